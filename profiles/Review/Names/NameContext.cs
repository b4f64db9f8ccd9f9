namespace SopCloud.Profiles.Review.Names;

/// <summary>What the words around a possible name say.</summary>
internal sealed class NameContext(NameToken[] tokens)
{
    /// <summary>In words and marks: a role so far before a name is still the role of that person.</summary>
    private const int RoleReach = 6;

    /// <summary>The first of its line, cell or sentence.</summary>
    public bool IsFirst(int at) =>
        at == 0 || tokens[at].Before >= Gap.Wide || tokens[at - 1] is { Kind: NameTokenKind.Mark, First: not (',' or '/' or '&' or '(' or '"' or '“' or '‘' or '\'') };

    /// <summary>"de Anne Frank": nobody's name has an article.</summary>
    public bool HasArticleBefore(int at) =>
        at > 0 && tokens[at].Before <= Gap.Line && tokens[at - 1].Kind != NameTokenKind.Mark && tokens[at - 1].Folded is "de" or "het" or "een" or "t" or "onze" or "deze" or "dit";

    /// <summary>"basisschool De Linde", "Sint Maarten".</summary>
    public bool HasOrganisationBefore(int at)
    {
        if (at > 1 && tokens[at].Before <= Gap.Line && tokens[at - 1].Folded is "de" or "het" or "t")
            at--;
        return at > 0
            && tokens[at].Before <= Gap.Space
            && (IsOrganisationWord(tokens[at - 1]) || (tokens[at - 1] is { Kind: NameTokenKind.Mark, First: '.' or '-' } && at > 1 && tokens[at - 2].Folded is "st" or "sint" or "dr" or "mr"))
            && tokens[at - 1].Kind != NameTokenKind.Number;
    }

    /// <summary>Daan- of Noorderlicht.</summary>
    public bool IsHalfAWord(NameRun run) =>
        run.IsOneWord && run.End < tokens.Length && tokens[run.End] is { First: '-', Before: Gap.None } && (run.End + 1 == tokens.Length || tokens[run.End + 1].Folded is "en" or "of" or "ed");

    /// <summary>"Frankschool", "Frank school", "Zwijgerlaan 14".</summary>
    public bool IsOrganisation(NameRun run)
    {
        var (last, next) = (run.Last.Folded, run.End < tokens.Length ? tokens[run.End] : default);
        if (run.Last.Is(NameWordKinds.EndsAsOrganisation) && !NameRun.IsSurname(run.Last))
            return true;
        if (next is { Before: Gap.Space, IsWord: true } && next.Is(NameWordKinds.OrganisationAfter))
            return true;
        return next is { Kind: NameTokenKind.Number, Before: Gap.Space } && (last.EndsWith("laan", StringComparison.Ordinal) || last.EndsWith("weg", StringComparison.Ordinal) || last.EndsWith("hof", StringComparison.Ordinal) || last.EndsWith("dijk", StringComparison.Ordinal));
    }

    /// <summary>"met Roos".</summary>
    public bool HasPersonPrepositionBefore(int at) =>
        at > 0 && tokens[at].Before <= Gap.Line && tokens[at - 1].Kind == NameTokenKind.Lower && tokens[at - 1].Is(NameWordKinds.PersonPreposition);

    /// <summary>"intern begeleider Roos", "Contactpersoon: Roos", "groep 3   Roos".</summary>
    public bool HasRoleBefore(int at)
    {
        for (var i = at; i > 0 && at - i < RoleReach; i--)
        {
            if (tokens[i].Before == Gap.Blank)
                return false;
            var before = tokens[i - 1];
            if (before.IsWord && before.Is(NameWordKinds.Role))
                return true;
            if (before.Folded is "groep" or "gr" && i < at)
                return true;
            if (!IsBetweenRoleAndName(before))
                return false;
        }

        return false;
    }

    /// <summary>"Roos, intern begeleider", "Roos (groep 3)".</summary>
    public bool HasRoleAfter(int end)
    {
        var set = false;
        for (var i = end; i < tokens.Length && i < end + 3; i++)
        {
            var token = tokens[i];
            if (token.Before >= Gap.Line)
                return false;
            set |= token.Before == Gap.Wide || token.Kind == NameTokenKind.Mark;
            if (token.IsWord)
                return set && (token.Is(NameWordKinds.Role) || token.Folded is "groep" or "gr" || (token.Folded is "intern" or "ambulant" or "remedial" or "school" && i + 1 < tokens.Length && tokens[i + 1].Is(NameWordKinds.Role)));
            if (token.First is not (',' or '(' or '-' or '–' or '—' or ':' or '|' or '/'))
                return false;
        }

        return false;
    }

    /// <summary>Nothing follows on the line, or a mark or another cell: not the beginning of a sentence.</summary>
    public bool StandsAlone(int end) =>
        end >= tokens.Length || tokens[end].Before >= Gap.Wide || tokens[end].Kind == NameTokenKind.Mark || tokens[end].Folded is "en" or "of";

    /// <summary>A colon follows.</summary>
    public bool IsLabel(int end) => end < tokens.Length && tokens[end].First == ':';

    /// <summary>The line is a field of a form that holds no person, such as an address.</summary>
    public bool IsInField(int at)
    {
        var first = at;
        while (first > 0 && tokens[first].Before < Gap.Line && at - first < RoleReach)
            first--;
        var label = "";
        for (var i = first; i < at && (i == first || tokens[i].Before < Gap.Line); i++)
        {
            if (!tokens[i].IsWord)
                continue;
            label += (label.Length == 0 ? "" : " ") + tokens[i].Folded;
            if (FieldLabels.Contains(label) && tokens[i + 1] is { Before: Gap.Wide } or { First: ':' } or { Before: Gap.Space, HasCapital: true })
                return true;
        }

        return false;
    }

    /// <summary>Also what names a kind of basisschool in capitals: OBS, PCBS.</summary>
    private static bool IsOrganisationWord(NameToken token) =>
        token.Is(NameWordKinds.OrganisationBefore) || (token.Kind == NameTokenKind.Upper && token.Folded.EndsWith("bs", StringComparison.Ordinal));

    private static readonly HashSet<string> FieldLabels = [.. NameWords.LinesOf("field-labels")];

    private static bool IsBetweenRoleAndName(NameToken token) => token.Kind switch
    {
        NameTokenKind.Mark => token.First is ':' or '(' or ')' or '-' or '–' or '—' or ',' or '/' or '|' or '•' or '=',
        NameTokenKind.Number => true,
        NameTokenKind.Lower or NameTokenKind.Capital => token.Folded is "is" or "zijn" or "heet" or "groep" or "gr" or "onze" or "nl" or "namelijk" or "a" or "b" or "c",
        NameTokenKind.Initial => token.End - token.Start == 1,
        // Voorzitter MR: R. Jansen
        NameTokenKind.Upper => token.Folded is "mr" or "or" or "gmr" or "oc" or "mt" or "ot" or "swv" or "po" or "bhv" or "ict" or "ib",
        _ => false,
    };
}
