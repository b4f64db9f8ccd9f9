using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>
/// Rows with a description and a mark: the words of the form, those of the school, and at the end the name of a status or a
/// cross whose column was lost.
/// </summary>
internal static class ScoreTable
{
    /// <summary>Fewer can be no row of a form.</summary>
    private const int FewestWords = 4;

    /// <summary>In words: a longer line is a sentence.</summary>
    private const int LongestStatus = 4;

    /// <summary>From so many letters on, a word tells that a status is meant.</summary>
    private const int TellingWord = 6;

    private const string Crosses = "xXvV√✓✔✗✘☑☒";

    /// <param name="endIsCertain">Whether what the form prints next begins at <paramref name="end"/>.</param>
    public static List<ScoreLine> Of(Source source, Coverage coverage, int start, int end, ScoresQuestion question, bool endIsCertain)
    {
        var labels = RowLabels.In(source, start, end, question.Rows, WordsOf);
        var lines = new List<ScoreLine>();
        for (var i = 0; i < labels.Count; i++)
        {
            var label = labels[i];
            // What a reader printed twice is read once; the rest is for the school.
            if (lines.Exists(line => line.Row.Id == label.Row.Id))
                continue;
            var regionEnd = i + 1 < labels.Count ? labels[i + 1].Start : end;
            var mark = MarkIn(source, coverage, label.End, regionEnd, question);
            // A cross or a status inside the words of the school: a reader ran the end of the row into them.
            var isRunIn = HasMark(source, coverage, label.End, mark?.Start ?? regionEnd, question);
            // The row ends where the next of the form begins. Where that one is missing, what stands behind the mark must be its.
            // After the last row of all anything may follow if the label of what comes next was lost, except in a form that rates no rows.
            var isWhole = (RowLabels.NextIsThere(question.Rows, label.Row, labels) && (mark is not null || endIsCertain || i + 1 < labels.Count || question.Scale.Count < 2))
                || (mark is { StandsFree: true } && !isRunIn && Words.In(source, coverage, mark.End, regionEnd).Count >= FewestWords);
            lines.Add(new(
                label.Row,
                label.Start,
                label.End,
                isWhole ? Blocks.Of(source, coverage, label.End, mark?.Start ?? regionEnd) : [],
                mark is not null && isRunIn ? mark with { Status = null } : mark,
                isWhole,
                IsUnreadable: isRunIn || mark is { Status: null } || (mark is null && EndsOnStatus(source, coverage, label.End, regionEnd, question))));
        }

        return lines;
    }

    /// <summary>The key words of a row: from its first to its last, for what stands behind them is the school's.</summary>
    public static ValueList<string> WordsOf(ScoreRow row) => row.Recognise.IsEmpty ? [row.Label] : row.Recognise;

    private static ScoreMark? MarkIn(Source source, Coverage coverage, int start, int end, ScoresQuestion question)
    {
        ScoreMark? mark = null;
        var lines = LinesIn(source, coverage, start, end, question);
        for (var i = 0; i < lines.Count; i++)
        {
            var (from, to) = lines[i];
            var (isCross, status) = Read(source.Text.AsSpan(from..to), question);
            if (!isCross && status is null)
            {
                // A reader may set the mark behind the last sentence.
                if (mark is null && (i == lines.Count - 1 || IsBlankBelow(i)) && BehindSentence(from, to) is { } behind)
                    return behind;
                if (mark is not null)
                    break;
                continue;
            }

            if (mark is null && i > 0 && !IsFree(i))
                continue;
            if (mark is { Status: { } other } && status is not null && other != status)
                return mark with { Status = null, End = to };
            mark = new(mark?.Start ?? from, to, mark?.Status ?? status, StandsFree: true);
        }

        return mark;

        bool IsFree(int i)
        {
            var line = source.LineOf(lines[i].Start);
            var blanks = line - source.LineOf(lines[i - 1].Start) - 1;
            return blanks > (source.IsSpacedOut ? 1 : 0) || source.Text[lines[i - 1].End - 1] is '.' or '!' or '?' or ':' or ')' or '”'
                || lines[i].Start - source.LineStart(line) > 1;
        }

        bool IsBlankBelow(int i) => source.LineOf(lines[i + 1].Start) - source.LineOf(lines[i].Start) > (source.IsSpacedOut ? 2 : 1);

        ScoreMark? BehindSentence(int from, int to)
        {
            var text = source.Text.AsSpan(from..to);
            var dot = text.LastIndexOfAny('.', '!', '?');
            if (dot < 0 || dot + 1 >= text.Length || text[dot + 1] != ' ')
                return null;
            var (isCross, status) = Read(text[(dot + 1)..], question);
            return isCross || status is not null ? new(from + dot + 1, to, status, StandsFree: false) : null;
        }
    }

