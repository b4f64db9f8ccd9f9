using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;

namespace SopCloud.Site;

/// <summary>For which schooljaren a profile holds, in facts that stay true however old the page gets.</summary>
internal sealed record Holds(Schooljaar First, Schooljaar Last)
{
    public static Holds Of(PublicView view, Swv swv) => Of(view.Schooljaar, swv.Validity);

    public static Holds Of(Schooljaar first, Validity validity) => new(first, validity.LastYearOf(first));

    /// <summary>"schooljaar 2026-2027", or where a profile holds longer "geldt voor schooljaar 2026-2027 tot en met 2029-2030".</summary>
    public string Words => First == Last ? $"schooljaar {First}" : $"geldt voor schooljaar {First} tot en met {Last}";

    /// <summary>Whether it holds in that schooljaar.</summary>
    public bool IsIn(Schooljaar schooljaar) => First <= schooljaar && schooljaar <= Last;

    /// <summary>What a parent must know where the profile is not of the schooljaar in which the page was made; null where it is.</summary>
    public string? Note(Schooljaar now) =>
        Last < now ? $"Dit profiel gaat over schooljaar {(First == Last ? $"{First}" : $"{First} tot en met {Last}")}. Een nieuwer profiel staat hier nog niet."
        : First > now ? $"Dit profiel geldt vanaf {Dutch.Date(First.FirstDay)}."
        : null;
}
