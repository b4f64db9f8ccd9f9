using System.Globalization;
using System.Text;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Tests.Import;

public class Reading_past_the_end_of_a_page
{
    private const string Header = "SOP De Regenboog 2023-2027";

    [Theory]
    [InlineData("\n{0}\n\n")]
    [InlineData("\n{0} van 11\n\n")]
    [InlineData("\n{0}/11\n\n")]
    [InlineData("\nPagina {0}\n\n")]
    [InlineData("\nPagina | {0}\n\n")]
    [InlineData("\n{0} | Pagina\n\n")]
    [InlineData("\n{0}\n\f")]
    [InlineData("\n" + Header + "\n\f")]
    [InlineData("\n\f" + Header + "\n\n")]
    [InlineData("\n{0}\n\f" + Header + "\n\n")]
    [InlineData("\nSOP De Regenboog, pagina {0} van 11\n\f")]
    [InlineData("\n" + Header + ", pagina {0}\n\nDe Regenboog\n")]
    [InlineData("\n{0}\n\n" + Header + "\n\n")]
    [InlineData("\r\n{0}\r\n\r\n" + Header + "\r\n\r\n")]
    [InlineData("\nStichting De Boomgaard\n" + Header + "\nPagina {0}\n\n")]
    public void Leaves_numbers_headers_and_footers_out_of_the_answers(string end)
    {
        for (var seed = 0; seed < 6; seed++)
        {
            var (text, shown) = PrintedForm.From(FictionalSchool.Random(seed), new() { Width = 60 });
            var document = Reading.Import(Paged(text, end));

            Assert.Equal(Reading.Words(shown), Reading.Words(document.AnswerSet));
            Assert.Empty(document.Leftovers);
            Reading.LosesNothing(document);
        }
    }

    [Fact]
    public void Knows_the_numbers_though_a_page_has_none_and_a_sentence_has_one()
    {
        const string Mission = "Wij groeien samen. In onze tuin staan nu\n24\nbomen en dat worden er meer.";
        var school = FictionalSchool.Random(1);
        var (text, shown) = PrintedForm.From(school.With("missie", new TextAnswer("Wij groeien samen.")), new() { Width = 60 });
        text = text.Replace("Wij groeien samen.", Mission, StringComparison.Ordinal);
        var paged = Paged(text, "\n{0}\n\n").Replace("\n\n2\n\n", "\n", StringComparison.Ordinal);
        var document = Reading.Import(paged);

        Assert.Equal(Reading.Words(shown.With("missie", new TextAnswer(Mission))), Reading.Words(document.AnswerSet));
    }

    [Theory]
    [InlineData("Wij tellen de groepen:\n\n1\n\n2\n\n3\n\n4\n\nSamen zijn dat er vier.")]
    [InlineData("In de groepen\n1\n2\n3\nlezen wij samen.")]
    public void Leaves_the_numbers_of_a_table_in_the_answer(string mission)
    {
        var document = Reading.Import(PrintedForm.Of(FictionalSchool.Small.With("missie", new TextAnswer(mission)), new()));

        Assert.Equal(Folding.Fold(mission), Folding.Fold(document.AnswerSet.Get<TextAnswer>("missie")!.Text));
    }

    [Fact]
    public void Does_not_take_the_questions_at_the_top_of_each_page_for_a_header()
    {
        var (text, shown) = PrintedForm.From(FictionalSchool.Random(3), new() { Width = 40 });
        text = text.Replace("Beschrijving van de basisondersteuning", "\fBeschrijving van de basisondersteuning", StringComparison.Ordinal)
            .Replace("Welke voorzieningen", "\fWelke voorzieningen", StringComparison.Ordinal);

        Assert.Equal(Reading.Words(shown), Reading.Words(Reading.Import(text).AnswerSet));
    }

    [Fact]
    public void Goes_on_with_a_row_whose_question_is_printed_again()
    {
        var text = PrintedForm.Of(FictionalSchool.Small, new()).Replace(
            "Wij lezen elke dag een half uur samen.",
            "Wij lezen elke dag\n\fWelke begeleiding krijgt een leerling in de lessen? (aandacht en tijd)\neen half uur samen.",
            StringComparison.Ordinal);
        var document = Reading.Import(text);

        Assert.Equal("Wij lezen elke dag een half uur samen.", document.AnswerSet.Get<OfferAnswer>("basis-dyslexie")?.Texts.InLessons);
        Assert.Empty(document.Leftovers);
    }

    [Fact]
    public void Knows_the_rest_of_a_question_that_a_page_broke_off()
    {
        var (text, shown) = PrintedForm.From(FictionalSchool.Random(3), new());
        var paged = text.Replace(" (aandacht en tijd)", $"\n\n\f{Header}\n\n(aandacht en tijd)", StringComparison.Ordinal);

        Assert.NotEqual(text, paged);
        Assert.Equal(Reading.Words(shown), Reading.Words(Reading.Import(paged).AnswerSet));
    }

    /// <summary>Pages end halfway a paragraph, where it shows if their ends are not recognised, but not halfway a question.</summary>
    private static string Paged(string text, string end)
    {
        var paged = new StringBuilder();
        var page = 0;
        var lines = 0;
        var isAsked = false;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0 && ++lines > 10 && !isAsked && char.IsLower(line[0]))
            {
                paged.AppendFormat(CultureInfo.InvariantCulture, end, ++page);
                lines = 0;
            }

            isAsked = line.StartsWith("Welke ", StringComparison.Ordinal);
            paged.Append(line).Append('\n');
        }

        return paged.ToString();
    }
}
