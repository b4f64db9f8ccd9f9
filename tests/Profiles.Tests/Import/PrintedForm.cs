using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Tests.Import.Paper;

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

    /// <summary>Readers that treat the same page each in their own way.</summary>
    public static IReadOnlyList<string> Readers { get; } =
        ["plain", "narrow", "wide", "one line a paragraph", "joined cells", "hyphens", "round bullets", "private bullets", "spaced out", "Windows lines", "page numbers", "everything"];

    public static Print By(string reader, int seed) => reader switch
    {
        "plain" => new(),
        "narrow" => new() { Width = 34 },
        "wide" => new() { Width = 140 },
        "one line a paragraph" => new() { Width = 0 },
        "joined cells" => new() { JoinsCells = true, Width = 60 + seed },
        "hyphens" => new() { Hyphenates = true, Width = 40 + seed },
        "round bullets" => new() { Bullet = "• " },
        "private bullets" => new() { Bullet = "\uF0B7\t" },
        "spaced out" => new() { SpacesOut = true },
        "Windows lines" => new() { LineEnd = "\r\n" },
        "page numbers" => new() { NumbersPages = true },
        _ => new() { Width = 38 + seed, Bullet = seed % 2 == 0 ? "o " : "–\u00A0", Hyphenates = true, JoinsCells = true, NumbersPages = true, LineEnd = "\r\n" },
    };
}

/// <summary>
/// A fictional school's document in the layout of its format, composed of answers, so that a test can say what an import
/// must find in it. The questions are worded differently here than in the form; their key words are the same.
/// </summary>
/// <param name="Shown">The answers as far as the format shows them in text: no ticks, no columns.</param>
internal sealed record PrintedForm(string Text, AnswerSet Shown)
{
    /// <summary>The ids of the questions that the paper has.</summary>
    public required IReadOnlyCollection<string> Asked { get; init; }

    private static readonly Dictionary<string, IReadOnlyList<Piece>> Papers = new(StringComparer.Ordinal)
    {
        ["po-almere-2023"] = PoAlmere2023.Pieces,
        ["po-almere"] = PoAlmere.Pieces,
        ["perspectief-op-school"] = PerspectiefOpSchool.Pieces,
        ["haarlemmermeer"] = Haarlemmermeer.Pieces,
        ["passenderwijs"] = Passenderwijs.Pieces,
    };

    public static IEnumerable<string> Formats => Papers.Keys;

    public static string Of(FictionalSchool school, Print print) => From(school, print).Text;

    public static PrintedForm From(FictionalSchool school, Print print)
    {
        var sheet = new Sheet(school, print);
        foreach (var piece in Papers[school.Format])
            piece(sheet);
        return new(sheet.Text, sheet.Shown) { Asked = sheet.Asked };
    }
}
