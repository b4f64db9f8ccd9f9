using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Templates;

/// <summary>
/// The places of the canonical profile that a question can point at, each with the way in and the way out.
/// A new part of the profile is a new line here.
/// </summary>
public static class Places
{
    private static readonly Dictionary<string, Place> ByName = ((Place[])
    [
        Text("period.filledIn", p => p.Period.FilledIn, (p, text) => p with { Period = p.Period with { FilledIn = text } }),
        Text("period.schoolgids", p => p.Period.Schoolgids, (p, text) => p with { Period = p.Period with { Schoolgids = text } }),
        Text("period.ownCopy", p => p.Period.OwnCopy, (p, text) => p with { Period = p.Period with { OwnCopy = text } }),
        Text("period.sopEvaluated", p => p.Period.SopEvaluated, (p, text) => p with { Period = p.Period with { SopEvaluated = text } }),
        Text("period.oppEvaluated", p => p.Period.OppEvaluated, (p, text) => p with { Period = p.Period with { OppEvaluated = text } }),
        Text("period.oppGoals", p => p.Period.OppGoals, (p, text) => p with { Period = p.Period with { OppGoals = text } }),

        Text("contact.email", p => p.Contact.Email, (p, text) => p with { Contact = p.Contact with { Email = text } }),
        Text("contact.phone", p => p.Contact.Phone, (p, text) => p with { Contact = p.Contact with { Phone = text } }),
        Text("contact.website", p => p.Contact.Website, (p, text) => p with { Contact = p.Contact with { Website = text } }),

        Text("internal.director", p => p.Internal.Director, (p, text) => p with { Internal = p.Internal with { Director = text } }),
        Text("internal.internBegeleider", p => p.Internal.InternBegeleider, (p, text) => p with { Internal = p.Internal with { InternBegeleider = text } }),
        Text("internal.experts", p => p.Internal.Experts, (p, text) => p with { Internal = p.Internal with { Experts = text } }),
        Text("internal.safetyContacts", p => p.Internal.SafetyContacts, (p, text) => p with { Internal = p.Internal with { SafetyContacts = text } }),
        Text("internal.externalContacts", p => p.Internal.ExternalContacts, (p, text) => p with { Internal = p.Internal with { ExternalContacts = text } }),

        Text("vision.mission", p => p.Vision.Mission, (p, text) => p with { Vision = p.Vision with { Mission = text } }),
        Text("vision.passendOnderwijs", p => p.Vision.PassendOnderwijs, (p, text) => p with { Vision = p.Vision with { PassendOnderwijs = text } }),
        Text("vision.motto", p => p.Vision.Motto, (p, text) => p with { Vision = p.Vision with { Motto = text } }),
        Text("vision.pupils", p => p.Vision.Pupils, (p, text) => p with { Vision = p.Vision with { Pupils = text } }),
        List("vision.strongPoints", p => p.Vision.StrongPoints, (p, items) => p with { Vision = p.Vision with { StrongPoints = items } }),
        Text("vision.strengths", p => p.Vision.Strengths, (p, text) => p with { Vision = p.Vision with { Strengths = text } }),
        Text("vision.obstacles", p => p.Vision.Obstacles, (p, text) => p with { Vision = p.Vision with { Obstacles = text } }),
        new Place<ConceptQuestion, ConceptAnswer>(
            "vision.concept",
            (p, _) => new(p.Vision.Concept, p.Vision.ConceptExplanation, p.Vision.OwnConcept),
            (p, _, answer) => p with { Vision = p.Vision with { Concept = answer.Concept, ConceptExplanation = answer.Explanation, OwnConcept = answer.Own } }),

        new Place<OfferQuestion, OfferAnswer>("offers", ReadOffer, WriteOffer) { IsShared = true },
        new Place<OffersQuestion, OffersAnswer>("offers.own", ReadOwnOffers, WriteOwnOffers) { IsShared = true },

        Text("extras.basis", p => p.Extras.Basis, (p, text) => p with { Extras = p.Extras with { Basis = text } }),
        Text("extras.signalling", p => p.Extras.Signalling, (p, text) => p with { Extras = p.Extras with { Signalling = text } }),
        Scores("extras.trackingSystems", p => p.Extras.TrackingSystems, (p, parts) => p with { Extras = p.Extras with { TrackingSystems = parts } }),
        Scores("extras.methods", p => p.Extras.Methods, (p, parts) => p with { Extras = p.Extras with { Methods = parts } }),

        .. Provisions("provisions.specialists", p => p.Specialists, (p, group) => p with { Specialists = group }),
        .. Provisions("provisions.facilities", p => p.Facilities, (p, group) => p with { Facilities = group }),
        .. Provisions("provisions.teaching", p => p.Teaching, (p, group) => p with { Teaching = group }),
        .. Provisions("provisions.methods", p => p.Methods, (p, group) => p with { Methods = group }),
        .. Provisions("provisions.rooms", p => p.Rooms, (p, group) => p with { Rooms = group }),

        Scores("protocols", p => p.Protocols.Items, (p, parts) => p with { Protocols = p.Protocols with { Items = parts } }),
        Scores("protocols.safety", p => p.Protocols.Safety, (p, parts) => p with { Protocols = p.Protocols with { Safety = parts } }),
        Text("protocols.explanation", p => p.Protocols.Explanation, (p, text) => p with { Protocols = p.Protocols with { Explanation = text } }),

        Scores("waysOfWorking.handelingsgericht", p => p.WaysOfWorking.Handelingsgericht, (p, parts) => p with { WaysOfWorking = p.WaysOfWorking with { Handelingsgericht = parts } }),
        Scores("waysOfWorking.basis", p => p.WaysOfWorking.Basis, (p, parts) => p with { WaysOfWorking = p.WaysOfWorking with { Basis = parts } }),
        Text("waysOfWorking.explanation", p => p.WaysOfWorking.Explanation, (p, text) => p with { WaysOfWorking = p.WaysOfWorking with { Explanation = text } }),

        new Place<DateQuestion, DateAnswer>("inspection.on", (p, _) => new(p.Inspection.On), (p, _, answer) => p with { Inspection = p.Inspection with { On = answer.On } }),
        Choice("inspection.byFramework2017", p => p.Inspection.ByFramework2017, (p, choice) => p with { Inspection = p.Inspection with { ByFramework2017 = choice } }),
        Choice("inspection.verdict", p => p.Inspection.Verdict, (p, choice) => p with { Inspection = p.Inspection with { Verdict = choice } }),
        Scores("inspection.standards", p => p.Inspection.Standards, (p, parts) => p with { Inspection = p.Inspection with { Standards = parts } }),
        Text("inspection.explanation", p => p.Inspection.Explanation, (p, text) => p with { Inspection = p.Inspection with { Explanation = text } }),
        Text("inspection.toImprove", p => p.Inspection.ToImprove, (p, text) => p with { Inspection = p.Inspection with { ToImprove = text } }),
        Text("inspection.plan", p => p.Inspection.Plan, (p, text) => p with { Inspection = p.Inspection with { Plan = text } }),
        Text("inspection.strengths", p => p.Inspection.Strengths, (p, text) => p with { Inspection = p.Inspection with { Strengths = text } }),
        Text("inspection.report", p => p.Inspection.Report, (p, text) => p with { Inspection = p.Inspection with { Report = text } }),

        new Place<StepsQuestion, StepsAnswer>(
            "organisation.route",
            (p, question) => new(ItemsOf(p.Organisation.Route, question)),
            (p, question, answer) => p with { Organisation = p.Organisation with { Route = p.Organisation.Route.Add(new(question.Id, question.Label, answer.Steps)) } }) { IsShared = true },
        Text("organisation.routeExplanation", p => p.Organisation.RouteExplanation, (p, text) => p with { Organisation = p.Organisation with { RouteExplanation = text } }),
        Text("organisation.monitoring", p => p.Organisation.Monitoring, (p, text) => p with { Organisation = p.Organisation with { Monitoring = text } }),
        Text("organisation.talks", p => p.Organisation.Talks, (p, text) => p with { Organisation = p.Organisation with { Talks = text } }),
        Text("organisation.parentTalks", p => p.Organisation.ParentTalks, (p, text) => p with { Organisation = p.Organisation with { ParentTalks = text } }),
        List("organisation.careTeam", p => p.Organisation.CareTeam, (p, items) => p with { Organisation = p.Organisation with { CareTeam = items } }),
        List("organisation.involvesParents", p => p.Organisation.InvolvesParents, (p, items) => p with { Organisation = p.Organisation with { InvolvesParents = items } }),
        Text("organisation.withParents", p => p.Organisation.WithParents, (p, text) => p with { Organisation = p.Organisation with { WithParents = text } }),
        List("organisation.involvesChildren", p => p.Organisation.InvolvesChildren, (p, items) => p with { Organisation = p.Organisation with { InvolvesChildren = items } }),
        Text("organisation.withChildren", p => p.Organisation.WithChildren, (p, text) => p with { Organisation = p.Organisation with { WithChildren = text } }),
        Text("organisation.admission", p => p.Organisation.Admission, (p, text) => p with { Organisation = p.Organisation with { Admission = text } }),
        Text("organisation.admissionExplanation", p => p.Organisation.AdmissionExplanation, (p, text) => p with { Organisation = p.Organisation with { AdmissionExplanation = text } }),
        List("organisation.responsibleForAdmission", p => p.Organisation.ResponsibleForAdmission, (p, items) => p with { Organisation = p.Organisation with { ResponsibleForAdmission = items } }),
        List("organisation.placingQuestions", p => p.Organisation.PlacingQuestions, (p, items) => p with { Organisation = p.Organisation with { PlacingQuestions = items } }),
        List("organisation.placingConditions", p => p.Organisation.PlacingConditions, (p, items) => p with { Organisation = p.Organisation with { PlacingConditions = items } }),
        List("organisation.sectors", p => p.Organisation.Sectors, (p, items) => p with { Organisation = p.Organisation with { Sectors = items } }),
        List("organisation.partners", p => p.Organisation.Partners, (p, items) => p with { Organisation = p.Organisation with { Partners = items } }),
        Text("organisation.withPartners", p => p.Organisation.WithPartners, (p, text) => p with { Organisation = p.Organisation with { WithPartners = text } }),

        new Place<FiguresQuestion, FiguresAnswer>("figures", ReadFigures, WriteFigures) { IsShared = true },

        Text("boundaries.introduction", p => p.Boundaries.Introduction, (p, text) => p with { Boundaries = p.Boundaries with { Introduction = text } }),
        Text("boundaries.whenReached", p => p.Boundaries.WhenReached, (p, text) => p with { Boundaries = p.Boundaries with { WhenReached = text } }),
        new Place<BoundariesQuestion, BoundariesAnswer>(
            "boundaries.statements",
            (p, _) => new(p.Boundaries.Statements),
            (p, _, answer) => p with { Boundaries = p.Boundaries with { Statements = answer.Statements } }),

        new Place<AmbitionsQuestion, AmbitionsAnswer>(
            "ambitions.goals",
            (p, question) => new(ItemsOf(p.Ambitions.Goals, question)),
            (p, question, answer) => p with { Ambitions = p.Ambitions with { Goals = p.Ambitions.Goals.Add(new(question.Id, question.Label, answer.Ambitions)) } }) { IsShared = true },
        Text("ambitions.improvements", p => p.Ambitions.Improvements, (p, text) => p with { Ambitions = p.Ambitions with { Improvements = text } }),
        Text("ambitions.plan", p => p.Ambitions.Plan, (p, text) => p with { Ambitions = p.Ambitions with { Plan = text } }),
        Text("ambitions.forTheTeam", p => p.Ambitions.ForTheTeam, (p, text) => p with { Ambitions = p.Ambitions with { ForTheTeam = text } }),

        Confirmed("adoption.mrAdvice", p => p.Adoption.MrAdvice, (p, given) => p with { Adoption = p.Adoption with { MrAdvice = given } }),
        Confirmed("adoption.board", p => p.Adoption.Board, (p, given) => p with { Adoption = p.Adoption with { Board = given } }),
        Confirmed("adoption.onWebsite", p => p.Adoption.OnWebsite, (p, given) => p with { Adoption = p.Adoption with { OnWebsite = given } }),
        Confirmed("adoption.inNeighbourhoodTalks", p => p.Adoption.InNeighbourhoodTalks, (p, given) => p with { Adoption = p.Adoption with { InNeighbourhoodTalks = given } }),
        Confirmed("adoption.inRegionalOverview", p => p.Adoption.InRegionalOverview, (p, given) => p with { Adoption = p.Adoption with { InRegionalOverview = given } }),
        new Place<DocumentQuestion, DocumentAnswer>("attachment", (p, _) => new(p.Attachment), (p, _, answer) => p with { Attachment = answer.Document }),
    ]).ToDictionary(place => place.Name, StringComparer.Ordinal);

