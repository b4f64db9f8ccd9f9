using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Comparison;

/// <summary>How current a profile is, in facts that stay true however old a page gets: no "last year", no "recently".</summary>
public static class PlacedWords
{
    /// <summary>Such as "Bijgewerkt op 3 september 2026 · schooljaar 2026-2027".</summary>
    public static string Updated(Placed<PublicView> profile, Validity validity) =>
        $"Bijgewerkt op {DutchDay.InWords(DutchDay.Of(profile.At))} · {Years(profile.Value.Schooljaar, validity.LastYearOf(profile.Value.Schooljaar))}";

    /// <summary>"schooljaar 2026-2027", or where a profile holds longer "geldt voor schooljaar 2026-2027 tot en met 2029-2030".</summary>
    public static string Years(Schooljaar first, Schooljaar last) =>
        first == last ? $"schooljaar {first}" : $"geldt voor schooljaar {first} tot en met {last}";
}
