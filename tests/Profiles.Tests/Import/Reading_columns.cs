using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Tests.Import;

public class Reading_columns
{
    private const string Question = "Welke begeleiding krijgt een leerling in de lessen? (aandacht en tijd)";

    private const string SideBySide = """
        Welke begeleiding krijgt een      Wij lezen elke
        leerling in de lessen?            dag een half
        (aandacht en tijd)                uur samen.
        """;

    [Fact]
    public void Keeps_an_answer_beside_its_question_for_the_school_to_place()
    {
        var printed = PrintedForm.Of(FictionalSchool.Small, new());
        var text = printed.Replace(Question, SideBySide, StringComparison.Ordinal);
        var document = Reading.Import(text);
        var leftovers = string.Join(' ', document.Leftovers.Select(leftover => leftover.Text));

        Assert.NotEqual(printed, text);
        Assert.Null(document.AnswerSet.Get<OfferAnswer>("basis-dyslexie"));
        Assert.Contains(document.Remarks, remark => remark.Kind == RemarkKind.MissingRow);
        foreach (var word in (string[])["Wij lezen elke", "dag een half", "uur samen."])
            Assert.Contains(word, leftovers, StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_a_fact_where_the_next_cell_begins()
    {
        var text = PrintedForm.Of(FictionalSchool.Small, new());
        var name = Reading.Import(text).Facts.Single(fact => fact.Kind == FactKind.Name).Text;
        var document = Reading.Import(text.Replace(name, $"{name}      Gebouw   Het Hof", StringComparison.Ordinal));

        Assert.Equal(name, document.Facts.Single(fact => fact.Kind == FactKind.Name).Text);
        Assert.Contains(document.Leftovers, leftover => leftover.Text.Contains("Het Hof", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1234 AB  Hoofdstad aan Zee", "Hoofdstad aan Zee")]
    [InlineData("1234AB zie boven", null)]
    [InlineData("1234AB", null)]
    public void Finds_the_place_behind_a_postcode(string text, string? place) => Assert.Equal(place, ValueShapes.PlaceBehindPostcode(text));

    [Theory]
    [InlineData("https://www.voorbeeld.nl/rapport.", "https://www.voorbeeld.nl/rapport")]
    [InlineData("Zie www.voorbeeld.nl", "www.voorbeeld.nl")]
    [InlineData("Wij kregen nog geen bezoek.Dat komt.", null)]
    [InlineData("https://www.voorbeeld.nl/zoek/\nscholen/rapport", null)]
    public void Takes_only_a_link_for_the_report_of_an_inspection(string text, string? link)
    {
        const string Report = """{ "type": "text", "id": "rapport", "label": "Rapport", "place": "inspection.report", "recognise": ["het rapport"] }""";
        var document = OneQuestion.Import($"Het rapport:\n{text}\n", Report);

        Assert.Equal(link, document.AnswerSet.Get<TextAnswer>("rapport")?.Text);
        if (link is null)
            document.State<ImportedAnswer.SeenUnreadable>("rapport");
    }

    [Fact]
    public void Ends_ambitions_where_boundaries_begin()
    {
        const string Plans = """{ "type": "ambitions", "id": "plannen", "label": "Plannen", "place": "ambitions.goals", "recognise": ["onze plannen"] }""";
        var document = OneQuestion.Import("Onze plannen\n* Een kas bouwen\n* Meer bomen\n\nGrenzen aan de tuin:\n* Geen bos\n", Plans);

        Assert.Equal(["Een kas bouwen", "Meer bomen"], document.Read<AmbitionsAnswer>().Ambitions.Select(ambition => ambition.Text));
        Assert.Contains("Geen bos", string.Join(' ', document.Leftovers.Select(leftover => leftover.Text)), StringComparison.Ordinal);
    }
}
