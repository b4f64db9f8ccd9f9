using System.Diagnostics.CodeAnalysis;
using SopCloud.Profiles.Publication;

namespace SopCloud.Functions.Moderation;

/// <summary>Words that must go and why, as a moderator gave them.</summary>
/// <param name="Problem">What to mend, for people; null while nothing is wrong.</param>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record PassageForm(string Words = "", string Reason = "", string? Problem = null)
{
    /// <summary>The names of the fields.</summary>
    public const string WordsField = "woorden", ReasonField = "reden";

    internal static PassageForm Of(IFormCollection posted) => new(posted[WordsField].ToString(), posted[ReasonField].ToString());

    /// <param name="mend">This form, with what to mend.</param>
    internal bool TryRead([NotNullWhen(true)] out Redaction? words, [NotNullWhen(true)] out RemovalReason? reason, [NotNullWhen(false)] out PassageForm? mend)
    {
        reason = RemovalReason.Find(Reason);
        var isRead = Redaction.TryParse(Words, out words);
        mend = (isRead, reason) switch
        {
            (false, _) when Words.Length > Redaction.MostCharacters => this with { Problem = "Kies een korter stuk: hooguit 2.000 tekens." },
            (false, _) => this with { Problem = "Schrijf of plak de woorden: minstens 2 tekens." },
            (_, null) => this with { Problem = "Kies waarom." },
            _ => null,
        };
        return mend is null;
    }

    /// <summary>What to mend where leaving out did not go through; null where it did.</summary>
    internal PassageForm? After(LeaveOutOutcome outcome) => outcome switch
    {
        LeftOut => null,
        NotInProfile => this with { Problem = "Deze woorden staan nergens in het profiel. Plak ze zoals ze er staan." },
        TooManyLeftOut => this with { Problem = "Er blijft al heel veel weg bij deze school. Stuur het profiel liever terug, dan past de school het zelf aan." },
        _ => throw new InvalidOperationException($"Leaving out gave {outcome.GetType().Name}."),
    };
}
