using SopCloud.Profiles;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class The_words_of_a_school
{
    [Fact]
    public async Task Keep_their_lists() =>
        Assert.Equal("<p>Wij doen:</p><ul><li>leeshulp</li><li>extra uitleg, ook na schooltijd</li></ul><p>Vraag ernaar.</p>",
            await RenderedAsync("Wij doen:\n- leeshulp\n• extra uitleg,\n  ook na schooltijd\nVraag ernaar."));

    [Fact]
    public async Task Broken_off_by_a_pdf_become_whole_again() =>
        Assert.Equal("<p>Wij lezen elke dag een half uur.</p>", await RenderedAsync("Wij lezen elke dag\neen half uur."));

    [Fact]
    public async Task Stay_apart_where_the_school_set_them_apart() =>
        Assert.Equal("<p>Wij lezen elke dag</p><p>een half uur is genoeg.</p><p>Wij doen:</p><p>leeshulp</p><ul><li>rekenen</li></ul><p>en meer.</p>",
            await RenderedAsync("Wij lezen elke dag\r\n\r\neen half uur is genoeg.\nWij doen:\nleeshulp\n- rekenen\n\nen meer."));

    private static async Task<string> RenderedAsync(string text)
    {
        var page = await Pages.SchoolAsync(A.School.With(A.Profile with { Vision = new Vision { Mission = text } }));
        var parts = page.QuerySelector("#visie > h3")!.ParentElement!.Children.SkipWhile(element => element.LocalName != "h3").Skip(1);
        return string.Concat(parts.Select(part => part.OuterHtml)).Replace("\n", "", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal);
    }
}
