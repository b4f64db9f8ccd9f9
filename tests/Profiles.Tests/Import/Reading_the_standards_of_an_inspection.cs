using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Tests.Import;

public class Reading_the_standards_of_an_inspection
{
    private const string Standards = """
        { "type": "scores", "id": "standaarden", "label": "Standaarden", "place": "inspection.standards", "scale": ["onvoldoende", "voldoende", "goed"], "ownRows": true,
          "rows": [{ "id": "or1", "label": "Resultaten (OR1)", "recognise": ["or1"] }, { "id": "op2", "label": "Zicht op ontwikkeling (OP2)", "recognise": ["op2"] }] }
        """;

    [Theory]
    [InlineData("De inspectie gaf een onvoldoende voor de resultaten (OR1).", "onvoldoende")]
    [InlineData("Alles is op orde: wij kregen een voldoende voor OR1, en daar zijn wij blij mee.", "voldoende")]
    public void Takes_a_verdict_that_is_given_in_so_many_words(string sentence, string verdict)
    {
        var score = Assert.Single(OneQuestion.Import(sentence, Standards).Read<ScoresAnswer>().Scores);

        Assert.Equal(("or1", verdict), (score.Row, score.Status?.Id));
    }

    [Theory]
    [InlineData("Alles is voldoende, behalve het onderdeel OR1.")]
    [InlineData("Wij kregen geen voldoende voor OR1.")]
    [InlineData("Wij kregen een voldoende voor OR1; de vorige keer, een onvoldoende voor resultaten (OR1).")]
    [InlineData("De goede resultaten bij OR1 zijn van alle kinderen.")]
    [InlineData("Wij werken aan OR1.")]
    public void Asks_the_school_where_the_text_leaves_room(string sentence)
    {
        var document = OneQuestion.Import(sentence, Standards);

        Assert.IsType<ImportedAnswer.NotFound>(Assert.Single(document.Answers));
        Assert.Contains(document.Remarks, remark => remark.Kind == RemarkKind.PossibleStandard);
    }
}
