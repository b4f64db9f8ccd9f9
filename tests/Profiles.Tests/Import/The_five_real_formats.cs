using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Tests.Import;

/// <summary>
/// Real documents, which are not in this repository: <c>SOP_SAMPLES</c> names the folder where they are. Only counts, codes
/// and hashes of what they say stand here.
/// </summary>
public class The_five_real_formats
{
    [Fact]
    public void Po_almere_2023_is_read_whole()
    {
        var document = Read("002_");

        Assert.Equal(1, document.Format!.Sureness);
        Assert.Equal(19, document.Answers.OfType<ImportedAnswer.Read>().Count());
        Assert.Equal(4, document.Answers.OfType<ImportedAnswer.SeenUnreadable>().Count());
        Assert.Equal(document.Form.Questions.Count(), document.Answers.Count);
        Assert.Equal(["schoolgids", "document"], document.Answers.OfType<ImportedAnswer.NotFound>().Select(answer => answer.QuestionId));
        Assert.Equal(6, document.Facts.Count);

        var answers = document.AnswerSet;
        Assert.Equal("regulier", answers.Get<ConceptAnswer>("onderwijsconcept")?.Concept?.Id);
        Assert.Equal("1 t/m 3", answers.Get<OfferAnswer>("basis-dyslexie")?.Zorgniveau);
        Assert.Equal("", answers.Get<OfferAnswer>("basis-leerachterstand")?.Texts.Facilities);
        Assert.Equal(["moeilijk-lerend", "taal-spraak", "medisch"], answers.Get<OffersAnswer>("extra")!.Offers.Select(offer => Assert.Single(offer.Needs).Id));
        Assert.Equal("", answers.Get<OffersAnswer>("extra")!.Offers[1].Texts.InLessons);
        Assert.Equal(
            ["zelfstandig", "zindelijkheid", "behandeling", "veiligheid rust", "medisch-handelen toestemming"],
            answers.Get<BoundariesAnswer>("grenzen")!.Statements.Select(statement => string.Join(' ', statement.Categories.Select(category => category.Id))));
        Assert.Equal([5, 1, 1, 1], answers.Get<AmbitionsAnswer>("ambities")!.Ambitions.Select(ambition => ambition.Text.Split('\n').Length));
        Assert.All(answers.Get<AmbitionsAnswer>("ambities")!.Ambitions, ambition => Assert.Equal("2023-2024 en 2024-2025", ambition.Term));

        Assert.Equal("(2023-2024)", Assert.Single(document.Leftovers).Text);
        Assert.Equal(3, document.Remarks.Count(remark => remark.Kind == RemarkKind.HardBoundary));
        Assert.Equal(3, document.Remarks.Count(remark => remark is { Kind: RemarkKind.SingleChild, QuestionId: "extra" }));
        Assert.Equal("392d13e08d4a1b3c", HashOf(answers));
    }

