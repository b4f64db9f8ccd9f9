using System.Text.Json.Serialization;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Publication;

/// <summary>A number of pupils as parents may see it.</summary>
public sealed record PublicFigure([property: FormText] string Row, [property: FormText] string Label, Schooljaar Year, PublicCount Count);

/// <summary>Small numbers point at children: 1 to 4 pupils are never shown as they are (AVG).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Exactly), "exactly")]
[JsonDerivedType(typeof(OneToFour), "oneToFour")]
[JsonDerivedType(typeof(HeldBack), "heldBack")]
public abstract record PublicCount
{
    private PublicCount()
    {
    }

    public sealed record Exactly(int Pupils) : PublicCount;

    public sealed record OneToFour : PublicCount;

    /// <summary>Any number but 0, small or not: shown, it would give away a small one.</summary>
    public sealed record HeldBack : PublicCount;
}

internal static class PublicFigures
{
    public static bool IsSmall(int pupils) => pupils is > 0 and < 5;

    public static PublicCount Of(int pupils) => IsSmall(pupils) ? new PublicCount.OneToFour() : new PublicCount.Exactly(pupils);

    /// <summary>Those that parents see as they are.</summary>
    public static Part<Figure> Exact(Part<PublicFigure> part) => new(
        part.Question,
        part.Title,
        [.. part.Items.Select(figure => figure.Count is PublicCount.Exactly exactly ? new Figure(figure.Row, figure.Label, figure.Year, exactly.Pupils) : null).OfType<Figure>()]);

    public static ValueList<Part<PublicFigure>> Of(ValueList<Part<Figure>> figures, Template template)
    {
        var sums = template.FigureSums.ToList();
        var heldBack = figures
            .SelectMany(part => part.Items, (part, figure) => (Cell: new FigureCell(part.Question, figure.Row), figure.Year, figure.Count))
            .GroupBy(figure => figure.Year)
            .SelectMany(year => TiedFigures.HeldBack(year.DistinctBy(figure => figure.Cell).ToDictionary(figure => figure.Cell, figure => figure.Count), sums).Select(cell => (cell, year.Key)))
            .ToHashSet();
        return figures.Select(part => new Part<PublicFigure>(part.Question, part.Title, part.Items.Select(figure => Of(part, figure)).ToValueList())).ToValueList();

        PublicFigure Of(Part<Figure> part, Figure figure) => new(
            figure.Row,
            figure.Label,
            figure.Year,
            figure.Count != 0 && heldBack.Contains((new(part.Question, figure.Row), figure.Year)) ? new PublicCount.HeldBack() : PublicFigures.Of(figure.Count));
    }
}
