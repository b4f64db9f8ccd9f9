namespace SopCloud.Profiles;

/// <summary>Where something can be had, in the words of screens.</summary>
public static class AvailabilityWords
{
    public static string Of(Availability place) => place switch
    {
        Availability.School => "Op school",
        Availability.Board => "Via het bestuur",
        _ => "Via het SWV of derden",
    };
}
