using System.IO.Compression;
using System.Net;
using System.Text;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Storage;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Hosting;

/// <summary>What Azure does for a static website, and nothing that it doesn't.</summary>
public sealed class Serving_the_site_standalone(Azurite azurite) : IAsyncLifetime
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private RunningApp app = null!;
    private BlobContainerClient web = null!;

    public async ValueTask InitializeAsync()
    {
        app = await RunningApp.StartAsync(azurite.NewAccounts(), null, ("Hosting:SiteAddress", "http://127.0.0.1:0"));
        await app.App.Services.GetRequiredService<StorageLayout>().EnsureAsync(TestContext.Current.CancellationToken);
        web = app.App.Services.GetRequiredKeyedService<BlobServiceClient>(StorageSetup.Site).GetBlobContainerClient(StorageLayout.Web);
        client.BaseAddress = app.App.Services.GetServices<IHostedService>().OfType<LocalSite>().Single().Address;
        await PutAsync("404.html", "niet gevonden");
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/scholen/99aa00/", "scholen/99aa00/index.html")]
    [InlineData("/robots.txt", "robots.txt")]
    [InlineData("/robots.txt?x=1", "robots.txt")]
    [InlineData("/plaatsen/'s-graveland%20oost/", "plaatsen/'s-graveland oost/index.html")]
    public async Task Finds_the_file_of_a_path(string path, string file)
    {
        await PutAsync(file, "gevonden");
        Assert.Equal("gevonden", await client.GetStringAsync(path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/scholen/99aa00")]
    [InlineData("/Scholen/99aa00/")]
    [InlineData("/bestaat-niet/")]
    public async Task Shows_the_404_document_for_what_is_not_there(string path)
    {
        await PutAsync("scholen/99aa00/index.html", "gevonden");
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("niet gevonden", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Sends_a_file_as_it_is_stored_with_no_header_of_its_own()
    {
        await PutGzippedAsync("index.html", "gevonden");
        using var answer = await client.GetAsync("/", TestContext.Current.CancellationToken);

        var unzipped = new GZipStream(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), CompressionMode.Decompress);
        Assert.Equal("gevonden", await new StreamReader(unzipped).ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            ["Cache-Control", "Content-Encoding", "Content-Length", "Content-Type", "Date", "ETag"],
            answer.Headers.Concat(answer.Content.Headers).Select(header => header.Key).Order(StringComparer.Ordinal));
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("max-age=60", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Says_when_a_file_has_not_changed()
    {
        await PutAsync("index.html", "gevonden");
        using var first = await client.GetAsync("/", TestContext.Current.CancellationToken);
        var again = new HttpRequestMessage(HttpMethod.Get, "/");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var answer = await client.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task Answers_head_without_a_body()
    {
        await PutAsync("index.html", "gevonden");
        using var answer = await client.SendAsync(new(HttpMethod.Head, "/"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Takes_nothing_in()
    {
        using var answer = await client.PostAsync("/", new StringContent("x"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private Task PutAsync(string name, string text) => PutAsync(name, Encoding.UTF8.GetBytes(text), encoding: null);

    private async Task PutGzippedAsync(string name, string text)
    {
        using var zipped = new MemoryStream();
        await using (var zip = new GZipStream(zipped, CompressionLevel.Fastest))
            await zip.WriteAsync(Encoding.UTF8.GetBytes(text));
        await PutAsync(name, zipped.ToArray(), "gzip");
    }

    private async Task PutAsync(string name, byte[] content, string? encoding) => await web.GetBlobClient(name).UploadAsync(
        BinaryData.FromBytes(content),
        new BlobUploadOptions { HttpHeaders = new() { ContentType = "text/html; charset=utf-8", ContentEncoding = encoding, CacheControl = "max-age=60" } });
}
