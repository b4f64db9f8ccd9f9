using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Tests.Import;

/// <summary>What a school can call upon: the ticks that said where are lost in text.</summary>
public class Reading_a_grid
{
    private const string Grid =
        """{ "type": "availability", "id": "wie", "label": "Specialisten", "place": "provisions.specialists", "recognise": ["specialisten op de school"], "columns": ["school", "board", "swv"], "provisions": ["dyslexiespecialist", "gedragsspecialist", "psycholoog", "taal-leesspecialist"] }""";

    private const string Head = "Specialisten Op de school\nVia het\n\nbestuur\n\nVia het SWV of\n\nderden\n\n";

    private const string OneColumn =
        """{ "type": "availability", "id": "ruimten", "label": "Ruimten", "place": "provisions.rooms", "recognise": ["fysieke ruimten"], "columns": ["school"], "provisions": ["lift", "rustruimte"] }""";

    [Theory]
    [InlineData("Dyslexiespecialist\n\nPsycholoog\n")]
    [InlineData("Dyslexiespecialist   \nPsycholoog   \n")]
    [InlineData("Dyslexiespecialist X\nPsycholoog ✓\n")]
    [InlineData("• Dyslexiespecialist\n• Psycholoog\n")]
    [InlineData("Dyslexiespecialist Psycholoog\n")]
    [InlineData("Dyslexie-\nspecialist\nPsycho-\nloog\n")]
    public void Gives_what_is_listed_and_leaves_open_where(string rows)
    {
        var listed = Assert.IsType<ImportedAnswer.Listed>(Assert.Single(OneQuestion.Import(Head + rows, Grid).Answers));

        Assert.Equal(["dyslexiespecialist", "psycholoog"], listed.Answer.Items.Select(item => item.Provision!.Id));
        Assert.All(listed.Answer.Items, item => Assert.Empty(item.At));
    }

    [Fact]
    public void Knows_the_place_where_the_form_has_one_column()
    {
        var answer = OneQuestion.Import("Fysieke ruimten\n\nLift\nRustruimte\n", OneColumn).Read<AvailabilityAnswer>();

        Assert.All(answer.Items, item => Assert.Equal([Availability.School], item.At));
    }

    [Fact]
    public void Takes_rows_of_the_school_itself_only_behind_anders_namelijk()
    {
        var document = OneQuestion.Import(Head + "Psycholoog\nLuisterend oor\n Anders, namelijk Op de school\nVia het\nbestuur\nVia het SWV\nof derden\nvrijwilliger voor het voorlezen\n\nbosbaas\n\n11\n", Grid);
        var listed = Assert.IsType<ImportedAnswer.Listed>(Assert.Single(document.Answers));

        Assert.Equal(["", "vrijwilliger voor het voorlezen", "bosbaas"], listed.Answer.Items.Select(item => item.Name));
        Assert.Equal("Luisterend oor", Assert.Single(document.Leftovers).Text);
    }

    [Fact]
    public void Does_not_take_a_name_out_of_a_sentence()
    {
        var document = OneQuestion.Import(Head + "Psycholoog van de gemeente die op dinsdag komt\nOnze gedragsspecialist helpt\n", Grid);

        Assert.IsType<ImportedAnswer.SeenEmpty>(Assert.Single(document.Answers));
        Assert.NotEmpty(document.Leftovers);
    }

    [Theory]
    [InlineData("Taal-/leesspecialist of -co\uFFFDrdinator")]
    [InlineData("Taal-/leesspecialist of \uFFFD co\uFFFDrdinator")]
    public void Mends_a_word_that_can_only_be_one(string row)
    {
        var document = Reading.Import(PrintedForm.Of(FictionalSchool.Small, new()).Replace("Elk blad telt", row, StringComparison.Ordinal));

        Assert.Contains("coördinator", document.AnswerSet.Get<TextAnswer>("motto")!.Text, StringComparison.Ordinal);
        Assert.Contains(document.Remarks, remark => remark.Kind == RemarkKind.MendedCharacters);
    }

    [Theory]
    [InlineData("De b\uFFFDm")]
    [InlineData("De \uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("De qq\uFFFDxw")]
    public void Leaves_a_word_that_can_be_any(string motto)
    {
        var document = Reading.Import(PrintedForm.Of(FictionalSchool.Small, new()).Replace("Elk blad telt", motto, StringComparison.Ordinal));

        Assert.Equal(motto, document.AnswerSet.Get<TextAnswer>("motto")?.Text);
        Assert.Contains(document.Remarks, remark => remark.Kind == RemarkKind.BrokenCharacters);
        Assert.DoesNotContain(document.Remarks, remark => remark.Kind == RemarkKind.MendedCharacters);
    }
}
