using SopCloud.Profiles;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;

namespace SopCloud.Site;

/// <summary>Everything that the pages of one SWV are made from; kept as one compressed bundle.</summary>
public sealed record Region(Swv Swv, ValueList<SchoolEntry> Schools)
{
    /// <summary>The schooljaar in which the pages are made: a page says of a profile that its schooljaar has passed.</summary>
    public required Schooljaar Schooljaar { get; init; }

    /// <summary>The picture that the look of the SWV names, as a PNG; empty where it names none.</summary>
    public ReadOnlyMemory<byte> Logo { get; init; }
}

/// <summary>A school and, once the SWV placed it, its profile.</summary>
public sealed record SchoolEntry(School School, Placed<PublicView>? Profile);
