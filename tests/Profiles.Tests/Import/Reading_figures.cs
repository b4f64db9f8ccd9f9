using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Tests.Import;

public class Reading_figures
{
    private const string Question = """
        { "type": "figures", "id": "aantallen", "label": "Aantallen", "place": "figures", "recognise": ["tabel van vertrek"], "rows": [
          { "id": "zien", "label": "Zien (voorheen kleur 1)", "recognise": ["moeite met zien"] },
          { "id": "horen", "label": "Horen en spreken (voorheen kleur 2)", "recognise": ["horen en spreken"] },
          { "id": "elders", "label": "Elders (andere opvang)", "recognise": ["elders"] }] }
        """;

    private const string Table = """
        Tabel van vertrek

        Aantal kinderen naar
        2031/2032

        2032/2033

        2033/2034

         Moeite met zien
        (voorheen kleur 1)

        0 3 12

         Horen en spreken

        met of zonder
        hulp( voorheen

        kleur 2)

        1 0 0

         Elders 0 - 4
        """;

    private static readonly string[] Whole =
    [
        "zien 2031-2032 0", "zien 2032-2033 3", "zien 2033-2034 12",
        "horen 2031-2032 1", "horen 2032-2033 0", "horen 2033-2034 0",
        "elders 2031-2032 0", "elders 2033-2034 4",
    ];

    [Fact]
    public void Puts_each_number_in_its_row_and_school_year() => Assert.Equal(Whole, CountsIn(Table));

    [Theory]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(1000)]
    public void Gives_the_same_numbers_on_lines_of_any_width(int width) => Assert.Equal(Whole, CountsIn(OneQuestion.Rewrap(Table, width)));

    [Fact]
    public void Gives_no_other_number_where_a_line_holds_a_few_words_only() => Assert.Subset(
        Whole.ToHashSet(),
        OneQuestion.Import(OneQuestion.Rewrap(Table, 12), Question).AnswerSet.Get<FiguresAnswer>("aantallen") is { } read ? Texts(read).ToHashSet() : []);

    [Fact]
    public void Reads_the_numbers_behind_a_label_that_ends_with_a_number() => Assert.Equal(
        Whole,
        CountsIn(Table.Replace("(voorheen kleur 1)\n\n0 3 12", "voorheen kleur 1 0 3 12", StringComparison.Ordinal)));

    [Theory]
    [InlineData("2031-2032")]
    [InlineData("2031 / 2032")]
    [InlineData("2031/32")]
    [InlineData("2031–\n2032")]
    public void Knows_a_school_year_however_it_is_written(string year) => Assert.Equal(Whole, CountsIn(Table.Replace("2031/2032", year, StringComparison.Ordinal)));

    [Fact]
    public void Reads_numbers_that_a_reader_put_in_the_middle_of_a_label() => Assert.Equal(
        Whole,
        CountsIn(Table.Replace("(voorheen kleur 1)\n\n0 3 12", "\n0 3 12\n(voorheen kleur 1)", StringComparison.Ordinal)));

    [Theory]
    [InlineData("0 3 12", "0 3")]
    [InlineData("0 3 12", "0 3 1 2")]
    [InlineData("0 3 12", "0312")]
    [InlineData("0 3 12", "0 3 <5")]
    [InlineData("0 3 12", "0 3 2034")]
    [InlineData("0 3 12", "0 3 12\n\nEen andere rij 4 5 6")]
    [InlineData("0 3 12", "Horen en fluiten\n\n0 3 12")]
    [InlineData("(voorheen kleur 1)\n\n0 3 12", "voorheen kleur 1\n\n3 12")]
    [InlineData("(voorheen kleur 1)\n\n0 3 12", "voorheen kleur 1\n3 12")]
    [InlineData("(voorheen kleur 1)\n\n0 3 12", "voorheen kleur 1 3 12")]
    [InlineData("(voorheen kleur 1)\n\n0 3 12", "voorheen 2\n3 12")]
    [InlineData("0 3 12", "0 3\n\n12")]
    [InlineData("0 3 12", "- 3 -")]
    public void Leaves_a_row_to_the_school_when_its_numbers_do_not_fit_the_years(string numbers, string printed)
    {
        var document = OneQuestion.Import(Table.Replace(numbers, printed, StringComparison.Ordinal), Question.Replace("Horen en spreken (", "Horen, fluiten en spreken (", StringComparison.Ordinal));

        Assert.Equal(Whole[3..], Texts(document.Read<FiguresAnswer>()));
        Assert.Contains(document.Remarks, remark => remark.Kind == RemarkKind.UnreadableRow && remark.Message.Contains("Zien", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2032/2033", "2035/2036")]
    [InlineData("2032/2033", "2032/2034")]
    [InlineData("2032/2033", "of")]
    [InlineData("2033/2034", "2033/2034 2031/2032 2033/2034")]
    public void Reads_no_number_when_the_years_are_not_certain(string year, string printed)
    {
        var document = OneQuestion.Import(Table.Replace(year, printed, StringComparison.Ordinal), Question);

        document.State<ImportedAnswer.SeenUnreadable>("aantallen");
    }

    [Fact]
    public void Does_not_go_on_into_a_second_table_of_which_the_label_is_lost()
    {
        var first = Table.Replace("0 3 12", "", StringComparison.Ordinal);
        var document = OneQuestion.Import(first + "\n" + Table.Replace("Tabel van vertrek", "", StringComparison.Ordinal), Question);

        Assert.Equal(Whole[3..], Texts(document.Read<FiguresAnswer>()));
    }

    [Fact]
    public void Does_not_give_a_row_the_numbers_of_the_next_when_a_page_between_them_is_gone()
    {
        var (from, to) = (Table.IndexOf("3 12", StringComparison.Ordinal), Table.IndexOf("0 0\n\n Elders", StringComparison.Ordinal));
        var document = OneQuestion.Import(Table[..from] + Table[to..], Question);

        Assert.Equal(Whole[6..], Texts(document.Read<FiguresAnswer>()));
    }

    [Fact]
    public void Reads_no_number_when_the_rows_stand_above_their_labels()
    {
        var document = OneQuestion.Import("Tabel van vertrek\n2031/2032 2032/2033 2033/2034\n0 3 12\nMoeite met zien\n1 0 0\nHoren en spreken\n0 0 4\nElders\n", Question);

        document.State<ImportedAnswer.SeenUnreadable>("aantallen");
    }

    [Fact]
    public void Reads_no_number_when_a_reader_went_down_the_columns()
    {
        var document = OneQuestion.Import("Tabel van vertrek\n2031/2032 2032/2033 2033/2034\nMoeite met zien\nHoren en spreken\nElders\n0 1 0\n3 0 0\n12 0 4\n", Question);

        document.State<ImportedAnswer.SeenUnreadable>("aantallen");
    }

    [Fact]
    public void Tells_an_empty_table_from_one_that_cannot_be_read()
    {
        var document = OneQuestion.Import("Tabel van vertrek\n2031/2032 2032/2033 2033/2034\nMoeite met zien\n\nHoren en spreken\n\nElders\n", Question);

        document.State<ImportedAnswer.SeenEmpty>("aantallen");
    }

    private static string[] CountsIn(string table) => Texts(OneQuestion.Import(table, Question).Read<FiguresAnswer>());

    private static string[] Texts(FiguresAnswer answer) => [.. answer.Counts.Select(count => $"{count.Row} {count.Year} {count.Count}")];
}
