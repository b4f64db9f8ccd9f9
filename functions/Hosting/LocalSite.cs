using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Options;
using SopCloud.Functions.Storage;

namespace SopCloud.Functions.Hosting;

/// <summary>
/// Standalone: serves the public site on an address of its own, as Azure serves <c>$web</c> and no better, so that what
/// works here works there: names are case-sensitive, only a path that ends in / has an index, nothing is negotiated,
/// and no header is ours.
/// </summary>
internal sealed partial class LocalSite(
    [FromKeyedServices(StorageSetup.Site)] BlobServiceClient site,
    IOptions<HostingOptions> options,
    ILogger<LocalSite> log) : IHostedService
{
    private const string IndexDocument = "index.html";
    private const string NotFoundDocument = "404.html";

    private readonly BlobContainerClient web = site.GetBlobContainerClient(StorageLayout.Web);
    private WebApplication? server;

    /// <summary>Where it answers, once started; null when no address is set.</summary>
    public Uri? Address => server is null ? null : new Uri(server.Urls.Single());

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.SiteAddress is not { } address)
            return;

        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls(address.ToString());
        server = builder.Build();
        server.Run(ServeAsync);
        await server.StartAsync(cancellationToken);
        LogServing(Address!);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (server is null)
            return;
        await server.StopAsync(cancellationToken);
        await server.DisposeAsync();
    }

    private Task ServeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return ServeFileAsync(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    private async Task ServeFileAsync(HttpContext context)
    {
        var name = context.Request.Path.Value!.TrimStart('/');
        if (name.Length == 0 || name.EndsWith('/'))
            name += IndexDocument;

        if (await OpenAsync(name, context.RequestAborted) is { } file)
            await SendAsync(context, file, StatusCodes.Status200OK);
        else if (await OpenAsync(NotFoundDocument, context.RequestAborted) is { } notFound)
            await SendAsync(context, notFound, StatusCodes.Status404NotFound);
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task<BlobDownloadStreamingResult?> OpenAsync(string name, CancellationToken stop)
    {
        try
        {
            return await web.GetBlobClient(name).DownloadStreamingAsync(cancellationToken: stop);
        }
        catch (Azure.RequestFailedException absent) when (absent.Status == StatusCodes.Status404NotFound)
        {
            return null;
        }
    }

    private static async Task SendAsync(HttpContext context, BlobDownloadStreamingResult file, int status)
    {
        using var content = file.Content;
        var (response, details) = (context.Response, file.Details);
        response.Headers.ETag = details.ETag.ToString("H");
        if (details.CacheControl is { Length: > 0 } caching)
            response.Headers.CacheControl = caching;
        if (status == StatusCodes.Status200OK && context.Request.Headers.IfNoneMatch.Contains(response.Headers.ETag.ToString()))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.StatusCode = status;
        response.ContentType = details.ContentType;
        response.ContentLength = details.ContentLength;
        if (details.ContentEncoding is { Length: > 0 } encoding)
            response.Headers.ContentEncoding = encoding;
        if (HttpMethods.IsGet(context.Request.Method))
            await content.CopyToAsync(response.Body, context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The public site answers at {Address}")]
    private partial void LogServing(Uri address);
}
