using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Tests.Import;

/// <summary>A rating that slips one row says something untrue about two: in doubt, none is read.</summary>
public class Reading_ratings
{
    private const string Question =
        """
        { "type": "scores", "id": "hgw", "label": "HGW", "place": "waysOfWorking.handelingsgericht", "recognise": ["indicator score"],
          "scale": ["in-ontwikkeling", "ontwikkeld", "ver-ontwikkeld"],
          "rows": [
            { "id": "een", "label": "Een", "recognise": ["onze bomen groeien"] },
            { "id": "twee", "label": "Twee", "recognise": ["onze takken dragen"] },
            { "id": "drie", "label": "Drie", "recognise": ["onze wortels drinken"] } ] }
        """;

    [Theory]
    [InlineData("Onze bomen groeien elk jaar een stukje\nverder.\nVer ontwikkeld\n\nOnze takken dragen veel.\n\nIn ontwikkeling\nOnze wortels drinken diep.\nOntwikkeld\n")]
    [InlineData("Onze bomen groeien elk jaar een stukje verder. Ver ontwikkeld Onze takken dragen veel. In ontwikkeling Onze wortels drinken diep. Ontwikkeld\n")]
    [InlineData("Onze bomen groeien elk jaar   Ver ontwikkeld\neen stukje verder.\nOnze takken dragen   In ontwikkeling\nveel.\nOnze wortels drinken diep.   Ontwikkeld\n")]
    [InlineData("Onze bomen groeien elk jaar een stukje verder.\n\n\nver ontwikkeld\n\nOnze takken dragen veel.\nin ontwikkeling\n\nOnze wortels drinken diep.\nontwikkeld\n")]
    public void Gives_each_row_the_rating_beside_or_below_it(string table)
    {
        var document = OneQuestion.Import("Indicator Score\n\n" + table, Question);

        Assert.Equal("een ver-ontwikkeld, twee in-ontwikkeling, drie ontwikkeld", Told(document));
        Assert.DoesNotContain(document.Leftovers, leftover => leftover.Text.Contains("ontwikkel", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Leaves_out_a_row_without_a_rating_and_the_one_that_may_have_got_it()
    {
        var document = OneQuestion.Import("Indicator Score\n\nOnze bomen groeien.\nOnze takken dragen veel.\nIn ontwikkeling\nOnze wortels drinken diep.\nOntwikkeld\n", Question);

        Assert.Equal("drie ontwikkeld", Told(document));
        Assert.Equal(2, document.Remarks.Count(remark => remark is { Kind: RemarkKind.UnreadableRow, QuestionId: "hgw" }));
    }

    [Fact]
    public void Reads_nothing_where_every_rating_stands_before_its_row()
    {
        var document = OneQuestion.Import("Indicator Score\n\nVer ontwikkeld\nOnze bomen groeien.\nIn ontwikkeling\nOnze takken dragen.\nOntwikkeld\nOnze wortels drinken.\n", Question);

        Assert.IsType<ImportedAnswer.SeenUnreadable>(Assert.Single(document.Answers));
    }

    [Fact]
    public void Reads_nothing_where_the_form_prints_every_rating_and_the_tick_is_lost()
    {
        var document = OneQuestion.Import("Indicator Score\n\n1. Onze bomen groeien\n In ontwikkeling   Ontwikkeld   Ver ontwikkeld\n2. Onze takken dragen\n In ontwikkeling   Ontwikkeld   Ver ontwikkeld\n", Question);

        Assert.IsType<ImportedAnswer.SeenUnreadable>(Assert.Single(document.Answers));
    }

    [Theory]
    [InlineData(" In ontwikkeling   x Ontwikkeld")]
    [InlineData(" v In ontwikkeling   Ontwikkeld")]
    [InlineData(" In ontwikkeling x  Ontwikkeld")]
    [InlineData("In ontwikkeling\nv\nOntwikkeld")]
    [InlineData("In ontwikkeling ja Ontwikkeld")]
    [InlineData(" ☐ In ontwikkeling")]
    public void Does_not_choose_between_ratings_with_a_mark_among_them(string ratings)
    {
        var document = OneQuestion.Import($"Indicator Score\n\n1. Onze bomen groeien\n{ratings}\n2. Onze takken dragen\nVer ontwikkeld\n", Question);

        Assert.Equal("twee ver-ontwikkeld", Told(document));
        Assert.Contains(document.Remarks, remark => remark.Kind == RemarkKind.UnreadableRow && remark.Message.Contains("Een", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("In ontwikkeling, nog niet af", "nog niet af")]
    [InlineData("In ontwikkeling en deels ontwikkeld", "en deels ontwikkeld")]
    [InlineData("Ontwikkeld (deels)", "deels")]
    public void Does_not_read_half_of_what_a_school_chose(string chosen, string rest)
    {
        var document = OneQuestion.Import($"Indicator Score\n\nOnze bomen groeien  {chosen}\nOnze takken dragen  Ver ontwikkeld\n", Question);

        Assert.Equal("twee ver-ontwikkeld", Told(document));
        Assert.Contains(document.Leftovers, leftover => leftover.Text.Contains(rest, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("verder.\n\nOns blad ruist in de\nwind.")]
    [InlineData("verder. Ons blad ruist.")]
    [InlineData("verder\n\nOns blad ruist")]
    public void Does_not_give_a_row_the_rating_of_one_that_the_form_does_not_know(string between)
    {
        var document = OneQuestion.Import($"Indicator Score\n\nOnze bomen groeien elk jaar\n{between}\nVer ontwikkeld\nOnze takken dragen\nIn ontwikkeling\n", Question);

        Assert.Equal("twee in-ontwikkeling", Told(document));
        Assert.Contains(document.Leftovers, leftover => leftover.Text.Contains("Ons blad ruist", StringComparison.Ordinal));
    }

    private static string Told(ImportedDocument document) =>
        string.Join(", ", document.Read<ScoresAnswer>().Scores.Select(score => $"{score.Row} {score.Status!.Id}"));
}
