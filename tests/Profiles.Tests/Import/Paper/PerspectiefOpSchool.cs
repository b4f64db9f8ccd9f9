using SopCloud.Profiles.Answers;
using static SopCloud.Profiles.Tests.Import.Paper.Pieces;

namespace SopCloud.Profiles.Tests.Import.Paper;

/// <summary>Perspectief op School: the report of a questionnaire, with grids whose ticks are pictures and a long appendix.</summary>
internal static class PerspectiefOpSchool
{
    private static readonly string[] Columns = ["Via het", "bestuur", "Via het SWV of", "derden"];

    private static readonly string[] Own = ["Anders, namelijk Op de school", .. Columns];

    private static readonly string[] Levels = ["Basisondersteuning", "Extra ondersteuning", "Intensieve ondersteuning"];

    private static readonly Dictionary<string, string> Safety = new(StringComparer.Ordinal)
    {
        ["leerlingen"] = "Leerlingen voelen zich aantoonbaar veilig",
        ["personeel"] = "Personeel zorgt voor respectvolle omgang",
        ["inzicht"] = "School heeft inzicht in veiligheidsbeleving",
        ["beleid"] = "School heeft veiligheidsbeleid",
    };

    public static IReadOnlyList<Piece> Pieces { get; } =
    [
        Heading("1. Inleiding"),
        SaysApart("Inhoud van dit document", "Deze rapportage beschrijft de visie, de hulp en de ontwikkeldoelen die de school zichzelf stelt."),
        SaysApart("Totstandkoming van dit document", "Dit document is tot stand gekomen met een online vragenlijst."),

        Heading("2. Onze school & passend onderwijs"),
        Heading("2.1 Algemene gegevens"),
        Says("Gegeven Antwoord"),
        Asks("Invuldatum", "invuldatum"),
        Fact("Naam van onze school", school => school.Name),
        Fact("Onderwijstype", _ => "Basisonderwijs (BAO)"),
        Fact("Naam van ons schoolbestuur", school => school.Board),
        Fact("Naam samenwerkingsverband", _ => "SWV PO 99 01"),

        Heading("2.2 Visie"),
        ConceptOf("onderwijsconcept"),
        Asks("Onze visie op passend onderwijs", "visie-passend-onderwijs"),

        Heading("2.3 Onderwijs en ondersteuning"),
        Asks("Kenmerkend voor onze leerlingen", "leerlingen"),
        Asks("Sterke punten in onze ondersteuning", "sterke-punten"),
        Heading("Grenzen aan onze ondersteuning"),
        Text("grenzen-inleiding"),
        Grenzen("grenzen"),
        Goals("Onze ambities en ontwikkeldoelen voor de ondersteuning", "ambities"),

        Heading("2.4 Inspectiebeoordeling"),
        Says("De Inspectie beoordeelt de kwaliteit van het onderwijs eerst op het niveau van de standaard."),
        Within("Op {} vond het laatste kwaliteitsonderzoek van de inspectie plaats.", "inspectie-datum"),
        Asks("Het inspectierapport van onze school is te vinden via deze link:", "inspectie-rapport"),
        Within("De Inspectie heeft onze school beoordeeld met de waardering {}.", "inspectie-oordeel"),
        Asks("Punten van verbetering", "inspectie-verbeteren"),
        Asks("Sterke punten", "inspectie-sterk"),

        Heading("3. Ondersteuningsmogelijkheden van onze school"),
        Says("Onze school heeft diverse ondersteuningsmogelijkheden voor onze leerlingen."),
        SaysApart("Legenda", "Op de school aanwezig", "Centraal beschikbaar voor de school via het bestuur", "Centraal beschikbaar voor de school via samenwerkingsverband of derden"),
        Heading("3.1 Specialisten"),
        SaysApart("De onderstaande lijst toont de specialisten voor leerlingen die hier behoefte aan hebben."),
        Grid(["Specialisten Op de school", .. Columns], Own, "specialisten"),
        Asks("Toelichting specialisten", "specialisten-toelichting"),
        Heading("3.2 Voorzieningen"),
        SaysApart("De onderstaande lijst toont de voorzieningen voor leerlingen die hier behoefte aan hebben."),
        Grid(["Voorziening Op de school", .. Columns], Own, "voorzieningen"),
        Asks("Toelichting voorzieningen", "voorzieningen-toelichting"),
        Heading("3.3 Onderwijsaanbod"),
        SaysApart("De onderstaande lijst toont het onderwijsaanbod voor leerlingen die hier behoefte aan hebben."),
        Grid(["Onderwijsaanbod Op de school", .. Columns], Own, "onderwijsaanbod"),
        Asks("Toelichting onderwijsaanbod", "onderwijsaanbod-toelichting"),
        Heading("3.4 Methoden"),
        SaysApart("De onderstaande lijst toont de methoden voor leerlingen die hier behoefte aan hebben."),
        Grid(["Methode Op de school", .. Columns], Own, "methoden"),
        Asks("Toelichting methoden", "methoden-toelichting"),
        Heading("3.5 Fysieke ruimten"),
        SaysApart("Verder zijn onderstaande fysieke ruimten er om aan een behoefte tegemoet te komen."),
        Grid(["Fysieke ruimten"], ["Anders, namelijk"], "ruimten"),
        Asks("Toelichting fysieke ruimten", "ruimten-toelichting"),
        Heading("3.6 Protocollen"),
        SaysApart("De onderstaande lijst toont de protocollen die wij gebruiken."),
        Scores("Protocol Status", "protocollen", row => row.Provision!.Label),
        Scores("Veiligheid Antwoord", "veiligheid", row => Safety[row.Id]),
        Asks("Toelichting protocollen", "protocollen-toelichting"),
        Heading("3.7 Leerkrachtvaardigheden"),
        SaysApart("Legenda vaardigheden", "# Aantal indicatoren", "N Nog niet ontwikkeld", "I In ontwikkeling", "O Ontwikkeld", "V Ver ontwikkeld"),
        SaysApart("Leerkrachtvaardigheden # N I O V", "Handelingsgericht werken 13  0 % 8 % 46 % 46 %"),
        Scores("Indicator HGW Score", "hgw", row => $"{Worded(row)}."),
        Asks("Toelichting HGW", "hgw-toelichting"),

        Heading("4. Organisatie van de ondersteuning"),
        Says("Om de gewenste ondersteuning te bieden hebben wij een route en externe organisaties."),
        Heading("4.1 Ondersteuningsroute binnen de school"),
        RouteOf("Inrichting ondersteuningsroute", "route"),
        Says("Samenwerking met ouders bij de ondersteuning", "Onze school werkt samen met ouders."),
        Lists("De taak om ouders te betrekken bij de ondersteuning ligt bij de:", "ouders-wie"),
        Asks("Toelichting op de samenwerking met ouders", "ouders"),
        Says("Actieve betrokkenheid van kinderen bij de ondersteuning", "Kinderen worden actief betrokken en kunnen hierover meepraten."),
        Lists("De taak om kinderen te betrekken bij de ondersteuning ligt bij de:", "kinderen-wie"),
        Asks("Toelichting op de betrokkenheid van kinderen", "kinderen"),
        Lists("Ondersteuningsteam", "ondersteuningsteam"),
        Heading("Aanmeldproces"),
        Text("aanmelden"),
        Lists("De verantwoordelijkheid voor het aanmeldproces ligt bij:", "aanmelden-wie"),
        Asks("Toelichting op het aanmeldproces", "aanmelden-toelichting"),
        Heading("4.2 Samenwerking met kern- en ketenpartners"),
        Rows("Onderwijssector", "sectoren"),
        Rows("Keten-/kernpartner", "partners"),
        Asks("Toelichting samenwerking", "samenwerking"),

        Heading("5. Planvorming en cyclisch werken"),
        Says("5.1 Schoolondersteuningsprofiel (SOP)"),
        Within("Het SOP van onze school wordt {} geëvalueerd en geactualiseerd.", "sop-evaluatie"),
        Says("5.2 Ontwikkelingsperspectiefplannen (OPP)"),
        Within("De OPP’s van onze leerlingen worden {} geëvalueerd en geactualiseerd.", "opp-evaluatie"),
        Asks("Hoe houdt onze school bij of doelen uit de OPP’s worden gerealiseerd?", "opp-doelen"),

        Heading("6. Bijlage"),
        SaysApart("Overzicht specialisten"),
        Says(
            "Specialist Definitie",
            "Orthopedagoog",
            "De orthopedagoog kijkt naar het gedrag van een kind.",
            "Logopedist",
            "Een logopedist leert een kind praten, en helpt bij dyslexie."),
    ];

