using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Exchange;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests.Comparison;

public class Schools_side_by_side
{
    private static readonly Profile Empty = new() { Template = A.Profile.Template, Schooljaar = A.Schooljaar };

    private static readonly School Other = A.School with { Id = SchoolId.Parse("99BB00", null), Name = "Het Kompas" };

    [Fact]
    public void Have_a_cell_for_each_school_in_every_row()
    {
        var comparison = SideBySide.Of([With(A.School, A.Profile), With(Other, null)]);

        Assert.Equal(["De Esdoorn", "Het Kompas"], comparison.Schools.Select(school => school.Name));
        Assert.All(comparison.Rows, row => Assert.Equal(2, row.Cells.Count));
        Assert.All(Need.All, need => Assert.Contains(comparison.Rows, row => row.Id == RowId.Of(need)));
        Assert.All(BoundaryCategory.All, category => Assert.Contains(comparison.Rows, row => row.Id == RowId.Of(category)));
        Assert.All(ProvisionList.All, list => Assert.Contains(comparison.Rows, row => row.Id == RowId.Of(list)));
        Assert.Equal(comparison.Rows.Count, comparison.Rows.Select(row => row.Id).Distinct().Count());
    }

    [Fact]
    public void Are_the_same_where_they_say_the_same_and_where_they_are_silent_alike()
    {
        var comparison = SideBySide.Of([With(A.School, A.Profile), With(Other, A.Profile)]);

        Assert.All(comparison.Rows, row => Assert.True(row.IsSame, row.Id));
        Assert.Empty(comparison.OnlyDifferences().Rows);
    }

    [Fact]
    public void Differ_where_one_was_not_asked_and_the_other_left_it_empty()
    {
        var comparison = SideBySide.Of([With(A.School, Empty), With(Other, Empty with { Template = "haarlemmermeer" })]);

        var row = comparison.OnlyDifferences().Rows.Single(row => row.Id == RowId.Of(Need.All["gedrag"]));
        Assert.Equal([CellState.NotFilledIn, CellState.NotAsked], row.Cells.Select(cell => cell.State));
    }

    [Theory]
    [InlineData(RowId.Kind, "Basisschool, Openbaar")]
    [InlineData(RowId.Swv, "Samenwerkingsverband Voorbeeldland")]
    [InlineData(RowId.Updated, "Bijgewerkt op 3 september 2026 · schooljaar 2026-2027")]
    public void Say_what_the_register_and_the_placing_say(string row, string words)
    {
        var comparison = SideBySide.Of([With(A.School, A.Profile)]);

        Assert.Equal(words, comparison.Rows.Single(each => each.Id == row).Cells.Single().Text);
    }

    [Fact]
    public void Say_that_nothing_was_placed_and_that_no_SWV_is_known()
    {
        var comparison = SideBySide.Of([new(A.School, null, null)]);

        Assert.Equal(CellState.NoProfile, comparison.Rows.Single(row => row.Id == RowId.Updated).Cells.Single().State);
        Assert.Equal("Geen samenwerkingsverband bekend", comparison.Rows.Single(row => row.Id == RowId.Swv).Cells.Single().Text);
    }

    [Fact]
    public void Are_printed_as_a_table_that_no_text_can_break()
    {
        var profile = A.Profile with { Boundaries = new() { Statements = [new("Wij | kunnen dit niet <b>doen</b>\nop maandag en dinsdag.", [BoundaryCategory.All["rust"]])] } };

        var lines = ComparisonText.Markdown(SideBySide.Of([With(A.School, profile)])).TrimEnd('\n').Split('\n');

        Assert.Equal("| Onderwerp | De Esdoorn (99AA00) |", lines[0]);
        Assert.Equal("| --- | --- |", lines[1]);
        Assert.Contains("| Lezen en dyslexie | De school vertelt hierover: Vier keer per week leest uw kind twintig minuten in een klein groepje. |", lines);
        Assert.Contains(@"| Rust en voortgang in de groep | De school noemt een grens: Wij \| kunnen dit niet &lt;b>doen&lt;/b> op maandag en dinsdag. |", lines);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@plusklas", "'@plusklas")]
    [InlineData("Zij zegt \"ja\", soms.", "\"Zij zegt \"\"ja\"\", soms.\"")]
    public void Are_printed_for_a_spreadsheet_that_runs_nothing(string text, string field)
    {
        var profile = A.Profile with { Boundaries = new() { Statements = [new(text, [BoundaryCategory.All["rust"]])] } };

        var csv = ComparisonText.Csv(SideBySide.Of([With(A.School, profile)]));

        Assert.Contains($",named,De school noemt een grens,{field},{field}\r\n", csv, StringComparison.Ordinal);
    }

    private static SchoolToCompare With(School school, Profile? profile) => new(school, A.Swv, profile is null ? null : school.With(profile).Profile);
}
