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

    public static void Read(Reading reading, ScoresQuestion question, Segment segment)
    {
        PrintedRows.MarkNumbers(reading, segment);
        var lines = reading.LinesOf([segment]);
        var labels = LabelsIn(reading.Source, segment, question);
        var ratings = RatingsIn(reading.Source, segment, question.Scale);
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
                if (rows is [var label] && rating.Status is not null && scores.TrueForAll(other => other.Score.Row != label.Value.Id))
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
                    if (rows is [var only])
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

    /// <summary>Ratings with nothing between them are the columns of a row of which the tick was lost.</summary>
    private static List<Rating> RatingsIn(Source source, Segment segment, ValueList<Status> scale)
    {
        var ratings = new List<Rating>();
        foreach (var word in StatusWord.In(source, segment.ContentStart, segment.End, scale).Where(word => word.StandsOut(source)))
        {
            if (ratings.Count > 0 && source.Text.AsSpan(ratings[^1].End..word.Start).IndexOfAnyInRange('a', 'z') < 0 && source.LineOf(word.Start) - source.LineOf(ratings[^1].End) <= 1)
                ratings[^1] = new(null, ratings[^1].Start, word.End);
            else
                ratings.Add(new(word.Status, word.Start, word.End));
        }

        return ratings;
    }

    private static OwnRow? OwnRowIn(Reading reading, int start, int end) =>
        PrintedRows.Others(reading, start, end, []) is [var own] && PrintedRows.IsName(own) ? own : null;

    /// <param name="Status">Null where several stand side by side.</param>
    private readonly record struct Rating(Status? Status, int Start, int End);
}
