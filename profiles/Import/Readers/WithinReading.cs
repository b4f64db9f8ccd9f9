using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>An answer inside a sentence of the form: "Op 26-1-2023 vond het laatste onderzoek plaats."</summary>
internal static class WithinReading
{
    private const string Hole = "{}";

    /// <summary>In characters: an answer inside a sentence is a few words.</summary>
    private const int LongestAnswer = 120;

    /// <summary>In characters.</summary>
    private const int LongestSentence = 300;

    public static void Read(Reading reading, Section section, Question question)
    {
        foreach (var (start, end) in reading.RegionsOf(section))
        {
            foreach (var hole in question.Within.SelectMany(pattern => HolesIn(reading.Source, start, end, pattern)))
            {
                if (AnswerIn(reading, question, hole.Start, hole.End) is not { } answer)
                    continue;
                var from = SentenceStart(reading.Source, hole.SentenceStart, start);
                var to = reading.SentenceEnd(hole.SentenceEnd, end);
                reading.Coverage.Furniture(from, to);
                reading.Add(new ImportedAnswer.Read(question.Id, answer, [reading.Source.LinesOf(from, to)]));
                return;
            }
        }
    }

    /// <summary>The parts of a pattern around its hole; an empty part stands for the beginning or the end of the sentence.</summary>
    /// <exception cref="FormatException">There is not exactly one hole in it, or no key word before it.</exception>
    public static (KeyWords Before, KeyWords? Behind) Parse(string pattern)
    {
        if (pattern.Split(Hole) is not [var before, var behind] || string.IsNullOrWhiteSpace(before))
            throw new FormatException($"'{pattern}' does not say where the answer stands. Write key words with {Hole} once behind them, such as 'op {Hole} vond het onderzoek'.");
        return (KeyWords.Of(before.Trim()), string.IsNullOrWhiteSpace(behind) ? null : KeyWords.Of(behind.Trim()));
    }

    private static IEnumerable<(int Start, int End, int SentenceStart, int SentenceEnd)> HolesIn(Source source, int start, int end, string pattern)
    {
        var (before, behind) = Parse(pattern);
        foreach (var (sentenceStart, holeStart) in before.FindIn(source, start, end))
        {
            var farthest = Math.Min(end, holeStart + LongestAnswer);
            if (behind is null)
            {
                var stop = source.Text.AsSpan(holeStart..farthest).IndexOfAny('.', '!', '?');
                yield return (holeStart, stop < 0 ? farthest : holeStart + stop, sentenceStart, stop < 0 ? farthest : holeStart + stop);
            }
            else if (behind.FindIn(source, holeStart, Math.Min(end, farthest + LongestSentence)).FirstOrDefault() is { End: > 0 } found && found.Start <= farthest)
            {
                yield return (holeStart, found.Start, sentenceStart, found.End);
            }
        }
    }

    private static Answer? AnswerIn(Reading reading, Question question, int start, int end)
    {
        var source = reading.Source;
        var text = string.Join(' ', Blocks.Of(source, reading.Coverage, start, end).Select(block => block.Text)).Trim(' ', ':', ',');
        return question switch
        {
            DateQuestion => Dates.In(text) is [var (on, length)] && length == text.Length ? new DateAnswer(on) : null,
            ChoiceQuestion choice => StatusWord.In(source, start, end, choice.Options) is [var only] && Folding.Fold(text) == Folding.Fold(source.Text[only.Start..only.End]) ? new ChoiceAnswer(only.Status) : null,
            TextQuestion => text.Length > 0 && !text.Contains('.', StringComparison.Ordinal) ? new TextAnswer(text) : null,
            _ => null,
        };
    }

    /// <summary>Back to the end of the sentence before, or of the paragraph.</summary>
    private static int SentenceStart(Source source, int position, int from)
    {
        var start = position;
        var blanks = 0;
        for (var i = position - 1; i >= Math.Max(from, position - LongestSentence); i--)
        {
            var c = source.Text[i];
            if (c == '\n' && ++blanks > (source.IsSpacedOut ? 2 : 1))
                break;
            if (char.IsWhiteSpace(c))
                continue;
            if (c is '.' or '!' or '?' or ':')
                break;
            blanks = 0;
            start = i;
        }

        return start;
    }
}