    /// <summary>A cross on its own, other than in "2 x per jaar", or a status that ends a line.</summary>
    private static bool HasMark(Source source, Coverage coverage, int start, int end, ScoresQuestion question)
    {
        var words = Words.In(source, coverage, start, end);
        for (var i = 0; i < words.Count; i++)
        {
            var word = source.Text.AsSpan(words[i].Start..words[i].End);
            var follows = i > 0 ? source.Text[words[i - 1].End - 1] : ' ';
            if (word.Length == 1 && Crosses.Contains(word[0], StringComparison.Ordinal) && !char.IsDigit(follows))
                return true;
            if (follows is '.' or '!' or '?' && Read(word, question).Status is not null)
                return true;
        }

        return words.Count > 0 && Read(source.Text.AsSpan(words[^1].Start..words[^1].End), question).Status is not null;
    }

    /// <summary>A last line of a few words, one of them that of a status, says it in other words: "deels geborgd".</summary>
    private static bool EndsOnStatus(Source source, Coverage coverage, int start, int end, ScoresQuestion question)
    {
        var lines = LinesIn(source, coverage, start, end, question);
        if (question.Scale.Count < 2 || lines.FindLast(line => source.Text[line.Start..line.End].Any(char.IsLetter)) is not { End: > 0 } last)
            return false;
        var words = Folding.Words(source.Text[last.Start..last.End]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var names = Folding.Words(string.Join(' ', question.Scale.SelectMany(status => status.Synonyms.Prepend(status.Label))));
        return words.Length <= LongestStatus && words.Any(word => word.Length >= TellingWord && names.Contains($" {word} ", StringComparison.Ordinal));
    }

    /// <summary>A line that is nothing but a cross, the name of a status, or both.</summary>
    private static (bool IsCross, Status? Status) Read(ReadOnlySpan<char> line, ScoresQuestion question)
    {
        var text = line.Trim();
        var isCross = !text.IsEmpty && Crosses.Contains(text[0], StringComparison.Ordinal) && (text.Length == 1 || text[1] == ' ');
        var name = isCross ? Folding.Words(text[1..].ToString()).Trim() : Folding.Words(text.ToString()).Trim();
        var status = question.Scale.FirstOrDefault(status => status.Synonyms.Prepend(status.Label).Any(word => Folding.Words(word).Trim() == name));
        return (isCross && (name.Length == 0 || status is not null), status);
    }

    /// <summary>The lines with words; a status that comes back at the ends of pages looks like a header, and is none.</summary>
    private static List<(int Start, int End)> LinesIn(Source source, Coverage coverage, int start, int end, ScoresQuestion question)
    {
        var lines = new List<(int Start, int End)>();
        for (var line = source.LineOf(start); line < source.LineCount && source.LineStart(line) < end; line++)
        {
            var (from, to) = (Math.Max(start, source.LineStart(line)), Math.Min(end, source.LineEnd(line)));
            if (to <= from)
                continue;
            var words = Words.In(source, coverage, from, to);
            if (words.Count > 0)
                lines.Add((words[0].Start, words[^1].End));
            else if (Read(source.Text.AsSpan(from..to), question).Status is not null)
                lines.Add((from, to));
        }

        return lines;
    }
}

/// <param name="Description">What the school wrote.</param>
/// <param name="IsWhole">Whether it is certain where the row ends.</param>
/// <param name="IsUnreadable">Whether something was chosen that cannot be known, such as a cross whose column was lost.</param>
internal sealed record ScoreLine(ScoreRow Row, int Start, int LabelEnd, List<Block> Description, ScoreMark? Mark, bool IsWhole, bool IsUnreadable);

/// <param name="Status">Null where it cannot be known.</param>
/// <param name="StandsFree">On a line of its own.</param>
internal sealed record ScoreMark(int Start, int End, Status? Status, bool StandsFree);
