using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Tests.Import;

/// <summary>What a document prints that is nobody's answer.</summary>
public class Reading_the_form_itself
{
    private const string Vision = """{ "type": "text", "id": "visie", "label": "Visie", "place": "vision.mission", "recognise": ["onze visie", "toelichting op onze visie"] }""";

    private const string Route = """{ "type": "steps", "id": "route", "label": "Route", "place": "organisation.route", "recognise": ["onze route"] }""";

    [Fact]
    public void Leaves_out_words_that_were_turned_on_their_side()
    {
        var turned = string.Join("\n\n", "On|z|e|v|isie|A|lg|em|e|en|g|e|v|ens".Split('|'));
        var document = OneQuestion.Import($"Onze visie\n\nWij groeien.\n\n{turned}\n\n12\n", Vision);

        Assert.Equal("Wij groeien.", document.Read<TextAnswer>().Text);
        Assert.Empty(document.Leftovers);
    }

    [Fact]
    public void Leaves_out_the_address_of_a_link_that_a_reader_put_at_the_end_of_the_page()
    {
        var document = OneQuestion.Import("Onze visie\n\nWij groeien. Zie www.esdoorn.example.\n\nhttp://www.esdoorn.example\n", Vision);

        Assert.Equal("Wij groeien. Zie www.esdoorn.example.", document.Read<TextAnswer>().Text);
    }

    [Fact]
    public void Reads_a_question_with_two_labels_as_one()
    {
        var document = OneQuestion.Import("Onze visie\n\nGroeien\n\nToelichting op onze visie\n\nWij groeien samen.\n", Vision);

        Assert.Equal("Groeien\n\nWij groeien samen.", document.Read<TextAnswer>().Text);
    }

    [Theory]
    [InlineData("Basisondersteuning\n\nDe leraar kijkt\n\nDe leraar past aan\n\n \n\nExtra ondersteuning\n\nHet team denkt mee\n")]
    [InlineData("• Basisondersteuning\n- De leraar kijkt\n- De leraar past aan\n• Extra ondersteuning\n- Het team denkt mee\n")]
    public void Takes_the_levels_of_support_as_the_steps_of_a_route(string text)
    {
        var steps = OneQuestion.Import("Onze route\n\n" + text, Route).Read<StepsAnswer>().Steps;

        Assert.Equal([("Basisondersteuning", "De leraar kijkt\nDe leraar past aan"), ("Extra ondersteuning", "Het team denkt mee")], steps.Select(step => (step.Name, step.Actions)));
    }

    [Fact]
    public void Takes_nothing_from_an_appendix()
    {
        var form = Template.All["perspectief-op-school"];
        var document = Reading.Import("2.1 Algemene gegevens\n\n3.1 Specialisten\n\nSpecialisten Op de school\n\n" + string.Join("\n\n", form.Recognise) + "\n\n6. Bijlage\n\nOverzicht specialisten\n\nSpecialisten Op de school\n\nPsycholoog\n\nIemand die luistert.\n");

        Assert.Equal(form, document.Format?.Template);
        Assert.DoesNotContain(document.AnswerSet, answer => answer.Value is AvailabilityAnswer);
        Assert.DoesNotContain(document.Leftovers, leftover => leftover.Text.Contains("Psycholoog", StringComparison.Ordinal));
    }

    [Fact]
    public void Reads_a_format_of_the_caller_and_says_how_well_each_fits()
    {
        var form = Template.All["po-almere-2023"] with { Id = "zesde", Name = "Zesde" };
        var text = PrintedForm.Of(FictionalSchool.Small, new());
        var document = Reading.Import(text, new() { Formats = [Template.All["passenderwijs"], form] });

        Assert.Equal("zesde", document.Format?.Id);
        Assert.Equal(["zesde", "passenderwijs"], document.Candidates.Select(candidate => candidate.Id));
        Assert.Null(Reading.Import(text, new() { Formats = [Template.All["passenderwijs"]] }).Format);
    }
}
