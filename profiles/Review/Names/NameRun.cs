namespace SopCloud.Profiles.Review.Names;

/// <summary>Words that stand together as the parts of a name do: given names or initials, tussenvoegsels, surnames.</summary>
internal sealed class NameRun
{
    /// <summary>Nobody has more.</summary>
    private const int MostNames = 4;

    private const int MostInitials = 6;

    /// <summary>In characters: a line that ends so far to the right may run on into the next.</summary>
    private const int LongLine = 30;

    private readonly NameToken[] _tokens;
    private readonly List<int> _names = [];
    private bool _hasVan;

    private NameRun(NameToken[] tokens, int start) => (_tokens, Start, End) = (tokens, start, start);

    /// <summary>The first token.</summary>
    public int Start { get; }

    /// <summary>Behind the last token.</summary>
    public int End { get; private set; }

    public int Initials { get; private set; }

    public bool HasParticle { get; private set; }

    /// <summary>Has a tussenvoegsel that hardly anything but a person has, such as "van der".</summary>
    public bool HasStrongParticle { get; private set; }

    /// <summary>Has a tussenvoegsel that places have too: Alphen aan den Rijn.</summary>
    public bool HasPlaceParticle { get; private set; }

    /// <summary>How many words it has, without initials and tussenvoegsels.</summary>
    public int Names => _names.Count;

    public bool IsOneWord => Names == 1 && Initials == 0 && !HasParticle;

    public NameToken First => _tokens[_names[0]];

    public NameToken Last => _tokens[_names[^1]];

    public bool IsUpper => First.Kind == NameTokenKind.Upper;

    /// <summary>The last word is a surname; where it is an ordinary word too, the tussenvoegsel before it says so.</summary>
    public bool EndsInSurname =>
        !IsOneWord && (IsSurname(Last) || (HasParticle && Last.Is(NameWordKinds.Surname)) || (_hasVan && Last.Is(NameWordKinds.AlsoSurname)));

    /// <param name="opensWithParticle">Whether a tussenvoegsel may be the first, as behind a form of address.</param>
    /// <returns>Null where no name can begin.</returns>
    public static NameRun? At(NameToken[] tokens, int start, bool opensWithParticle = false)
    {
        var run = new NameRun(tokens, start);
        run.Take(opensWithParticle);
        return run.Names > 0 ? run : null;
    }

    public static bool IsSurname(NameToken token) => token.Is(NameWordKinds.Surname) && !token.Is(NameWordKinds.NotName);

    /// <summary>Has a capital, and is no word that is known to be something else.</summary>
    public static bool CanBeName(NameToken token) =>
        token.HasCapital && token.Folded.Length > 1 && !IsOther(token) && !token.Is(NameWordKinds.Title | NameWordKinds.NotName);

    private static bool IsOther(NameToken token) =>
        token.Is(NameWordKinds.OrganisationBefore | NameWordKinds.Role) && !token.Is(NameWordKinds.Given | NameWordKinds.AlsoGiven);

    private void Take(bool opensWithParticle)
    {
        var at = Start;
        for (; Initials < MostInitials && IsInitial(at) && (at == Start || Joins(at)); at++)
            Initials++;
        if (Initials > 0 && IsGivenInBrackets(at))
        {
            _names.Add(at + 1);
            at = End = at + 3;
        }

        while (at < _tokens.Length && Names < MostNames)
        {
            var hyphen = Names > 0 && _tokens[at] is { Kind: NameTokenKind.Mark, First: '-', Before: Gap.None } ? 1 : 0;
            var particles = at > Start || opensWithParticle ? ParticlesAt(at + hyphen) : 0;
            if (hyphen == 0 && (HasParticle || (at > Start && !Joins(at, opensSurname: particles > 0))))
                return;
            var name = at + hyphen + particles;
            if (name >= _tokens.Length || !(hyphen + particles > 0 ? CanFollowParticle(_tokens[name]) : Names + Initials > 0 ? CanFollow(_tokens[name]) : CanBeName(_tokens[name])))
                return;
            HasParticle |= particles > 0;
            HasPlaceParticle |= particles > 0 && _tokens[name - particles].Folded is "aan" or "bij" or "in" or "onder" or "op" or "over" or "uit" or "voor";
            _hasVan |= particles > 0 && _tokens[name - particles].Folded is "van" or "v" or "vd";
            for (var i = name - particles; i < name; i++)
                HasStrongParticle |= _tokens[i].Is(NameWordKinds.StrongParticle) || (_tokens[i].Folded == "den" && _tokens[i - 1].Folded == "van");
            _names.Add(name);
            at = End = name + 1;
        }
    }

