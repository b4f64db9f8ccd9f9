using System.Globalization;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools.Form.Fields;

public sealed partial class DocumentField
{
    /// <summary>The field that a browser sends the file in.</summary>
    internal static string FileOf(Question question) => $"{question.Id}.bestand";

    internal static void Write(Question question, DocumentAnswer answer, FormValues values)
    {
        if (answer.Document is not { } kept)
            return;
        foreach (var (name, value) in FieldsOf(question, kept))
            values[name] = value;
    }

    internal static DocumentAnswer Read(Question question, FormReader form)
    {
        var item = ItemOf(question);
        var sha256 = form.Values[$"{item}.sha256"];
        var isKept = sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower) && long.TryParse(form.Values[$"{item}.bytes"], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return new(isKept ? new(AttachDocument.NameOf(form.Values[$"{item}.naam"]), sha256, long.Parse(form.Values[$"{item}.bytes"], CultureInfo.InvariantCulture)) : null);
    }

    private static (string Name, string Value)[] FieldsOf(Question question, Attachment kept) =>
    [
        ($"{ItemOf(question)}.naam", kept.Name),
        ($"{ItemOf(question)}.sha256", kept.Sha256),
        ($"{ItemOf(question)}.bytes", kept.Bytes.ToString(CultureInfo.InvariantCulture)),
    ];

    private static string SizeOf(Attachment kept) => kept.Bytes < 1024 * 1024
        ? $"{Math.Max(1, kept.Bytes / 1024)} kB"
        : string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"{kept.Bytes / 1024m / 1024m:0.0} MB");

    // A list of at most one, so that the button that removes an item of a list removes the file.
    private static string ItemOf(Question question) => $"{question.Id}.0";
}
