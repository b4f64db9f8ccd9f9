using System.Text.RegularExpressions;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>Ambitions per theme, with the school years that stand before them.</summary>
internal static partial class AmbitionsReading
{
    public static void Read(Reading reading, AmbitionsQuestion question, Segment segment)
    {
        var term = "";
        var content = segment;
        if (Term().Match(reading.Source.Text, segment.ContentStart, segment.End - segment.ContentStart) is { Success: true } match
            && reading.Source.Text.AsSpan(segment.ContentStart..match.Index).Trim(" \n(").IsEmpty)
        {
            term = Blocks.Squeeze(match.Value);
            reading.Coverage.Take(match.Index, match.Index + match.Length);
            content = segment with { ContentStart = match.Index + match.Length };
        }

        var ambitions = new List<Ambition>();
        var blocks = reading.BlocksOf(content).TakeWhile(block => !Blocks.OpensBoundaries(block.Text)).ToList();
        for (var i = 0; i < blocks.Count;)
        {
            var items = blocks.Skip(i + 1).TakeWhile(block => block.IsItem).ToList();
            var isTheme = !blocks[i].IsItem && items.Count > 0 && blocks[i].Text is { Length: <= 120 } text && !text.EndsWith('.');
            // Without a theme to hold them together, each item is an ambition of its own.
            ambitions.Add(isTheme
                ? new(blocks[i].Text.TrimEnd(':', ' '), items.Count == 1 ? items[0].Text : Blocks.Join(items), term)
                : new("", blocks[i].Text, term));
            i += isTheme ? items.Count + 1 : 1;
        }

        reading.Take(blocks);
        reading.Add(ambitions.Count == 0
            ? new ImportedAnswer.SeenEmpty(question.Id, [reading.Source.LinesOf(content.Start, content.ContentStart)])
            : new ImportedAnswer.Read(question.Id, new AmbitionsAnswer(ambitions.ToValueList()), reading.LinesOf(content, blocks)));
    }

    [GeneratedRegex(@"20\d\d ?[-–/] ?(20)?\d\d(( ?,| en| t/m| tot en met) ?20\d\d ?[-–/] ?(20)?\d\d)*")]
    private static partial Regex Term();
}