    /// <summary>Every name, for whoever writes a template.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    internal static Place Of(Question question) => ByName[question.Place];

    /// <exception cref="InvalidDataException">The place does not exist or holds another type of answer.</exception>
    internal static void Require(string file, Question question)
    {
        if (!ByName.TryGetValue(question.Place, out var place))
            throw new InvalidDataException($"{file}: question '{question.Id}' points at the place '{question.Place}', which the profile does not have. Choose one of: {string.Join(", ", ByName.Keys)}.");
        if (!place.Fits(question))
            throw new InvalidDataException($"{file}: question '{question.Id}' has a type that does not fit the place '{question.Place}'.");
    }

    private static Place<TextQuestion, TextAnswer> Text(string name, Func<Profile, string> read, Func<Profile, string, Profile> write) =>
        new(name, (p, _) => new(read(p)), (p, _, answer) => write(p, answer.Text));

    private static Place<ListQuestion, ListAnswer> List(string name, Func<Profile, ValueList<string>> read, Func<Profile, ValueList<string>, Profile> write) =>
        new(name, (p, _) => new(read(p)), (p, _, answer) => write(p, answer.Items));

    private static Place<ChoiceQuestion, ChoiceAnswer> Choice(string name, Func<Profile, Status?> read, Func<Profile, Status?, Profile> write) =>
        new(name, (p, _) => new(read(p)), (p, _, answer) => write(p, answer.Choice));

