using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace SopCloud.Browser.Tests;

/// <summary>What left a parent's device: plain questions for files of the site that anyone may have asked, and no more.</summary>
internal static partial class Traffic
{
    /// <param name="typed">What was typed or chosen, of which no request may say anything, however it is spelt or packed.</param>
    public static async Task AssertTellsNothingAsync(Visitor parent, Uri site, params string[] typed)
    {
        var anyOfIt = new Regex($"(?<![a-z0-9])({string.Join('|', typed.SelectMany(Spellings).Distinct().Select(Regex.Escape))})(?![a-z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        foreach (var request in parent.Requests.Where(request => !request.Url.StartsWith("data:", StringComparison.Ordinal)))
        {
            var url = new Uri(request.Url);
            Assert.Equal(site.Authority, url.Authority);
            Assert.Equal("GET", request.Method);
            Assert.Null(request.PostDataBuffer);
            Assert.Matches(FileOfTheSite(), url.PathAndQuery);
            Assert.DoesNotMatch(anyOfIt, url.PathAndQuery);
            foreach (var (name, value) in (await request.AllHeadersAsync()).Where(header => header.Key != "host"))
            {
                Assert.Matches(HeaderOfABrowser(), name);
                Assert.DoesNotMatch(anyOfIt, value);

                // A font is asked for by a stylesheet; no page says where the parent is.
                Assert.True(name != "referer" || value.Length == 0 || new Uri(value).AbsolutePath.StartsWith("/assets/", StringComparison.Ordinal), $"{url}: {name} {value}");
            }
        }
    }

    private static IEnumerable<string> Spellings(string typed)
    {
        foreach (var each in new[] { typed, typed.Replace(" ", "", StringComparison.Ordinal), typed.Replace(' ', '+'), typed.Replace(' ', '-'), typed.Replace(' ', '_') })
        {
            var bytes = Encoding.UTF8.GetBytes(each);
            var packed = Convert.ToBase64String(bytes);
            foreach (var spelling in new[] { each, Uri.EscapeDataString(each), Uri.EscapeDataString(Uri.EscapeDataString(each)), packed, packed.TrimEnd('='), Convert.ToHexString(bytes) })
                yield return spelling;
        }
    }

    /// <summary>A page, an asset, or a file that holds all there is of a region or the country: no query.</summary>
    [GeneratedRegex(@"^/((zoeken|vergelijken|gespreksblad|privacy|toegankelijkheid)/|uitleg/([a-z-]+/)?|scholen/[0-9]{2}[a-z]{2}[0-9]{2}/|swv/po[0-9]{4}/((zoeken|plaatsen/[a-z-]+|behoeften/[a-z-]+)/)?|assets/[a-z0-9.-]+|zoeken/(scholen|regios)\.json|swv/po[0-9]{4}/zoeken/(scholen|teksten)\.json|swv/po[0-9]{4}/(stijl|logo)-[0-9a-f]+\.(css|png)|postcodes\.json)?$")]
    private static partial Regex FileOfTheSite();

    /// <summary>What a browser sends by itself: no cookie, nothing of a script's own, and nothing fetched before it is asked for.</summary>
    [GeneratedRegex("^(accept(-.*)?|cache-control|connection|if-.*|origin|pragma|priority|referer|sec-ch-ua.*|sec-fetch-.*|upgrade-insecure-requests|user-agent)$")]
    private static partial Regex HeaderOfABrowser();
}
