using SopCloud.Profiles;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Measurements.Search;

/// <summary>A school that does not exist, with what a parent could read of it. Without offers, provisions and vision it has no profile.</summary>
internal sealed record CorpusSchool
{
    public required SchoolId School { get; init; }

    public required string Name { get; init; }

    public required string Place { get; init; }

    public required string Municipality { get; init; }

    public required string Postcode { get; init; }

    public required SchoolType Type { get; init; }

    public required string Denomination { get; init; }

    public required string Board { get; init; }

    public ValueList<Onderwijsconcept> Concepts { get; init; }

    public ValueList<CorpusOffer> Offers { get; init; }

    public ValueList<CorpusProvision> Provisions { get; init; }

    public ValueList<CorpusBoundary> Boundaries { get; init; }

    public string Vision { get; init; } = "";

    public bool HasProfile => !Offers.IsEmpty || !Provisions.IsEmpty || Vision.Length > 0;

    /// <summary>A grens about a need is no offer for it.</summary>
    public IEnumerable<Need> Needs => Offers.SelectMany(offer => offer.Needs).Concat(Provisions.SelectMany(provision => provision.Id.Needs)).Distinct();

    public bool OffersAll(IEnumerable<Need> needs) => !needs.Except(Needs).Any();

    /// <summary>Whether it says these letters anywhere but in its grenzen, be it within a word, whatever the capitals.</summary>
    public bool Says(string form) => Texts.Any(text => text.Contains(form, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<string> Texts =>
    [
        Name, Place, Municipality, Postcode, TypeInWords, Denomination, Board, Vision,
        .. Concepts.Select(concept => concept.Label),
        .. Offers.Select(offer => offer.Text),
        .. Provisions.Select(provision => provision.Id.Label),
    ];

    private string TypeInWords => Type switch
    {
        SchoolType.Bao => "Basisschool",
        SchoolType.Sbo => "Speciaal basisonderwijs",
        SchoolType.So => "Speciaal onderwijs",
        _ => throw new InvalidOperationException($"No words for {Type}."),
    };
}

internal sealed record CorpusOffer(ValueList<Need> Needs, string Text);

internal sealed record CorpusProvision(Provision Id, ValueList<Availability> At);

internal sealed record CorpusBoundary(ValueList<BoundaryCategory> Categories, string Text);
