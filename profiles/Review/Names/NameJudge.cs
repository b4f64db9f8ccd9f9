namespace SopCloud.Profiles.Review.Names;

/// <summary>Decides whether words that have the shape of a name are one.</summary>
/// <param name="isOther">Which tokens belong to a name that is known to be no person's.</param>
internal sealed class NameJudge(string text, NameToken[] tokens, NameContext context, bool[] isOther)
{
    private readonly HashSet<int> _inLists = NameLists.In(tokens, context);

    /// <summary>Whatever the words are, what stands around them says that they name no person.</summary>
    public bool IsOther(NameRun run) =>
        IsKnownOther(run) || context.HasArticleBefore(run.Start) || context.HasOrganisationBefore(run.Start) || context.IsInField(run.Start) || context.IsHalfAWord(run);

    public bool IsPerson(NameRun run)
    {
        if (run.Initials > 0)
            return HasTrueInitials(run);
        if (IsGiven(run.First) && !StartsWithParticle(run))
            return !(run.IsOneWord && run.IsUpper) || HasRole(run) || IsListed(run);
        if (run.First.Is(NameWordKinds.AlsoGiven) && !StartsWithParticle(run))
            return IsNameThoughAlsoWord(run);
        return IsNameThoughUnknown(run);
    }

    /// <summary>Behind a form of address nearly everything is a name.</summary>
    public bool CanBeAddressed(int title, NameRun run) =>
        !context.IsOrganisation(run) && !(run.Names > 1 && isOther[run.Start] && isOther[run.End - 1]) && !(tokens[title].Is(NameWordKinds.OrganisationBefore) || context.HasOrganisationBefore(title));

    public bool IsKnownOther(NameRun run) => isOther[run.Start] || isOther[run.End - 1] || context.IsOrganisation(run);

    /// <param name="known">How many names stand in a row beside it.</param>
    public bool CanStandBeside(NameRun run, int known) =>
        !IsKnownOther(run) && !run.IsUpper && !context.HasArticleBefore(run.Start) && (known > 1 || (run.First.Is(NameWordKinds.AlsoGiven) && known > 0));

    /// <summary>A given name and no ordinary word, also two of them with a hyphen.</summary>
    public bool IsGiven(NameToken token)
    {
        if (token.Is(NameWordKinds.Given))
            return true;
        var word = text.AsSpan(token.Start, token.End - token.Start);
        var hyphen = word.IndexOf('-');
        return hyphen > 2 && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]) && NameWords.IsGiven(NameWords.Fold(word[..hyphen]));
    }

    private bool HasTrueInitials(NameRun run)
    {
        // The rest of more, which were no one's: R.K.B.S. De Linde.
        if (run.Start > 0 && tokens[run.Start - 1].Kind == NameTokenKind.Initial && tokens[run.Start].Before <= Gap.Space)
            return false;
        var initials = string.Concat(tokens.Skip(run.Start).Take(run.Initials).Select(token => token.Folded));
        if (run.Initials > 1)
            return !NameWords.IsOrganisationWord(initials);
        var isItem = context.IsFirst(run.Start);
        if (run.HasParticle)
            return !isItem || run.HasStrongParticle || run.EndsInSurname || context.StandsAlone(run.End);
        // A. Basisondersteuning: an item of a list, or the end of a sentence ("plan B. Daarna").
        return run.EndsInSurname || HasRole(run) || IsListed(run) || (!isItem && (tokens[run.Start - 1].Kind == NameTokenKind.Mark || context.HasPersonPrepositionBefore(run.Start)));
    }

    private bool IsNameThoughAlsoWord(NameRun run)
    {
        if (IsListed(run) || context.HasRoleAfter(run.End))
            return true;
        if (run.HasParticle)
            return (!context.IsFirst(run.Start) && !run.HasPlaceParticle) || run.HasStrongParticle || run.EndsInSurname || context.StandsAlone(run.End);
        if (!run.IsOneWord)
            return run.EndsInSurname || context.HasRoleBefore(run.Start) || (!context.IsFirst(run.Start) && (run.Last.Is(NameWordKinds.AlsoSurname) || context.HasPersonPrepositionBefore(run.Start)));
        return !run.IsUpper && context.HasPersonPrepositionBefore(run.Start)
            || (context.HasRoleBefore(run.Start) && (context.StandsAlone(run.End) || !context.IsFirst(run.Start)));
    }

    private bool IsNameThoughUnknown(NameRun run)
    {
        if (run.IsOneWord)
            return IsListed(run);
        if (run.HasPlaceParticle && !HasRole(run) && !IsListed(run))
            return false;
        if (IsListed(run) || run.EndsInSurname)
            return !StartsWithParticle(run) || context.HasRoleBefore(run.Start);
        if (StartsWithParticle(run))
            return run.HasStrongParticle && context.HasRoleBefore(run.Start);
        return run.HasStrongParticle || HasRole(run);
    }

    private bool StartsWithParticle(NameRun run) => tokens[run.Start].Start != run.First.Start && run.Initials == 0;

    private bool HasRole(NameRun run) => context.HasRoleBefore(run.Start) || context.HasRoleAfter(run.End);

    private bool IsListed(NameRun run) => _inLists.Contains(run.Start);
}
