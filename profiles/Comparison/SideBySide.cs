using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Comparison;

/// <summary>Schools beside each other, whatever form each filled in: a row per subject, a cell per school.</summary>
public sealed record SideBySide(ValueList<ComparedSchool> Schools, ValueList<ComparisonRow> Rows)
{
    /// <param name="schools">In the order of the columns.</param>
    public static SideBySide Of(IReadOnlyList<SchoolToCompare> schools)
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
                Row(RowGroup.Practical, RowId.Kind, RowLabel.Kind, (each, _) => ComparisonCell.Fact(RegisterWords.Kind(each.School))),
                Row(RowGroup.Practical, RowId.Board, RowLabel.Board, (each, _) => ComparisonCell.Fact(RegisterWords.Board(each.School))),
                Row(RowGroup.Practical, RowId.Address, RowLabel.Address, (each, _) => ComparisonCell.Fact(RegisterWords.Address(each.School))),
                Row(RowGroup.Practical, RowId.Contact, RowLabel.Contact, (each, view) => ComparisonCell.Of(ContactCell.Of(each.School, view))),
                Row(RowGroup.Practical, RowId.Swv, RowLabel.Swv, (each, _) => ComparisonCell.Fact(each.Swv?.Name ?? "Geen samenwerkingsverband bekend")),
                Row(RowGroup.Practical, RowId.Updated, RowLabel.Updated, (each, _) => ComparisonCell.OfPlaced(each.Profile, each.Swv?.Validity ?? Validity.Schooljaar)),
            ]);

        ComparisonRow Row(RowGroup group, string id, string label, Func<SchoolToCompare, PublicView?, ComparisonCell> cell) =>
            new(group, id, label, schools.Select(each => cell(each, each.Profile?.Value)).ToValueList());
    }

    /// <summary>The rows in which schools differ.</summary>
    public SideBySide OnlyDifferences() => this with { Rows = Rows.Where(row => !row.IsSame).ToValueList() };
}

/// <param name="Swv">Null while no list of an SWV names the school.</param>
/// <param name="Profile">Null where nothing was placed.</param>
public sealed record SchoolToCompare(School School, Swv? Swv, Placed<PublicView>? Profile);

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
