using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Tests.Import;

public class Reading_rated_rows
{
    private const string Question = """
        { "type": "scores", "id": "merken", "label": "Kenmerken", "place": "waysOfWorking.basis", "recognise": ["zo staat het ervoor"], "describe": "Korte beschrijving",
          "scale": ["in-ontwikkeling", "borging", "geborgd"], "rows": [
          { "id": "meten", "label": "Meten", "recognise": ["de school meet geregeld … bespreekt dat"] },
          { "id": "tellen", "label": "Tellen", "recognise": ["de school telt alle … kinderen"] },
          { "id": "zingen", "label": "Zingen", "recognise": ["de leraren zingen … dag"] },
          { "id": "tuin", "label": "Tuin", "recognise": ["de school heeft een … tuin"] }] }
        """;

    private const string Table = """
        Zo staat het ervoor

        -De school meet geregeld hoe lang

        kinderen zijn en wat zij wegen en
        bespreekt dat.

        Twee keer per jaar, op de weegdag.

        - Kleuters: op de kleine weegschaal
        - De anderen: op de grote

        Dat bevalt.

          geborgd

        -De school telt alle aanwezige
        kinderen.

        Bij de deur. Daarna nog eens
        in de klas

         X
        borging

        -De leraren zingen met de groep, elke
        dag.


        Niet elke leraar durft dit.

        X

         -De school heeft een bruikbare
        tuin.

        Ja.

          geborgd
        """;

    [Fact]
    public void Keeps_what_the_school_wrote_with_the_status_that_the_text_shows()
    {
        var scores = OneQuestion.Import(Table, Question).Read<ScoresAnswer>().Scores;

        Assert.Equal(["meten geborgd", "tellen borging", "zingen ", "tuin geborgd"], scores.Select(score => $"{score.Row} {score.Status?.Id}"));
        Assert.Equal(
            ["Twee keer per jaar, op de weegdag.\n\n- Kleuters: op de kleine weegschaal\n- De anderen: op de grote\n\nDat bevalt.", "Bij de deur. Daarna nog eens in de klas", "Niet elke leraar durft dit.", "Ja."],
            scores.Select(score => score.Text));
    }

    [Fact]
    public void Says_that_the_column_of_a_bare_cross_is_lost()
    {
        var remark = Assert.Single(OneQuestion.Import(Table, Question).Remarks);

        Assert.Equal(RemarkKind.UnreadableRow, remark.Kind);
        Assert.Contains("Zingen", remark.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(70)]
    [InlineData(2000)]
    public void Never_reads_another_status_on_lines_of_another_width(int width)
    {
        var scores = OneQuestion.Import(OneQuestion.Rewrap(Table, width), Question).AnswerSet.Get<ScoresAnswer>("merken")?.Scores ?? [];

        Assert.All(scores, score => Assert.True(score.Status is null || score.Status.Id == (score.Row == "tellen" ? "borging" : "geborgd")));
        Assert.Null(scores.FirstOrDefault(score => score.Row == "zingen")?.Status);
    }

    [Theory]
    [InlineData("deels geborgd")]
    [InlineData("X ontwikkeling")]
    [InlineData("V")]
    public void Says_that_a_status_in_other_words_cannot_be_read(string status)
    {
        var document = OneQuestion.Import(Table.Replace("  geborgd\n\n-De school telt", $"  {status}\n\n-De school telt", StringComparison.Ordinal), Question);

        Assert.Null(document.Read<ScoresAnswer>().Scores[0].Status);
        Assert.Contains(document.Remarks, remark => remark.Kind == RemarkKind.UnreadableRow && remark.Message.Contains("Meten", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("v")]
    [InlineData("V")]
    [InlineData("√")]
    public void Takes_the_mark_before_a_row_for_no_words_of_the_row_above(string mark)
    {
        var document = OneQuestion.Import(Table.Replace("  geborgd\n\n-De school telt", $"\n {mark} De school telt", StringComparison.Ordinal), Question);

        Assert.EndsWith("Dat bevalt.", document.Read<ScoresAnswer>().Scores[0].Text, StringComparison.Ordinal);
        Assert.Null(document.Read<ScoresAnswer>().Scores[0].Status);
    }

    [Theory]
    [InlineData("Dat bevalt.\n\n  geborgd", "Dat is in elke groep\ngeborgd")]
    [InlineData("  geborgd\n\n-De school telt", "  geborgd\n  borging\n\n-De school telt")]
    public void Takes_the_last_word_of_a_sentence_for_no_status(string printed, string other)
    {
        var scores = OneQuestion.Import(Table.Replace(printed, other, StringComparison.Ordinal), Question).Read<ScoresAnswer>().Scores;

        Assert.Null(scores[0].Status);
    }

    [Fact]
    public void Gives_the_text_of_a_row_that_it_does_not_know_to_no_other()
    {
        var document = OneQuestion.Import(Table.Replace("telt alle aanwezige", "turft alle aanwezige", StringComparison.Ordinal), Question);

        // What follows the mark of the row before shows that the mark is that row's own.
        var scores = document.Read<ScoresAnswer>().Scores;
        Assert.Equal(["meten", "zingen", "tuin"], scores.Select(score => score.Row));
        Assert.EndsWith("Dat bevalt.", scores[0].Text, StringComparison.Ordinal);
        Assert.Contains(document.Leftovers, leftover => leftover.Text.Contains("Bij de deur", StringComparison.Ordinal));
    }

    [Fact]
    public void Does_not_give_a_row_the_status_of_the_next_when_a_page_between_them_is_gone()
    {
        var (from, to) = (Table.IndexOf("X\n\n -De school heeft", StringComparison.Ordinal), Table.IndexOf("Ja.\n\n  geborgd", StringComparison.Ordinal));
        var document = OneQuestion.Import(Table[..from] + Table[to..], Question);

        Assert.DoesNotContain(document.Read<ScoresAnswer>().Scores, score => score.Row is "zingen" or "tuin");
    }

    [Fact]
    public void Leaves_a_row_to_the_school_when_its_end_is_not_certain()
    {
        var document = OneQuestion.Import(Table.Replace("telt alle aanwezige", "turft alle aanwezige", StringComparison.Ordinal).Replace("Dat bevalt.\n\n  geborgd", "Dat bevalt.", StringComparison.Ordinal).Replace("X\nborging", "", StringComparison.Ordinal), Question);

        Assert.Equal(["zingen", "tuin"], document.Read<ScoresAnswer>().Scores.Select(score => score.Row));
        Assert.Contains(document.Remarks, remark => remark.Message.Contains("Meten", StringComparison.Ordinal));
    }
}
