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

    /// <summary>The text of a file as <see cref="Read(ReadOnlySpan{byte}, SchoolId, ImportOptions?)"/> takes it; null for a file that is no text.</summary>
    public static string? TextOf(ReadOnlySpan<byte> file) => DocumentBytes.Decode(file).Text;

    /// <summary>Reads text that a browser took from a PDF or Word document, or that someone pasted.</summary>
    public static ImportResult Read(string text, SchoolId signedInFor, ImportOptions? options = null)
    {
        if (DocumentBytes.Refuse(text) is { } refused)
            return refused;

        options ??= new();
        var source = Source.Of(text, new BrokenWords(options.Formats));
        var candidates = options.Formats.Select(template => Fit(source, template))
            .OrderByDescending(candidate => candidate.Sureness)
            // An SWV's own variant of a format has the key words of its base.
            .ThenByDescending(candidate => candidate.Id == options.Form?.Id)
            .ToValueList();
        var format = candidates.FirstOrDefault(candidate => candidate.Sureness > 0.5);
        // Of an unknown format only what means the same in any is read: the nearest has most places for it.
        var form = format?.Template ?? options.Form ?? candidates[0].Template;
        var document = DocumentReader.Read(source, format, candidates, form);
        return SchoolCheck.Of(document, signedInFor, options);
    }

    private static RecognisedFormat Fit(Source source, Template template) => new(
        template,
        template.Recognise.Count(pattern => KeyWords.Of(pattern).FindIn(source).Any(match => Layout.StartOfLine(source, match.Start) is not null)),
        template.Recognise.Count);
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

    /// <summary>The formats to recognise; all of them unless said otherwise.</summary>
    public IEnumerable<Template> Formats { get; init; } = Template.All.Values;

    /// <summary>The form that the school fills in: takes what an unknown format gives. If null, the format that fits best.</summary>
    public Template? Form { get; init; }
}
