using System.CommandLine;
using System.Text.Json;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Operator;

/// <summary>Shows what an import of a document gives, without keeping any of it.</summary>
internal static class ImportVerb
{
    /// <summary>What every location is compared with where none is given: a document of any school may be looked at.</summary>
    private static readonly SchoolId AnySchool = SchoolId.Parse("00AA00", null);

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A text file: the text of a school's document." };
        var school = new Option<string?>("--school") { Description = "The school that it is read for, such as 99AA00. A document of another school is then refused." };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("import", "Show what an import of a document gives. Nothing is kept.") { file, school, json };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!path.Exists)
                return Fail(parsed, $"There is no file {path.FullName}.");

            SchoolId? readFor = null;
            if (parsed.GetValue(school) is { } text)
            {
                if (!SchoolId.TryParse(text, out var id))
                    return Fail(parsed, $"'{text}' is not a school code. Write BRIN and vestiging, such as 99AA00.");
                readFor = id;
            }

            // One byte more than an import takes is enough to be told that it is too large.
            using var stream = path.OpenRead();
            var bytes = new byte[Math.Min(path.Length, DocumentImport.MaxLength + 1)];
            stream.ReadExactly(bytes);

            var output = parsed.InvocationConfiguration.Output;
            switch (DocumentImport.Read(bytes, readFor ?? AnySchool, new() { OtherSchoolConfirmed = readFor is null }))
            {
                case ImportResult.Refused refused:
                    return Fail(parsed, $"{refused.Reason}: {refused.Message}");
                case ImportResult.OtherSchool other:
                    return Fail(parsed, other.Message);
                case ImportResult.Imported { Document: var document }:
                    // Without a school there is nothing that the document's BRIN could differ from.
                    if (readFor is null)
                        document = document with { Remarks = document.Remarks.Where(remark => remark.Kind != RemarkKind.OtherSchool).ToValueList() };
                    if (parsed.GetValue(json))
                        output.WriteLine(JsonSerializer.Serialize(document, ProfileJson.Options));
                    else
                        Print(output, document);
                    return 0;
                default:
                    throw new InvalidOperationException("An import has three outcomes.");
            }
        });
        return command;
    }

    private static void Print(TextWriter output, ImportedDocument document)
    {
        output.WriteLine(document.Format is { } format
            ? $"Format: {format.Template.Name}, {format.Sureness:P0} sure"
            : $"Format: unknown. Only what is certain was read, into {document.Form.Name}.");
        foreach (var candidate in document.Candidates)
            output.WriteLine($"  {candidate.Sureness,4:P0}  {candidate.Template.Name}: {candidate.Found} of {candidate.Of} key words");
        output.WriteLine();
        foreach (var fact in document.Facts)
            output.WriteLine($"{fact.Kind}: {fact.Text}  [{fact.Lines}]");

        output.WriteLine();
        foreach (var imported in document.Answers)
        {
            var (state, answer) = imported switch
            {
                ImportedAnswer.Read read => ("read", read.Answer),
                ImportedAnswer.Listed listed => ("listed, place unknown", listed.Answer),
                ImportedAnswer.SeenEmpty => ("seen, empty", null),
                ImportedAnswer.SeenUnreadable unreadable => ($"seen, unreadable: {unreadable.Reason}", null),
                _ => ("not found", (Answer?)null),
            };
            output.WriteLine($"{imported.QuestionId}: {state}{(imported.Lines.IsEmpty ? "" : $"  [{string.Join(", ", imported.Lines)}]")}");
            if (answer is not null)
                output.WriteLine($"  {JsonSerializer.Serialize(answer, ProfileJson.Options)}");
        }

        output.WriteLine();
        output.WriteLine(string.Join(", ", document.Answers.CountBy(NameOf).Select(state => $"{state.Value} {state.Key}")));

        output.WriteLine();
        output.WriteLine(document.Leftovers.IsEmpty ? "Everything was placed." : "Not placed:");
        foreach (var leftover in document.Leftovers)
            output.WriteLine($"  [{leftover.Lines}] {leftover.Text.ReplaceLineEndings("\n    ")}");
        output.WriteLine(document.Remarks.IsEmpty ? "Nothing looks wrong." : "Looks wrong:");
        foreach (var remark in document.Remarks)
            output.WriteLine($"  {remark.Kind} [{string.Join(", ", remark.Lines)}] {remark.Message}");
    }

    private static string NameOf(ImportedAnswer answer) => answer switch
    {
        ImportedAnswer.Read => "read",
        ImportedAnswer.Listed => "listed",
        ImportedAnswer.SeenEmpty => "empty",
        ImportedAnswer.SeenUnreadable => "unreadable",
        _ => "not found",
    };

    private static int Fail(ParseResult parsed, string message)
    {
        parsed.InvocationConfiguration.Error.WriteLine(message);
        return 1;
    }
}
