using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;
using static SopCloud.Profiles.Tests.Import.Paper.Pieces;

namespace SopCloud.Profiles.Tests.Import.Paper;

/// <summary>Haarlemmermeer: lists, tables of figures and of indicators whose columns a reader puts below each other, steps.</summary>
internal static class Haarlemmermeer
{
    private static readonly string[] Concepts = ["regulier", "dalton", "montessori", "ipc", "ontwikkelingsgericht", "jenaplan", "natuurlijk-leren"];

    private static readonly Dictionary<string, string> FigureRows = new(StringComparer.Ordinal)
    {
        ["cluster-1"] = "Visuele beperkingen (voorheen cluster 1)",
        ["cluster-2"] = "Taalontwikkelingsstoornissen en/ of auditieve beperkingen (voorheen cluster 2)",
        ["cluster-3"] = "Lichamelijke beperkingen, zeer moeilijk lerenden, langdurig zieken of een combinatie daarvan (voorheen cluster 3)",
        ["cluster-4"] = "Psychiatrische problematiek en/ of ernstige gedragsproblematiek (voorheen cluster 4)",
        ["sbo"] = "SBO (Speciaal basisonderwijs)",
        ["individueel"] = "Lln met individueel arrangement",
        ["groep"] = "Groepsarrangementen",
        ["anders"] = "Andersoortige inzet arrangement",
    };

    public static IReadOnlyList<Piece> Pieces { get; } =
    [
        Heading("1. Inleiding"),
        Says("Het ondersteuningsprofiel geeft een beeld van een school en haar hulp bij een ondersteuningsbehoefte."),
        Heading("Contactgegevens school"),
        Fact("Naam", school => school.Name),
        Fact("Straat + huisnummer", school => school.Street),
        Fact("Postcode en plaats", school => $"{school.Postcode} {school.Place}".Trim()),
        Fact("Brinnummer", school => school.Brin),
        Asks("Telefoonnummer", "telefoon"),
        Asks("E-mailadres", "email"),

        Heading("2. Onderwijskundig concept van de school"),
        Text("missie"),
        Checklist("Onderwijskundig concept", "onderwijsconcept"),
        Asks("Waarde en Trots", "waarde-en-trots"),
        Heading("Kansen en belemmeringen"),
        Lists("Sterke kanten van de school:", "sterke-kanten"),
        Asks("Belemmeringen van de school:", "belemmeringen"),
        Asks("Meer informatie staat vermeld in onze schoolgids. Deze gids vindt u op onze website:", "schoolgids"),
        Goals("Planning voor verdere schoolontwikkeling:", "planning"),
        Heading("Grenzen van de school:"),
        Text("grenzen-inleiding"),
        Grenzen("grenzen"),
        Lists("Belangrijk voor het plaatsen en/of behouden van een leerling zijn de volgende zaken: -", "plaatsen-vragen", "plaatsen-voorwaarden"),

        Heading("3. Ondersteuningsstructuur"),
        Says("Stappen van de ondersteuning", "De 1-zorgroute kent 6 stappen:"),
        Asks("SEO volginstrument:", "zicht-op-ontwikkeling"),
        Asks("Gesprekkencyclus intern:", "gesprekken-intern"),
        Asks("Gesprekkencyclus ouders:", "gesprekken-ouders"),
        Asks("Naam:  Functie: Focusgebied:", "deskundigen"),
        Asks("Vertrouwenspersoon:", "sociale-veiligheid"),
        Asks("Betrokken externe deskundigen bij de school:", "externe-deskundigen"),
        Route("route"),

        Heading("4. Feiten en aantallen"),
        Says("4.1 Uitstroom van leerlingen naar SBO/SO"),
        Figures("Aantal leerlingen naar", "uitstroom"),
        Says("4.2 Extra ondersteuning binnen de basisschool"),
        Figures("Aantal leerlingen met een arrangement vanwege", "arrangementen"),

        Heading("5. Niveau van basisondersteuning, vanuit reflecterend perspectief"),
        Says("Huidige situatie korte beschrijving"),
        Indicators("Onderwijsproces", "onderwijsproces"),
        Indicators("De school maakt analyse met oorzaak, verklaringen en begeleiding:", "analyse"),
        Indicators("Veiligheid en schoolklimaat", "veiligheid"),
        Indicators("Sturen, kwaliteitszorg en ambitie", "sturen"),

        Heading("6. Stappenplan ondersteuning leerling."),
        Says("Waar ouders staat kan ook verzorger(s) gelezen worden.", "Lkr= leerkracht, lln=leerling"),
        Levels("stappenplan"),
    ];

