using System.CommandLine;
using System.Text.Json;
using SopCloud.Functions.Operator;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Operator;

public class Reviewing_a_profile(Azurite azurite)
{
    [Fact]
    public async Task Prints_what_the_rules_find_in_a_document()
    {
        await using var app = new Parts(azurite.NewAccounts());
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "Schoolprofiel\n\nGrenzen van de school:\n* Een kind moet zindelijk zijn\n* Leerlingen die een gevaar zijn voor anderen\n", TestContext.Current.CancellationToken);

            var (code, output) = await RunAsync(app, file);
            Assert.Equal(0, code);
            Assert.Contains("harde-grens: ", output, StringComparison.Ordinal);
            Assert.Contains("  [4]\n  Een kind moet zindelijk zijn\n", output, StringComparison.Ordinal);
            Assert.Contains("   1  harde-grens\n", output, StringComparison.Ordinal);

            var rows = JsonDocument.Parse((await RunAsync(app, file, "--json")).Output).RootElement.EnumerateArray();
            Assert.Single(rows, row => row.GetProperty("rule").GetString() == "harde-grens");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Prints_the_draft_and_what_parents_see_apart()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.DraftSubmitAndPlaceAsync(A.School);

        var (code, output) = await RunAsync(app, "99aa00");

        Assert.Equal(0, code);
        Assert.Contains($"In the draft for {Parts.Schooljaar}: ", output, StringComparison.Ordinal);
        Assert.Contains($"In what parents see, of {Parts.Schooljaar}: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_to_write_instead()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);

        Assert.Equal((1, "There is no file 'esdoorn', and it is not a school code. Write a path, or BRIN and vestiging, such as 99AA00.\n"), await RunAsync(app, "esdoorn"));
        Assert.Equal((1, "The register has no school 99ZZ00.\n"), await RunAsync(app, "99ZZ00"));
        Assert.StartsWith("99AA00 has no draft for ", (await RunAsync(app, "99AA00")).Output, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output)> RunAsync(Parts app, params string[] line)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var code = await ReviewVerb.Create(app.Services).Parse(line).InvokeAsync(new InvocationConfiguration { Output = output, Error = output }, TestContext.Current.CancellationToken);
        return (code, output.ToString());
    }
}
