using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Comparison;

/// <summary>Schools beside each other, whatever form each filled in: a row per subject, a cell per school.</summary>
public sealed record SideBySide(ValueList<ComparedSchool> Schools, ValueList<ComparisonRow> Rows)
{
    /// <param name="schools">In the order of the columns; a view is null where the school has no placed profile.</param>
    public static SideBySide Of(IReadOnlyList<(School School, PublicView? View)> schools)
    {
        return new(
            schools.Select(each => new ComparedSchool(each.School.Id, each.School.Name)).ToValueList(),
            [
                .. Need.All.Select(need => Row(RowGroup.Needs, RowId.Of(need), need.Label, (_, view) => ComparisonCell.Of(NeedCell.Of(view, need), need))),
                Row(RowGroup.Needs, RowId.Other, RowLabel.Other, (_, view) => ComparisonCell.Of(OtherCell.Of(view))),
                .. ProvisionList.All.Select(list => Row(RowGroup.Provisions, RowId.Of(list), list.Label, (_, view) => ComparisonCell.Of(list, view))),
                .. BoundaryCategory.All.Select(category => Row(RowGroup.Boundaries, RowId.Of(category), category.Label, (_, view) => ComparisonCell.Of(BoundaryCell.Of(view, category)))),
                Row(RowGroup.Boundaries, RowId.WhenReached, RowLabel.WhenReached, (_, view) => ComparisonCell.OfText(view, "boundaries.whenReached", view?.Boundaries.WhenReached, CellState.Named)),
                Row(RowGroup.Practical, RowId.Concept, RowLabel.Concept, (_, view) => ComparisonCell.OfText(view, "vision.concept", view?.Vision.ConceptInWords, CellState.Offered)),
                Row(RowGroup.Practical, RowId.Board, RowLabel.Board, (school, _) => ComparisonCell.Fact(RegisterWords.Board(school))),
                Row(RowGroup.Practical, RowId.Address, RowLabel.Address, (school, _) => ComparisonCell.Fact(RegisterWords.Address(school))),
                Row(RowGroup.Practical, RowId.Contact, RowLabel.Contact, (school, view) => ComparisonCell.Of(ContactCell.Of(school, view))),
            ]);

        ComparisonRow Row(RowGroup group, string id, string label, Func<School, PublicView?, ComparisonCell> cell) =>
            new(group, id, label, schools.Select(each => cell(each.School, each.View)).ToValueList());
    }

    /// <summary>The rows in which schools differ.</summary>
    public SideBySide OnlyDifferences() => this with { Rows = Rows.Where(row => !row.IsSame).ToValueList() };
}

/// <summary>A column.</summary>
public sealed record ComparedSchool(SchoolId Id, string Name);

public enum RowGroup
{
    Needs,
    Provisions,
    Boundaries,
    Practical,
}

/// <param name="Id">As pages mark it: <c>behoefte/dyslexie</c>.</param>
/// <param name="Label">In Dutch.</param>
/// <param name="Cells">In the order of the schools.</param>
public sealed record ComparisonRow(RowGroup Group, string Id, string Label, ValueList<ComparisonCell> Cells)
{
    /// <summary>Whether the schools say the same, or are silent in the same way: not asked is another silence than not filled in.</summary>
    public bool IsSame => Cells.Select(cell => (cell.State, cell.Words, cell.Text)).Distinct().Count() <= 1;
}
