using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Testing;

/// <summary>What a school that does not exist could answer to each question of a form, made of a seed: the same seed gives the same answers.</summary>
public sealed class AnswersTo(int seed, Schooljaar schooljaar)
{
    private readonly Random random = new(seed);
    private int texts;

    public AnswerSet All(Template template) =>
        template.Questions.Aggregate(AnswerSet.Empty, (answers, question) => answers.With(question.Id, Of(question)));

    /// <summary>Never empty, and in the order in which a form shows it.</summary>
    public Answer Of(Question question) => question switch
    {
        TextQuestion { Lines: 1 } => new TextAnswer(Text()),
        TextQuestion => new TextAnswer($"{Text()}\n\n{Text()}"),
        ListQuestion list => new ListAnswer([.. Some(list.Options), Text(), Text()]),
        DateQuestion => new DateAnswer(Day()),
        ChoiceQuestion choice => new ChoiceAnswer(One(choice.Options)),
        ConceptQuestion => new ConceptAnswer(One([.. Onderwijsconcept.All]), Text(), Text()),
        OfferQuestion offer => new OfferAnswer(
            offer.AsOneText ? "" : "1 t/m 3",
            offer.AsOneText ? new() { Whole = Text() } : Texts(),
            Some(Need.All.Where(need => !offer.Needs.Contains(need)))),
        OffersQuestion => new OffersAnswer([Own(), Own()]),
        AvailabilityQuestion grid => new AvailabilityAnswer(
        [
            .. Some(grid.Provisions).Select(provision => new Listed(provision, "", Places(grid))),
            new(null, Text(), Places(grid)),
        ]),
        ScoresQuestion scores => new ScoresAnswer(
        [
            .. scores.Rows.Select(row => Score(scores) with { Row = row.Id }),
            .. scores.OwnRows ? [Score(scores) with { OwnLabel = Text() }] : (Score[])[],
        ]),
        FiguresQuestion figures => new FiguresAnswer(figures.Rows
            .SelectMany(row => Enumerable.Range(1 - figures.Years, figures.Years).Select(ago => new FigureCount(row.Id, new(schooljaar.StartYear + ago), random.Next(10_000))))
            .ToValueList()),
        StepsQuestion => new StepsAnswer([new(Text(), Text(), Text(), Text(), Text()), new(Text())]),
        BoundariesQuestion => new BoundariesAnswer([new(Text(), Some(BoundaryCategory.All)), new(Text(), [])]),
        AmbitionsQuestion => new AmbitionsAnswer([new(Text(), Text(), Text()), new("", Text(), "")]),
        ConfirmationQuestion => new ConfirmationAnswer(true, Day()),
        DocumentQuestion => new DocumentAnswer(new("Profiel.pdf", new string('a', 64), 1234)),
        _ => throw new InvalidOperationException($"No answer is known to a {question.GetType().Name}."),
    };

    private Score Score(ScoresQuestion question) => new(
        "",
        question.Scale.IsEmpty ? null : One(question.Scale),
        question.Scale.IsEmpty || question.Describe.Length > 0 ? Text() : "");

    private OwnOffer Own() => new(Text(), Some(Need.All), "2", Texts());

    private OfferTexts Texts() => new() { InLessons = Text(), Facilities = Text(), Partners = Text() };

    // Where a form asks of one place only, to be listed is to be there.
    private ValueList<Availability> Places(AvailabilityQuestion grid) => grid.Columns.Count == 1 ? grid.Columns : Some(grid.Columns);

    private DateOnly Day() => new DateOnly(2026, 1, 1).AddDays(random.Next(300));

    /// <summary>Words that occur nowhere else in the answers.</summary>
    private string Text() => $"Woorden nummer {seed}.{++texts} & <b>\"meer'";

    private T One<T>(ValueList<T> all) => all[random.Next(all.Count)];

    private ValueList<T> Some<T>(IEnumerable<T> all) => all.Where(_ => random.Next(2) == 0).ToValueList();
}