    [Fact]
    public void Po_almere_until_2023_is_read_whole()
    {
        var document = Read("000_");

        Assert.Equal("po-almere", document.Format?.Id);
        Assert.Equal("24UN", document.Facts.Single(fact => fact.Kind == FactKind.Brin).Text);
        Assert.Equal(6, document.Facts.Count);
        Assert.Equal((24, 4, 2), Counts(document));

        var answers = document.AnswerSet;
        var basis = document.Form.FindSection("basis")!.Questions.Select(question => answers.Get<OfferAnswer>(question.Id)!.Texts).ToList();
        Assert.Equal(["xxx", "xxx", "xxx", "xxx", "--x", "--x", "xxx"], basis.Select(Filled));
        var extra = document.Form.FindSection("extra")!.Questions.Select(question => answers.Get<OfferAnswer>(question.Id)!.Texts).ToList();
        Assert.Equal(["xxx", "xxx", "xxx", "xxx", "xxx"], extra.Select(Filled));
        var group = Assert.Single(answers.Get<OffersAnswer>("groepsarrangementen")!.Offers);
        Assert.Equal(("", "xxx"), (group.TargetGroup, Filled(group.Texts)));
        Assert.Equal(
            ["zelfstandig", "behandeling", "veiligheid rust", "medisch-handelen toestemming", "leren"],
            answers.Get<BoundariesAnswer>("grenzen")!.Statements.Select(statement => string.Join(' ', statement.Categories.Select(category => category.Id))));
        Assert.All(document.Form.FindSection("afronding")!.Questions, question => document.State<ImportedAnswer.SeenUnreadable>(question.Id));

        Assert.Empty(document.Leftovers);
        Assert.Equal(
            ["extra-functiebeperking", "grenzen-inleiding", "verbeterpunten"],
            document.Remarks.Where(remark => remark.Kind == RemarkKind.PossibleBoundary).Select(remark => remark.QuestionId));
        foreach (var words in (string[])["blokken horen bij", "primair onderwijs almere", "pagina 11"])
            Assert.DoesNotContain(answers.SelectMany(answer => Reading.TextsOf(answer.Value)), text => text.Contains(words, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("411c15651683565b", HashOf(answers));
    }

    [Fact]
    public void Passenderwijs_is_recognised_and_found_empty()
    {
        var document = Read("001_");

        Assert.Equal("passenderwijs", document.Format?.Id);
        Assert.Equal(1, document.Format!.Sureness);
        Assert.Empty(document.AnswerSet);
        Assert.Empty(document.Facts);
        Assert.Equal(27, document.Answers.Count(answer => answer is ImportedAnswer.SeenEmpty or ImportedAnswer.SeenUnreadable));
        Assert.Contains(document.Remarks, remark => remark.Kind == RemarkKind.EmptyForm);
        // Not a letter of the tabs along the side.
        Assert.DoesNotContain(document.Leftovers, leftover => leftover.Lines.First > 338);
    }

    [Fact]
    public void Perspectief_op_school_is_read_with_its_places_open()
    {
        var document = Read("003_");

        Assert.Equal("perspectief-op-school", document.Format?.Id);
        Assert.Equal((35, 0, 6), Counts(document));
        Assert.Equal([FactKind.Name, FactKind.SchoolType, FactKind.Board, FactKind.Swv], document.Facts.Select(fact => fact.Kind));

        var answers = document.AnswerSet;
        Assert.Equal("jenaplan", answers.Get<ConceptAnswer>("onderwijsconcept")?.Concept?.Id);
        Assert.Equal(new DateOnly(2023, 1, 26), answers.Get<DateAnswer>("inspectie-datum")?.On);
        Assert.Equal("onvoldoende", answers.Get<ChoiceAnswer>("inspectie-oordeel")?.Choice?.Id);
        Assert.Equal([("or1", "onvoldoende")], answers.Get<ScoresAnswer>("inspectie-standaarden")!.Scores.Select(score => (score.Row, score.Status?.Id)));

        (string Question, int Listed, int Own)[] grids = [("specialisten", 14, 2), ("voorzieningen", 2, 0), ("onderwijsaanbod", 8, 0), ("methoden", 16, 0)];
        foreach (var (question, listed, own) in grids)
        {
            var items = document.State<ImportedAnswer.Listed>(question).Answer.Items;
            Assert.Equal((listed, own), (items.Count(item => item.Provision is not null), items.Count(item => item.Provision is null)));
            Assert.All(items, item => Assert.Empty(item.At));
        }

        Assert.Equal(2, answers.Get<AvailabilityAnswer>("ruimten")?.Items.Count);
        Assert.Equal(Enumerable.Repeat("actief-toegepast", 5), answers.Get<ScoresAnswer>("protocollen")!.Scores.Select(score => score.Status!.Id));
        Assert.Equal(Enumerable.Repeat("ja", 4), answers.Get<ScoresAnswer>("veiligheid")!.Scores.Select(score => score.Status!.Id));
        Assert.Equal(
            "v o v i n v v o o o v o v o",
            string.Join(' ', answers.Get<ScoresAnswer>("hgw")!.Scores.Select(score => score.Status!.Id[0])));
        Assert.Equal([4, 4, 4], answers.Get<StepsAnswer>("route")!.Steps.Select(step => step.Actions.Split('\n').Length));
        Assert.Equal((3, 8), (answers.Get<ListAnswer>("sectoren")!.Items.Count, answers.Get<ListAnswer>("partners")!.Items.Count));
        document.State<ImportedAnswer.SeenEmpty>("ondersteuningsteam");
        Assert.Equal(2, answers.Get<BoundariesAnswer>("grenzen")?.Statements.Count);

        // The sum of the scores alone; the definitions of the appendix are the form's.
        Assert.Equal(693, Assert.Single(document.Leftovers).Lines.First);
        Assert.All(document.Answers.SelectMany(answer => answer.Lines), lines => Assert.InRange(lines.Last, 1, 1033));
        Assert.Equal([401, 407, 578, 582], document.Remarks.Single(remark => remark.Kind == RemarkKind.MendedCharacters).Lines.Select(lines => lines.First));
        Assert.Equal("84c2ca4ecc4db0bd", HashOf(answers));
    }

    [Theory]
    [InlineData("000_", "24UN", 5)]
    [InlineData("001_", null, 0)]
    [InlineData("003_", null, 2)]
    [InlineData("004_", "11ZW", 6)]
    public void Gives_what_is_certain_where_the_format_is_not_known(string file, string? brin, int grenzen)
    {
        var document = Read(file, [Template.All["po-almere-2023"]]);

        Assert.Null(document.Format);
        Assert.Equal(brin, document.Facts.FirstOrDefault(fact => fact.Kind == FactKind.Brin)?.Text);
        Assert.Equal(grenzen, document.AnswerSet.Get<BoundariesAnswer>("grenzen")?.Statements.Count ?? 0);
    }

    /// <summary>The promise is 200 ms alone on a core; the fastest of many tells that on a machine that does more at once.</summary>
    [Fact]
    public void Is_read_in_a_moment()
    {
        foreach (var file in (string[])["000_", "001_", "002_", "003_", "004_"])
        {
            Read(file);
            var bytes = BytesOf(file);
            var fastest = Enumerable.Range(0, 30).Min(_ =>
            {
                var watch = Stopwatch.StartNew();
                DocumentImport.Read(bytes, Reading.School, new() { OtherSchoolConfirmed = true });
                return watch.Elapsed.TotalMilliseconds;
            });
            Assert.InRange(fastest, 0, 200);
        }
    }

    private static ImportedDocument Read(string file, IEnumerable<Template>? formats = null)
    {
        var options = new ImportOptions { OtherSchoolConfirmed = true };
        if (formats is not null)
            options = options with { Formats = formats };
        var document = Assert.IsType<ImportResult.Imported>(DocumentImport.Read(BytesOf(file), Reading.School, options)).Document;
        Reading.LosesNothing(document);
        Reading.InventsNothing(document);
        return document;
    }

    private static byte[] BytesOf(string file)
    {
        var folder = Environment.GetEnvironmentVariable("SOP_SAMPLES");
        Assert.SkipWhen(folder is null, "Set SOP_SAMPLES to the folder with the real documents.");
        return File.ReadAllBytes(Directory.GetFiles(folder!, file + "*").Single());
    }

    private static (int Read, int Unreadable, int NotFound) Counts(ImportedDocument document) => (
        document.Answers.OfType<ImportedAnswer.Read>().Count(),
        document.Answers.OfType<ImportedAnswer.SeenUnreadable>().Count(),
        document.Answers.OfType<ImportedAnswer.NotFound>().Count());

    private static string Filled(OfferTexts texts) =>
        string.Concat(((string[])[texts.InLessons, texts.Facilities, texts.Partners]).Select(text => text.Length > 0 ? 'x' : '-'));

    /// <summary>Of the words alone: a profile may get more places without a document saying more.</summary>
    private static string HashOf(AnswerSet answers) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', answers.SelectMany(answer => Reading.TextsOf(answer.Value).Where(text => text.Length > 0).Prepend(answer.Key))))))[..16];
}
