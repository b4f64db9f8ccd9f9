namespace SopCloud.Profiles.Vocabulary;

/// <summary>
/// Which grenzen a parent must see first: those that schools name where a child needs this. A choice of ours, not of a school;
/// the others stay named below them.
/// </summary>
/// <param name="Need">The id of the need.</param>
/// <param name="Bounds">What tells most first.</param>
/// <param name="Why">For who changes the list.</param>
public sealed record FittingBounds(string Need, ValueList<BoundaryCategory> Bounds, string Why)
{
    private static readonly Dictionary<string, FittingBounds> ByNeed =
        VocabularyFile.Load<FittingBounds>("fitting-bounds.json").ToDictionary(fitting => fitting.Need, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">The file has none for this need.</exception>
    public static ValueList<BoundaryCategory> Of(Need need) =>
        ByNeed.GetValueOrDefault(need.Id)?.Bounds ?? throw new KeyNotFoundException($"fitting-bounds.json says nothing about '{need.Id}'. Write an entry.");
}
