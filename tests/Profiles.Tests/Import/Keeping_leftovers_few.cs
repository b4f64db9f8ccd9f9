using System.Text;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Tests.Import;

public class Keeping_leftovers_few
{
    [Theory]
    [InlineData(3, 3)]
    [InlineData(200, 200)]
    [InlineData(201, 101)]
    [InlineData(1000, 167)]
    public void Joins_neighbours_of_a_document_in_crumbs(int crumbs, int expected)
    {
        var leftovers = Leftovers(crumbs, isInternal: _ => false);

        Assert.Equal(expected, leftovers.Count);
        Assert.Equal(Enumerable.Range(0, crumbs).Select(i => $"kruimel{i}"), leftovers.SelectMany(leftover => leftover.Text.Split("\n\n")));
        Assert.Equal((2 * crumbs) - 1, leftovers[^1].Lines.Last);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(250)]
    public void Never_joins_names_with_the_rest(int every)
    {
        var leftovers = Leftovers(901, i => i % every == 0);

        Assert.InRange(leftovers.Count, 1, 200);
        Assert.Equal(901, leftovers.Sum(leftover => leftover.Text.Split("\n\n").Length));
        Assert.All(leftovers, leftover => Assert.All(
            leftover.Text.Split("\n\n"),
            crumb => Assert.Equal(leftover.IsInternal, int.Parse(crumb["kruimel".Length..], null) % every == 0)));
    }

    /// <summary>A document of crumbs with a line of the form between each two.</summary>
    private static ValueList<Leftover> Leftovers(int crumbs, Func<int, bool> isInternal)
    {
        var text = new StringBuilder();
        for (var i = 0; i < crumbs; i++)
            text.Append(null, $"kruimel{i}\nvraag\n");
        var source = Source.Of(text.ToString());
        var coverage = new Coverage(source);
        for (var i = 0; i < crumbs; i++)
        {
            coverage.Furniture(source.LineStart((2 * i) + 1), source.LineEnd((2 * i) + 1));
            if (isInternal(i))
                coverage.KeepInternal(source.LineStart(2 * i), source.LineEnd(2 * i));
        }

        return coverage.Leftovers();
    }
}
