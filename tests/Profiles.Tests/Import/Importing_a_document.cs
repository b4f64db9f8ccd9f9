using System.Text.Json;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Proposals;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Import;

public class Importing_a_document
{
    [Fact]
    public void Keeps_paragraphs_and_lists_apart()
    {
        var text = "Wij lezen elke dag met de hele groep en daarna nog eens in een klein groepje.\n\nDaarna:\n- Samen lezen.\n- Alleen lezen.";
        var document = Reading.Import(FictionalSchool.Small.With("missie", new TextAnswer(text)), new() { Width = 40 });

        Assert.Equal(text, document.AnswerSet.Get<TextAnswer>("missie")?.Text);
    }

    [Theory]
    [InlineData("NT2-\nspecialist", "NT2-specialist")]
    [InlineData("lees-\nen spellinghulp", "lees- en spellinghulp")]
    [InlineData("onder-\nsteuning", "ondersteuning")]
    [InlineData("onder\u00AD\nsteuning", "ondersteuning")]
    [InlineData("sociaal-\nemotioneel en sociaal-emotioneel", "sociaal-emotioneel en sociaal-emotioneel")]
    [InlineData("ﬁjn of\u00A0beter", "fijn of beter")]
    public void Mends_what_the_end_of_a_line_did_to_a_word(string printed, string read)
    {
        var text = PrintedForm.Of(FictionalSchool.Small, new()).Replace("Wij groeien samen.", "Wij geven " + printed + " op school.", StringComparison.Ordinal);

        Assert.Equal($"Wij geven {read} op school.", Reading.Import(text).AnswerSet.Get<TextAnswer>("missie")?.Text);
    }

    [Fact]
    public void Tells_a_row_left_empty_from_a_question_that_is_not_there()
    {
        var text = PrintedForm.Of(FictionalSchool.Small, new()).Replace("Motto", "Leus", StringComparison.Ordinal);
        var document = Reading.Import(text);

        document.State<ImportedAnswer.SeenEmpty>("basis-dyscalculie");
        document.State<ImportedAnswer.SeenEmpty>("ambitie-passend-onderwijs");
        document.State<ImportedAnswer.NotFound>("motto");
    }

    [Fact]
    public void Shows_where_each_answer_stands()
    {
        var document = Reading.Import(FictionalSchool.Small, new() { JoinsCells = true });

        var lines = document.State<ImportedAnswer.Read>("motto").Lines;
        Assert.Equal("Motto Elk blad telt", document.Lines[Assert.Single(lines).First - 1].Text);
    }

    [Fact]
    public void Does_not_take_a_word_in_a_sentence_for_a_question()
    {
        const string Mission = "Wij hebben een leus die op elke deur van de school geschilderd is en het\nmotto is dat elk kind meetelt. Ons\nAdres is voor iedereen open. De\nDoelgroep is iedereen.";
        var text = PrintedForm.Of(FictionalSchool.Small, new()).Replace("Wij groeien samen.", Mission, StringComparison.Ordinal);
        var document = Reading.Import(text);

        Assert.Equal(Mission.ReplaceLineEndings(" "), document.AnswerSet.Get<TextAnswer>("missie")?.Text.ReplaceLineEndings(" "));
        Assert.Equal("Elk blad telt", document.AnswerSet.Get<TextAnswer>("motto")?.Text);
    }

    [Fact]
    public void Splits_grenzen_without_a_list_where_a_sentence_says_whom_it_is_about()
    {
        var text = PrintedForm.Of(FictionalSchool.Small, new()).Replace(
            "- Ons gebouw heeft een trap en geen lift.",
            "De leerling is zindelijk. Ongelukjes mogen. De leerling vormt geen gevaar voor anderen. Leerlingen geven\nhun ouders mee.",
            StringComparison.Ordinal);

        var statements = Reading.Import(text).AnswerSet.Get<BoundariesAnswer>("grenzen")!.Statements;
        Assert.Equal(["De leerling is zindelijk. Ongelukjes mogen.", "De leerling vormt geen gevaar voor anderen.", "Leerlingen geven hun ouders mee."], statements.Select(statement => statement.Text));
        Assert.Equal([BoundaryCategory.All["zindelijkheid"]], statements[0].Categories);
        Assert.Equal([BoundaryCategory.All["veiligheid"]], statements[1].Categories);
    }