    /// <summary>A. (Anja) de Vries</summary>
    private bool IsGivenInBrackets(int at) =>
        at + 2 < _tokens.Length && _tokens[at].First == '(' && _tokens[at + 1].HasCapital && _tokens[at + 1].Is(NameWordKinds.Given | NameWordKinds.AlsoGiven) && _tokens[at + 2].First == ')';

    /// <summary>One capital with a point; without it only before a tussenvoegsel, as in "J de Vries".</summary>
    private bool IsInitial(int at) =>
        at < _tokens.Length && _tokens[at] is { Kind: NameTokenKind.Initial } token && (token.End - token.Start > 1 || Initials > 0 || ParticlesAt(AfterInitials(at)) > 0);

    private int AfterInitials(int at)
    {
        var end = at;
        while (end < _tokens.Length && end - at < MostInitials && _tokens[end].Kind == NameTokenKind.Initial)
            end++;
        return end;
    }

    /// <summary>How many tussenvoegsels stand here before a word with a capital.</summary>
    private int ParticlesAt(int at)
    {
        var end = at;
        while (end < _tokens.Length && end - at < 3 && (end == at || _tokens[end].Before <= Gap.Line) && IsParticle(end))
            end++;
        return end < _tokens.Length && _tokens[end].HasCapital && _tokens[end].Before <= Gap.Line ? end - at : 0;
    }

    private bool IsParticle(int at) =>
        _tokens[at].IsWord && _tokens[at].Kind != NameTokenKind.Number && _tokens[at].Is(NameWordKinds.Particle) && at + 1 < _tokens.Length && _tokens[at + 1].IsWord;

    private bool CanFollowParticle(NameToken token) =>
        token.HasCapital
        && (token.Kind == NameTokenKind.Capital || Names == 0 || IsUpper || IsSurname(token))
        && (token.Is(NameWordKinds.Surname | NameWordKinds.AlsoSurname) || (!token.Is(NameWordKinds.NotName) && !IsOther(token)));

    private bool CanFollow(NameToken token)
    {
        if (!CanBeName(token) && !(token.HasCapital && token.Is(NameWordKinds.Surname | NameWordKinds.AlsoSurname)))
            return false;
        if (Names == 0)
            return true;
        // Femke Jansen Sanne Bakker: two people in a row of a table.
        if (token.Is(NameWordKinds.Given) && Names > 1 && !Last.Is(NameWordKinds.Given))
            return false;
        return IsUpper == (token.Kind == NameTokenKind.Upper) || (!IsUpper && IsSurname(token));
    }

    private bool Joins(int at, bool opensSurname = false)
    {
        if (at >= _tokens.Length)
            return false;
        var (before, token) = (_tokens[at - 1], _tokens[at]);
        var runsOn = before.Kind == NameTokenKind.Initial;
        return token.Before switch
        {
            Gap.None => runsOn,
            Gap.Space => true,
            Gap.Wide => runsOn || opensSurname || IsSurname(token),
            Gap.Line => runsOn || (Names == 1 && !token.Is(NameWordKinds.Given) && EndsLongLine(at - 1)),
            _ => false,
        };
    }

    private bool EndsLongLine(int last)
    {
        var first = last;
        while (first > 0 && _tokens[first].Before < Gap.Line && _tokens[last].End - _tokens[first].Start < LongLine)
            first--;
        return first < Start && _tokens[last].End - _tokens[first].Start >= LongLine;
    }
}
