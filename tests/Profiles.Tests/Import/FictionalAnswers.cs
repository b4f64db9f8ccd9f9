using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Proposals;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Import;

/// <summary>Answers to the questions of any form, made of plain words in an order that chance decides; some are empty.</summary>
internal sealed class FictionalAnswers(Random random)
{
    public const int LastYear = 2031;

    private static readonly string[] Words =
        ("ondersteuning begeleiding instructie leerkracht groepje rekenen woordenschat gesprek materiaal computer samen rustig oefenen extra week middag ochtend "
         + "specialist verlengde aanbod overleg ouders methode spelling handelingsplan toets tijd werkplek koptelefoon kind kinderen onderwijs maatwerk plusklas stap "
         + "doelen evalueren observatie gymzaal lokaal boek spel tafel geduld duidelijk afspraken kleine grote elke korte lange met voor naar van aan uit "
         + "vier tien twintig minuten rond tuin buiten lezen schrijven luisteren vertellen tekenen plannen vragen kijken verder helpen wandelen bouwen").Split(' ');

    private static readonly string[] Subjects = ["Wij", "Kinderen", "Op dinsdag gaan wij", "Elke week", "De leerkracht wil", "Samen", "Soms", "In de kring"];

    private static readonly string[] Themes = ["Taal", "Rekenen en wiskunde", "Burgerschap"];

    private static readonly string[] Groups =
    [
        "alle leerlingen die zeer moeilijk lerend zijn", "alle leerlingen met vastgestelde taal-spraakproblemen",
        "alle leerlingen met medische problemen", "alle leerlingen die slechthorend of slechtziend zijn",
    ];

    private static readonly string[] Concepts = ["dalton", "jenaplan", "montessori", "regulier"];

    public static AnswerSet To(Template form, Random random)
    {
        var school = new FictionalAnswers(random);
        return form.Questions.Aggregate(AnswerSet.Empty, (answers, question) => Template.Asks(question, answers) ? answers.With(question.Id, school.To(question)) : answers);
    }

    public static Boundary Statement(string text) => new(text, Mentions.CategoriesOf(text));

    private Answer To(Question question) => question switch
    {
        TextQuestion text => new TextAnswer(Text(text)),
        ListQuestion list => new ListAnswer(Items(list)),
        DateQuestion => new DateAnswer(OneIn(4) ? null : new DateOnly(random.Next(2025, LastYear), random.Next(1, 13), random.Next(1, 29))),
        ChoiceQuestion choice => new ChoiceAnswer(OneIn(4) ? null : Any(choice.Options)),
        ConceptQuestion => Concept(),
        OfferQuestion { AsOneText: true } => new OfferAnswer("", new() { Whole = Cell() }),
        OfferQuestion => new OfferAnswer(OneIn(3) ? $"{random.Next(1, 3)} t/m {random.Next(3, 6)}" : "", Texts()),
        OffersQuestion => new OffersAnswer(Groups.Where(_ => OneIn(2)).Select(group => new OwnOffer(group, Mentions.NeedsOf(group), "", Texts())).ToValueList()),
        AvailabilityQuestion grid => new AvailabilityAnswer(Listed(grid)),
        ScoresQuestion scores => new ScoresAnswer(scores.Rows.Where(_ => !OneIn(6)).Select(row => ScoreOf(scores, row)).ToValueList()),
        FiguresQuestion figures => new FiguresAnswer(OneIn(6) ? [] : Figures(figures)),
        StepsQuestion => new StepsAnswer(Enumerable.Range(1, random.Next(2, 7)).Select(i => new Step($"{Any(["Basis", "Extra", "Diepe"])} hulp {i}", Sentence())).ToValueList()),
        BoundariesQuestion => new BoundariesAnswer(Enumerable.Range(0, random.Next(1, 6)).Select(Grens).ToValueList()),
        AmbitionsQuestion => new AmbitionsAnswer(Themes
            .Where(_ => !OneIn(3))
            .Select(theme => new Ambition(theme, OneIn(2) ? Sentence() : Bullets(), "2031-2032 en 2032-2033"))
            .ToValueList()),
        ConfirmationQuestion => new ConfirmationAnswer(!OneIn(3), null),
        DocumentQuestion => new DocumentAnswer(null),
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };

    private string Text(TextQuestion question) => question.Place switch
    {
        "contact.email" => $"info{random.Next(100)}@esdoorn.example",
        "contact.phone" => $"099-{random.Next(1000000, 9999999)}",
        "contact.website" => "www.esdoorn.example",
        "period.filledIn" => $"{Any(["maart", "juni", "oktober"])} {random.Next(2026, LastYear)}",
        "period.sopEvaluated" or "period.oppEvaluated" => Any(["jaarlijks", "elk half jaar", "vier keer per jaar"]),
        "inspection.report" or "period.schoolgids" or "period.ownCopy" => OneIn(3) ? "" : $"https://www.esdoorn.example/{random.Next(1000)}",
        _ when question.Recognise.IsEmpty && question.Opens is [_, ..] opens => $"{Capital(opens.First(words => !words.Contains('…', StringComparison.Ordinal)))} {Phrase(6)}.\n\n{Prose(1)}",
        _ when OneIn(6) => "",
        _ when question.Lines == 1 => Sentence(),
        _ when question.Recognise.IsEmpty => Prose(2),
        _ => Cell(),
    };

    private ValueList<string> Items(ListQuestion question)
    {
        var own = question.Options.IsEmpty ? random.Next(6) : 0;
        return
        [
            .. question.Options.Where(_ => OneIn(2)),
            .. Enumerable.Range(0, own).Select(_ => question.Takes == ListItems.Questions ? $"Hoe {Phrase(6)}?" : Sentence()),
        ];
    }

    private ConceptAnswer Concept()
    {
        var concept = Onderwijsconcept.All[Any(Concepts)];
        return new(concept, $"{concept.Label}, {Phrase(4)}", OneIn(3) ? $"{Any(["Buiten leren", "Muziek"])} {Phrase(3)}" : "");
    }

    private ValueList<Listed> Listed(AvailabilityQuestion grid)
    {
        var places = grid.Columns is [var only] ? [only] : grid.Columns;
        ValueList<Listed> listed = [.. grid.Provisions.Where(_ => OneIn(2)).Select(provision => new Listed(provision, "", [Any(places)]))];
        return OneIn(2) || listed.IsEmpty ? listed : listed.Add(new(null, Any(["muzieklerares", "tovenaar voor het rekenen", "hond die meeleest"]), [Any(places)]));
    }

    private Score ScoreOf(ScoresQuestion question, ScoreRow row) => new(
        row.Id,
        question.Scale.IsEmpty ? null : Any(question.Scale),
        question.Describe.Length == 0 ? "" : question.Scale.IsEmpty ? Phrase(2) : Prose(1));

    private ValueList<FigureCount> Figures(FiguresQuestion question) =>
    [
        .. question.Rows.SelectMany(row => Enumerable.Range(LastYear + 1 - question.Years, question.Years).Select(year => new FigureCount(row.Id, new Schooljaar(year), random.Next(10)))),
    ];

    private Boundary Grens(int i)
    {
        string[] starts = ["De leerling", "Een voorwaarde is dat het kind", "Leerlingen", "Een kind"];
        return Statement($"{starts[i % starts.Length]} {Phrase(8)}.{(OneIn(3) ? " " + Sentence() : "")}");
    }

    private OfferTexts Texts() => new() { InLessons = Cell(), Facilities = Cell(), Partners = Cell() };

    private string Cell() => random.Next(5) switch
    {
        0 => "",
        1 => Bullets(),
        2 => Prose(2) + "\n\n" + Bullets(),
        _ => Prose(random.Next(1, 3)),
    };

    private string Bullets() => string.Join('\n', Enumerable.Range(0, random.Next(2, 5)).Select(_ => "- " + Sentence()));

    private string Prose(int paragraphs) =>
        string.Join("\n\n", Enumerable.Range(0, paragraphs).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Sentence()))));

    private string Sentence() => $"{Any(Subjects)} {Phrase(random.Next(3, 14))}.";

    private string Phrase(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Any(Words)));

    private bool OneIn(int times) => random.Next(times) == 0;

    private T Any<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