    /// <summary>Concepts with an x behind the school's own, and room for another.</summary>
    private static Piece Checklist(string label, string question) => sheet =>
    {
        var answer = sheet.Get<ConceptAnswer>(question) ?? new(null, "");
        sheet.Heading(label);
        foreach (var concept in Concepts.Select(id => Onderwijsconcept.All[id]))
            sheet.Item(concept == answer.Concept ? $"{concept.Label} x" : concept.Label);
        sheet.Item($"Anders nl. {answer.Own}".TrimEnd());
        sheet.Blank();
        sheet.Paragraphs(answer.Explanation);
        sheet.Blank();
        sheet.Show(question, answer);
    };

    /// <summary>Years on one line or below each other; labels over several lines with their numbers behind or below.</summary>
    private static Piece Figures(string head, string question) => sheet =>
    {
        var form = (FiguresQuestion)sheet.School.Form.FindQuestion(question)!;
        var answer = sheet.Get<FiguresAnswer>(question) ?? new([]);
        var years = Enumerable.Range(FictionalAnswers.LastYear + 1 - form.Years, form.Years).Select(year => $"{year}/{year + 1}").ToList();
        sheet.Lines(head);
        if (sheet.Print.JoinsCells)
            sheet.Write(string.Join(' ', years));
        else
            years.ForEach(year => sheet.Write(year));
        foreach (var row in form.Rows)
        {
            // Numbers that go on below one on the line of the label may be without the one that was there: they stay together.
            var counts = string.Join('\u00A0', answer.Counts.Where(count => count.Row == row.Id).Select(count => count.Count));
            if (sheet.Print.JoinsCells)
            {
                sheet.Lines($"{FigureRows[row.Id]} {counts}".TrimEnd(), narrowest: 34);
            }
            else
            {
                sheet.Lines(FigureRows[row.Id], narrowest: 34);
                sheet.Write(counts);
            }
        }

        sheet.Blank();
        sheet.Show(question, answer);
    };

    /// <summary>Rows with a description and the name of a status, or a cross whose column is lost.</summary>
    private static Piece Indicators(string head, string question) => sheet =>
    {
        var form = (ScoresQuestion)sheet.School.Form.FindQuestion(question)!;
        var answer = sheet.Get<ScoresAnswer>(question) ?? new([]);
        var shown = new List<Score>();
        sheet.Heading(head);
        foreach (var row in form.Rows)
        {
            sheet.Blank();
            var score = answer.Scores.FirstOrDefault(score => score.Row == row.Id);
            sheet.Row($"-{Worded(row)}.", score?.Text ?? "");
            if (score is null)
                continue;
            var isCross = shown.Count % 4 == 3;
            sheet.Write(isCross ? " X   " : $"  {score.Status!.Label.ToLowerInvariant()}  ");
            shown.Add(isCross ? score with { Status = null } : score);
        }

        sheet.Blank();
        sheet.Show(question, new ScoresAnswer(shown.ToValueList()));
    };

    private static Piece Route(string question) => sheet =>
    {
        var steps = (sheet.Get<StepsAnswer>(question) ?? new([])).Steps.Select(step => new Step(step.Name)).ToValueList();
        for (var i = 0; i < steps.Count; i++)
            sheet.Lines($"Stap {i + 1}: {steps[i].Name}");
        sheet.Blank();
        sheet.Show(question, new StepsAnswer(steps));
    };

    /// <summary>A table for each level; a reader may give the last ones first.</summary>
    private static Piece Levels(string question) => sheet =>
    {
        var steps = (sheet.Get<StepsAnswer>(question) ?? new([])).Steps.Select((step, i) => (Number: i + 1, Step: step)).ToList();
        foreach (var (number, step) in steps[(steps.Count / 2)..].Concat(steps[..(steps.Count / 2)]))
        {
            sheet.Heading("Niveau ondersteuning Acties Documenten Betrokkenen Planning/ tijdspad");
            sheet.Write($"{number}");
            sheet.Lines(step.Name);
            sheet.Blank();
            sheet.Paragraphs(step.Actions);
        }

        sheet.Show(question, new StepsAnswer(steps.Select(step => step.Step).ToValueList()));
    };
}