    [Theory]
    [InlineData("1. De leerling is zindelijk.\n2. De leerling vormt geen gevaar in een groep van\n30. Ook niet op het plein.\n3. Een lift is er niet.")]
    [InlineData("a) De leerling is zindelijk.\nb) De leerling vormt geen gevaar in een groep van\n30. Ook niet op het plein.\nc) Een lift is er niet.")]
    public void Reads_grenzen_that_are_numbered(string list)
    {
        var text = PrintedForm.Of(FictionalSchool.Small, new()).Replace("- Ons gebouw heeft een trap en geen lift.", list, StringComparison.Ordinal);
        var document = Reading.Import(text);

        Assert.Equal(
            ["De leerling is zindelijk.", "De leerling vormt geen gevaar in een groep van 30. Ook niet op het plein.", "Een lift is er niet."],
            document.AnswerSet.Get<BoundariesAnswer>("grenzen")!.Statements.Select(statement => statement.Text));
        Assert.Empty(document.Leftovers);
    }

    [Fact]
    public void Reads_numbered_grenzen_up_to_the_next_heading_in_an_unknown_format()
    {
        var document = Reading.Import("""
            Schoolprofiel van een verzonnen school

            2. Grenzen van de school
            1. Leerlingen die een gevaar zijn voor anderen
            2. Leerlingen voor wie ons gebouw te steil is

            3. Route
            Wij praten met u.
            """);

        Assert.Equal(
            ["Leerlingen die een gevaar zijn voor anderen", "Leerlingen voor wie ons gebouw te steil is"],
            document.AnswerSet.Get<BoundariesAnswer>("grenzen")?.Statements.Select(statement => statement.Text));
    }

    [Fact]
    public void Never_calls_grenzen_empty_that_it_cannot_take_apart()
    {
        const string Text = "Over grenzen gaan wij in gesprek. De leerling staat daarbij voorop.";
        var document = Reading.Import(PrintedForm.Of(FictionalSchool.Small, new()).Replace("- Ons gebouw heeft een trap en geen lift.", Text, StringComparison.Ordinal));

        document.State<ImportedAnswer.SeenUnreadable>("grenzen");
        Assert.Equal(Text, Assert.Single(document.Leftovers).Text);
    }

