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
        var blocks = reading.BlocksOf(content);
        for (var i = 0; i < blocks.Count;)
        {
            var items = blocks.Skip(i + 1).TakeWhile(block => block.IsItem).ToList();
            var isTheme = !blocks[i].IsItem && items.Count > 0 && blocks[i].Text is { Length: <= 120 } text && !text.EndsWith('.');
            if (isTheme || blocks[i].IsItem)
            {
                var all = isTheme ? items : [blocks[i], .. items];
                ambitions.Add(new(isTheme ? blocks[i].Text.TrimEnd(':', ' ') : "", all.Count == 1 ? all[0].Text : Blocks.Join(all), term));
                i += all.Count + (isTheme ? 1 : 0);
            }
            else
            {
                ambitions.Add(new("", blocks[i].Text, term));
                i++;
            }
        }

        reading.Take(blocks);
        reading.Add(ambitions.Count == 0
            ? new ImportedAnswer.SeenEmpty(question.Id, [reading.Source.LinesOf(content.Start, content.ContentStart)])
            : new ImportedAnswer.Read(question.Id, new AmbitionsAnswer(ambitions.ToValueList()), reading.LinesOf(content, blocks)));
    }

    [GeneratedRegex(@"20\d\d ?[-–/] ?(20)?\d\d(( ?,| en| t/m| tot en met) ?20\d\d ?[-–/] ?(20)?\d\d)*")]
    private static partial Regex Term();
}
