using System.CommandLine;
using System.Text.Json;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Register;
using SopCloud.Profiles;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Exchange;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Operator;

/// <summary>Prints schools side by side, as parents compare them.</summary>
internal static class CompareVerb
{
    private static readonly JsonSerializerOptions Indented = new(ProfileJson.Options) { WriteIndented = true };

    public static Command Create(IServiceProvider services)
    {
        var schools = new Argument<string[]>("SCHOOL") { Description = "BRIN and vestiging, such as 99AA00; one or more.", Arity = ArgumentArity.OneOrMore };
        var csv = new Option<bool>("--csv") { Description = "Print CSV, with the whole texts." };
        var json = new Option<bool>("--json") { Description = "Print JSON, with the whole texts." };
        var differences = new Option<bool>("--differences") { Description = "Only the rows in which the schools differ." };
        var command = new Command("compare", "Print schools side by side, by what the SWV placed of each") { schools, csv, json, differences };
        command.SetAction(async (given, stop) =>
        {
            if (given.GetValue(csv) && given.GetValue(json))
                return Fail(given, "Choose one: --csv or --json.");

            var compared = new List<SchoolToCompare>();
            foreach (var text in given.GetRequiredValue(schools))
            {
                if (!SchoolId.TryParse(text, out var id))
                    return Fail(given, $"'{text}' is not a school code. Write BRIN and vestiging, such as 99AA00.");
                if (await services.GetRequiredService<SchoolRegister>().FindAsync(id, stop) is not { } school)
                    return Fail(given, $"The register has no school {id}.");
                var swv = school.Swv is { } code ? await services.GetRequiredService<SchoolRegister>().FindSwvAsync(code, stop) : null;
                compared.Add(new(school, swv, await services.GetRequiredService<PlacedProfiles>().OfAsync(id, stop)));
            }

            var sideBySide = SideBySide.Of(compared);
            if (given.GetValue(differences))
                sideBySide = sideBySide.OnlyDifferences();
            given.InvocationConfiguration.Output.Write((given.GetValue(csv), given.GetValue(json)) switch
            {
                (true, _) => ComparisonText.Csv(sideBySide),
                (_, true) => $"{JsonSerializer.Serialize(sideBySide, Indented)}\n",
                _ => ComparisonText.Markdown(sideBySide),
            });
            return 0;
        });
        return command;
    }

    private static int Fail(ParseResult given, string message)
    {
        given.InvocationConfiguration.Error.WriteLine(message);
        return 1;
    }
}
