namespace SopCloud.Profiles.Review;

/// <summary>
/// Something that a school or a moderator should look at before parents see it. A finding is a question, never a verdict: a
/// rule can be wrong, and only the group <see cref="ReviewGroup.Privacy"/> asks the school to confirm.
/// </summary>
/// <param name="Id">The stable id, in Dutch: <c>persoonsnaam</c>.</param>
/// <param name="Title">What was found, in a few Dutch words.</param>
/// <param name="Why">Why it matters, in one plain sentence (B1).</param>
/// <param name="Suggestion">What the school can do, in one friendly sentence.</param>
public sealed record ReviewRule(string Id, ReviewGroup Group, string Title, string Why, string Suggestion)
{
    public static ReviewRule PersonName { get; } = new(
        "persoonsnaam",
        ReviewGroup.Privacy,
        "Naam van een persoon",
        "Iedereen kan dit op internet lezen, en mensen wisselen van baan.",
        "Schrijf liever de functie, bijvoorbeeld: de intern begeleider.");

    public static ReviewRule ContactDetail { get; } = new(
        "contactgegevens",
        ReviewGroup.Privacy,
        "E-mail of telefoon van een persoon",
        "Iedereen kan dit op internet lezen.",
        "Gebruik het algemene nummer of het algemene e-mailadres van de school.");

    public static ReviewRule SingleChild { get; } = new(
        "een-kind",
        ReviewGroup.Privacy,
        "Dit lijkt over één kind te gaan",
        "Ook zonder naam kunnen anderen een kind herkennen.",
        "Schrijf wat de school in zo'n geval doet, zonder te vertellen over één kind.");

    public static ReviewRule SmallNumber { get; } = new(
        "klein-aantal",
        ReviewGroup.Privacy,
        "Een aantal van 1 tot en met 4 kinderen",
        "Bij zo weinig kinderen kunnen anderen raden om wie het gaat.",
        "Schrijf ‘enkele kinderen’, of laat het aantal weg.");

    public static ReviewRule HardBoundary { get; } = new(
        "harde-grens",
        ReviewGroup.Boundary,
        "Dit is een harde grens",
        "Een school mag een kind niet weigeren om een grens: zij moet altijd eerst naar dit kind kijken (zorgplicht).",
        "Schrijf wat het voor uw school moeilijk maakt, en wat er wél kan. Bijvoorbeeld: samen met ouders zoeken we naar een oplossing.");

    public static ReviewRule Vague { get; } = new(
        "vaag",
        ReviewGroup.Clarity,
        "Hier kunnen ouders nog niets mee",
        "Ouders willen weten wat er gebeurt: wat, hoe vaak en door wie.",
        "Geef een voorbeeld. Bijvoorbeeld: drie keer per week twintig minuten lezen in een klein groepje.");

    public static ReviewRule EmptyPart { get; } = new(
        "leeg",
        ReviewGroup.Clarity,
        "Nog niet ingevuld",
        "Dit is nodig om te kunnen indienen.",
        "Vul het in, ook als het antwoord kort is.");

    public static ReviewRule FormInstruction { get; } = new(
        "tekst-van-formulier",
        ReviewGroup.Clarity,
        "Dit is de uitleg van het formulier",
        "Ouders lezen hier nu de vraag in plaats van uw antwoord.",
        "Haal deze tekst weg en schrijf uw eigen antwoord.");

    public static ReviewRule Contradiction { get; } = new(
        "tegenspraak",
        ReviewGroup.Clarity,
        "Uw tekst en uw keuze zeggen niet hetzelfde",
        "Ouders weten dan niet wat klopt.",
        "Pas de tekst of de keuze aan.");

    public static ReviewRule ImpossibleDate { get; } = new(
        "datum",
        ReviewGroup.Clarity,
        "Deze datum kan niet kloppen",
        "Ouders kijken naar data om te zien hoe actueel het is.",
        "Kijk de datum na.");

    public static ReviewRule WebAddress { get; } = new(
        "webadres",
        ReviewGroup.Clarity,
        "Dit webadres werkt zo niet",
        "Ouders komen er niet mee verder.",
        "Schrijf het hele adres, bijvoorbeeld https://www.uwschool.nl.");

    /// <summary>Every rule, in the order in which screens show findings.</summary>
    public static ValueList<ReviewRule> All { get; } =
        [PersonName, ContactDetail, SingleChild, SmallNumber, HardBoundary, Contradiction, FormInstruction, ImpossibleDate, WebAddress, Vague, EmptyPart];
}

public enum ReviewGroup
{
    /// <summary>May say something about one person: the school confirms before it hands in.</summary>
    Privacy,

    /// <summary>A grens without room for the child itself: stays, and a moderator looks at it.</summary>
    Boundary,

    /// <summary>Tells parents less than the school means: advice.</summary>
    Clarity,
}
