using SopCloud.Profiles;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site.Sections;

namespace SopCloud.Site.Search;

/// <summary>A part of a school's page, under the name that it has there.</summary>
internal sealed record PagePart(string Label, string Anchor)
{
    public static PagePart Of(ProfilePart part) => new(part.Label, part.Anchor);

    public static PagePart Of(Need need) => new(need.Label, SitePaths.Anchor(need));

    public static PagePart Of(ProvisionList list) => new(list.Label, list.Id);

    public static PagePart Of(BoundaryCategory category) => new(category.Label, SitePaths.Anchor(category));
}

/// <summary>
/// What a school writes and lists in public, by the part of its page where a parent finds it. Not the words of its form: a
/// search would find them at every school that filled it in, also at who answered "nee".
/// </summary>
internal static class PageTexts
{
    private static readonly PagePart Other = new(RowLabel.Other, "ander-aanbod");
    private static readonly PagePart Strong = new("Waar de school sterk in is", "sterk");
    private static readonly PagePart WhenReached = new(RowLabel.WhenReached, "grens-bereikt");

    public static IEnumerable<(PagePart Part, string Text)> Of(PublicView view) =>
    [
        .. Need.All.SelectMany(need => OfNeed(view, need)),
        .. OfOther(OtherCell.Of(view)),
        .. ProvisionList.ToldIn(view.Provisions).SelectMany(told => told.Group.Items.Select(ProvisionList.NameOf).Append(told.Group.Explanation).Select(text => (PagePart.Of(told.List), text))),
        .. At(ProfilePart.Provisions, Rows(view.Extras.Methods)),
        .. view.Boundaries.Statements.SelectMany(statement => statement.Categories.Select(category => (PagePart.Of(category), statement.Text))),
        .. At(ProfilePart.Boundaries, [view.Boundaries.Introduction]),
        (WhenReached, view.Boundaries.WhenReached),
        .. At(ProfilePart.Admission, OfAdmission(view.Organisation)),
        .. At(ProfilePart.Organisation, [.. OfOrganisation(view.Organisation), view.Extras.Signalling, .. Rows(view.Extras.TrackingSystems)]),
        .. At(ProfilePart.Protocols, [.. Rows(view.Protocols.Safety), .. Rows(view.Protocols.Items), view.Protocols.Explanation]),
        .. At(ProfilePart.Vision, OfVision(view.Vision)),
        .. view.Vision.StrongPoints.Select(point => (view.Vision.StrongPoints.Count > BriefSection.MostStrongPoints ? Strong : PagePart.Of(ProfilePart.Brief), point)),
        (Strong, view.Vision.Strengths),
        .. At(ProfilePart.WaysOfWorking, [.. Rows(view.WaysOfWorking.Handelingsgericht), .. Rows(view.WaysOfWorking.Basis), view.WaysOfWorking.Explanation]),
        .. At(ProfilePart.Inspection, OfInspection(view.Inspection)),
        .. At(ProfilePart.Ambitions, OfAmbitions(view.Ambitions)),
        .. At(ProfilePart.Adoption, OfPeriod(view.Period)),
    ];

    private static IEnumerable<(PagePart Part, string Text)> At(ProfilePart part, IEnumerable<string> texts) => texts.Select(text => (PagePart.Of(part), text));

    /// <summary>What a school only refers for stands apart on the page, so that nobody takes it for support.</summary>
    private static IEnumerable<(PagePart Part, string Text)> OfNeed(PublicView view, Need need) => NeedCell.Of(view, need) is NeedCell.Spoken cell
        ? cell.Words.Texts.SelectMany(OfOffer).Concat(cell.Words.Listed.Select(item => item.Provision.Label)).Select(text => (cell is NeedCell.Referred ? PagePart.Of(ProfilePart.Referrals) : PagePart.Of(need), text))
        : [];

    private static IEnumerable<(PagePart Part, string Text)> OfOther(OtherCell cell) => cell.State switch
    {
        CellState.Offered => cell.Offers.Concat(cell.Referrals).SelectMany(OfOffer).Append(cell.Basis).Select(text => (Other, text)),
        CellState.Refers => cell.Referrals.SelectMany(OfOffer).Select(text => (PagePart.Of(ProfilePart.Referrals), text)),
        _ => [],
    };

    private static IEnumerable<string> OfOffer(Offer offer) =>
        [OfferWords.Group(offer) ?? "", offer.Zorgniveau, .. OfferWords.Of(offer).Select(told => told.Text)];

    private static IEnumerable<string> OfVision(Vision vision) =>
        [vision.Motto, vision.ConceptInWords, vision.Mission, vision.PassendOnderwijs, vision.Pupils, vision.Obstacles];

    private static IEnumerable<string> OfAdmission(Organisation organisation) =>
        [organisation.Admission, organisation.AdmissionExplanation, .. organisation.PlacingQuestions, .. organisation.PlacingConditions, .. organisation.ResponsibleForAdmission];

    private static IEnumerable<string> OfOrganisation(Organisation organisation) =>
    [
        .. organisation.Route.SelectMany(route => route.Items).SelectMany(step => new[] { step.Name, step.Actions, step.People, step.Timing, step.Documents }),
        organisation.RouteExplanation, organisation.ParentTalks, organisation.WithParents, organisation.WithChildren, organisation.Talks, organisation.Monitoring, organisation.WithPartners,
        .. organisation.InvolvesParents, .. organisation.InvolvesChildren, .. organisation.CareTeam, .. organisation.Partners, .. organisation.Sectors,
    ];

    private static IEnumerable<string> OfInspection(Inspection inspection) =>
        [.. Rows(inspection.Standards), inspection.Explanation, inspection.Strengths, inspection.ToImprove, inspection.Plan];

    private static IEnumerable<string> OfAmbitions(Ambitions ambitions) =>
        [.. ambitions.Goals.SelectMany(goals => goals.Items).SelectMany(goal => new[] { goal.Theme, goal.Text, goal.Term }), ambitions.Improvements, ambitions.Plan, ambitions.ForTheTeam];

    /// <summary>Addresses of the web are links on the page, and no words.</summary>
    private static IEnumerable<string> OfPeriod(Period period) =>
        new[] { period.FilledIn, period.SopEvaluated, period.OppEvaluated, period.OppGoals, period.Schoolgids, period.OwnCopy }.Where(text => text.Contains(' ', StringComparison.Ordinal) || Links.Web(text) is null);

    /// <summary>What the school writes, and by name what it has: a row that the form prints is no word of the school.</summary>
    private static IEnumerable<string> Rows(ValueList<Part<Rated>> parts) =>
        from row in parts.SelectMany(part => part.Items)
        let name = (row.Row.Length == 0 || row.Provision is not null) && ListedProvision.IsThere(row) ? row.Label : ""
        from text in new[] { name, row.Text }
        select text;
}
