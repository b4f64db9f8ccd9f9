using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import;

/// <summary>
/// Reads the text of a school's document into answers. It never guesses: what it cannot place stays a leftover, and a
/// wrong value is worse than a missing one.
/// </summary>
public static class DocumentImport
{
    /// <summary>The longest text that is read, in characters, and for a file in bytes. A real document has some 30,000.</summary>
    public const int MaxLength = 1024 * 1024;

    /// <summary>The most lines that are read. A real document has some 1,300.</summary>
    public const int MaxLines = 25_000;

    /// <summary>Reads a text file: UTF-8, UTF-16 with a byte order mark, or else Windows-1252.</summary>
    public static ImportResult Read(ReadOnlySpan<byte> file, SchoolId signedInFor, ImportOptions? options = null) =>
        DocumentBytes.Decode(file) switch
        {
            (_, { } refused) => refused,
            var (text, _) => Read(text!, signedInFor, options),
        };

    /// <summary>Reads text that a browser took from a PDF or Word document, or that someone pasted.</summary>
    public static ImportResult Read(string text, SchoolId signedInFor, ImportOptions? options = null)
    {
        if (DocumentBytes.Refuse(text) is { } refused)
            return refused;

        options ??= new();
        var source = Source.Of(text);
        var format = Recognise(source);
        var document = DocumentReader.Read(source, format, format?.Template ?? options.Form ?? Template.All["po-almere-2023"]);
        return SchoolCheck.Of(document, signedInFor, options);
    }

    /// <summary>The template of whose key words the document has the largest part, and more than half.</summary>
    private static RecognisedFormat? Recognise(Source source) => Template.All.Values
        .Where(template => !template.Recognise.IsEmpty)
        .Select(template => new RecognisedFormat(
            template,
            template.Recognise.Count(pattern => KeyWords.Of(pattern).FindIn(source).Any(match => Layout.StartOfLine(source, match.Start) is not null)),
            template.Recognise.Count))
        .Where(format => format.Sureness > 0.5)
        .MaxBy(format => format.Sureness);
}

/// <summary>What the caller knows besides the document.</summary>
public sealed record ImportOptions
{
    /// <summary>The school as the register knows it, to compare with; null skips that.</summary>
    public School? Register { get; init; }

    /// <summary>Whether any school in the register has this BRIN (four characters); null skips that check.</summary>
    public Func<string, bool>? BrinExists { get; init; }

    /// <summary>The school has said that a document with another BRIN is theirs all the same.</summary>
    public bool OtherSchoolConfirmed { get; init; }

    /// <summary>The form that the school fills in: takes what an unknown format gives. PO Almere 2023 if null.</summary>
    public Template? Form { get; init; }
}
