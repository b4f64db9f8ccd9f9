using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Register;
using SopCloud.Functions.Storage;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Publishing;

public class The_look_of_an_swv(Azurite azurite)
{
    private static readonly byte[] Picture = File.ReadAllBytes(Repository.PathOf("demo", "logo.png"));

    [Fact]
    public async Task Reaches_every_page_with_the_next_sweep_and_the_old_one_goes()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await ImportAsync(app, "#24508c");
        await app.SweepAsync();
        var first = Sheet(await app.SiteFileAsync("scholen/99aa00/index.html"));
        Assert.Contains("#24508c", await app.SiteFileAsync(first), StringComparison.Ordinal);

        await ImportAsync(app, "#a3001b");
        await app.SweepAsync();

        var second = Sheet(await app.SiteFileAsync("scholen/99aa00/index.html"));
        Assert.Contains("#a3001b", await app.SiteFileAsync(second), StringComparison.Ordinal);
        Assert.Equal(second, Sheet(await app.SiteFileAsync("index.html")));
        Assert.Null(await app.SiteFileAsync(first));
    }

    [Fact]
    public async Task Brings_the_logo_as_it_was_given_for_browsers_to_keep()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);

        await ImportAsync(app, "#24508c");
        await app.SweepAsync();

        var page = (await app.SiteFileAsync("scholen/99aa00/index.html"))!;
        var path = Between(page, "<img class=\"sop-brand__logo\" src=\"/", "\"");
        var logo = (await Web(app).GetBlobClient(path).DownloadContentAsync()).Value;
        Assert.Equal(Picture, logo.Content.ToArray());
        Assert.Equal(("image/png", "public, max-age=31536000, immutable"), (logo.Details.ContentType, logo.Details.CacheControl));
    }

    [Fact]
    public async Task Never_keeps_a_school_from_its_page_when_the_logo_is_lost()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await ImportAsync(app, "#24508c");
        var logos = app.Get<BlobServiceClient>().GetBlobContainerClient(PostcodePoints.ContainerName);
        await foreach (var blob in logos.GetBlobsAsync())
            await logos.DeleteBlobAsync(blob.Name);

        await app.SweepAsync();

        var page = (await app.SiteFileAsync("scholen/99aa00/index.html"))!;
        Assert.Contains("De Esdoorn", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
    }

    private static async Task ImportAsync(Parts app, string colour)
    {
        var file = $"swv;naam;steunpunt;geldigheid;format;sitenaam;kleur;logo\nPO9901;SWV Zilverwater;Steunpunt;schooljaar;po-almere-2023;Wijst de weg;{colour};logo.png\n";
        Assert.IsType<SwvsImport.Done>(await app.Get<ImportSwvs>().RunAsync([new("swv.csv", System.Text.Encoding.UTF8.GetBytes(file), _ => Picture)], false, _ => { }, default));
    }

    private static BlobContainerClient Web(Parts app) => app.Services.GetRequiredKeyedService<BlobServiceClient>(StorageSetup.Site).GetBlobContainerClient(StorageLayout.Web);

    private static string Sheet(string? page) => $"swv/po9901/stijl-{Between(page!, "/swv/po9901/stijl-", "\"")}";

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, $"'{start}' is not in the page.");
        from += start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
