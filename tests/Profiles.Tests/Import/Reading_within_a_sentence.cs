using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Tests.Import;

public class Reading_within_a_sentence
{
    private const string Date = """{ "type": "date", "id": "dag", "label": "Dag", "place": "inspection.on", "within": ["op {} vond … bezoek"] }""";
    private const string Labelled = """{ "type": "date", "id": "dag", "label": "Dag", "place": "inspection.on", "recognise": ["datum bezoek"] }""";
    private const string Choice = """{ "type": "choice", "id": "oordeel", "label": "Oordeel", "place": "inspection.verdict", "within": ["beoordeeld met {}"], "options": ["onvoldoende", "voldoende", "goed"] }""";
    private const string YesNo = """{ "type": "choice", "id": "kader", "label": "Kader", "place": "inspection.byFramework2017", "recognise": ["volgens het nieuwe kader"], "options": ["ja", "nee"] }""";
    private const string Text = """{ "type": "text", "id": "hoe-vaak", "label": "Hoe vaak", "place": "period.sopEvaluated", "within": ["wordt {} bekeken"] }""";

    [Theory]
    [InlineData("Op 26-1-2031 vond het laatste bezoek plaats.")]
    [InlineData("Op 26/01/2031 vond het laatste bezoek plaats.")]
    [InlineData("Op 26 januari 2031 vond het\nlaatste bezoek plaats.")]
    [InlineData("Op\n26-1-\n2031 vond het laatste bezoek plaats.")]
    public void Gives_the_day(string sentence) =>
        Assert.Equal(new DateOnly(2031, 1, 26), OneQuestion.Import(sentence, Date).Read<DateAnswer>().On);

    [Theory]
    [InlineData("Op 31-2-2031 vond het laatste bezoek plaats.")]
    [InlineData("Op vrijdag vond het laatste bezoek plaats.")]
    [InlineData("Op 26-1-2031 of 27-1-2031 vond het laatste bezoek plaats.")]
    [InlineData("Op vond het laatste bezoek plaats.")]
    public void Gives_no_day_that_is_none(string sentence) =>
        Assert.IsType<ImportedAnswer.NotFound>(Assert.Single(OneQuestion.Import(sentence, Date).Answers));

    [Theory]
    [InlineData("De school is beoordeeld met Goed.", "goed")]
    [InlineData("De school is beoordeeld met\nonvoldoende.", "onvoldoende")]
    public void Gives_the_choice(string sentence, string choice) =>
        Assert.Equal(choice, OneQuestion.Import(sentence, Choice).Read<ChoiceAnswer>().Choice!.Id);

    [Theory]
    [InlineData("De school is beoordeeld met goed of voldoende.")]
    [InlineData("De school is beoordeeld met niet zo goed.")]
    public void Gives_no_choice_in_doubt(string sentence) =>
        Assert.IsType<ImportedAnswer.NotFound>(Assert.Single(OneQuestion.Import(sentence, Choice).Answers));

    [Fact]
    public void Gives_the_words_and_keeps_the_sentence_out_of_other_answers()
    {
        const string Below = """{ "type": "text", "id": "visie", "label": "Visie", "place": "vision.mission", "recognise": ["onze visie"] }""";
        var document = OneQuestion.Import("Onze visie\n\nWij groeien.\n\nHet plan wordt elk jaar bekeken.\n", Text, Below);

        Assert.Equal("elk jaar", document.AnswerSet.Get<TextAnswer>("hoe-vaak")?.Text);
        Assert.Equal("Wij groeien.", document.AnswerSet.Get<TextAnswer>("visie")?.Text);
        Assert.Empty(document.Leftovers);
    }

    [Theory]
    [InlineData("Datum bezoek 3-9-2031\n")]
    [InlineData("Datum bezoek:\n\n3 september 2031\n")]
    public void Reads_a_day_behind_its_label_too(string text) =>
        Assert.Equal(new DateOnly(2031, 9, 3), OneQuestion.Import(text, Labelled).Read<DateAnswer>().On);

    [Fact]
    public void Does_not_choose_between_options_that_are_both_printed()
    {
        Assert.IsType<ImportedAnswer.SeenUnreadable>(Assert.Single(OneQuestion.Import("Volgens het nieuwe kader\n Ja Nee\n", YesNo).Answers));
        Assert.Equal("ja", OneQuestion.Import("Volgens het nieuwe kader\n Ja\n", YesNo).Read<ChoiceAnswer>().Choice!.Id);
    }
}
