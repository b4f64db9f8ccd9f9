using static SopCloud.Profiles.Tests.Import.Paper.Pieces;

namespace SopCloud.Profiles.Tests.Import.Paper;

/// <summary>PO Almere since 2023: tables with a question on the left, whose rows a reader puts below each other.</summary>
internal static class PoAlmere2023
{
    private const string Basis = "Beschrijving van de basisondersteuning";

    private static readonly Rows Asked = new(
        "Welke begeleiding krijgt een leerling in de lessen? (aandacht en tijd)",
        "Welke voorzieningen zijn er in en buiten de lessen? (ondersteuningsstructuur)",
        "Welke ondersteuning en expertise komt van buiten? Wie zijn de partners?");

    public static IReadOnlyList<Piece> Pieces { get; } =
    [
        Heading("Zo werken we nu"),
        Says("Daarnaast wordt in het SOP duidelijk wat de plannen zijn en waar de grenzen liggen."),
        Heading("1. Schoolgegevens"),
        Fact("Naam school", school => school.Name),
        Fact("BRIN-nummer", school => school.Brin),
        Fact("Adres", school => school.Street),
        Fact("Postcode", school => school.Postcode),
        Fact("Plaats", school => school.Place),
        Asks("Telefoon", "telefoon"),
        Asks("Website", "website"),
        Asks("Email", "email"),
        Fact("Naam schoolbestuur", school => school.Board),

        Heading("2. Visie en onderwijsconcept van de school (in kernwoorden)"),
        Asks("Visie, missie", "missie"),
        Asks("Ambitie m.b.t. passend onderwijs", "ambitie-passend-onderwijs"),
        Asks("Specifiek onderwijsconcept", "onderwijsconcept"),
        Asks("Motto", "motto"),

        Offer(Basis, "alle leerlingen met dyslexie", "basis-dyslexie", Asked),
        Offer(Basis, "alle leerlingen met dyscalculie", "basis-dyscalculie", Asked),
        Offer(Basis, "alle leerlingen met gedrags- en/of sociaal-emotionele problematiek", "basis-gedrag", Asked),
        Offer(Basis, "alle leerlingen die meer- of hoogbegaafd zijn", "basis-hoogbegaafd", Asked),
        Offer(Basis, "alle leerlingen met leerachterstanden", "basis-leerachterstand", Asked),
        Offer(Basis, "alle leerlingen met lichte taal-spraakproblemen", "basis-taal-spraak", Asked),
        Offer(Basis, "alle leerlingen die anderstalig zijn", "basis-anderstalig", Asked),
        Offers("Arrangementen extra ondersteuning", "extra", Asked),

        Heading("6. Grenzen van de ondersteuning"),
        Text("grenzen-inleiding"),
        Says("Wij hanteren hiervoor enkele uitgangspunten:"),
        Grenzen("grenzen"),
        Text("grens-bereikt"),

        Heading("7. Ambitie en ontwikkeling"),
        Ambitions("ambities"),

        Heading("Afronding:"),
        Ticked("Het SOP is voor advies besproken met de MR.", "advies-mr"),
        Ticked("Het SOP is vastgesteld door ons bestuur.", "vaststelling-bestuur"),
        Ticked("Het SOP is te vinden: vindbaar op de schoolwebsite.", "op-website"),
        Ticked("Het SOP is de onderlegger voor de wijk (WOP).", "wijkoverleg"),
    ];
}
