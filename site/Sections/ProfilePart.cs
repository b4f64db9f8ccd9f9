using SopCloud.Profiles;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Site.Sections;

/// <summary>A part of a page with a profile. What a form does not ask leaves no empty heading behind.</summary>
/// <param name="Anchor">Its id on the page.</param>
/// <param name="Label">Its name in the table of contents.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Holds">Whether it has something to show.</param>
public sealed record ProfilePart(string Anchor, string Label, string Heading, Func<PublicView, bool> Holds)
{
    public static ProfilePart Brief { get; } = Always("in-het-kort", "In het kort");

    public static ProfilePart Offers { get; } = Always("ondersteuning", "Wat de school biedt");

    public static ProfilePart Referrals { get; } = new("verwijzen", "Waarvoor de school verwijst", "Hiervoor verwijst de school", view =>
        OtherCell.Of(view).State is CellState.Refers || Need.All.Any(need => NeedCell.Of(view, need) is NeedCell.Referred));

    public static ProfilePart Provisions { get; } = new("wie-en-wat", "Wie en wat er is", "Wie en wat er is", view =>
        view.Provisions != new Provisions() || !view.Extras.Methods.IsEmpty);

    public static ProfilePart Boundaries { get; } = Always("grenzen", "Grenzen", "Waar de school grenzen ziet");

    public static ProfilePart Admission { get; } = new("aanmelden", "Uw kind aanmelden", "Als u uw kind aanmeldt", view => HoldsAdmission(view.Organisation));

    public static ProfilePart Organisation { get; } = new("hulp", "Zo regelt de school hulp", "Zo regelt de school hulp", view =>
        view.Organisation != OnlyAdmission(view.Organisation) || view.Extras.Signalling.Length > 0 || !view.Extras.TrackingSystems.IsEmpty);

    public static ProfilePart Protocols { get; } = new("veiligheid", "Veiligheid en afspraken", "Veiligheid en afspraken", view => view.Protocols != new Protocols());

    public static ProfilePart Vision { get; } = Always("visie", "Wat voor school het is");

    public static ProfilePart WaysOfWorking { get; } = new("werkwijze", "Zo werken de leraren", "Zo werken de leraren", view => view.WaysOfWorking != new WaysOfWorking());

    public static ProfilePart Inspection { get; } = new("inspectie", "Wat de inspectie vond", "Wat de inspectie vond", view => view.Inspection != new Inspection());

    public static ProfilePart Figures { get; } = new("aantallen", "Aantallen leerlingen", "Aantallen leerlingen", view => !view.Figures.IsEmpty);

    public static ProfilePart Ambitions { get; } = new("ambities", "Waar de school aan werkt", "Waar de school aan werkt", view => view.Ambitions != new Ambitions());

    public static ProfilePart Adoption { get; } = Always("totstandkoming", "Hoe dit profiel tot stand kwam");

    /// <summary>In the order of the page: first what a parent came for.</summary>
    private static IReadOnlyList<ProfilePart> All { get; } =
    [
        Brief, Offers, Referrals, Provisions, Boundaries, Admission, Organisation, Protocols, Vision, WaysOfWorking, Inspection, Figures, Ambitions, Adoption,
    ];

    /// <summary>The parts that this school's page has.</summary>
    public static IEnumerable<ProfilePart> Of(PublicView view) => All.Where(part => part.Holds(view));

    private static ProfilePart Always(string anchor, string label, string? heading = null) => new(anchor, label, heading ?? label, _ => true);

    private static bool HoldsAdmission(Organisation organisation) => OnlyAdmission(organisation) != new Organisation();

    private static Organisation OnlyAdmission(Organisation organisation) => new()
    {
        Admission = organisation.Admission,
        AdmissionExplanation = organisation.AdmissionExplanation,
        ResponsibleForAdmission = organisation.ResponsibleForAdmission,
        PlacingQuestions = organisation.PlacingQuestions,
        PlacingConditions = organisation.PlacingConditions,
    };
}
