namespace SopCloud.Site;

/// <summary>One file of the public site.</summary>
/// <param name="Path">Relative to the root, such as <c>scholen/24un00/index.html</c>.</param>
/// <param name="Content">As a browser gets it, before compression.</param>
public sealed record SiteFile(string Path, string ContentType, ReadOnlyMemory<byte> Content, SiteFileKind Kind);

/// <summary>In the order of uploading: a parent must never find a link to a page that isn't there yet.</summary>
public enum SiteFileKind
{
    /// <summary>Styles, scripts, fonts: under a name with their hash.</summary>
    Asset,

    /// <summary>A page about one school.</summary>
    Page,

    /// <summary>A page or file that links to others: lists, needs, places, search.</summary>
    Index,
}
