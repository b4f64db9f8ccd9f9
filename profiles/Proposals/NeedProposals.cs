using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Proposals;

/// <summary>Which needs a text about support is about: the cues are in <c>needs.json</c>.</summary>
internal static class NeedProposals
{
    private static readonly Weighing Cues = new(CueFile.Load("needs.json"));

    /// <summary>The needs that the text really speaks of, beyond those that it is filed under, each with the first words that do.</summary>
    public static ValueList<(Need Need, TextSpan Because)> In(string text, ValueList<Need> filedUnder) =>
        Of(text, Evidence.Enough).Where(found => !filedUnder.Contains(found.Need)).ToValueList();

    /// <summary>The same of the name of a group of children: there, a single word is meant.</summary>
    public static ValueList<(Need Need, TextSpan Because)> InTargetGroup(string targetGroup, ValueList<Need> filedUnder) =>
        Of(targetGroup, Evidence.Any).Where(found => !filedUnder.Contains(found.Need)).ToValueList();

    private static IEnumerable<(Need Need, TextSpan Because)> Of(string text, double enough)
    {
        var found = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var sentence in Sentences.Of(text))
        {
            foreach (var (need, evidence) in Cues.Of(text, sentence))
            {
                if (evidence.Weight >= enough)
                    found.TryAdd(need, evidence.Because);
            }
        }

        return Need.All.Where(need => found.ContainsKey(need.Id)).Select(need => (need, found[need.Id]));
    }
}