    private static Place<ConfirmationQuestion, ConfirmationAnswer> Confirmed(string name, Func<Profile, Confirmation> read, Func<Profile, Confirmation, Profile> write) =>
        new(name, (p, _) => new(read(p).Given, read(p).On), (p, _, answer) => write(p, new(answer.Given, answer.On)));

    /// <summary>A grid, and the explanation that forms ask for below it.</summary>
    private static Place[] Provisions(string name, Func<Provisions, ProvisionGroup> read, Func<Provisions, ProvisionGroup, Provisions> write)
    {
        return
        [
            new Place<AvailabilityQuestion, AvailabilityAnswer>(name, (p, _) => new(read(p.Provisions).Items), (p, _, answer) => Change(p, group => group with { Items = answer.Items })),
            Text($"{name}.explanation", p => read(p.Provisions).Explanation, (p, text) => Change(p, group => group with { Explanation = text })),
        ];

        Profile Change(Profile profile, Func<ProvisionGroup, ProvisionGroup> change) =>
            profile with { Provisions = write(profile.Provisions, change(read(profile.Provisions))) };
    }

    private static Place<ScoresQuestion, ScoresAnswer> Scores(string name, Func<Profile, ValueList<Part<Rated>>> read, Func<Profile, ValueList<Part<Rated>>, Profile> write)
    {
        return new(
            name,
            (p, question) => new(ItemsOf(read(p), question).Select(ToScore).ToValueList()),
            (p, question, answer) => write(p, read(p).Add(new(question.Id, question.Label, answer.Scores.Select(score => ToRated(question, score)).ToValueList()))))
        { IsShared = true };

        static Score ToScore(Rated rated) => new(rated.Row, rated.Status, rated.Text, rated.Row.Length == 0 ? rated.Label : "");

        static Rated ToRated(ScoresQuestion question, Score score) =>
            question.FindRow(score.Row) is { } row
                ? new(row.Id, row.Label, row.Provision, score.Status, score.Text)
                : new(score.Row, score.OwnLabel, null, score.Status, score.Text);
    }

