using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>
/// Rows with a rating beside or below each. A row of which the rating cannot be read is left out and remarked: a rating that
/// slipped one row would say something untrue about two.
/// </summary>
internal static class RatingsReading
{
    /// <summary>In characters: the words of one row.</summary>
    private const int LongestRow = 400;

    /// <summary>From a rating to the next of its row, with a mark on a line between them.</summary>
    private const int MostLines = 4;

    public static void Read(Reading reading, ScoresQuestion question, Segment segment)
    {
        PrintedRows.MarkNumbers(reading, segment);
        var lines = reading.LinesOf([segment]);
        var labels = LabelsIn(reading.Source, segment, question);
        var ratings = RatingsIn(reading.Source, segment, question.Scale, labels);
        if (labels.Count == 0 && ratings.Count == 0)
        {
            if (reading.TextOf(segment).Length == 0)
                reading.Add(new ImportedAnswer.SeenEmpty(question.Id, lines));
            return;
        }

        // The first rating without a row and the last row without a rating: everything may have slipped one row.
        var hasSlipped = ratings.Count > 0 && labels.Count > 0
            && labels[0].Start >= ratings[0].End && labels[^1].Start >= ratings[^1].End;
        var scores = new List<(int Order, Score Score)>();
        var unreadable = new List<PrintedRow<ScoreRow>>();
        var previous = segment.ContentStart;
        if (!hasSlipped)
        {
            foreach (var rating in ratings)
            {
                var rows = labels.Where(label => label.Start >= previous && label.Start < rating.Start).ToList();
                if (rows is [var label] && rating.Status is not null && !SaysMore(reading, label.End, rating.Start) && scores.TrueForAll(other => other.Score.Row != label.Value.Id))
                {
                    reading.Coverage.Furniture(rating.Start - previous <= LongestRow ? previous : label.Start, Math.Max(rating.Start, label.End));
                    reading.Coverage.Take(rating.Start, rating.End);
                    scores.Add((question.Rows.ToList().IndexOf(label.Value), new(label.Value.Id, rating.Status)));
                }
                else if (rows.Count == 0 && question.OwnRows && rating.Status is not null && OwnRowIn(reading, previous, rating.Start) is { } own)
                {
                    reading.Coverage.Take(own.Start, rating.End);
                    scores.Add((int.MaxValue, new("", rating.Status, OwnLabel: own.Text)));
                }
                else
                {
                    if (rows is [var only] && !rating.IsPartOfMore && !SaysMore(reading, only.End, rating.Start))
                        reading.Coverage.Furniture(rating.Start - previous <= LongestRow ? previous : only.Start, rating.End);
                    unreadable.AddRange(rows);
                }

                previous = rating.End;
            }

            unreadable.AddRange(labels.Where(label => label.Start >= previous));
        }

        foreach (var row in hasSlipped ? labels : unreadable)
            reading.Coverage.Furniture(row.Start, row.End);
        foreach (var row in scores.Count > 0 ? unreadable : [])
            reading.Add(new Remark(RemarkKind.UnreadableRow, $"Bij \"{row.Value.Label}\" is niet te lezen wat er is gekozen. Kies zelf wat klopt.", [reading.Source.LinesOf(row.Start, row.End)], question.Id));
        reading.Add(scores.Count > 0
            ? new ImportedAnswer.Read(question.Id, new ScoresAnswer(scores.OrderBy(score => score.Order).Select(score => score.Score).ToValueList()), lines)
            : new ImportedAnswer.SeenUnreadable(question.Id, "Wat er per regel is gekozen, is in tekst niet te zien: kies zelf wat klopt.", lines));
    }

