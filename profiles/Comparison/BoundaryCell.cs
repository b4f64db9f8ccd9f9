using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Comparison;

/// <summary>What a school's profile says about one category of grenzen.</summary>
public abstract record BoundaryCell
{
    private BoundaryCell()
    {
    }

    public static BoundaryCell Of(PublicView? view, BoundaryCategory category)
    {
        if (view is null)
            return new NoProfile();

        var statements = view.Boundaries.Statements.Where(statement => statement.Categories.Contains(category)).ToValueList();
        return statements.IsEmpty ? new NoneNamed() : new Named(statements);
    }

    public sealed record Named(ValueList<Boundary> Statements) : BoundaryCell;

    /// <summary>The school names no boundary here. That is not a promise that there is none.</summary>
    public sealed record NoneNamed : BoundaryCell;

    public sealed record NoProfile : BoundaryCell;
}
