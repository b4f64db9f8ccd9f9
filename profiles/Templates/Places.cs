using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Templates;

/// <summary>
/// The places of the canonical profile that a question can point at, each with the way in and the way out.
/// A new part of the profile is a new line here.
/// </summary>
public static class Places
{
    private static readonly Dictionary<string, Place> ByName = new Place[]
    {
        Text("contact.email", p => p.Contact.Email, (p, text) => p with { Contact = p.Contact with { Email = text } }),
        Text("contact.phone", p => p.Contact.Phone, (p, text) => p with { Contact = p.Contact with { Phone = text } }),
        Text("contact.website", p => p.Contact.Website, (p, text) => p with { Contact = p.Contact with { Website = text } }),
        Text("vision.mission", p => p.Vision.Mission, (p, text) => p with { Vision = p.Vision with { Mission = text } }),
        Text("vision.passendOnderwijs", p => p.Vision.PassendOnderwijs, (p, text) => p with { Vision = p.Vision with { PassendOnderwijs = text } }),
        Text("vision.motto", p => p.Vision.Motto, (p, text) => p with { Vision = p.Vision with { Motto = text } }),
        new Place<ConceptQuestion, ConceptAnswer>(
            "vision.concept",
            (p, _) => new(p.Vision.Concept, p.Vision.ConceptExplanation),
            (p, _, answer) => p with { Vision = p.Vision with { Concept = answer.Concept, ConceptExplanation = answer.Explanation } }),
        new Place<OfferQuestion, OfferAnswer>("offers", ReadOffer, WriteOffer),
        new Place<OffersQuestion, OffersAnswer>("offers.own", ReadOwnOffers, WriteOwnOffers),
        Text("boundaries.introduction", p => p.Boundaries.Introduction, (p, text) => p with { Boundaries = p.Boundaries with { Introduction = text } }),
        Text("boundaries.whenReached", p => p.Boundaries.WhenReached, (p, text) => p with { Boundaries = p.Boundaries with { WhenReached = text } }),
        new Place<BoundariesQuestion, BoundariesAnswer>(
            "boundaries.statements",
            (p, _) => new(p.Boundaries.Statements),
            (p, _, answer) => p with { Boundaries = p.Boundaries with { Statements = answer.Statements } }),
        new Place<AmbitionsQuestion, AmbitionsAnswer>(
            "ambitions",
            (p, _) => new(p.Ambitions),
            (p, _, answer) => p with { Ambitions = answer.Ambitions }),
        Confirmed("adoption.mrAdvice", p => p.Adoption.MrAdvice, (p, given) => p with { Adoption = p.Adoption with { MrAdvice = given } }),
        Confirmed("adoption.board", p => p.Adoption.Board, (p, given) => p with { Adoption = p.Adoption with { Board = given } }),
        Confirmed("adoption.onWebsite", p => p.Adoption.OnWebsite, (p, given) => p with { Adoption = p.Adoption with { OnWebsite = given } }),
        Confirmed("adoption.inNeighbourhoodTalks", p => p.Adoption.InNeighbourhoodTalks, (p, given) => p with { Adoption = p.Adoption with { InNeighbourhoodTalks = given } }),
    }.ToDictionary(place => place.Name, StringComparer.Ordinal);

    internal static Place Of(Question question) => ByName[question.Place];

    /// <summary>Whether several questions can share the place, as offers do: each is kept under its own question.</summary>
    internal static bool HoldsSeveral(Question question) => question is OfferQuestion or OffersQuestion;

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

    private static Place<ConfirmationQuestion, ConfirmationAnswer> Confirmed(string name, Func<Profile, Confirmation> read, Func<Profile, Confirmation, Profile> write) =>
        new(name, (p, _) => new(read(p).Given, read(p).On), (p, _, answer) => write(p, new(answer.Given, answer.On)));

    private static OfferAnswer ReadOffer(Profile profile, OfferQuestion question) =>
        profile.Offers.FirstOrDefault(offer => offer.Question == question.Id) is { } offer
            ? new(offer.Zorgniveau, offer.Texts)
            : new("", new());

    private static Profile WriteOffer(Profile profile, OfferQuestion question, OfferAnswer answer) => profile with
    {
        Offers = profile.Offers.Add(new()
        {
            Question = question.Id,
            TargetGroup = question.TargetGroup,
            Needs = question.Needs,
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
            Zorgniveau = offer.Zorgniveau,
            Texts = offer.Texts,
        })),
    };
}

internal abstract record Place(string Name)
{
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
