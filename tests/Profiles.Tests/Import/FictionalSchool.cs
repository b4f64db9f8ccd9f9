using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Import;

/// <summary>A school that does not exist, with answers made of a seed: the same seed gives the same school.</summary>
internal sealed record FictionalSchool
{
    public const string SchoolName = "De Zilveren Esdoorn";

    /// <summary>The id of the template whose questions it answers.</summary>
    public string Format { get; init; } = "po-almere-2023";

    public string Name { get; init; } = SchoolName;

    public string Brin { get; init; } = "99AA";

    public string Street { get; init; } = "Lindepad 12";

    public string Postcode { get; init; } = "9999 ZZ";

    public string Place { get; init; } = "Verzonnendam";

    public string Board { get; init; } = "Stichting De Boomgaard";

    public required AnswerSet Answers { get; init; }

    public Template Form => Template.All[Format];

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
            .With("grenzen", new BoundariesAnswer([FictionalAnswers.Statement("Ons gebouw heeft een trap en geen lift.")])),
    };

    public static FictionalSchool Random(int seed, string format = "po-almere-2023") => new()
    {
        Format = format,
        Answers = FictionalAnswers.To(Template.All[format], new Random(seed)),
    };

    /// <summary>A school that filled in nothing.</summary>
    public static FictionalSchool Empty(string format) => new()
    {
        Format = format,
        Name = "",
        Brin = "",
        Street = "",
        Postcode = "",
        Place = "",
        Board = "",
        Answers = AnswerSet.Empty,
    };
}
