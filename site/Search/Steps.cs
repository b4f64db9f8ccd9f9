namespace SopCloud.Site.Search;

/// <summary>Numbers as their distance from the one before: where neighbours are near, small numbers that compress well.</summary>
internal static class Steps
{
    public static IEnumerable<int> Of(IEnumerable<int> values)
    {
        var previous = 0;
        foreach (var value in values)
        {
            yield return value - previous;
            previous = value;
        }
    }
}
