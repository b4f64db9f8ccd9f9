using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Demo;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Register;

public sealed class Loading_the_demo(Azurite azurite, IdentityProvider provider) : IAsyncLifetime
{
    private static readonly DemoContent Demo = new(new(Repository.PathOf("demo")));

    private readonly BeheerApp app = new(azurite, provider);

    private SchoolRegister Register => app.Services.GetRequiredService<SchoolRegister>();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Fills_an_empty_register_and_the_site()
    {
        var (code, said) = await LoadAsync();

        Assert.True(code == 0, said);
        var schools = await Register.OfSwvAsync(SwvCode.Parse("PO9901", null)).ToListAsync();
        Assert.Equal(20, schools.Count);
        Assert.All(schools, school => Assert.NotNull(school.BoardName));
        Assert.Equal("99AN00", Assert.Single(schools, school => school.GoneSince is not null).Successor.ToString());
        Assert.Equal(16, await PlacedAsync(schools));
        using var parent = new HttpClient(new HttpClientHandler { AutomaticDecompression = System.Net.DecompressionMethods.GZip });
        Assert.Contains("OBS De Zeekraal", await parent.GetStringAsync(new Uri(app.SiteAddress, "/scholen/99aa00/")), StringComparison.Ordinal);
        Assert.Contains("Taalcoach op de werkvloer", await parent.GetStringAsync(new Uri(app.SiteAddress, "/scholen/99aq00/")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_a_school_of_last_schooljaar_and_one_that_has_begun_the_next()
    {
        var now = Schooljaar.Of(DateOnly.FromDateTime(app.Clock.GetUtcNow().DateTime));
        await LoadAsync();

        var dossiers = app.Services.GetRequiredService<DossierStore>();
        Assert.Equal(now.Previous, (await dossiers.ReadPublicAsync(SchoolId.Parse("99AL00", null), default))!.Submission.Schooljaar);
        Assert.Equal(now, (await dossiers.ReadPublicAsync(SchoolId.Parse("99AR00", null), default))!.Submission.Schooljaar);
        Assert.Equal(now, (await dossiers.ReadAsync(SchoolId.Parse("99AR00", null), now.Next, default)).Begun!.Schooljaar);
        using var parent = new HttpClient(new HttpClientHandler { AutomaticDecompression = System.Net.DecompressionMethods.GZip });
        Assert.Contains($"Dit profiel gaat over schooljaar {now.Previous}.", await parent.GetStringAsync(new Uri(app.SiteAddress, "/scholen/99al00/")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_nothing_the_second_time()
    {
        await LoadAsync();

        var (code, said) = await LoadAsync();

        Assert.Equal(0, code);
        Assert.Contains("16 profiles read, 0 placed", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stays_out_of_a_register_with_other_schools()
    {
        await app.RegisterAsync(SwvCode.Parse("PO9902", null), SchoolId.Parse("00AA00", null));

        var (code, said) = await LoadAsync();

        Assert.Equal(1, code);
        Assert.Contains("00AA00", said, StringComparison.Ordinal);
        Assert.Equal(1, await Register.AllAsync().CountAsync());
    }

    private async Task<(int Code, string Said)> LoadAsync()
    {
        using var screen = new StringWriter();
        var code = await app.Services.GetRequiredService<LoadDemo>().RunAsync(Demo, screen, CancellationToken.None);
        return (code, screen.ToString());
    }

    private async Task<int> PlacedAsync(List<School> schools)
    {
        var dossiers = app.Services.GetRequiredService<DossierStore>();
        var placed = 0;
        foreach (var school in schools)
            placed += await dossiers.ReadPublicAsync(school.Id, CancellationToken.None) is null ? 0 : 1;
        return placed;
    }
}
