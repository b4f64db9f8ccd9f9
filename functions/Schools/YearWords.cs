using SopCloud.Functions.Dossiers;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Schools;

/// <summary>How a schooljaar of a school stands, in a few words.</summary>
internal static class YearWords
{
    public static string Of(YearState year) => year switch
    {
        { Stage: Stage.Waiting } => "Wacht op het SWV",
        { Stage: Stage.Decided { Decision: Return } } => "Teruggestuurd",
        { Stage: Stage.Decided { Decision: Placement } } => "Geplaatst",
        { IsBegun: true } => "Nog niet ingediend",
        _ => "Nog niet begonnen",
    };

    /// <summary>What a school must know of what parents see, as long as that is not of this schooljaar; null where all is well.</summary>
    /// <param name="shown">The schooljaar of the profile that parents see; null while they see none.</param>
    public static string? Reminder(Schooljaar? shown, Validity validity, Schooljaar now)
    {
        if (shown is not { } year || year >= now)
            return null;
        var last = validity.LastYearOf(year);
        return last >= now
            ? $"Ouders zien het profiel van schooljaar {year}. Het geldt tot en met schooljaar {last}."
            : $"Ouders zien nog het profiel van schooljaar {year}. Een profiel voor {now} staat nog niet op de site.";
    }
}