    private static FiguresAnswer ReadFigures(Profile profile, FiguresQuestion question) =>
        new(ItemsOf(profile.Figures, question).Select(figure => new FigureCount(figure.Row, figure.Year, figure.Count)).ToValueList());

    private static Profile WriteFigures(Profile profile, FiguresQuestion question, FiguresAnswer answer) => profile with
    {
        Figures = profile.Figures.Add(new(
            question.Id,
            question.Label,
            answer.Counts.Select(count => new Figure(count.Row, question.FindRow(count.Row)?.Label ?? count.Row, count.Year, count.Count)).ToValueList())),
    };

    private static ValueList<T> ItemsOf<T>(ValueList<Part<T>> parts, Question question) =>
        parts.FirstOrDefault(part => part.Question == question.Id)?.Items ?? [];

    private static OfferAnswer ReadOffer(Profile profile, OfferQuestion question) =>
        profile.Offers.FirstOrDefault(offer => offer.Question == question.Id) is { } offer
            ? new(offer.Zorgniveau, offer.Texts, offer.AlsoFor)
            : new("", new());

    private static Profile WriteOffer(Profile profile, OfferQuestion question, OfferAnswer answer) => profile with
    {
        Offers = profile.Offers.Add(new()
        {
            Question = question.Id,
            TargetGroup = question.TargetGroup,
            Needs = question.Needs,
            AlsoFor = answer.AlsoFor,
            Level = question.Level,
            Zorgniveau = answer.Zorgniveau,
            Texts = answer.Texts,
        }),
    };

