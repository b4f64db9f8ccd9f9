namespace SopCloud.Measurements.Country;

/// <summary>How many schools each SWV has: from 20 to 400, most of them small, and one of exactly a hundred to measure.</summary>
internal static class SwvSizes
{
    /// <summary>Of the SWV that is measured.</summary>
    public const int Measured = 100;

    private const int Schools = 6_122, Swvs = 75, Smallest = 20, Largest = 400;

    // Makes the mean that of the country: (Largest - Smallest) / (Steepness + 1) more than the smallest.
    private const double Steepness = 5.17;

    /// <param name="schools">Of all together; 40 or more.</param>
    public static IReadOnlyList<int> Of(int schools)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(schools, 2 * Smallest);
        var count = Math.Max(2, (int)Math.Round((double)schools * Swvs / Schools));
        var sizes = Enumerable.Range(0, count)
            .Select(number => (int)(Smallest + ((Largest - Smallest) * Math.Pow(number / (count - 1.0), Steepness))))
            .ToArray();

        var exact = Array.FindIndex(sizes, size => size >= Measured);
        if (exact >= 0 && exact < count - 1)
            sizes[exact] = Measured;
        else
            exact = -1;

        // What is too many or too few goes by one from each that may still change, until the sum is right.
        for (var i = 0; sizes.Sum() != schools; i = (i + 1) % count)
        {
            var step = Math.Sign(schools - sizes.Sum());
            if (i != exact && sizes[i] + step is >= Smallest and <= Largest)
                sizes[i] += step;
        }

        return sizes;
    }
}
