using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Comparison;

/// <summary>What a school's profile says about one category of grenzen.</summary>
public abstract record BoundaryCell
{
    private BoundaryCell()
    {
    }

    public abstract CellState State { get; }

    public static BoundaryCell Of(PublicView? view, BoundaryCategory category)
    {
        if (view is null)
            return new Silent(CellState.NoProfile);

        var statements = view.Boundaries.Statements.Where(statement => statement.Categories.Contains(category)).ToValueList();
        return statements.IsEmpty ? new Silent(SilenceOf(view)) : new Named(statements);
    }

    /// <summary>What it means that a school names no boundary of a category: what could not be read may well be one.</summary>
    public static CellState SilenceOf(PublicView view) => AskedByForm.Silence(view, "boundaries.statements") switch
    {
        CellState.Unread => CellState.Unread,
        var silence => view.Boundaries.Statements.IsEmpty && string.IsNullOrWhiteSpace(view.Boundaries.Introduction) ? silence : CellState.NoneNamed,
    };

    public sealed record Named(ValueList<Boundary> Statements) : BoundaryCell
    {
        public override CellState State => CellState.Named;
    }

    /// <summary>The school names no boundary here, and the state says why. That is not a promise that there is none.</summary>
    public sealed record Silent(CellState Why) : BoundaryCell
    {
        public override CellState State => Why;
    }
}
