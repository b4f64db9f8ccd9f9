using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Measurements.Country;

/// <summary>
/// What a school that does not exist writes in a form: a text of a given length, divided over the questions by the room that
/// each has, some of which it leaves empty.
/// </summary>
/// <param name="length">In characters, of all its texts together.</param>
internal sealed class SchoolAnswers(School school, Schooljaar schooljaar, Voice voice, int length)
{
    private const int LeftEmpty = 8;

    // In characters: names, lists and ticks, which have no share.
    private const int ShortAnswers = 1_000;

    public AnswerSet To(Template template)
    {
        var answered = template.Questions.Where(question => question.Required || question.Place.StartsWith("contact.", StringComparison.Ordinal) || !voice.Chance(LeftEmpty)).ToList();
        var share = Math.Max(0, length - ShortAnswers) / answered.Sum(RoomOf);
        return answered.Aggregate(AnswerSet.Empty, (answers, question) => Of(question, share) is { } answer ? answers.With(question.Id, answer) : answers);
    }

    // How much a school writes here, by that of a text of four lines.
    private static double RoomOf(Question question) => question switch
    {
        { IsInternal: true } => 0,
        TextQuestion { Lines: > 1 } text => text.Lines / 4.0,
        OfferQuestion => 2,
        OffersQuestion => 4,
        BoundariesQuestion => 3,
        StepsQuestion => 4,
        AmbitionsQuestion => 2,
        ScoresQuestion { Describe.Length: > 0 } scores => scores.Rows.Count / 4.0,
        _ => 0,
    };

    private Answer? Of(Question question, double share) => question switch
    {
        { IsInternal: true } => null,
        TextQuestion { Lines: 1 } => new TextAnswer(Line(question)),
        TextQuestion text => new TextAnswer(Text(share * RoomOf(text))),
        ListQuestion list => new ListAnswer([.. list.Options.Where(_ => voice.Chance(40)), .. Several(2, 6, () => voice.Sentence("kort"))]),
        DateQuestion => new DateAnswer(Day()),
        ChoiceQuestion choice => new ChoiceAnswer(voice.One(choice.Options)),
        ConceptQuestion => new ConceptAnswer(voice.One([.. Onderwijsconcept.All]), voice.Text(120), voice.Chance(10) ? voice.Sentence("kort") : ""),
        OfferQuestion offer => Offer(offer, share * RoomOf(offer)),
        OffersQuestion offers => new OffersAnswer(Several(1, 3, () => Own(share * RoomOf(offers) / 2))),
        AvailabilityQuestion grid => Availability(grid),
        ScoresQuestion scores => new ScoresAnswer([.. scores.Rows.Where(_ => voice.Chance(85)).Select(row => Score(scores, row, share))]),
        FiguresQuestion figures => new FiguresAnswer(
        [
            .. from row in figures.Rows
               from ago in Enumerable.Range(0, figures.Years)
               select new FigureCount(row.Id, new(schooljaar.StartYear - ago), voice.Random.Next(12)),
        ]),
        StepsQuestion steps => new StepsAnswer(Several(3, 5, () => Step(share * RoomOf(steps) / 4))),
        BoundariesQuestion boundaries => new BoundariesAnswer(Several(3, 7, () => Boundary(share * RoomOf(boundaries) / 5))),
        AmbitionsQuestion ambitions => new AmbitionsAnswer(Several(2, 5, () => new Ambition(voice.Sentence("kort"), Text(share * RoomOf(ambitions) / 3.5), $"{schooljaar}"))),
        ConfirmationQuestion => new ConfirmationAnswer(true, Day()),
        _ => null,
    };

    private string Line(Question question) => question.Place switch
    {
        "contact.email" => school.Email ?? "",
        "contact.phone" => school.Phone ?? "",
        "contact.website" or "period.ownCopy" => school.Website ?? "",
        "period.schoolgids" => $"{school.Website}/schoolgids",
        "period.filledIn" => $"februari {schooljaar.StartYear}",
        "vision.motto" => voice.Sentence("motto"),
        _ => voice.Sentence("kort"),
    };

    private OfferAnswer Offer(OfferQuestion offer, double room)
    {
        var need = offer.Needs.IsEmpty ? AnyNeed() : offer.Needs[0];
        return new("", offer.AsOneText ? new() { Whole = Text(room, need) } : Texts(room, need), offer.Needs.IsEmpty ? Needs(need) : voice.Chance(20) ? [AnyNeed()] : []);
    }

    private OwnOffer Own(double room)
    {
        var need = AnyNeed();
        return new($"kinderen met {need.Label.ToLowerInvariant()}", Needs(need), "", Texts(room, need));
    }

    private OfferTexts Texts(double room, Need need) => new()
    {
        InLessons = Text(room * 0.45, need),
        Facilities = Text(room * 0.35, need),
        Partners = voice.Chance(15) ? "" : Text(room * 0.2, need),
    };

    private AvailabilityAnswer Availability(AvailabilityQuestion grid) => new(
    [
        .. grid.Provisions.Where(_ => voice.Chance(45)).Select(provision => new Listed(provision, "", Places(grid))),
        .. Several(0, 2, () => new Listed(null, voice.Sentence("kort"), Places(grid))),
    ]);

    // Where a form asks of one place only, to be listed is to be there.
    private ValueList<Availability> Places(AvailabilityQuestion grid) =>
        grid.Columns.Count == 1 ? grid.Columns : voice.Chance(15) ? [] : [voice.One(grid.Columns)];

    private Score Score(ScoresQuestion scores, ScoreRow row, double share) => new(
        row.Id,
        scores.Scale.IsEmpty ? null : voice.One(scores.Scale),
        scores.Describe.Length > 0 ? Text(share / 4) : "");

    private Step Step(double room) => new(voice.Sentence("kort"), Text(room), voice.Sentence("kort"), voice.Sentence("wieMet"), voice.Sentence("tijd"));

    private Boundary Boundary(double room)
    {
        var needs = voice.Chance(50) ? AnyNeed().Id : null;
        return new(voice.Text(Math.Min((int)room, 240), needs, "grens"), Some([.. BoundaryCategory.All], voice.Random.Next(1, 3)));
    }

    private string Text(double room, Need? need = null) => voice.Text((int)room, need?.Id);

    private ValueList<Need> Needs(Need first) => voice.Chance(30) ? [.. new[] { first, AnyNeed() }.Distinct()] : [first];

    private Need AnyNeed() => voice.One([.. Need.All]);

    private DateOnly Day() => schooljaar.FirstDay.AddDays(-voice.Random.Next(120));

    private ValueList<T> Several<T>(int least, int most, Func<T> make) => [.. Enumerable.Range(0, voice.Random.Next(least, most + 1)).Select(_ => make())];

    private ValueList<T> Some<T>(IReadOnlyList<T> of, int count) => [.. Enumerable.Range(0, count).Select(_ => voice.One(of)).Distinct()];
}
