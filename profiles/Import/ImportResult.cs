namespace SopCloud.Profiles.Import;

/// <summary>What came of reading a document.</summary>
public abstract record ImportResult
{
    private ImportResult()
    {
    }

    /// <summary>Nothing can be read from it.</summary>
    /// <param name="Message">What the school can do, in plain Dutch.</param>
    public sealed record Refused(RefusalReason Reason, string Message) : ImportResult;

    /// <summary>
    /// The document carries the BRIN of another school than the one it is read for. It stops here with a question; after a
    /// yes, read it again with <see cref="ImportOptions.OtherSchoolConfirmed"/>.
    /// </summary>
    /// <param name="FoundBrin">As <c>99AA</c>, or <c>99AA01</c> where the document gives the vestiging too.</param>
    /// <param name="FoundName">The name that the document gives; may be empty.</param>
    /// <param name="Message">The question, in plain Dutch.</param>
    public sealed record OtherSchool(string FoundBrin, string FoundName, string Message) : ImportResult;

    public sealed record Imported(ImportedDocument Document) : ImportResult;
}

public enum RefusalReason
{
    Empty,

    /// <summary>A file of another kind than text: PDF, Word, an image.</summary>
    Binary,

    TooLarge,

    /// <summary>There are characters, but hardly any words: a scan, or broken fonts.</summary>
    NoText,
}
