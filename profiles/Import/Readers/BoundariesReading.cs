using System.Buffers;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Proposals;
using SopCloud.Profiles.Review.Rules;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>Grenzen: where each begins, and what it is about.</summary>
internal static class BoundariesReading
{
    private static readonly SearchValues<char> BetweenSentences = SearchValues.Create(" \n.!?'’”)");

    public static void Read(Reading reading, Section section, BoundariesQuestion question, Segment? label)
    {
        List<Segment> places;
        if (label is not null)
        {
            // The lead-in is a sentence of the form: it runs to its full stop or colon, or to the first item of a list.
            var end = Math.Min(reading.SentenceEnd(label.ContentStart, label.End), reading.FirstItemIn(label));
            reading.Coverage.Furniture(label.ContentStart, end);
            places = [label with { ContentStart = end }];
        }
        else
        {
            places = [.. reading.Segments
                .Where(segment => segment.Anchor is Anchor.Heading heading && heading.Section == section)
                .Select(segment => segment with { ContentStart = reading.FirstItemIn(segment) })
                .Where(segment => segment.ContentStart < segment.End)];
        }

        if (places.Count == 0)
            return;
        // What has no letter, such as the number of a page, is no statement.
        var blocks = places.SelectMany(reading.NumberedBlocksOf).Where(block => block.Text.Any(char.IsLetter)).ToList();
        var statements = StatementsOf(reading, blocks, mayBeProse: label is not null);
        if (statements.Count == 0)
        {
            ValueList<LineRange> lines = [reading.Source.LinesOf(places[0].Start, places[0].ContentStart)];
            reading.Add(blocks.Count == 0
                ? new ImportedAnswer.SeenEmpty(question.Id, lines)
                : new ImportedAnswer.SeenUnreadable(question.Id, "Hier staat tekst, maar wij zien niet waar elke grens begint. Zet uw grenzen er zelf in.", lines));
            return;
        }

        for (var i = 0; i < statements.Count; i++)
        {
            // To the next, with the punctuation between them.
            var isSameParagraph = i + 1 < statements.Count && reading.Source.Text.AsSpan(statements[i].End..statements[i + 1].Start).IndexOfAnyExcept(BetweenSentences) < 0;
            reading.Coverage.Take(statements[i].Start, isSameParagraph ? statements[i + 1].Start : statements[i].End);
        }

        reading.Add(new ImportedAnswer.Read(
            question.Id,
            new BoundariesAnswer(statements.Select(statement => new Boundary(statement.Text, Mentions.CategoriesOf(statement.Text))).ToValueList()),
            statements.Select(statement => reading.Source.LinesOf(statement.Start, statement.End)).Merge()));
        foreach (var hard in statements.Where(statement => HardBoundaries.SpansIn(statement.Text).Any()))
            reading.Add(new Remark(RemarkKind.HardBoundary, "Deze grens klinkt als een harde voorwaarde. Een school moet altijd naar het kind zelf kijken.", [reading.Source.LinesOf(hard.Start, hard.End)], question.Id));
    }

    /// <summary>
    /// Items of a list are statements. Without a list, a sentence that begins with whom it is about ("De leerling …") begins one,
    /// or else each paragraph is one. What fits in neither is not placed.
    /// </summary>
    private static List<Block> StatementsOf(Reading reading, List<Block> blocks, bool mayBeProse)
    {
        if (blocks.Any(block => block.IsItem))
            return [.. blocks.SkipWhile(block => !block.IsItem).TakeWhile(block => block.IsItem)];
        if (!mayBeProse)
            return [];

        var paragraphs = new List<Block>();
        foreach (var block in blocks)
        {
            if (block.AfterBlank || paragraphs.Count == 0)
                paragraphs.Add(block);
            else
                paragraphs[^1] = paragraphs[^1] with { Text = paragraphs[^1].Text + " " + block.Text, End = block.End };
        }

        var starting = paragraphs.Select(paragraph => (Paragraph: paragraph, Starts: Phrases.StatementStart.SentenceStartsIn(paragraph.Text).ToList())).ToList();
        if (starting.All(of => of.Starts.Count == 0))
            return paragraphs;
        return [.. starting
            .Where(of => of.Starts is [0, ..])
            .SelectMany(of =>
            {
                var (paragraph, starts) = of;
                return starts.Select((start, i) => Sentences(reading, paragraph, start, i + 1 < starts.Count ? starts[i + 1] : paragraph.Text.Length));
            })];
    }

    /// <summary>Part of a paragraph, with the place where it stands in the document.</summary>
    private static Block Sentences(Reading reading, Block paragraph, int start, int end)
    {
        var letter = reading.Source.LetterAt(paragraph.Start) + Folding.Fold(paragraph.Text[..start]).Length;
        var text = paragraph.Text[start..end].Trim();
        var last = letter + Folding.Fold(text).Length - 1;
        return paragraph with
        {
            Text = text,
            Start = letter < reading.Source.At.Length ? reading.Source.At[letter] : paragraph.Start,
            End = end == paragraph.Text.Length || last >= reading.Source.At.Length ? paragraph.End : reading.Source.At[last] + 1,
        };
    }
}
