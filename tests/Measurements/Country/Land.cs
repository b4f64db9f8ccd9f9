using SopCloud.Site;

namespace SopCloud.Measurements.Country;

/// <summary>A place with its postcodes: where schools stand, and where parents live.</summary>
internal sealed record Place(string Name, string Municipality, GeoPoint At, IReadOnlyList<int> Postcodes);

/// <summary>
/// Where the SWVs lie: each around a centre, side by side, so that they border on each other; a place lies in one of them.
/// Names are made of syllables, and no two are the same.
/// </summary>
internal sealed class Land
{
    // About the extent of the Netherlands.
    private const double South = 50.8, North = 53.5, West = 3.5, East = 7.1;

    private readonly Voice _voice;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, GeoPoint> _points = new(StringComparer.Ordinal);
    private readonly int _columns;
    private int _postcode = 1011;

    public Land(int seed, int swvs)
    {
        _voice = new(new Random(seed), Grammar.Dutch);
        _columns = (int)Math.Ceiling(Math.Sqrt(swvs));
    }

    /// <summary>The centres of the postcodes given out so far, also of those without a school.</summary>
    public IReadOnlyDictionary<string, GeoPoint> Postcodes => _points;

    /// <summary>A name that no other of its kind has.</summary>
    public string Name(string kind)
    {
        for (var tries = 0; ; tries++)
        {
            var name = _voice.Sentence(kind) + (tries > 50 ? $" {tries - 49}" : "");
            if (_taken.Add(name))
                return name;
        }
    }

    /// <summary>The places of an SWV, in five to twelve municipalities.</summary>
    /// <param name="number">Of the SWV, from 0: it tells where it lies.</param>
    public IReadOnlyList<Place> PlacesOf(int number)
    {
        var (height, width) = ((North - South) / _columns, (East - West) / _columns);
        var middle = new GeoPoint(South + (height * (0.5 + (number / _columns))), West + (width * (0.5 + (number % _columns))));

        var places = new List<Place>();
        foreach (var _ in Enumerable.Range(0, _voice.Random.Next(5, 13)))
        {
            var centre = Near(middle, height * 0.6, width * 0.6);
            var municipality = Name("gemeente");
            places.Add(PlaceAt(centre, municipality, municipality));
            foreach (var __ in Enumerable.Range(0, _voice.Random.Next(4)))
                places.Add(PlaceAt(Near(centre, 0.05, 0.08), Name("gemeente"), municipality));
        }

        return places;
    }

    private Place PlaceAt(GeoPoint at, string name, string municipality)
    {
        var postcodes = Enumerable.Range(0, _voice.Random.Next(1, 6)).Select(_ => _postcode++).ToList();
        foreach (var postcode in postcodes)
            _points.Add($"{postcode}", Near(at, 0.02, 0.03));
        return new(name, municipality, at, postcodes);
    }

    private GeoPoint Near(GeoPoint point, double height, double width) =>
        new(Math.Round(point.Latitude + (height * Spread()), 5), Math.Round(point.Longitude + (width * Spread()), 5));

    private double Spread() => (_voice.Random.NextDouble() * 2) - 1;
}
