using System.Buffers;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>
/// Standards of the inspection that a form does not list and a school writes about. Only what says it in so many words is
/// read ("een onvoldoende voor resultaten (OR1)"); any other mention is a question to the school.
/// </summary>
internal static class StandardsReading
{
    private static readonly SearchValues<char> EndsClause = SearchValues.Create(".,;:!?");

    private static readonly string[] Joins = ["voor", "op", "bij"];

    private static readonly string[] TurnsRound = ["niet", "geen", "behalve", "nog", "eerder", "was"];

    public static void Read(Reading reading)
    {
        foreach (var section in reading.Form.Sections)
        {
            foreach (var standards in section.Questions.OfType<ScoresQuestion>().Where(question => question.Place == "inspection.standards" && !reading.HasAnswer(question.Id)))
                Read(reading, section, standards);
        }
    }

    private static void Read(Reading reading, Section section, ScoresQuestion standards)
    {
        var scores = new List<Score>();
        var lines = new List<LineRange>();
        foreach (var row in standards.Rows)
        {
            var mentions = reading.RegionsOf(section)
                .SelectMany(region => row.Recognise.SelectMany(pattern => KeyWords.Of(pattern).FindIn(reading.Source, region.Start, region.End)))
                .ToList();
            var told = mentions
                .Select(mention => (Mention: mention, Verdict: VerdictBefore(reading.Source, mention.Start, standards.Scale)))
                .Where(mention => mention.Verdict is not null)
                .ToList();
            if (told.DistinctBy(mention => mention.Verdict).Count() == 1)
            {
                scores.Add(new(row.Id, told[0].Verdict));
                lines.AddRange(told.Select(mention => reading.Source.LinesOf(ClauseStart(reading.Source, mention.Mention.Start), mention.Mention.End)));
            }
            else if (mentions.Count > 0)
            {
                reading.Add(new Remark(RemarkKind.PossibleStandard, $"In de tekst over de inspectie staat de standaard \"{row.Label}\". Zet hem bij \"{standards.Label}\" als de inspectie er een oordeel over gaf.", mentions.Select(match => reading.Source.LinesOf(match.Start, match.End)).Merge(), standards.Id));
            }
        }

        if (scores.Count > 0)
            reading.Add(new ImportedAnswer.Read(standards.Id, new ScoresAnswer(scores.ToValueList()), lines.Merge()));
    }

    /// <summary>The one verdict that the clause gives of what follows; null where it gives none, several, or turns it round.</summary>
    private static Status? VerdictBefore(Source source, int position, ValueList<Status> scale)
    {
        var words = Folding.Words(source.Text[ClauseStart(source, position)..position]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var verdicts = words.Index().Where(word => scale.Any(status => Folding.Fold(status.Label) == word.Item)).ToList();
        return verdicts is [var (at, verdict)] && at + 1 < words.Length && Joins.Contains(words[at + 1]) && !words.Intersect(TurnsRound).Any()
            ? scale.First(status => Folding.Fold(status.Label) == verdict)
            : null;
    }

    private static int ClauseStart(Source source, int position) =>
        source.Text.AsSpan(..position).LastIndexOfAny(EndsClause) + 1;
}
