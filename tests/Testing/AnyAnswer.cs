using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Testing;

/// <summary>
/// Random answers in the shape that each question asks for, full of what breaks a careless reader: quotes, marks, empty lines.
/// The same seed gives the same answers.
/// </summary>
public static class AnyAnswer
{
    private static readonly string[] Words =
        ("wij kind kinderen leraar samen lezen rekenen groepje week ochtend één coördinator ’s-middags <b>rust</b> R&D “ruimte” 's avonds 50% a=b;c "
         + "{plan} [stap] de het een en 🙂 naïef ï zoals: (soms) c:\\pad #1 - nog").Split(' ');

    /// <summary>Answers to most questions of a form: some stay open.</summary>
    public static AnswerSet To(Template template, Random random) =>
        template.Questions.Aggregate(AnswerSet.Empty, (answers, question) => random.Next(6) == 0 ? answers : answers.With(question.Id, To(question, random)));

    /// <summary>May be empty, as any answer may.</summary>
    public static Answer To(Question question, Random random) => question switch
    {
        TextQuestion text => new TextAnswer(text.Lines == 1 ? Line(random) : Text(random)),
        ListQuestion list => new ListAnswer([.. Some(list.Options, random), .. Several(random, Line)]),
        DateQuestion => new DateAnswer(Day(random)),
        ChoiceQuestion choice => new ChoiceAnswer(OneOf(choice.Options, random)),
        ConceptQuestion => new ConceptAnswer(OneOf([null, .. Onderwijsconcept.All], random), Text(random), OneOf(["", Line(random)], random)),
        OfferQuestion offer => new OfferAnswer(Zorgniveau(random), Texts(offer.AsOneText, random), Some(Need.All, random)),
        OffersQuestion => new OffersAnswer(Several(random, r => new OwnOffer(Line(r), Some(Need.All, r), Zorgniveau(r), Texts(asOneText: false, r)))),
        AvailabilityQuestion grid => new AvailabilityAnswer(
        [
            .. Some(grid.Provisions, random).Select(provision => new Listed(provision, "", Some(grid.Columns, random))),
            .. Several(random, r => new Listed(null, Line(r), Some(grid.Columns, r))),
        ]),
        ScoresQuestion scores => new ScoresAnswer(
        [
            .. Some(scores.Rows, random).Select(row => new Score(row.Id, Status(scores, random), Description(scores, random))),
            .. scores.OwnRows ? Several(random, r => new Score("", Status(scores, r), Description(scores, r), Line(r))) : [],
        ]),
        FiguresQuestion figures => new FiguresAnswer(
        [
            .. from row in figures.Rows
               from year in Enumerable.Range(2031 - figures.Years, figures.Years)
               where random.Next(4) > 0
               select new FigureCount(row.Id, new Schooljaar(year), random.Next(12)),
        ]),
        StepsQuestion => new StepsAnswer(Several(random, r => new Step(Line(r), Text(r), Line(r), Line(r), Line(r)))),
        BoundariesQuestion => new BoundariesAnswer(Several(random, r => new Boundary(Text(r), Some(BoundaryCategory.All, r)))),
        AmbitionsQuestion => new AmbitionsAnswer(Several(random, r => new Ambition(OneOf(["", Line(r)], r), Text(r), OneOf(["", "2031-2032"], r)))),
        ConfirmationQuestion => new ConfirmationAnswer(random.Next(2) == 0, random.Next(2) == 0 ? Day(random) : null),
        DocumentQuestion => new DocumentAnswer(new Attachment($"profiel {random.Next(100)}.pdf", RandomHex(random), random.Next(1, 10_000_000))),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question.GetType().Name, "No answer is known to this type of question."),
    };

    private static Status? Status(ScoresQuestion question, Random random) => question.Scale.IsEmpty ? null : OneOf([.. question.Scale], random);

    private static string Description(ScoresQuestion question, Random random) => question.Describe.Length > 0 ? Text(random) : "";

    private static string Zorgniveau(Random random) => OneOf(["", "1 t/m 3"], random);

    private static OfferTexts Texts(bool asOneText, Random random) => asOneText
        ? new() { Whole = Text(random) }
        : new() { InLessons = OneOf(["", Text(random)], random), Facilities = Text(random), Partners = OneOf(["", Text(random)], random) };

    private static string Text(Random random) => string.Join(OneOf(["\n", "\n\n", "\n- "], random), Enumerable.Range(0, random.Next(1, 4)).Select(_ => Line(random)));

    private static string Line(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => OneOf(Words, random)));

    private static DateOnly Day(Random random) => new DateOnly(2031, 1, 1).AddDays(random.Next(365));

    private static string RandomHex(Random random)
    {
        var bytes = new byte[32];
        random.NextBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    private static ValueList<T> Several<T>(Random random, Func<Random, T> make) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => make(random))];

    private static ValueList<T> Some<T>(IEnumerable<T> of, Random random) => [.. of.Where(_ => random.Next(2) == 0)];

    private static T OneOf<T>(IReadOnlyList<T> of, Random random) => of[random.Next(of.Count)];
}
