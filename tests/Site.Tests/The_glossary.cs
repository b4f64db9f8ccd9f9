using SopCloud.Site.Explanation;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class The_glossary
{
    [Theory]
    [InlineData("arrangement")]
    [InlineData("basisondersteuning")]
    [InlineData("bestuur")]
    [InlineData("extra-ondersteuning")]
    [InlineData("grens")]
    [InlineData("hgw")]
    [InlineData("intern-begeleider")]
    [InlineData("mr")]
    [InlineData("opp")]
    [InlineData("sbo")]
    [InlineData("schooljaar")]
    [InlineData("so")]
    [InlineData("sop")]
    [InlineData("steunpunt")]
    [InlineData("swv")]
    [InlineData("tlv")]
    [InlineData("zorgniveau")]
    [InlineData("zorgplicht")]
    public async Task Has_a_place_for_each_word_that_pages_link_to(string id)
    {
        var page = (await Pages.OfAsync(A.Region))[SitePaths.Glossary];

        Assert.Contains(GlossaryWord.Of(id).Meaning, page.GetElementById(id)!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/uitleg/woorden/#{id}", SitePaths.Word(id));
    }

    [Fact]
    public void Refuses_a_word_that_it_does_not_have()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => GlossaryWord.Of("zorgplichten"));

        Assert.Contains("zorgplichten", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stands_from_a_to_z_with_a_way_to_each_letter()
    {
        var page = (await Pages.OfAsync(A.Region))[SitePaths.Glossary];

        Assert.Equal(GlossaryWord.All.Select(word => word.Word), page.QuerySelectorAll(".sop-word dt").Select(word => word.TextContent));
        Assert.Equal(page.QuerySelectorAll("h2[id^=letter-]").Select(letter => $"#{letter.Id}"), page.QuerySelectorAll(".sop-letters a").Select(link => link.GetAttribute("href")));
    }
}
