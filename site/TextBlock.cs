namespace SopCloud.Site;

/// <summary>A piece of a school's text as it stands on a page: a paragraph, or a list where the school wrote one.</summary>
internal abstract record TextBlock
{
    private static readonly char[] Bullets = ['-', '•', '*', '–', '·', '▪'];

    public sealed record Paragraph(string Text) : TextBlock;

    public sealed record Items(IReadOnlyList<string> Texts) : TextBlock;

    /// <summary>
    /// Every word stays; line ends become paragraphs and bullets become lists. A line that goes on in lower case belongs to
    /// the one before it: texts out of a PDF break in the middle of a sentence. Not across an empty line, nor after a colon,
    /// where the school itself began anew.
    /// </summary>
    public static IReadOnlyList<TextBlock> Of(string text)
    {
        var blocks = new List<TextBlock>();
        var items = new List<string>();
        var isAnew = true;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.Length == 0)
            {
                isAnew = true;
                continue;
            }

            var goesOn = !isAnew && char.IsLower(line[0]);
            isAnew = line[^1] == ':';
            var item = WithoutBullet(line);
            if (item.Length < line.Length)
            {
                items.Add(item);
            }
            else if (goesOn && items.Count > 0)
            {
                items[^1] += $" {line}";
            }
            else if (goesOn && blocks is [.., Paragraph before])
            {
                blocks[^1] = new Paragraph($"{before.Text} {line}");
            }
            else
            {
                CloseList();
                blocks.Add(new Paragraph(line));
            }
        }

        CloseList();
        return blocks;

        void CloseList()
        {
            if (items.Count > 0)
                blocks.Add(new Items([.. items]));
            items.Clear();
        }
    }

    public static string WithoutBullet(string line) =>
        line.Length > 2 && Array.IndexOf(Bullets, line[0]) >= 0 && char.IsWhiteSpace(line[1]) ? line[2..].TrimStart() : line;
}
