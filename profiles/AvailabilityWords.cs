namespace SopCloud.Profiles;

/// <summary>Where something can be had: one set of words for parents and for the staff who tick it.</summary>
public static class AvailabilityWords
{
    /// <summary>To begin with, as in a heading.</summary>
    public static string Of(Availability place) => place switch
    {
        Availability.School => "Op school",
        Availability.Board => "Via het bestuur",
        Availability.Swv => "Via het samenwerkingsverband of anderen",
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "No Dutch name."),
    };

    /// <summary>Where what a school lists has no place: its form asks for none, it ticked none, or its document did not show it.</summary>
    public const string Unknown = "Waar is niet bekend";

    /// <summary>Within a sentence: "op school en via het bestuur", or that it is not known.</summary>
    public static string InSentence(ValueList<Availability> places) =>
        places.IsEmpty ? "waar is niet bekend" : Enumeration.And([.. places.Order().Select(InSentence)]);

    /// <summary>Within a sentence: "op school".</summary>
    public static string InSentence(Availability place) => $"{char.ToLowerInvariant(Of(place)[0])}{Of(place)[1..]}";
}