    /// <summary>The concept by name, and below it what the school says about it.</summary>
    private static Piece ConceptOf(string question) => sheet =>
    {
        var answer = sheet.Get<ConceptAnswer>(question) ?? new(null, "");
        var name = answer.Concept is { } concept ? $"{concept.Label}school" : "";
        sheet.Row("Ons onderwijsconcept", name);
        sheet.Row("Toelichting op onderwijsconcept", answer.Explanation);
        sheet.Show(question, answer with { Explanation = $"{name}\n\n{answer.Explanation}".Trim() });
    };

    /// <summary>Each level by name on a line, with what happens on the lines below it.</summary>
    private static Piece RouteOf(string label, string question) => sheet =>
    {
        sheet.Lines(label);
        var route = (sheet.Get<StepsAnswer>(question) ?? new([])).Steps.Zip(Levels, (step, level) => new Step(level, $"{step.Name}\n{step.Actions}")).ToList();
        foreach (var step in route)
        {
            sheet.Blank();
            sheet.Lines(step.Name);
            sheet.Paragraphs(step.Actions);
        }

        sheet.Blank();
        sheet.Show(question, new StepsAnswer(route.ToValueList()));
    };

    /// <summary>A table with one column.</summary>
    private static Piece Rows(string label, string question) => sheet =>
    {
        sheet.Lines(label);
        var answer = sheet.Get<ListAnswer>(question) ?? new([]);
        foreach (var item in answer.Items)
            sheet.Lines(item);
        sheet.Blank();
        sheet.Show(question, answer);
    };
}
