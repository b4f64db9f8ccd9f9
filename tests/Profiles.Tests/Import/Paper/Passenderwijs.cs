using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using static SopCloud.Profiles.Tests.Import.Paper.Pieces;

namespace SopCloud.Profiles.Tests.Import.Paper;

/// <summary>Passenderwijs: a form of many sentences with boxes to tick, and the letters of its turned tabs in between.</summary>
internal static class Passenderwijs
{
    public static IReadOnlyList<Piece> Pieces { get; } =
    [
        Says("samenwerkingsverband primair onderwijs"),
        SaysApart("Het schoolondersteuningsprofiel is bedoeld voor iedereen, ook voor betrokkenen."),
        Heading("1. Algemene gegevens van onze school"),
        Fact("Naam van de school", school => school.Name),
        Fact("Bezoekadres", school => school.Street),
        Fact("Postcode", school => school.Postcode),
        Fact("Plaats", school => school.Place),
        Fact("Brinnummer", school => school.Brin),
        Fact("Bestuur", school => school.Board),
        Asks("Directeur", "directeur"),
        Asks("Intern Begeleider", "intern-begeleider"),
        Fact("Samenwerkingsverband", _ => "Passenderwijs (26.04)"),
        Boxes("Aantal leerlingen    oktober  (jaar)", "aantal-leerlingen"),
        Heading("2. Missie & visie van onze school"),
        Text("missie"),

        Heading("3. Basis- en extra ondersteuning binnen de regio"),
        Says("De basisschool kan een passend aanbod bieden."),
        Heading("4. Wat kan de school aan ondersteuning bieden?"),
        Heading("4.1 Regionale afspraken minimaal te bieden ondersteuning"),
        Says("Hieronder de afspraken over hulp binnen de scholen."),
        Heading("4.2 Basisondersteuning binnen onze school"),
        Heading("4.2.1 Voorwaardelijk niveau"),
        Asks("Datum laatste inspectiebezoek", "inspectie-datum"),
        Boxes("Onze school is op deze datum beoordeeld door de inspectie (Onderzoekskader 2017)", "onderzoekskader-2017", "Ja Nee"),
        Says("Indien hierboven “nee” is ingevuld, kan dit niet worden ingevuld."),
        Scores("Indicator Waardering", "inspectie-indicatoren", row => row.Label),
        Asks("Indien op één of meerdere indicatoren niet voldoende is gescoord, volgt een toelichting gegeven:", "inspectie-toelichting"),
        Asks("Het volgende ontwikkeltraject wordt ingezet", "ontwikkeltraject"),
        Boxes(
            "Een tweede voorwaarde is een veilige leeromgeving. Deze bieden wij:",
            "veilige-leeromgeving",
            "Een fysiek veilige leeromgeving",
            "Een pedagogisch klimaat met relatie, competentie en autonomie",
            "Een schoolbreed pestprotocol",
            "De wettelijk verplichte meldcode huiselijk geweld en kindermishandeling",
            "Een protocol medisch handelen"),

        Heading("4.2.2 Schoolniveau"),
        Described("In het kader van preventief handelen gebruiken wij:", "volgsystemen", Worded),
        Boxes("een dyslexieprotocol", "protocollen-leren", "een proactief dyscalculieprotocol"),
        Asks("En zijn wij in staat om onderwijsbehoeften te signaleren. Dat doen wij op de volgende wijze:", "signaleren"),
        Described("Wij realiseren de meest actuele kerndoelen met de volgende methoden:", "leergebieden", row => row.Label),
        Described("Wij ondersteunen de sociaal emotionele ontwikkeling van kinderen op de volgende wijze:", "sociaal-emotioneel", Worded),
        Described("In het kader van instructie op maat kunnen wij werken met:", "instructie-op-maat", Worded),
        Boxes(
            "Expertise rondom de zorg is op de volgende wijze georganiseerd:",
            "expertise",
            "Er is een coördinator van de zorg",
            "Er is een inzichtelijke ondersteuningsroute",
            "Wij voeren functioneel overleg met kernpartners"),
        Boxes("In het kader van in- en uitstroom handelen wij volgens:", "in-en-uitstroom", "het regionaal vastgestelde thuiszitters- en plaatsingsprotocol", "de regionaal afgesproken POVO-procedure"),

        Heading("4.2.3 Leerkrachtniveau"),
        Says("In het kader van het ‘handelingsgericht werken’ is dit geïmplementeerd binnen de organisatie:"),
        Principles("hgw"),
        Asks("Toelichting op het bovenstaande:", "hgw-toelichting"),
        Heading("4.2.4 Aanvullend in de basisondersteuning"),
        Text("aanvullend"),

        Heading("5. Extra Ondersteuning"),
        Says("De aanmelding wordt gedaan bij het Loket van Passenderwijs."),
        Asks("Voor de onderstaande onderwijsbehoeften vragen wij arrangementen extra ondersteuning om een passend aanbod te bieden binnen de school", "met-arrangement"),
        Asks("Indien sprake is van de volgende onderwijsbehoeften verwijzen wij, omdat wij geen hulp hebben om binnen de school te bieden", "verwijzen"),
        Tabs("Algemene gegevens", "Missie en visie", "Extra ondersteuning", "Ambities"),
        Heading("6. Ambities van de school"),
        Says("Naast de ondersteuning die we op dit moment bieden, willen wij meer realiseren."),
        Goals("Onze ambities ten aanzien van aanvullende of extra ondersteuning zijn", "ambities-ondersteuning"),
        Goals("Onze ambities ten aanzien van passende ondersteuning waarvoor we nu nog verwijzen naar het Speciaal (Basis) Onderwijs zijn", "ambities-verwijzen"),
        Asks("Ons plan en de termijn zijn als volgt", "plan"),
        Asks("Dit betekent voor het leerkrachtenteam", "team"),
    ];

    /// <summary>Principles with two boxes below each, whose ticks are lost.</summary>
    private static Piece Principles(string question) => sheet =>
    {
        var rows = ((ScoresQuestion)sheet.School.Form.FindQuestion(question)!).Rows;
        sheet.Get<Answer>(question);
        for (var i = 0; i < rows.Count; i++)
        {
            sheet.Lines($"{i + 1}. {Worded(rows[i])}");
            sheet.Lines(" In ontwikkeling   Succesvol geïmplementeerd");
        }

        sheet.Blank();
    };

    /// <summary>Tabs that stand on their side: a letter or two on a line.</summary>
    private static Piece Tabs(params string[] tabs) => sheet =>
    {
        foreach (var letter in tabs.SelectMany(tab => tab.Replace(" ", "", StringComparison.Ordinal)))
            sheet.Write($"{letter}", mayBeginPage: false);
    };
}
