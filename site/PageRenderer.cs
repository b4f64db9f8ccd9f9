using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SopCloud.Site.Look;

namespace SopCloud.Site;

/// <summary>
/// Renders a component to a file. It keeps what it rendered until it is disposed: use one for the pages of one SWV, not for
/// the country.
/// </summary>
/// <param name="site">The origin of the site: pages name their own address.</param>
/// <param name="look">Of all its pages.</param>
internal sealed class PageRenderer(Uri site, PageLook look) : IAsyncDisposable
{
    // Letters such as "ë" stay letters: pages are UTF-8, and an entity for each would only make them longer.
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    private readonly HtmlRenderer _renderer = new(Services, NullLoggerFactory.Instance);

    public Task<SiteFile> PageAsync<TPage>(string path, SiteFileKind kind, Dictionary<string, object?> parameters)
        where TPage : IComponent =>
        _renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await _renderer.RenderComponentAsync<CascadingValue<PageAddress>>(ParameterView.FromDictionary(
                Given(new PageAddress(site, path), Of<CascadingValue<PageLook>>(Given(look, Of<TPage>(parameters))))));
            return new SiteFile(SitePaths.FileOf(path), "text/html; charset=utf-8", Encoding.UTF8.GetBytes(page.ToHtmlString()), kind);
        });

    private static Dictionary<string, object?> Given<T>(T value, RenderFragment content) => new()
    {
        [nameof(CascadingValue<>.Value)] = value,
        [nameof(CascadingValue<>.IsFixed)] = true,
        [nameof(CascadingValue<>.ChildContent)] = content,
    };

    private static RenderFragment Of<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent => builder =>
        {
            builder.OpenComponent<TComponent>(0);
            builder.AddMultipleAttributes(1, parameters!);
            builder.CloseComponent();
        };

    public ValueTask DisposeAsync() => _renderer.DisposeAsync();
}
