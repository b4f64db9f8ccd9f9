using System.Text;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests.Publication;

/// <summary>No number of 1 to 4 pupils can be read or computed from what parents see.</summary>
public class Small_numbers_of_pupils
{
    private static readonly Schooljaar Year = new(2030);

    [Fact]
    public void Are_shown_as_1_to_4_and_0_as_0() =>
        Assert.Equal("0 s s 5 17", Shown([], ("a", 0), ("b", 1), ("c", 4), ("d", 5), ("e", 17)));

    [Fact]
    public void Are_not_what_a_total_leaves() =>
        Assert.Equal("h h h 0", Shown([(["a", "b", "c"], ["t"])], ("a", 5), ("b", 1), ("t", 6), ("c", 0)));

    [Theory]
    [InlineData(4, 4, "h h h")]
    [InlineData(1, 1, "s s s")]
    [InlineData(2, 3, "s s 5")]
    public void Are_not_the_only_ones_that_add_up(int a, int b, string shown) =>
        Assert.Equal(shown, Shown([(["a", "b"], ["t"])], ("a", a), ("b", b), ("t", a + b)));

    [Fact]
    public void Are_not_what_another_way_to_divide_the_same_pupils_leaves()
    {
        (string[], string[])[] sums = [(["cluster-1", "cluster-2", "cluster-3"], ["alone", "group"])];

        Assert.Equal("h h 0 h 0", Shown(sums, ("cluster-1", 6), ("cluster-2", 2), ("cluster-3", 0), ("alone", 8), ("group", 0)));
        Assert.Equal("6 s 0 s 7", Shown(sums, ("cluster-1", 6), ("cluster-2", 2), ("cluster-3", 0), ("alone", 1), ("group", 7)));
    }

    [Fact]
    public void Are_not_what_two_sums_together_leave() =>
        Assert.Equal("h h h h h", Shown([(["a", "b"], ["t"]), (["t", "c"], ["all"])], ("a", 5), ("b", 2), ("t", 7), ("c", 8), ("all", 15)));

    [Fact]
    public void Are_not_what_a_row_left_blank_must_be()
    {
        (string[], string[])[] sums = [(["a", "b"], ["t"])];

        Assert.Equal("h h", Shown(sums, ("a", 6), ("t", 8)));
        Assert.Equal("8 8", Shown(sums, ("a", 8), ("t", 8)));
        Assert.Equal("6 16", Shown(sums, ("a", 6), ("t", 16)));
    }

    [Fact]
    public void Stay_shown_as_1_to_4_where_what_was_filled_in_does_not_add_up() =>
        Assert.Equal("5 s 9", Shown([(["a", "b"], ["t"])], ("a", 5), ("b", 1), ("t", 9)));

    [Fact]
    public void Are_looked_at_in_each_school_year_and_over_tables()
    {
        var template = TemplateOf(
            $$"""{ "type": "figures", "id": "one", "label": "One", "place": "figures", "rows": [{ "id": "a", "label": "A" }, { "id": "b", "label": "B" }] }""",
            $$"""{ "type": "figures", "id": "two", "label": "Two", "place": "figures", "rows": [{ "id": "t", "label": "T" }], "sums": [{ "rows": ["one/a", "one/b"], "sameAs": ["t"] }] }""");
        var profile = A.Profile with
        {
            Figures =
            [
                new("one", "One", [new("a", "A", Year, 5), new("b", "B", Year, 1), new("a", "A", new(2031), 5), new("b", "B", new(2031), 6)]),
                new("two", "Two", [new("t", "T", Year, 6), new("t", "T", new(2031), 11)]),
            ],
        };

        var view = PublicRules.ViewOf(profile, template, []);

        Assert.Equal("h h 5 6 h 11", Words(view.Figures));
        Assert.Equal([5, 6, 11], PublicRules.PublicPartOf(profile, template, []).Figures.SelectMany(part => part.Items).Select(figure => figure.Count));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(3, typeof(PublicCount.OneToFour))]
    [InlineData(212, typeof(PublicCount.Exactly))]
    public void Are_hidden_of_a_whole_school_too(int? pupils, Type? shown) =>
        Assert.Equal(shown, PublicRules.PupilsOf(A.School with { Pupils = pupils })?.GetType());

