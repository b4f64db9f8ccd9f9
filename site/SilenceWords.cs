using SopCloud.Profiles.Comparison;

namespace SopCloud.Site;

/// <summary>How many say nothing, in Dutch: an answer that could not be read is not counted as silence.</summary>
internal static class SilenceWords
{
    /// <param name="states">Of the needs of which a school's page says nothing.</param>
    public static string OfSchool(IReadOnlyList<CellState> states)
    {
        var unread = states.Count(state => state is CellState.Unread);
        var silent = states.Count - unread;
        var told = states.All(state => state is CellState.NotAsked or CellState.Unread)
            ? $"Naar {Needs(silent)} vraagt het formulier van deze school niet"
            : $"Over {Needs(silent)} vertelt de school niets";
        return (silent, unread) switch
        {
            (0, 0) => "",
            (_, 0) => told,
            (0, _) => $"Bij {Needs(unread)} is het antwoord niet te lezen",
            _ => $"{told}, bij {Needs(unread)} is het antwoord niet te lezen",
        };
    }

    /// <param name="states">Of the schools that a need's page cannot show.</param>
    public static string OfNeed(IReadOnlyList<CellState> states)
    {
        var unread = states.Count(state => state is CellState.Unread);
        var silent = states.Count - unread;
        var told = $"{Dutch.Schools(silent)} {(silent == 1 ? "vertelt" : "vertellen")} hier niets over";
        return (silent, unread) switch
        {
            (_, 0) => told,
            (0, _) => $"Van {Dutch.Schools(unread)} is het antwoord niet te lezen",
            _ => $"{told}, van {Dutch.Schools(unread)} is het antwoord niet te lezen",
        };
    }

    private static string Needs(int count) => count == 1 ? "1 onderwerp" : $"{count} onderwerpen";
}