    private static OffersAnswer ReadOwnOffers(Profile profile, OffersQuestion question) =>
        new(profile.Offers
            .Where(offer => offer.Question == question.Id)
            .Select(offer => new OwnOffer(offer.TargetGroup, offer.Needs, offer.Zorgniveau, offer.Texts))
            .ToValueList());

    private static Profile WriteOwnOffers(Profile profile, OffersQuestion question, OffersAnswer answer) => profile with
    {
        Offers = profile.Offers.AddRange(answer.Offers.Select(offer => new Offer
        {
            Question = question.Id,
            TargetGroup = offer.TargetGroup,
            Needs = offer.Needs,
            Level = question.Level,
            InGroups = question.InGroups,
            Zorgniveau = offer.Zorgniveau,
            Texts = offer.Texts,
        })),
    };
}

internal abstract record Place(string Name)
{
    /// <summary>Whether several questions can point at it: what each says is kept apart.</summary>
    public bool IsShared { get; init; }

    public abstract bool Fits(Question question);

    public abstract Answer Read(Profile profile, Question question);

    public abstract Profile Write(Profile profile, Question question, Answer answer);
}

internal sealed record Place<TQuestion, TAnswer>(
    string Name,
    Func<Profile, TQuestion, TAnswer> ReadAnswer,
    Func<Profile, TQuestion, TAnswer, Profile> WriteAnswer) : Place(Name)
    where TQuestion : Question
    where TAnswer : Answer
{
    public override bool Fits(Question question) => question is TQuestion;

    public override Answer Read(Profile profile, Question question) => ReadAnswer(profile, (TQuestion)question);

    public override Profile Write(Profile profile, Question question, Answer answer) => WriteAnswer(profile, (TQuestion)question, (TAnswer)answer);
}
