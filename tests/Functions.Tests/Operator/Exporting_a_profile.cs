using System.CommandLine;
using System.Text.Json;
using SopCloud.Functions.Operator;
using SopCloud.Functions.Schools;
using SopCloud.Profiles;
using SopCloud.Profiles.Exchange;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Operator;

public class Exporting_a_profile(Azurite azurite)
{
    [Fact]
    public async Task Prints_what_was_placed_with_the_school_and_the_day()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.DraftSubmitAndPlaceAsync(A.School);

        var export = JsonSerializer.Deserialize<ProfileExport>((await RunAsync(app, "99aa00")).Output, ProfileJson.Options)!;

        Assert.Equal(("1.1", "De Esdoorn", Parts.Schooljaar, false), (export.Version, export.School.Name, export.Schooljaar, export.WithInternal));
        Assert.Equal(A.Profile.Offers, export.Profile.Offers);
        Assert.InRange(DateTimeOffset.UtcNow - export.PlacedAt, TimeSpan.Zero, TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Prints_a_text_for_the_schoolgids()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.DraftSubmitAndPlaceAsync(A.School);

        var (code, text) = await RunAsync(app, "99AA00", "--text");

        Assert.Equal(0, code);
        Assert.StartsWith("Ondersteuningsaanbod van De Esdoorn, schooljaar 2026-2027\n====", text, StringComparison.Ordinal);
        Assert.Contains(A.Boundary.Text, text, StringComparison.Ordinal);
    }

    /// <summary>A number of pupils of the register is held back as those of a profile are.</summary>
    [Fact]
    public async Task Has_the_internal_parts_only_when_asked()
    {
        var school = A.School with { Pupils = 3 };
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(school);
        await app.DraftSubmitAndPlaceAsync(school);

        Assert.Contains("\"pupils\": null", (await RunAsync(app, "99AA00")).Output, StringComparison.Ordinal);
        Assert.Contains("\"pupils\": 3", (await RunAsync(app, "99AA00", "--internal")).Output, StringComparison.Ordinal);
        Assert.Contains("\"withInternal\": true", (await RunAsync(app, "99AA00", "--internal")).Output, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync(app, "99AA00", "--internal", "--text")).Code);
    }

    [Fact]
    public async Task Finds_an_earlier_schooljaar_too()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        foreach (var year in (Schooljaar[])[new(2025), new(2026)])
        {
            await app.DraftAsync(A.School, schooljaar: year);
            await app.PlaceAsync(A.School, ((Submitted)await app.SubmitAsync(A.School, year)).Submission.Id, schooljaar: year);
        }

        Assert.Contains("\"schooljaar\": \"2026-2027\"", (await RunAsync(app, "99AA00")).Output, StringComparison.Ordinal);
        Assert.Contains("\"schooljaar\": \"2026-2027\"", (await RunAsync(app, "99AA00", "--schooljaar", "2026-2027")).Output, StringComparison.Ordinal);
        Assert.Contains("\"schooljaar\": \"2025-2026\"", (await RunAsync(app, "99AA00", "--schooljaar", "2025-2026")).Output, StringComparison.Ordinal);
        Assert.Equal((1, "The SWV placed no profile of 99AA00 for 2024-2025.\n"), await RunAsync(app, "99AA00", "--schooljaar", "2024-2025"));
    }

    [Fact]
    public async Task Prints_nothing_that_was_not_placed()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.DraftAsync(A.School);
        await app.SubmitAsync(A.School);

        Assert.Equal((1, "The SWV placed no profile of 99AA00.\n"), await RunAsync(app, "99AA00"));
        Assert.Equal((1, "The SWV placed no profile of 99AA00 for 2026-2027.\n"), await RunAsync(app, "99AA00", "--schooljaar", "2026-2027"));
    }

    [Theory]
    [InlineData("esdoorn", null, "'esdoorn' is not a school code. Write BRIN and vestiging, such as 99AA00.")]
    [InlineData("99ZZ00", null, "The register has no school 99ZZ00.")]
    [InlineData("99AA00", "2026", "'2026' is not a schooljaar. Write it as 2026-2027.")]
    public async Task Says_what_to_write_instead(string school, string? schooljaar, string message)
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);

        Assert.Equal((1, message + "\n"), await RunAsync(app, schooljaar is null ? [school] : [school, "--schooljaar", schooljaar]));
    }

    private static async Task<(int Code, string Output)> RunAsync(Parts app, params string[] line)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var code = await ExportVerb.Create(app.Services).Parse(line).InvokeAsync(new InvocationConfiguration { Output = output, Error = output }, TestContext.Current.CancellationToken);
        return (code, output.ToString());
    }
}
