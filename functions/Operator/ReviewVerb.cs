using System.CommandLine;
using System.Text.Json;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Register;
using SopCloud.Functions.Schools;
using SopCloud.Profiles;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Review;

namespace SopCloud.Functions.Operator;

/// <summary>Prints what the review rules find in a document, or in what a school writes and its SWV placed. Findings are questions: it never fails for them.</summary>
internal static class ReviewVerb
{
    /// <summary>A document of any school may be looked at.</summary>
    private static readonly SchoolId AnySchool = SchoolId.Parse("00AA00", null);

    private static readonly JsonSerializerOptions Indented = new(ProfileJson.Options) { WriteIndented = true };

    public static Command Create(IServiceProvider services)
    {
        var what = new Argument<string>("FILE|SCHOOL") { Description = "A text file: the text of a school's document. Or BRIN and vestiging, such as 99AA00." };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("review", "Show what a careful reader would ask about a document, or about a school's drafts and placed profile. Nothing is kept.") { what, json };
        command.SetAction(async (given, stop) =>
        {
            var text = given.GetRequiredValue(what);
            var (parts, problem) = File.Exists(text) ? OfFile(text, DutchTime.Today(services.GetRequiredService<TimeProvider>()))
                : SchoolId.TryParse(text, out var school) ? await OfSchoolAsync(services, school, stop)
                : ([], $"There is no file '{text}', and it is not a school code. Write a path, or BRIN and vestiging, such as 99AA00.");
            if (problem is not null)
            {
                given.InvocationConfiguration.Error.WriteLine(problem);
                return 1;
            }

            var output = given.InvocationConfiguration.Output;
            if (given.GetValue(json))
                output.WriteLine(JsonSerializer.Serialize(parts.SelectMany(part => part.Findings.Select(found => Row.Of(part.Name, found))), Indented));
            else
                Print(output, parts);
            return 0;
        });
        return command;
    }

    private static (List<Part> Parts, string? Problem) OfFile(string path, DateOnly today)
    {
        // One byte more than an import takes is enough to be told that it is too large.
        using var stream = File.OpenRead(path);
        var bytes = new byte[Math.Min(stream.Length, DocumentImport.MaxLength + 1)];
        stream.ReadExactly(bytes);
        return DocumentImport.Read(bytes, AnySchool, new() { OtherSchoolConfirmed = true }) switch
        {
            ImportResult.Imported { Document: var document } => ([new(document.Format is { Template: var form } ? $"the document, read as {form.Name}" : "the document, not one of the known forms", ReviewReport.Of(document, today))], null),
            ImportResult.Refused refused => ([], $"{refused.Reason}: {refused.Message}"),
            _ => throw new InvalidOperationException("Confirmed to be of any school, a document is read or refused."),
        };
    }

    private static async Task<(List<Part> Parts, string? Problem)> OfSchoolAsync(IServiceProvider services, SchoolId id, CancellationToken stop)
    {
        if (await services.GetRequiredService<SchoolRegister>().FindAsync(id, stop) is not { } school)
            return ([], $"The register has no school {id}.");

        var today = DutchTime.Today(services.GetRequiredService<TimeProvider>());
        var notPersons = NotPersons.Of(school);
        var parts = new List<Part>();
        var now = Schooljaar.Of(today);
        foreach (var schooljaar in (Schooljaar[])[now, new(now.StartYear + 1)])
        {
            var dossier = await services.GetRequiredService<DossierStore>().ReadAsync(school.Id, schooljaar, stop);
            if (dossier.Draft.Count > 0 && await services.GetRequiredService<SchoolTemplates>().OfAsync(school, dossier, stop) is { } template)
                parts.Add(new($"the draft for {schooljaar}", ReviewReport.Of(new ReviewedForm(template, dossier.Draft, schooljaar, today, notPersons))));
        }

        if (await services.GetRequiredService<PlacedProfiles>().FindAsync(school.Id, null, stop) is { Profile: var profile, Template: var form })
            parts.Add(new($"what parents see, of {profile.Schooljaar}", ReviewReport.Of(new ReviewedForm(form, form.AnswersOf(profile), profile.Schooljaar, today, notPersons))));
        return parts.Count > 0 ? (parts, null) : ([], $"{id} has no draft for {now} or the next schooljaar, and nothing was placed.");
    }

    private static void Print(TextWriter output, List<Part> parts)
    {
        foreach (var part in parts)
        {
            output.WriteLine($"In {part.Name}: {part.Findings.Count} findings");
            output.WriteLine();
            // Of one rule in one piece of text: why and what to do are the same for all.
            foreach (var group in part.Findings.GroupBy(found => (found.Finding.Rule, found.Finding.Detail, found.Finding.Place, found.Title, found.IsInternal)))
                Print(output, [.. group]);

            foreach (var rule in ReviewRule.All)
                output.WriteLine($"{part.Findings.Count(found => found.Finding.Rule == rule),4}  {rule.Id}");
            output.WriteLine();
        }
    }

    private static void Print(TextWriter output, List<ReportedFinding> group)
    {
        var first = group[0];
        var rule = first.Finding.Rule;
        var lines = string.Join(", ", group.Select(found => found.Lines).OfType<LineRange>().Distinct());
        output.WriteLine($"{rule.Id}: {first.Title}{(lines.Length > 0 ? $"  [{lines}]" : "")}{(first.IsInternal ? "  (internal, parents do not see it)" : "")}");
        if (group.Count > 1)
        {
            output.WriteLine($"  {rule.Title}, {group.Count} keer: {string.Join(" | ", group.Select(found => Shown(found.Finding.Words)))}");
        }
        else
        {
            if (first.Sentence.Length > 0)
                output.WriteLine($"  {first.Sentence}");
            if (first.Finding.Words.Length > 0 && !first.Sentence.Equals(first.Finding.Words, StringComparison.Ordinal))
                output.WriteLine($"  » {Shown(first.Finding.Words)}");
        }

        output.WriteLine($"  {rule.Why} {first.Finding.Detail ?? rule.Suggestion}");
        output.WriteLine();
    }

    private static string Shown(string words) => words.ReplaceLineEndings(" ");

    /// <summary>Something that was reviewed as a whole.</summary>
    private sealed record Part(string Name, ValueList<ReportedFinding> Findings);

    /// <summary>A finding as JSON has it.</summary>
    private sealed record Row(string In, string Rule, string Question, string Title, LineRange? Lines, string Words, string Sentence, string Why, string Suggestion, string? Detail, bool IsInternal)
    {
        public static Row Of(string part, ReportedFinding found)
        {
            var rule = found.Finding.Rule;
            return new(part, rule.Id, found.Finding.Place.Question, found.Title, found.Lines, found.Finding.Words, found.Sentence, rule.Why, rule.Suggestion, found.Finding.Detail, found.IsInternal);
        }
    }
}
