using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Tests.Import;

/// <summary>
/// A real document, which is not in this repository: <c>SOP_SAMPLES</c> names the folder where it is. Only counts, codes and
/// hashes of what it says stand here.
/// </summary>
public partial class The_real_Haarlemmermeer
{
    private static readonly string[] Indicators = ["onderwijsproces", "analyse", "veiligheid", "sturen"];

    private static readonly Lazy<string> Text = new(() =>
    {
        var folder = Environment.GetEnvironmentVariable("SOP_SAMPLES");
        Assert.SkipWhen(folder is null, "Set SOP_SAMPLES to the folder with the real documents.");
        return File.ReadAllText(Directory.GetFiles(folder!, "004_*").Single());
    });

    [Fact]
    public void Is_recognised_and_loses_nothing()
    {
        var document = Read(Text.Value);

        Assert.Equal("haarlemmermeer", document.Format?.Id);
        Assert.Equal(1, document.Format!.Sureness);
        Assert.Equal("11ZW", document.Facts.Single(fact => fact.Kind == FactKind.Brin).Text);
        Assert.Equal(5, document.Facts.Count);
        Assert.Equal(["belemmeringen", "sociale-veiligheid", "document"], document.Answers.OfType<ImportedAnswer.NotFound>().Select(answer => answer.QuestionId));
        Assert.Equal(["grenzen-inleiding"], document.Answers.OfType<ImportedAnswer.SeenEmpty>().Select(answer => answer.QuestionId));
        Assert.Empty(document.Answers.OfType<ImportedAnswer.SeenUnreadable>());
        Assert.Equal(2, document.Leftovers.Count);
        Reading.LosesNothing(document);
        Reading.InventsNothing(document);
    }

    [Fact]
    public void Gives_its_lists()
    {
        var answers = Read(Text.Value).AnswerSet;

        var concept = answers.Get<ConceptAnswer>("onderwijsconcept")!;
        Assert.Equal("regulier", concept.Concept?.Id);
        Assert.Equal(11, concept.Own.Split(' ').Length);
        Assert.Equal(17, answers.Get<ListAnswer>("sterke-kanten")!.Items.Count);
        Assert.Equal(10, answers.Get<AmbitionsAnswer>("planning")!.Ambitions.Count);
        Assert.Equal(
            ["veiligheid", "veiligheid"],
            answers.Get<BoundariesAnswer>("grenzen")!.Statements.Take(2).Select(statement => Assert.Single(statement.Categories).Id));
        Assert.Equal(6, answers.Get<BoundariesAnswer>("grenzen")!.Statements.Count);
        Assert.Equal(6, answers.Get<ListAnswer>("plaatsen-vragen")!.Items.Count);
        Assert.Single(answers.Get<ListAnswer>("plaatsen-voorwaarden")!.Items);
    }

    [Fact]
    public void Gives_every_figure_of_both_tables()
    {
        var answers = Read(Text.Value).AnswerSet;

        Assert.Equal(5 * 6, answers.Get<FiguresAnswer>("uitstroom")!.Counts.Count);
        Assert.Equal(7 * 6, answers.Get<FiguresAnswer>("arrangementen")!.Counts.Count);
        Assert.Equal((2018, 2023), (FiguresOf(answers).Min(figure => figure.Year.StartYear), FiguresOf(answers).Max(figure => figure.Year.StartYear)));
        Assert.Equal("d5198d7abadd5ba7", HashOf(string.Join('\n', FiguresOf(answers))));
    }

    [Fact]
    public void Gives_nineteen_indicators_with_their_status_where_the_text_shows_which()
    {
        var document = Read(Text.Value);

        var scores = ScoresOf(document.AnswerSet);
        Assert.Equal(19, scores.Count);
        Assert.All(scores, score => Assert.NotEmpty(score.Text));
        Assert.Equal(15, scores.Count(score => score.Status?.Id == "geborgd"));
        Assert.Equal("toetsen", Assert.Single(scores, score => score.Status?.Id == "borging").Row);
        Assert.Equal(["dyscalculie", "cyclus", "voorschool"], scores.Where(score => score.Status is null).Select(score => score.Row));
        Assert.Equal(3, document.Remarks.Count(remark => remark.Kind == RemarkKind.UnreadableRow));
        Assert.Equal("754ce70097145c0c", HashOf(string.Join('\n', scores.Select(score => score.Text))));
    }

