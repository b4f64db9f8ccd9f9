using static SopCloud.Profiles.Tests.Import.Paper.Pieces;

namespace SopCloud.Profiles.Tests.Import.Paper;

/// <summary>PO Almere until 2023: as its successor, with footnotes, the foot of a page and blocks for groups of pupils.</summary>
internal static class PoAlmere
{
    // A footnote does not leave the word that it belongs to.
    private const string Basis = "Beschrijving van de basisondersteuning";

    private const string Extra = "Arrangementen extra ondersteuning";

    private static readonly Rows Asked = new(
        "Welke begeleiding krijgt een leerling in de lessen? (aandacht en tijd)",
        "Welke voorzieningen heeft de school in en buiten de lessen? (ondersteuningsstructuur)",
        "Welke ondersteuning – expertise komt van buiten? Wie zijn de partners?");

    public static IReadOnlyList<Piece> Pieces { get; } =
    [
        Heading("Het waarom"),
        Says("Daarnaast wordt in een SOP duidelijk wat de school wil in de toekomst."),
        Heading("1. Schoolgegevens"),
        Fact("Naam school", school => school.Name),
        Fact("BRIN nummer", school => school.Brin),
        Fact("Adres", school => school.Street),
        Fact("Postcode", school => school.Postcode),
        Fact("Plaats", school => school.Place),
        Asks("Telefoon", "telefoon"),
        Asks("Website", "website"),
        Asks("Email", "email"),
        Fact("Naam schoolbestuur", school => school.Board),

        Heading("2. Visie en onderwijsconcept van de school (in kernwoorden)"),
        Asks("Visie, missie", "missie"),
        Asks("Ambitie mbt passend onderwijs", "ambitie-passend-onderwijs"),
        Asks("Specifiek onderwijsconcept", "onderwijsconcept"),
        Asks("Motto", "motto"),

        Offer($"3. {Basis}\u00A01", "alle leerlingen die uitvallen op dyslexie", "basis-dyslexie", Asked),
        Offer(Basis, "alle leerlingen die uitvallen op dyscalculie", "basis-dyscalculie", Asked),
        Offer(Basis, "alle leerlingen die uitvallen op gedrag / sociaal emotionele problematiek", "basis-gedrag", Asked),
        SaysApart("1 De groene blokken horen bij de basiszorg van de school."),
        Offer(Basis, "alle leerlingen die meer- of hoogbegaafd zijn", "basis-hoogbegaafd", Asked),
        Offer(Basis, "alle leerlingen met leerachterstanden", "basis-leerachterstand", Asked),
        Offer(Basis, "alle leerlingen met lichte taal-spraakproblemen", "basis-taal-spraak", Asked),
        Offer(Basis, "alle leerlingen die anderstalig zijn", "basis-anderstalig", Asked),
        Offer($"4. {Extra}\u00A02", "alle leerlingen die ernstige gedragsproblemen vertonen", "extra-gedrag", Asked),
        SaysApart("2 De oranje blokken horen bij de extra ondersteuning die de school biedt."),
        Offer(Extra, "alle leerlingen die zeer moeilijk lerend zijn", "extra-moeilijk-lerend", Asked),
        Offer(Extra, "alle leerlingen die ernstige taal-spraakproblemen hebben", "extra-taal-spraak", Asked),
        Offer(Extra, "alle leerlingen die fysieke, motorische of medische problemen hebben", "extra-fysiek", Asked),
        Offer(Extra, "alle leerlingen die een functiebeperking hebben (auditief/visueel)", "extra-functiebeperking", Asked),
        Offers("5. Is er binnen de school sprake van een groepsarrangement?", "groepsarrangementen", Asked),

        Heading("6. Grenzen van de ondersteuning\u00A03"),
        Text("grenzen-inleiding"),
        Says("Wij hanteren hiervoor enkele uitgangspunten:"),
        Grenzen("grenzen"),
        Text("grens-bereikt"),
        SaysApart("Schoolondersteuningsprofiel Primair Onderwijs Almere", "pagina 11 van 11"),

        Heading("7. Verbeterpunten"),
        Says("Wat zijn op basis van de checklist basisondersteuning de verbeterpunten tot professionalisering en schoolontwikkeling?"),
        Text("verbeterpunten"),

        Heading("Afronding:"),
        Ticked("Bespreken van het nieuwe profiel in de MR van de school", "advies-mr"),
        Ticked("Het laten vaststellen van het SOP door het bestuur", "vaststelling-bestuur"),
        Ticked("De vastgestelde SOP’s zijn de onderlegger voor een wijkondersteuningsplan", "wijkoverleg"),
        Ticked("Het SWV kan op basis van alle SOP’s zien wat er is aan dekkende aanbod, ook voor specifieke doelgroepen, en aan kwaliteitsontwikkeling binnen de scholen", "overzicht-swv"),
    ];
}