    /// <summary>
    /// An attacker who knows the rules and the sums tries every table, and keeps those that look the same. If in all of these a
    /// small number is the same, it was given away.
    /// </summary>
    [Theory]
    [InlineData("a b = t", 12)]
    [InlineData("a b c = t", 9)]
    [InlineData("a b = c d", 9)]
    [InlineData("a b = t; t c = u", 9)]
    [InlineData("a b = t; a c = u", 8)]
    public void Keep_two_values_for_whoever_knows_the_rules(string sums, int most)
    {
        var ties = sums.Split(';').Select(sum => sum.Split('=')).Select(sides => (Left: sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries), Right: sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToArray();
        string[] rows = [.. ties.SelectMany(tie => tie.Left.Concat(tie.Right)).Distinct()];
        var cells = ties.Select(tie => new TiedCells(Cells(tie.Left), Cells(tie.Right))).ToList();

        var alike = new Dictionary<string, List<int[]>>();
        foreach (var table in Tables(rows.Length, most))
        {
            if (!ties.All(tie => Sum(tie.Left) == Sum(tie.Right)))
                continue;

            var heldBack = TiedFigures.HeldBack(rows.Select((row, i) => (row, i)).ToDictionary(row => new FigureCell("q", row.row), row => table[row.i]), cells).ToHashSet();
            var seen = string.Join(' ', rows.Select((row, i) => table[i] == 0 ? "0" : heldBack.Contains(new("q", row)) ? "h" : table[i] < 5 ? "s" : $"{table[i]}"));
            if (!alike.TryGetValue(seen, out var tables))
                alike.Add(seen, tables = []);
            tables.Add([.. table]);

            int Sum(string[] side) => side.Sum(row => table[Array.IndexOf(rows, row)]);
        }

        Assert.Contains(alike, group => group.Key.Contains('h'));
        foreach (var (seen, tables) in alike)
        {
            // Near the largest number tried, the tables that look the same are not all there.
            if (tables.SelectMany(table => table).Max() == most)
                continue;
            for (var i = 0; i < rows.Length; i++)
                Assert.False(tables[0][i] is > 0 and < 5 && tables.TrueForAll(table => table[i] == tables[0][i]), $"{sums}: who sees {seen} knows that {rows[i]} is {tables[0][i]}.");
        }

        static ValueList<FigureCell> Cells(string[] side) => side.Select(row => new FigureCell("q", row)).ToValueList();
    }

    /// <summary>Larger tables with numbers as schools have them: whatever is tied, a brute-force reader is left with two values.</summary>
    [Fact]
    public void Keep_two_values_in_tables_as_large_as_real_ones()
    {
        var left = new[] { "c1", "c2", "c3", "c4" };
        var right = new[] { "alone", "group", "other" };
        var random = new Random(7);
        for (var table = 0; table < 300; table++)
        {
            var counts = left.ToDictionary(row => row, _ => random.Next(3) == 0 ? 0 : random.Next(8));
            var sum = counts.Values.Sum();
            var alone = random.Next(sum + 1);
            var group = random.Next(sum - alone + 1);
            (counts["alone"], counts["group"], counts["other"]) = (alone, group, sum - alone - group);

            var shown = Shown([(left, right)], [.. counts.Select(count => (count.Key, count.Value))]).Split(' ');
            if (shown.Contains("h"))
                continue;
            var hidden = Enumerable.Range(0, shown.Length).Where(i => shown[i] == "s").ToArray();
            var possible = hidden.ToDictionary(i => i, _ => new HashSet<int>());
            foreach (var guess in Tables(hidden.Length, 4).Where(guess => guess.All(count => count > 0)))
            {
                var difference = shown.Select((word, i) => (word == "s" ? guess[Array.IndexOf(hidden, i)] : int.Parse(word, null)) * (i < left.Length ? 1 : -1)).Sum();
                if (difference == 0)
                {
                    foreach (var i in hidden)
                        possible[i].Add(guess[Array.IndexOf(hidden, i)]);
                }
            }

            Assert.All(possible.Values, values => Assert.True(values.Count > 1, string.Join(' ', shown)));
        }
    }

    private static IEnumerable<int[]> Tables(int rows, int most)
    {
        var table = new int[rows];
        while (true)
        {
            yield return table;
            var i = 0;
            while (i < rows && table[i] == most)
                table[i++] = 0;
            if (i == rows)
                yield break;
            table[i]++;
        }
    }

    private static string Shown((string[] Rows, string[] SameAs)[] sums, params (string Row, int Count)[] counts)
    {
        var rows = counts.Select(count => count.Row).Concat(sums.SelectMany(sum => sum.Rows.Concat(sum.SameAs))).Distinct();
        var template = TemplateOf($$"""
            {
              "type": "figures", "id": "q", "label": "Q", "place": "figures",
              "rows": [{{string.Join(", ", rows.Select(row => $$"""{ "id": "{{row}}", "label": "{{row}}" }"""))}}],
              "sums": [{{string.Join(", ", sums.Select(sum => $$"""{ "rows": [{{Quoted(sum.Rows)}}], "sameAs": [{{Quoted(sum.SameAs)}}] }"""))}}]
            }
            """);
        var profile = A.Profile with { Figures = [new("q", "Q", counts.Select(count => new Figure(count.Row, count.Row, Year, count.Count)).ToValueList())] };
        return Words(PublicRules.ViewOf(profile, template, []).Figures);

        static string Quoted(string[] ids) => string.Join(", ", ids.Select(id => $"\"{id}\""));
    }

    private static string Words(ValueList<Part<PublicFigure>> figures) => string.Join(' ', figures.SelectMany(part => part.Items).Select(figure => figure.Count switch
    {
        PublicCount.Exactly exactly => $"{exactly.Pupils}",
        PublicCount.OneToFour => "s",
        _ => "h",
    }));

    private static Template TemplateOf(params string[] questions) => Template.Parse("templates/eigen.json", new MemoryStream(Encoding.UTF8.GetBytes(
        $$"""{ "id": "eigen", "name": "Eigen", "sections": [{ "id": "s", "title": "S", "questions": [{{string.Join(", ", questions)}}] }] }""")));
}
