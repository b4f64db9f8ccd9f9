using System.Text;
using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Tests.Import;

/// <summary>What a PDF reader may do to the same document.</summary>
internal sealed record Print
{
    /// <summary>The characters on a line; 0 keeps a paragraph on one.</summary>
    public int Width { get; init; } = 80;

    public string Bullet { get; init; } = "- ";

    /// <summary>A question and its answer on one line, as the cells of a table.</summary>
    public bool JoinsCells { get; init; }

    public bool Hyphenates { get; init; }

    public bool NumbersPages { get; init; }

    public bool SpacesOut { get; init; }

    public string LineEnd { get; init; } = "\n";
}

/// <summary>
/// A fictional school's document in the layout of PO Almere 2023: composed of answers, so that a test can say what an import
/// must find in it. The questions are worded differently here than in the form; their key words are the same.
/// </summary>
internal sealed class PrintedForm(Print print)
{
    private readonly StringBuilder _text = new();
    private int _lines;
    private int _page;

    public static string Of(FictionalSchool school, Print print)
    {
        var form = new PrintedForm(print);
        form.Add(school);
        return form._text.ToString();
    }

    private void Add(FictionalSchool school)
    {
        Heading("Zo werken we nu");
        Lines("Daarnaast wordt in het SOP duidelijk wat de plannen zijn en waar de grenzen liggen.");
        Heading("1. Schoolgegevens");
        Row("Naam school", school.Name);
        Row("BRIN-nummer", school.Brin);
        Row("Adres", school.Street);
        Row("Postcode", school.Postcode);
        Row("Plaats", school.Place);
        Row("Telefoon", school.Text("telefoon"));
        Row("Website", school.Text("website"));
        Row("Email", school.Text("email"));
        Row("Naam schoolbestuur", school.Board);

        Heading("2. Visie en onderwijsconcept van de school (in kernwoorden)");
        Row("Visie, missie", school.Text("missie"));
        Row("Ambitie m.b.t. passend onderwijs", school.Text("ambitie-passend-onderwijs"));
        Row("Specifiek onderwijsconcept", school.Answers.Get<ConceptAnswer>("onderwijsconcept")?.Explanation ?? "");
        Row("Motto", school.Text("motto"));

        foreach (var (question, targetGroup) in FictionalSchool.BasisGroups)
        {
            var offer = school.Answers.Get<OfferAnswer>(question) ?? new("", new());
            Heading("Beschrijving van de basisondersteuning");
            Offer(targetGroup, offer.Zorgniveau, offer.Texts);
        }

        foreach (var offer in school.Answers.Get<OffersAnswer>("extra")?.Offers ?? [])
        {
            Heading("Arrangementen extra ondersteuning");
            Offer(offer.TargetGroup, offer.Zorgniveau, offer.Texts);
        }

        Heading("6. Grenzen van de ondersteuning");
        Paragraphs(school.Text("grenzen-inleiding"));
        Lines("Wij hanteren hiervoor enkele uitgangspunten:");
        foreach (var boundary in school.Answers.Get<BoundariesAnswer>("grenzen")?.Statements ?? [])
            Lines(print.Bullet + boundary.Text);
        Blank();
        Paragraphs(school.Text("grens-bereikt"));

        Heading("7. Ambitie en ontwikkeling");
        var ambitions = school.Answers.Get<AmbitionsAnswer>("ambities")?.Ambitions ?? [];
        if (!ambitions.IsEmpty)
            Lines(ambitions[0].Term);
        foreach (var ambition in ambitions)
        {
            Blank();
            Lines(ambition.Theme);
            foreach (var item in ambition.Text.Split('\n'))
                Lines(print.Bullet + (item.StartsWith("- ", StringComparison.Ordinal) ? item[2..] : item));
        }

        Heading("Afronding:");
        Lines(print.Bullet + "Het SOP is voor advies besproken met de MR.");
        Lines(print.Bullet + "Het SOP is vastgesteld door ons bestuur.");
        Lines(print.Bullet + "Het SOP is te vinden: vindbaar op de schoolwebsite.");
        Lines(print.Bullet + "Het SOP is de onderlegger voor de wijk (WOP).");
    }

    private void Offer(string targetGroup, string zorgniveau, OfferTexts texts)
    {
        Lines($"Doelgroep: {targetGroup}{(zorgniveau.Length > 0 ? $" (zorgniveau {zorgniveau})" : "")}");
        Blank();
        Row("Welke begeleiding krijgt een leerling in de lessen? (aandacht en tijd)", texts.InLessons);
        Row("Welke voorzieningen zijn er in en buiten de lessen? (ondersteuningsstructuur)", texts.Facilities);
        Row("Welke ondersteuning en expertise komt van buiten? Wie zijn de partners?", texts.Partners);
    }

    private void Heading(string text)
    {
        Blank();
        Lines(text);
    }

    private void Row(string label, string answer)
    {
        if (print.JoinsCells && answer.Length > 0)
        {
            var first = answer.Split('\n')[0];
            if (!first.StartsWith("- ", StringComparison.Ordinal))
            {
                Lines($"{label} {first}");
                Paragraphs(answer[first.Length..]);
                Blank();
                return;
            }
        }

        Lines(label);
        Paragraphs(answer);
        Blank();
    }

    private void Paragraphs(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0)
                Blank();
            else
                Lines(line.StartsWith("- ", StringComparison.Ordinal) ? print.Bullet + line[2..] : line);
        }
    }

    private void Lines(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            var rest = word;
            while (print.Width > 0 && line.Length > 0 && line.Length + 1 + rest.Length > print.Width)
            {
                var room = print.Width - line.Length - 2;
                // Whether a hyphen at the end of a line belongs to the word is another test.
                if (print.Hyphenates && room >= 4 && rest.Length - room >= 3 && rest.All(char.IsAsciiLetterLower))
                {
                    line.Append(' ').Append(rest.AsSpan(0, room)).Append('-');
                    rest = rest[room..];
                }

                Write(line.ToString());
                line.Clear();
            }

            if (line.Length > 0)
                line.Append(' ');
            line.Append(rest);
        }

        Write(line.ToString());
    }

    private void Blank() => _text.Append(print.LineEnd);

    private void Write(string line)
    {
        // A page ends anywhere, also halfway a paragraph.
        if (print.NumbersPages && ++_lines >= 12 && char.IsLower(line[0]))
        {
            _lines = 0;
            _text.Append(print.LineEnd).Append(++_page).Append(print.LineEnd).Append(print.LineEnd);
        }

        _text.Append(line).Append(' ').Append(print.LineEnd);
        if (print.SpacesOut)
            _text.Append(' ').Append(print.LineEnd);
    }
}