    [Theory]
    [InlineData("leerlingen met (ernstige) dyslexie")]
    [InlineData("kinderen die moeite met lezen hebben of dyslexie")]
    public void Reads_a_block_under_a_heading_that_the_school_changed(string heading)
    {
        var document = Reading.Import(PrintedForm.Of(FictionalSchool.Small, new()).Replace("alle leerlingen met dyslexie", heading, StringComparison.Ordinal));

        Assert.Equal("Wij lezen elke dag een half uur samen.", document.AnswerSet.Get<OfferAnswer>("basis-dyslexie")?.Texts.InLessons);
        var remark = Assert.Single(document.Remarks, remark => remark.Kind == RemarkKind.OwnHeading);
        Assert.Equal("basis-dyslexie", remark.QuestionId);
        Assert.Contains(heading, remark.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_a_block_for_the_school_whose_heading_names_two_questions()
    {
        var document = Reading.Import(PrintedForm.Of(FictionalSchool.Small, new()).Replace("alle leerlingen met dyslexie", "leerlingen met dyslexie en dyscalculie", StringComparison.Ordinal));

        document.State<ImportedAnswer.NotFound>("basis-dyslexie");
        Assert.Contains(document.Leftovers, leftover => leftover.Text.Contains("een half uur samen", StringComparison.Ordinal));
    }

    [Fact]
    public void Reads_parts_in_another_order_with_hard_spaces()
    {
        var (text, shown) = PrintedForm.From(FictionalSchool.Random(2), new());
        var (grenzen, after) = (text.IndexOf("6. Grenzen", StringComparison.Ordinal), text.IndexOf("7. Ambitie", StringComparison.Ordinal));
        var visie = text.IndexOf("2. Visie", StringComparison.Ordinal);
        var moved = text[..visie] + text[grenzen..after] + text[visie..grenzen] + text[after..];
        var document = Reading.Import(moved.Replace(' ', '\u00A0'));

        Assert.Equal(Reading.Words(shown), Reading.Words(document.AnswerSet));
        Assert.Empty(document.Leftovers);
    }

    [Fact]
    public void Finds_nothing_of_a_part_that_is_not_there_and_all_of_the_rest()
    {
        var text = PrintedForm.Of(FictionalSchool.Small, new());
        var (basis, grenzen) = (text.IndexOf("Beschrijving van de basisondersteuning", StringComparison.Ordinal), text.IndexOf("6. Grenzen", StringComparison.Ordinal));
        var document = Reading.Import(text[..basis] + text[grenzen..]);

        document.State<ImportedAnswer.NotFound>("basis-dyslexie");
        document.State<ImportedAnswer.NotFound>("extra");
        Assert.Equal("Elk blad telt", document.AnswerSet.Get<TextAnswer>("motto")?.Text);
        Assert.Single(document.AnswerSet.Get<BoundariesAnswer>("grenzen")!.Statements);
    }

    [Fact]
    public void Gives_one_grens_several_categories()
    {
        Assert.Equal(["veiligheid", "rust"], Mentions.CategoriesOf("Het kind is geen gevaar voor zichzelf en verstoort de les niet.").Select(category => category.Id));
    }

    [Fact]
    public void Never_claims_a_tick_that_text_cannot_show()
    {
        var document = Reading.Import(FictionalSchool.Small, new() { Bullet = "✓ " });

        foreach (var question in new[] { "advies-mr", "vaststelling-bestuur", "op-website", "wijkoverleg" })
            document.State<ImportedAnswer.SeenUnreadable>(question);
    }

    [Fact]
    public void Reads_a_box_that_is_crossed_and_one_that_is_not()
    {
        var text = PrintedForm.Of(FictionalSchool.Small, new())
            .Replace("- Het SOP is voor advies", "☒ Het SOP is voor advies", StringComparison.Ordinal)
            .Replace("- Het SOP is vastgesteld", "☐ Het SOP is vastgesteld", StringComparison.Ordinal);
        var document = Reading.Import(text);

        Assert.Equal(new ConfirmationAnswer(true, null), document.State<ImportedAnswer.Read>("advies-mr").Answer);
        document.State<ImportedAnswer.SeenEmpty>("vaststelling-bestuur");
    }

    [Fact]
    public void Is_written_as_json_with_the_state_of_each_answer()
    {
        var json = JsonSerializer.SerializeToElement(Reading.Import(FictionalSchool.Small), ProfileJson.Options);

        Assert.Equal("po-almere-2023", json.GetProperty("format").GetProperty("id").GetString());
        var states = json.GetProperty("answers").EnumerateArray().ToDictionary(answer => answer.GetProperty("questionId").GetString()!, answer => answer.GetProperty("state").GetString());
        Assert.Equal("read", states["motto"]);
        Assert.Equal("seenEmpty", states["basis-dyscalculie"]);
        Assert.Equal("seenUnreadable", states["advies-mr"]);
    }

    [Fact]
    public void Keeps_what_it_cannot_place_for_the_school()
    {
        var text = PrintedForm.Of(FictionalSchool.Small, new())
            .Replace("Doelgroep: alle leerlingen met dyscalculie", "Doelgroep: alle leerlingen met dyscalculie en een voorliefde voor schaken", StringComparison.Ordinal)
            .Replace("www.esdoorn.example", "www.esdoorn.example (wordt vernieuwd)", StringComparison.Ordinal);
        var document = Reading.Import(text);

        Assert.Contains(document.Leftovers, leftover => leftover.Text.Contains("voorliefde voor schaken", StringComparison.Ordinal));
        Assert.Contains(document.Leftovers, leftover => leftover.Text.Contains("wordt vernieuwd", StringComparison.Ordinal));
        document.State<ImportedAnswer.SeenEmpty>("basis-dyscalculie");
        Reading.LosesNothing(document);
    }

    [Fact]
    public void Marks_text_about_one_child()
    {
        var document = Reading.Import(FictionalSchool.Small.With("basis-dyslexie", new OfferAnswer("", new() { Facilities = "Deze leerling krijgt op dinsdag les in de hal." })));

        var remark = Assert.Single(document.Remarks, remark => remark.Kind == RemarkKind.SingleChild);
        Assert.Equal("basis-dyslexie", remark.QuestionId);
    }

    [Fact]
    public void Marks_a_grens_inside_an_offer_and_a_hard_one_among_the_grenzen()
    {
        var school = FictionalSchool.Small
            .With("basis-dyslexie", new OfferAnswer("", new() { InLessons = "Kinderen moeten wel in een groep van 30 mee kunnen." }))
            .With("grenzen", new BoundariesAnswer([new("Een kind is zindelijk als het begint.", [])]));
        var remarks = Reading.Import(school).Remarks;

        Assert.Equal("basis-dyslexie", Assert.Single(remarks, remark => remark.Kind == RemarkKind.PossibleBoundary).QuestionId);
        Assert.Equal("grenzen", Assert.Single(remarks, remark => remark.Kind == RemarkKind.HardBoundary).QuestionId);
    }

    [Theory]
    [InlineData("Wij zijn een Daltonschool", "dalton")]
    [InlineData("Dalton en Jenaplan", null)]
    [InlineData("Wij zijn geen Montessorischool", null)]
    [InlineData("Iets van onszelf", null)]
    public void Names_a_concept_only_where_one_reading_is_possible(string text, string? concept)
    {
        var document = Reading.Import(FictionalSchool.Small.With("onderwijsconcept", new ConceptAnswer(null, text)));

        Assert.Equal(new ConceptAnswer(Onderwijsconcept.All.Find(concept), text), document.AnswerSet.Get<ConceptAnswer>("onderwijsconcept"));
    }

    [Fact]
    public void Takes_from_an_unknown_format_only_what_is_certain()
    {
        var document = Reading.Import("""
            Schoolprofiel van een verzonnen school

            Brinnummer 99AA
            E-mailadres post@esdoorn.example

            2. Onze school
            Een mooie school met een tuin.

            Grenzen van de school:
            * Leerlingen die een gevaar zijn voor anderen
            * Leerlingen voor wie ons gebouw niet
            toegankelijk is

            Belangrijk bij plaatsing is het gesprek.
            3. Route
            Wij praten met u.
            """);

        Assert.Null(document.Format);
        Assert.Equal("post@esdoorn.example", document.AnswerSet.Get<TextAnswer>("email")?.Text);
        Assert.Equal(
            ["Leerlingen die een gevaar zijn voor anderen", "Leerlingen voor wie ons gebouw niet toegankelijk is"],
            document.AnswerSet.Get<BoundariesAnswer>("grenzen")!.Statements.Select(statement => statement.Text));
        Assert.Equal(2, document.AnswerSet.Count);
        Assert.Contains(document.Leftovers, leftover => leftover.Text.Contains("Belangrijk bij plaatsing", StringComparison.Ordinal));
        Reading.LosesNothing(document);
    }
}
