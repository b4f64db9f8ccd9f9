namespace SopCloud.Profiles.Templates;

/// <summary>One row of one table of numbers.</summary>
internal readonly record struct FigureCell(string Question, string Row)
{
    /// <param name="reference">A row of this question, or <c>question/row</c>.</param>
    public static FigureCell Of(FiguresQuestion question, string reference) =>
        reference.Split('/') is [var other, var row] ? new(other, row) : new(question.Id, reference);
}

/// <summary>Rows that add up to the same, in every school year.</summary>
internal sealed record TiedCells(ValueList<FigureCell> Left, ValueList<FigureCell> Right)
{
    public IEnumerable<FigureCell> Cells => [.. Left, .. Right];

    public static TiedCells Of(FiguresQuestion question, FigureSum sum) => new(
        sum.Rows.Select(row => FigureCell.Of(question, row)).ToValueList(),
        sum.SameAs.Select(row => FigureCell.Of(question, row)).ToValueList());
}
