using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Proposals;
using SopCloud.Profiles.Review.Rules;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>The blocks of target groups: those that the form names, and those that the school does.</summary>
internal static class OffersReading
{
    public static void Read(Reading reading)
    {
        var own = new Dictionary<string, List<(OwnOffer? Offer, ValueList<LineRange> Lines)>>(StringComparer.Ordinal);
        var offerBlocks = OfferBlocksOf(reading);
        var inFormsWords = offerBlocks.Where(block => block.IsInFormsWords).Select(block => block.Questions[0].Id).ToHashSet(StringComparer.Ordinal);
        foreach (var block in offerBlocks)
        {
            var (section, heading, rows, targetGroup, zorgniveau, questions) = block;
            if (rows.Exists(reading.InColumns.Contains))
            {
                var id = questions is [var named, ..] ? named.Id : section.Questions.OfType<OffersQuestion>().FirstOrDefault()?.Id;
                if (id is not null)
                    reading.Add(new Remark(RemarkKind.MissingRow, $"Bij \"{targetGroup}\" staan de vragen en de antwoorden naast elkaar. Zet de antwoorden er zelf in.", reading.LinesOf(heading, rows), id));
                continue;
            }

            if (questions is [var question, ..] && !reading.HasAnswer(question.Id)
                && (block.IsInFormsWords || (questions.Count == 1 && !inFormsWords.Contains(question.Id))))
            {
                var texts = ReadRows(reading, question.Id, question.Label, rows);
                var lines = reading.LinesOf(heading, rows);
                if (block.IsInFormsWords)
                    reading.Coverage.Furniture(heading.ContentStart, heading.End);
                else
                    reading.Add(new Remark(RemarkKind.OwnHeading, $"In uw document heet dit \"{targetGroup}\". Wij zetten het bij \"{question.Label}\": klopt dat?", [reading.Source.LinesOf(heading.Start, heading.End)], question.Id));
                var answer = new OfferAnswer(zorgniveau, texts);
                reading.Add(answer.IsEmpty ? new ImportedAnswer.SeenEmpty(question.Id, lines) : new ImportedAnswer.Read(question.Id, answer, lines));
            }
            else if (questions.IsEmpty && section.Questions.OfType<OffersQuestion>().FirstOrDefault() is { } offers)
            {
                var texts = ReadRows(reading, offers.Id, targetGroup, rows);
                reading.Coverage.Take(heading.ContentStart, heading.End);
                var lines = reading.LinesOf(heading, rows);
                if (!own.TryGetValue(offers.Id, out var list))
                    own.Add(offers.Id, list = []);
                list.Add((targetGroup.Length == 0 && texts.IsEmpty ? null : new OwnOffer(targetGroup, Mentions.NeedsOf(targetGroup), zorgniveau, texts), lines));
            }
        }

        foreach (var (question, found) in own)
        {
            var lines = found.SelectMany(offer => offer.Lines).Merge();
            var answer = new OffersAnswer(found.Select(offer => offer.Offer).OfType<OwnOffer>().ToValueList());
            reading.Add(answer.IsEmpty ? new ImportedAnswer.SeenEmpty(question, lines) : new ImportedAnswer.Read(question, answer, lines));
        }
    }

