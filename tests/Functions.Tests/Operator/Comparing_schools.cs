using System.CommandLine;
using System.Text.Json;
using SopCloud.Functions.Operator;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Operator;

public class Comparing_schools(Azurite azurite)
{
    private static School Other => A.School with { Id = SchoolId.Parse("99BB00", null), Name = "Het Kompas" };

    [Fact]
    public async Task Prints_what_was_placed_beside_what_was_not()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School, Other);
        await app.DraftSubmitAndPlaceAsync(A.School);
        await app.DraftAsync(Other);

        var (code, table) = await RunAsync(app, "99aa00", "99BB00");

        Assert.Equal(0, code);
        Assert.StartsWith("| Onderwerp | De Esdoorn (99AA00) | Het Kompas (99BB00) |\n", table, StringComparison.Ordinal);
        Assert.Contains("| Lezen en dyslexie | De school vertelt hierover: Vier keer per week leest uw kind twintig minuten in een klein groepje. | Deze school heeft nog geen profiel |", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_only_the_differences_when_asked()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School, Other);
        await app.DraftSubmitAndPlaceAsync(A.School);
        await app.DraftSubmitAndPlaceAsync(Other);

        Assert.Equal(2, (await RunAsync(app, "99AA00", "99BB00", "--differences")).Output.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public async Task Prints_json_and_csv_with_the_whole_texts()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.DraftSubmitAndPlaceAsync(A.School);

        using var json = JsonDocument.Parse((await RunAsync(app, "99AA00", "--json")).Output);
        var cell = json.RootElement.GetProperty("rows").EnumerateArray().First(row => row.GetProperty("id").GetString() == "behoefte/dyslexie").GetProperty("cells")[0];
        Assert.Equal("offered", cell.GetProperty("state").GetString());
        Assert.Contains("De leesspecialist komt op dinsdag.", cell.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("De leesspecialist komt op dinsdag.", (await RunAsync(app, "99AA00", "--csv")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'esdoorn' is not a school code. Write BRIN and vestiging, such as 99AA00.", "99AA00", "esdoorn")]
    [InlineData("The register has no school 99ZZ00.", "99AA00", "99ZZ00")]
    [InlineData("Choose one: --csv or --json.", "99AA00", "--csv", "--json")]
    public async Task Says_what_to_write_instead(string message, params string[] line)
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);

        Assert.Equal((1, message + "\n"), await RunAsync(app, line));
    }

    private static async Task<(int Code, string Output)> RunAsync(Parts app, params string[] line)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var code = await CompareVerb.Create(app.Services).Parse(line).InvokeAsync(new InvocationConfiguration { Output = output, Error = output }, TestContext.Current.CancellationToken);
        return (code, output.ToString());
    }
}
