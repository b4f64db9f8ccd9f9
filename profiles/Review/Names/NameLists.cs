namespace SopCloud.Profiles.Review.Names;

/// <summary>
/// Names below each other, one in the first cell of each line. Between names that are known, one that is not known is a name
/// too, and so is one that is an ordinary word.
/// </summary>
internal static class NameLists
{
    /// <summary>So many lines are a list.</summary>
    private const int Fewest = 3;

    /// <summary>Of the lines in a list, the part that must be known.</summary>
    private const double Known = 0.4;

    /// <summary>Where the names in such lists begin.</summary>
    public static HashSet<int> In(NameToken[] tokens, NameContext context)
    {
        var inLists = new HashSet<int>();
        var list = new List<NameRun>();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Before < Gap.Line)
                continue;
            var start = at;
            while (start + 1 < tokens.Length && tokens[start].Kind is NameTokenKind.Mark or NameTokenKind.Number && tokens[start + 1].Before < Gap.Line)
                start++;
            if (NameRun.At(tokens, start) is { } run && context.StandsAlone(run.End) && !context.IsOrganisation(run) && !context.IsLabel(run.End))
            {
                list.Add(run);
                continue;
            }

            End();
        }

        End();
        return inLists;

        void End()
        {
            if (list.Count >= Fewest && list.Count(IsKnown) >= list.Count * Known)
                inLists.UnionWith(list.Select(run => run.Start));
            list.Clear();
        }
    }

    private static bool IsKnown(NameRun run) => run.First.Is(NameWordKinds.Given) || run.EndsInSurname || (run.Initials > 0 && run.HasParticle);
}
