using SopCloud.Profiles.Comparison;

namespace SopCloud.Site;

/// <summary>The state of a cell as a parent reads it. An icon alone says nothing: the words are always there.</summary>
/// <param name="Key">The value of <c>data-state</c>.</param>
/// <param name="Class">Of its icon, written whole: styles whose class stands nowhere are left out of the build.</param>
/// <param name="Words">In Dutch; never an untruth about the school.</param>
public sealed record CellState(string Key, string Class, string Words)
{
    public static CellState Offered { get; } = new("offered", "sop-mark--offered", "De school vertelt hierover");

    public static CellState Refers { get; } = new("refers", "sop-mark--refers", "De school verwijst hiervoor naar speciaal (basis)onderwijs");

    public static CellState Listed { get; } = new("listed", "sop-mark--listed", "De school noemt wie of wat zij hiervoor kan inzetten");

    public static CellState NotFilledIn { get; } = new("not-filled-in", "sop-mark--not-filled-in", "Niet ingevuld");

    public static CellState NotAsked { get; } = new("not-asked", "sop-mark--not-asked", "Niet gevraagd in het formulier van deze school");

    public static CellState NoProfile { get; } = new("no-profile", "sop-mark--no-profile", "Deze school heeft nog geen profiel");

    public static CellState Named { get; } = new("named", "sop-mark--named", "De school noemt een grens");

    public static CellState NoneNamed { get; } = new("none-named", "sop-mark--none-named", "Geen grens genoemd");

    public static CellState NoneOther { get; } = new("none-other", "sop-mark--none-named", "Geen ander aanbod genoemd");

    public static CellState Of(NeedCell cell) => cell switch
    {
        NeedCell.Offered => Offered,
        NeedCell.Referred => Refers,
        NeedCell.Listed => Listed,
        NeedCell.NotFilledIn => NotFilledIn,
        NeedCell.NotAsked => NotAsked,
        NeedCell.NoProfile => NoProfile,
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, "No state."),
    };

    public static CellState Of(BoundaryCell cell) => cell switch
    {
        BoundaryCell.Named => Named,
        BoundaryCell.NoneNamed => NoneNamed,
        BoundaryCell.NoProfile => NoProfile,
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, "No state."),
    };
}