    private static List<OfferBlock> OfferBlocksOf(Reading reading)
    {
        var segments = reading.Segments;
        var blocks = new List<OfferBlock>();
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].Anchor is not Anchor.TargetGroup { Section: var section })
                continue;
            var rows = segments.Skip(i + 1).TakeWhile(segment => segment.Anchor is Anchor.OfferRow).ToList();
            var (targetGroup, zorgniveau) = TargetGroupOf(reading, segments[i]);
            var source = Source.Of(targetGroup);
            var questions = section.Questions
                .OfType<OfferQuestion>()
                .Where(question => question.Recognise.Any(pattern => KeyWords.Of(pattern).FindIn(source).Any()))
                .ToValueList();
            blocks.Add(new(section, segments[i], rows, targetGroup, zorgniveau, questions));
        }

        return blocks;
    }

    /// <summary>The heading of a block, apart from the levels of care that a school may add to it in brackets.</summary>
    private static (string TargetGroup, string Zorgniveau) TargetGroupOf(Reading reading, Segment heading)
    {
        var text = string.Join(' ', reading.BlocksOf(heading).Select(block => block.Text));
        var source = Source.Of(text);
        foreach (var words in reading.Form.OfferBlock!.Zorgniveau.Select(KeyWords.Of))
        {
            var found = words.FindIn(source).FirstOrDefault();
            if (found.End == 0)
                continue;
            var close = source.Text.IndexOf(')', found.End);
            var end = close < 0 ? source.Text.Length : close + 1;
            // With words behind it, it is part of a sentence, and a sentence is not taken apart.
            if (source.Text.AsSpan(end..).Trim(" .:").IsEmpty)
                return (Named(source.Text[..found.Start].TrimEnd(' ', '(')), source.Text[found.End..end].Trim(':', ' ', ')'));
        }

        return (Named(source.Text), "");

        static string Named(string text) => text.Trim().TrimEnd('.', ':', ' ');
    }

    private static OfferTexts ReadRows(Reading reading, string questionId, string name, List<Segment> rows)
    {
        var texts = new OfferTexts();
        var seen = new HashSet<Row>();
        for (var i = 0; i < rows.Count;)
        {
            var row = RowOf(rows[i]);
            // Some print the question again where its answer goes on on the next page.
            var pieces = rows.Skip(i + 1).TakeWhile(next => RowOf(next) == row && reading.Source.PageEdges.Contains(reading.Source.LineOf(next.Start))).Prepend(rows[i]).ToList();
            i += pieces.Count;
            if (!seen.Add(row))
                continue;
            var blocks = pieces.Select(reading.BlocksOf).ToList();
            reading.Take([.. blocks.SelectMany(piece => piece)]);
            var text = Blocks.Join(blocks.Aggregate(Blocks.GoOn));
            if (text.Length > 0)
                RemarkOnRow(reading, questionId, name, text, reading.Source.LinesOf(pieces[0].Start, pieces[^1].End));
            texts = row switch
            {
                Row.InLessons => texts with { InLessons = text },
                Row.Facilities => texts with { Facilities = text },
                _ => texts with { Partners = text },
            };
        }

        if (seen.Count < Enum.GetValues<Row>().Length)
            reading.Add(new Remark(RemarkKind.MissingRow, $"Bij \"{name}\" vonden wij niet alle drie de rijen van het formulier.", reading.LinesOf(rows), questionId));
        return texts;

        static Row RowOf(Segment segment) => ((Anchor.OfferRow)segment.Anchor).Row;
    }

    private static void RemarkOnRow(Reading reading, string questionId, string name, string text, LineRange lines)
    {
        if (SingleChild.SpansIn(text).Any())
            reading.Add(new Remark(RemarkKind.SingleChild, $"Bij \"{name}\" lijkt de tekst over één kind te gaan. Schrijf over een groep kinderen: een kind mag niet te herkennen zijn, ook niet zonder naam.", [lines], questionId));
        if (Phrases.PossibleBoundary.IsIn(text))
            reading.Add(new Remark(RemarkKind.PossibleBoundary, $"Bij \"{name}\" lijkt ook een grens te staan. Hoort die bij uw grenzen?", [lines], questionId));
    }

    /// <summary>The heading of a target group, with the rows below it.</summary>
    /// <param name="Questions">The questions of the form that the heading names.</param>
    private sealed record OfferBlock(Section Section, Segment Heading, List<Segment> Rows, string TargetGroup, string Zorgniveau, ValueList<OfferQuestion> Questions)
    {
        /// <summary>Otherwise the heading holds words of the school, which would be lost.</summary>
        public bool IsInFormsWords { get; } = Questions is [var question, ..] && SaysNoMoreThan(question.TargetGroup, TargetGroup);

        private static bool SaysNoMoreThan(string formsWords, string heading)
        {
            var known = Folding.Words(formsWords);
            return Folding.Words(heading).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => known.Contains($" {word} ", StringComparison.Ordinal))
                || known.Replace(" ", "", StringComparison.Ordinal).Contains(Folding.Fold(heading), StringComparison.Ordinal);
        }
    }
}
