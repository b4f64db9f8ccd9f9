using System.CommandLine;
using System.Text.Json;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Register;
using SopCloud.Profiles;
using SopCloud.Profiles.Exchange;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Operator;

/// <summary>Prints what a school and its SWV placed: for another system, or for the schoolgids.</summary>
internal static class ExportVerb
{
    private static readonly JsonSerializerOptions Indented = new(ProfileJson.Options) { WriteIndented = true };

    public static Command Create(IServiceProvider services)
    {
        var school = new Argument<string>("SCHOOL") { Description = "BRIN and vestiging, such as 99AA00." };
        var schooljaar = new Option<string?>("--schooljaar") { Description = "Such as 2026-2027; without it, what parents see now." };
        var asText = new Option<bool>("--text") { Description = "Print a Dutch text for the schoolgids instead of JSON." };
        var withInternal = new Option<bool>("--internal") { Description = "Also what is for school and SWV only: contacts, the formal document, small numbers. Not for parents." };
        var command = new Command("export", "Print the placed profile of a school") { school, schooljaar, asText, withInternal };
        command.SetAction(async (given, stop) =>
        {
            var text = given.GetRequiredValue(school);
            if (!SchoolId.TryParse(text, out var id))
                return Fail(given, $"'{text}' is not a school code. Write BRIN and vestiging, such as 99AA00.");
            Schooljaar? year = null;
            if (given.GetValue(schooljaar) is { } yearText)
            {
                if (!Schooljaar.TryParse(yearText, out var one))
                    return Fail(given, $"'{yearText}' is not a schooljaar. Write it as 2026-2027.");
                year = one;
            }

            if (given.GetValue(asText) && given.GetValue(withInternal))
                return Fail(given, "The text is for parents: it has no internal parts. Leave out --text or --internal.");
            if (await services.GetRequiredService<SchoolRegister>().FindAsync(id, stop) is not { } found)
                return Fail(given, $"The register has no school {id}.");
            if (await services.GetRequiredService<PlacedProfiles>().FindAsync(id, year, stop) is not { } placed)
                return Fail(given, $"The SWV placed no profile of {id}{(year is null ? "" : $" for {year}")}.");

            given.InvocationConfiguration.Output.WriteLine((given.GetValue(asText), given.GetValue(withInternal)) switch
            {
                (true, _) => SchoolgidsText.Of(found, placed.Profile, placed.Template),
                (_, true) => JsonSerializer.Serialize(ProfileExport.WholeOf(found, placed.Profile, placed.Template, placed.Placement.At), Indented),
                _ => JsonSerializer.Serialize(ProfileExport.PublicOf(found, placed.Profile, placed.Template, placed.Placement.At), Indented),
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
