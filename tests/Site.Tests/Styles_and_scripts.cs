using System.Security.Cryptography;
using Xunit;

namespace SopCloud.Site.Tests;

public class Styles_and_scripts
{
    [Theory]
    [InlineData("site.css", "text/css; charset=utf-8")]
    [InlineData("search.css", "text/css; charset=utf-8")]
    [InlineData("compare.css", "text/css; charset=utf-8")]
    [InlineData("beheer.css", "text/css; charset=utf-8")]
    [InlineData("home.js", "text/javascript; charset=utf-8")]
    [InlineData("finder.js", "text/javascript; charset=utf-8")]
    [InlineData("language.js", "text/javascript; charset=utf-8")]
    [InlineData("compare.js", "text/javascript; charset=utf-8")]
    [InlineData("visit.js", "text/javascript; charset=utf-8")]
    [InlineData("selection.js", "text/javascript; charset=utf-8")]
    [InlineData("figtree.woff2", "font/woff2")]
    public void Stand_under_a_name_with_the_hash_of_their_content(string name, string contentType)
    {
        var file = Assets.Find(Assets.Url(name)[1..]);

        Assert.NotNull(file);
        Assert.Equal(contentType, file.ContentType);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))[..10], file.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_only_files_that_are_there()
    {
        var style = System.Text.Encoding.UTF8.GetString(Assets.Find(Assets.Url("site.css")[1..])!.Content.Span);

        Assert.Contains($"url({Path.GetFileName(Assets.Url("figtree.woff2"))})", style, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_refused_by_a_message_that_lists_what_there_is()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Assets.Url("sit.css"));

        Assert.Contains("site.css", refusal.Message, StringComparison.Ordinal);
    }
}