    private static List<PrintedRow<ScoreRow>> LabelsIn(Source source, Segment segment, ScoresQuestion question)
    {
        var labels = new List<PrintedRow<ScoreRow>>();
        foreach (var label in question.Rows
            .SelectMany(row => (row.Recognise.IsEmpty ? [row.Label] : row.Recognise)
                .Select(KeyWords.Of)
                .SelectMany(words => words.FindIn(source, segment.ContentStart, segment.End)
                    .Where(match => words.IsUnmistakable || Layout.StartOfLine(source, match.Start) is not null || question.OwnRows is false)
                    .Take(1)
                    .Select(match => new PrintedRow<ScoreRow>(row, match.Start, Math.Min(segment.End, Layout.PastPunctuation(source, match.End))))))
            .OrderBy(label => label.Start)
            .ThenByDescending(label => label.End))
        {
            if ((labels.Count == 0 || label.Start >= labels[^1].Start + 1) && labels.TrueForAll(other => other.Value != label.Value))
                labels.Add(label);
        }

        return labels;
    }

    /// <summary>
    /// Ratings with nothing but a mark between them are the columns of a row of which the tick was lost: a letter may be that
    /// mark. One that says more than its name ("nog niet", "deels") is not that name.
    /// </summary>
    private static List<Rating> RatingsIn(Source source, Segment segment, ValueList<Status> scale, List<PrintedRow<ScoreRow>> labels)
    {
        var ratings = new List<Rating>();
        foreach (var word in StatusWord.In(source, segment.ContentStart, segment.End, scale).Where(word => word.StandsOut(source)))
        {
            var next = labels.Find(label => label.Start >= word.End) is { End: > 0 } label ? label.Start : segment.End;
            var end = word.EndOfCell(source, next);
            var saysMore = HasWords(source.Text[word.End..end]);
            if (ratings.Count > 0 && IsBeside(ratings[^1], word))
                ratings[^1] = new(null, ratings[^1].Start, saysMore ? end : word.End, ratings[^1].IsPartOfMore || saysMore);
            else
                ratings.Add(new(saysMore || IsBehindEmptyBox(word) ? null : word.Status, word.Start, saysMore ? end : word.End, saysMore));
        }

        return ratings;

        bool IsBeside(Rating rating, StatusWord word)
        {
            if (word.Start < rating.End)
                return true;
            var lines = source.LineOf(word.Start) - source.LineOf(rating.End - 1);
            return (lines == 0 && !labels.Exists(label => label.Start >= rating.End && label.Start < word.Start))
                || (source.Text[rating.End..word.Start] is var between && lines <= (string.IsNullOrWhiteSpace(between) ? 1 : MostLines) && !HasWords(between));
        }

        bool IsBehindEmptyBox(StatusWord word) => source.Text.AsSpan(source.LineStart(source.LineOf(word.Start))..word.Start).TrimEnd() is [.., '☐'];
    }

    /// <summary>More than a letter, which may be a mark, or the number of the next row.</summary>
    private static bool HasWords(string text) => Folding.Words(text).Split(' ').Any(word => word.Length > 1 && !char.IsDigit(word[0]));

    /// <summary>
    /// Whether behind the words of a row another sentence begins, or a line with a capital: a row that the form does not know,
    /// of which the rating is.
    /// </summary>
    private static bool SaysMore(Reading reading, int start, int end)
    {
        var text = reading.Source.Text;
        for (var i = start; i < end; i++)
        {
            if (char.IsUpper(text[i]) && !reading.Coverage.IsFurniture(i)
                && (Layout.StartOfLine(reading.Source, i) is not null || text.AsSpan(..i).TrimEnd(' ') is [.., '.' or '!' or '?']))
                return true;
        }

        return false;
    }

    private static OwnRow? OwnRowIn(Reading reading, int start, int end) =>
        PrintedRows.Others(reading, start, end, []) is [var own] && PrintedRows.IsName(own) ? own : null;

    /// <param name="Status">Null where it cannot be known which is meant, such as with several side by side.</param>
    /// <param name="IsPartOfMore">Whether the school wrote more in its place; those words are still to be placed.</param>
    private readonly record struct Rating(Status? Status, int Start, int End, bool IsPartOfMore);
}
