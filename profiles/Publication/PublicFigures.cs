using System.Text.Json.Serialization;
using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Publication;

/// <summary>A number of pupils as parents may see it.</summary>
public sealed record PublicFigure(string Row, string Label, Schooljaar Year, PublicCount Count);

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

    /// <summary>Any number: shown, it would give away a small one beside it.</summary>
    public sealed record HeldBack : PublicCount;
}

internal static class PublicFigures
{
    public static ValueList<Part<PublicFigure>> Of(ValueList<Part<Figure>> figures) => figures
        .Select(part => new Part<PublicFigure>(part.Question, part.Title, part.Items.Select(Of).ToValueList()))
        .ToValueList();

    private static PublicFigure Of(Figure figure) =>
        new(figure.Row, figure.Label, figure.Year, figure.Count is > 0 and < 5 ? new PublicCount.OneToFour() : new PublicCount.Exactly(figure.Count));
}
