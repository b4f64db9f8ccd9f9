using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Import;

/// <summary>A school that does not exist, with answers made of a seed: the same seed gives the same school.</summary>
internal sealed record FictionalSchool
{
    private static readonly string[] Words =
        ("ondersteuning begeleiding instructie leerkracht groepje rekenen woordenschat gesprek materiaal computer samen rustig oefenen extra week middag ochtend "
         + "specialist verlengde aanbod overleg ouders methode spelling handelingsplan toets tijd werkplek koptelefoon kind kinderen onderwijs maatwerk plusklas stap "
         + "doelen evalueren observatie gymzaal lokaal boek spel tafel geduld duidelijk afspraken kleine grote elke korte lange met voor naar van aan uit").Split(' ');

    private static readonly string[] Themes = ["Taal", "Rekenen en wiskunde", "Burgerschap"];

    public const string SchoolName = "De Zilveren Esdoorn";

    public static IReadOnlyList<(string Question, string TargetGroup)> BasisGroups { get; } =
    [
        ("basis-dyslexie", "alle leerlingen met dyslexie"),
        ("basis-dyscalculie", "alle leerlingen met dyscalculie"),
        ("basis-gedrag", "alle leerlingen met gedrags- en/of sociaal-emotionele problematiek"),
        ("basis-hoogbegaafd", "alle leerlingen die meer- of hoogbegaafd zijn"),
        ("basis-leerachterstand", "alle leerlingen met leerachterstanden"),
        ("basis-taal-spraak", "alle leerlingen met lichte taal-spraakproblemen"),
        ("basis-anderstalig", "alle leerlingen die anderstalig zijn"),
    ];

    public string Name { get; init; } = SchoolName;

    public string Brin { get; init; } = "99AA";

    public string Street { get; init; } = "Lindepad 12";

    public string Postcode { get; init; } = "9999 ZZ";

    public string Place { get; init; } = "Verzonnendam";

    public string Board { get; init; } = "Stichting De Boomgaard";

    public required AnswerSet Answers { get; init; }

    public string Text(string question) => Answers.Get<TextAnswer>(question)?.Text ?? "";

    public FictionalSchool With(string question, Answer answer) => this with { Answers = Answers.With(question, answer) };

    public static FictionalSchool Small { get; } = new()
    {
        Answers = AnswerSet.Empty
            .With("email", new TextAnswer("info@esdoorn.example"))
            .With("telefoon", new TextAnswer("099-1234567"))
            .With("website", new TextAnswer("www.esdoorn.example"))
            .With("missie", new TextAnswer("Wij groeien samen."))
            .With("onderwijsconcept", new ConceptAnswer(Onderwijsconcept.All["dalton"], "Dalton"))
            .With("motto", new TextAnswer("Elk blad telt"))
            .With("basis-dyslexie", new OfferAnswer("1 t/m 3", new() { InLessons = "Wij lezen elke dag een half uur samen." }))
            .With("grenzen", new BoundariesAnswer([Statement("Ons gebouw heeft een trap en geen lift.")])),
    };

    public static FictionalSchool Random(int seed)
    {
        var random = new Random(seed);
        var answers = Small.Answers
            .With("missie", new TextAnswer(Prose(random, 3)))
            .With("ambitie-passend-onderwijs", new TextAnswer(Prose(random, 2)))
            .With("onderwijsconcept", new ConceptAnswer(Onderwijsconcept.All["jenaplan"], "Jenaplan, " + Phrase(random, 4)))
            .With("motto", new TextAnswer(Sentence(random)))
            .With("grenzen-inleiding", new TextAnswer(Prose(random, 2)))
            .With("grens-bereikt", new TextAnswer("Als een grens is bereikt " + Phrase(random, 6) + ".\n\n" + Prose(random, 1)));

        foreach (var (question, _) in BasisGroups)
            answers = answers.With(question, new OfferAnswer(random.Next(3) == 0 ? $"{random.Next(1, 3)} t/m {random.Next(3, 6)}" : "", Texts(random)));

        string[] groups = ["alle leerlingen die zeer moeilijk lerend zijn", "alle leerlingen met vastgestelde taal-spraakproblemen", "alle leerlingen met medische problemen", "alle leerlingen die slechthorend of slechtziend zijn"];
        answers = answers.With("extra", new OffersAnswer(groups
            .Where(_ => random.Next(2) == 0)
            .Select(group => new OwnOffer(group, Proposals.NeedsOf(group), "", Texts(random)))
            .ToValueList()));

        string[] starts = ["De leerling", "Een voorwaarde is dat het kind", "Leerlingen", "Een kind"];
        answers = answers.With("grenzen", new BoundariesAnswer(Enumerable.Range(0, random.Next(1, 6))
            .Select(i => Statement($"{starts[i % starts.Length]} {Phrase(random, 8)}.{(random.Next(3) == 0 ? " " + Sentence(random) : "")}"))
            .ToValueList()));

        answers = answers.With("ambities", new AmbitionsAnswer(Themes
            .Where(_ => random.Next(3) > 0)
            .Select(theme => new Ambition(theme, random.Next(2) == 0 ? Sentence(random) : Items(random), "2031-2032 en 2032-2033"))
            .ToValueList()));
        return Small with { Answers = answers };
    }

    private static Boundary Statement(string text) => new(text, Proposals.CategoriesOf(text));

    private static OfferTexts Texts(Random random) => new()
    {
        InLessons = Cell(random),
        Facilities = Cell(random),
        Partners = Cell(random),
    };

    private static string Cell(Random random) => random.Next(5) switch
    {
        0 => "",
        1 => Items(random),
        2 => Prose(random, 2) + "\n\n" + Items(random),
        _ => Prose(random, random.Next(1, 3)),
    };

    private static string Items(Random random) => string.Join('\n', Enumerable.Range(0, random.Next(2, 5)).Select(_ => "- " + Sentence(random)));

    private static string Prose(Random random, int paragraphs) =>
        string.Join("\n\n", Enumerable.Range(0, paragraphs).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Sentence(random)))));

    private static string Sentence(Random random)
    {
        var phrase = Phrase(random, random.Next(3, 14));
        return $"Wij {phrase}.";
    }

    private static string Phrase(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
}
