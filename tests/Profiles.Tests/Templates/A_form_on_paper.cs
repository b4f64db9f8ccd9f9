using System.Text.RegularExpressions;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests.Templates;

/// <summary>
/// <c>docs/formats</c> lists what each form prints, in its order, and where it went. These tests hold the lists and the
/// templates together, so that neither can forget a row.
/// </summary>
public partial class A_form_on_paper
{
    public static TheoryData<string> Each => [.. Template.All.Keys];

    [Theory]
    [MemberData(nameof(Each))]
    public void Has_all_that_its_template_asks_and_nothing_else(string id)
    {
        var template = Template.All[id];
        var asked = template.Questions.SelectMany(question => Template.RowsOf(question).Select(row => $"{question.Id}.{row}").Prepend(question.Id));

        Assert.Equal(asked.Order(StringComparer.Ordinal), TableOf(id).SelectMany(row => row.Ids).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Says_of_each_heading_and_row_where_it_went(string id)
    {
        var template = Template.All[id];
        foreach (var row in TableOf(id))
        {
            var places = row.Ids.Select(asked => template.FindQuestion(asked.Split('.')[0])!.Place).Distinct();
            switch (row.Where)
            {
                case "furniture":
                    Assert.NotEmpty(row.Place);
                    break;
                case var where when where.StartsWith("fact ", StringComparison.Ordinal):
                    Assert.Equal("the register", row.Place);
                    break;
                default:
                    Assert.NotEmpty(row.Ids);
                    Assert.Equal(string.Join(", ", places), row.Place);
                    break;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Repeats_of_the_register_what_its_template_compares(string id) => Assert.Equal(
        Template.All[id].Sections.SelectMany(section => section.Facts).Select(fact => fact.Kind).Order(),
        TableOf(id)
            .Where(row => row.Where.StartsWith("fact ", StringComparison.Ordinal))
            .Select(row => Enum.Parse<FactKind>(row.Where["fact ".Length..].Trim('`'), ignoreCase: true))
            .Order());

    [Theory]
    [MemberData(nameof(Each))]
    public void Is_recognised_empty_by_its_own_template_alone(string id)
    {
        var empty = string.Join("\n\n", TableOf(id).Where(row => row.Heading != "—").Select(row => row.Heading));

        IsRecognisedAs(id, empty);
    }

    [Theory]
    [InlineData("000_", "po-almere", 12)]
    [InlineData("001_", "passenderwijs", 0)]
    [InlineData("002_", "po-almere-2023", 0)]
    [InlineData("003_", "perspectief-op-school", 0)]
    [InlineData("004_", "haarlemmermeer", 0)]
    public void Is_recognised_with_what_a_school_filled_in_and_by_each_numbered_heading(string file, string id, int numbersOfTheSchool)
    {
        var folder = Environment.GetEnvironmentVariable("SOP_SAMPLES");
        Assert.SkipWhen(folder is null, "Set SOP_SAMPLES to the folder with the real documents.");
        var text = File.ReadAllText(Directory.GetFiles(folder!, file + "*").Single());
        var source = Source.Of(text);
        var template = Template.All[id];

        IsRecognisedAs(id, text);
        Assert.Equal(1, ShareOf(template, source));
        var known = AllKeyWordsOf(template).SelectMany(words => KeyWords.Of(words).FindIn(source)).Select(match => source.LineOf(match.Start)).ToHashSet();
        var unknown = Enumerable.Range(0, source.LineCount).Where(line => NumberedHeading().IsMatch(source.Line(line)) && !known.Contains(line));
        Assert.Equal(numbersOfTheSchool, unknown.Count());
    }

    private static void IsRecognisedAs(string id, string text)
    {
        var imported = Assert.IsType<ImportResult.Imported>(DocumentImport.Read(text, SchoolId.Parse("99AA00"), new() { OtherSchoolConfirmed = true }));
        var source = Source.Of(text);

        Assert.Equal(id, imported.Document.Format?.Id);
        Assert.All(Template.All.Values.Where(template => template.Id != id), other => Assert.True(ShareOf(other, source) < 0.5, $"{other.Id}: {ShareOf(other, source):0.00}"));
    }

    private static double ShareOf(Template template, Source source) =>
        (double)template.Recognise.Count(pattern => KeyWords.Of(pattern).FindIn(source).Any(match => Layout.StartOfLine(source, match.Start) is not null)) / template.Recognise.Count;

    private static IEnumerable<string> AllKeyWordsOf(Template template) =>
    [
        .. template.Furniture,
        .. template.Appendix,
        .. template.Sections.SelectMany(section => section.Recognise),
        .. template.Questions.SelectMany(question => question.Recognise),
        .. template.Questions.OfType<ScoresQuestion>().SelectMany(scores => scores.Rows).SelectMany(row => row.Recognise),
    ];

    private static List<PaperRow> TableOf(string id)
    {
        var rows = File.ReadLines(Repository.PathOf("docs", "formats", $"{id}.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Trim('|').Split('|') is [var heading, var where, var place]
                ? new PaperRow(heading.Trim(), where.Trim(), place.Trim())
                : throw new InvalidDataException($"docs/formats/{id}.md: \"{line}\" has not three cells."))
            .ToList();
        Assert.NotEmpty(rows);
        return rows;
    }

    [GeneratedRegex(@"^\s*\d{1,2}(\.\d)*\.?\s+\p{Lu}\p{L}+")]
    private static partial Regex NumberedHeading();

    /// <param name="Heading">What the form prints: its short name, or our own words for a longer sentence.</param>
    /// <param name="Where">Questions and rows, a fact, or furniture.</param>
    /// <param name="Place">Where in the profile, or why nowhere.</param>
    private sealed record PaperRow(string Heading, string Where, string Place)
    {
        public IEnumerable<string> Ids => Where.StartsWith('`') ? Where.Split(' ').Select(id => id.Trim('`')) : [];
    }
}