    [Fact]
    public void Gives_the_route_in_six_steps_and_the_six_levels_in_their_order()
    {
        var document = Read(Text.Value);

        Assert.Equal("478191d994901022", HashOf(string.Join('\n', document.AnswerSet.Get<StepsAnswer>("route")!.Steps.Select(step => step.Name))));
        var levels = document.AnswerSet.Get<StepsAnswer>("stappenplan")!.Steps;
        Assert.Equal("fe3c3a7b7f642dcd", HashOf(string.Join('\n', levels.Select(step => step.Name))));
        Assert.Equal([6, 6], new[] { document.AnswerSet.Get<StepsAnswer>("route")!.Steps.Count, levels.Count });
        Assert.All(levels, level => Assert.Equal("", level.Documents + level.People + level.Timing));
        Assert.Equal(2, document.Remarks.Count(remark => remark is { Kind: RemarkKind.LostColumns, QuestionId: "stappenplan" }));
    }

    [Fact]
    public void Names_people_only_in_what_is_for_school_and_swv()
    {
        var document = Read(Text.Value);
        var names = NamesIn(document);

        Assert.Equal(18, names.Count);
        Assert.Empty(Leaks(document, names));
    }

    [Fact]
    public void Gives_no_other_value_and_no_name_whatever_a_reader_did_to_its_lines()
    {
        var whole = Read(Text.Value);
        var names = NamesIn(whole);
        var figures = FiguresOf(whole.AnswerSet).Select(figure => figure.ToString()).ToHashSet(StringComparer.Ordinal);
        var statuses = ScoresOf(whole.AnswerSet).ToDictionary(score => score.Row, score => score.Status?.Id);
        var read = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var document = Read(WhiteSpace().Replace(Text.Value, match => random.Next(6) switch { 0 => " ", 1 => "\n", _ => match.Value }));

            Assert.Equal("haarlemmermeer", document.Format?.Id);
            Assert.All(FiguresOf(document.AnswerSet), figure => Assert.Contains(figure.ToString(), figures));
            Assert.All(ScoresOf(document.AnswerSet).Where(score => score.Status is not null), score => Assert.Equal(statuses[score.Row], score.Status!.Id));
            Assert.Empty(Leaks(document, names));
            Reading.InventsNothing(document);
            read += FiguresOf(document.AnswerSet).Count;
        }

        Assert.InRange(read, 60 * figures.Count / 2, 60 * figures.Count);
    }

    private static ImportedDocument Read(string text) => Assert
        .IsType<ImportResult.Imported>(DocumentImport.Read(text, SchoolId.Parse("99AA00", null), new() { OtherSchoolConfirmed = true }))
        .Document;

    private static List<(string Question, string Row, Schooljaar Year, int Count)> FiguresOf(AnswerSet answers) =>
        [.. answers.SelectMany(answer => answer.Value is FiguresAnswer figures ? figures.Counts.Select(count => (answer.Key, count.Row, count.Year, count.Count)) : [])];

    /// <summary>In the order of the form.</summary>
    private static List<Score> ScoresOf(AnswerSet answers) =>
        [.. Indicators.SelectMany(question => answers.Get<ScoresAnswer>(question)?.Scores ?? [])];

    /// <summary>What looks like the name of a person in the answers that are not for parents.</summary>
    private static HashSet<string> NamesIn(ImportedDocument document) =>
        [.. TextsOf(document, isInternal: true).SelectMany(text => PersonName().Matches(text)).Select(match => match.Value).Where(name => !name.StartsWith("Consulent", StringComparison.Ordinal) && !name.StartsWith("Kiva", StringComparison.Ordinal))];

    private static IEnumerable<string> Leaks(ImportedDocument document, HashSet<string> names) =>
        TextsOf(document, isInternal: false).Select(text => WhiteSpace().Replace(text, " ")).SelectMany(text => names.Where(name => text.Contains(name, StringComparison.Ordinal)));

    private static IEnumerable<string> TextsOf(ImportedDocument document, bool isInternal) => document.AnswerSet
        .Where(answer => document.Form.FindQuestion(answer.Key)!.Place.StartsWith("internal.", StringComparison.Ordinal) == isInternal)
        .SelectMany(answer => Reading.TextsOf(answer.Value));

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}+ ((van|de|den|vd\.) ){0,2}\p{Lu}\p{Ll}+\b")]
    private static partial Regex PersonName();
}
