using System.Text.RegularExpressions;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import;

/// <summary>What a place in the document is the beginning of.</summary>
internal abstract record Anchor
{
    public sealed record Heading(Section Section) : Anchor;

    public sealed record Label(Section Section, Question Question) : Anchor;

    /// <summary>The first words of an answer whose question is not printed.</summary>
    public sealed record Opening(Section Section, Question Question) : Anchor;

    public sealed record Fact(Section Section, FactRow Row) : Anchor;

    public sealed record TargetGroup(Section Section) : Anchor;

    public sealed record OfferRow(Row Row) : Anchor;
}

internal enum Row
{
    InLessons,
    Facilities,
    Partners,
}

/// <summary>From one anchor to the next.</summary>
/// <param name="Start">Where the anchor begins, its number or bullet included.</param>
/// <param name="ContentStart">Where the anchor's own words end.</param>
internal sealed record Segment(Anchor Anchor, int Start, int ContentStart, int End);

/// <summary>Finds where a document says what: the anchors of a template, in the order of the document.</summary>
internal static partial class Layout
{
    /// <summary>The farthest, in characters, that the first row stands from the heading of its target group.</summary>
    private const int LongestTargetGroup = 400;

    public static List<Segment> Of(Source source, Template template)
    {
        var headings = Headings(source, template);
        var found = new List<Found>(headings);
        for (var i = 0; i < headings.Count; i++)
        {
            var section = ((Anchor.Heading)headings[i].Anchor).Section;
            found.AddRange(OffersIn(source, template, section, headings[i].End, EndOf(i)));
        }

        // Labels of one section are chosen over all its regions together: a table of contents is a region too.
        foreach (var section in template.Sections)
        {
            var regions = Enumerable.Range(0, headings.Count)
                .Where(i => ((Anchor.Heading)headings[i].Anchor).Section == section)
                .Select(i => (headings[i].End, EndOf(i)));
            found.AddRange(LabelsIn(source, section, [.. regions], [.. headings.Select(heading => heading.End)]));
        }

        return Segments(source, found);

        int EndOf(int heading) => heading + 1 < headings.Count ? headings[heading + 1].Start : source.Text.Length;
    }

    /// <summary>The labels with a value beside or below them anywhere in a document whose format is not known.</summary>
    public static List<Segment> OfAnywhere(Source source, Section section)
    {
        var found = LabelsIn(source, section, [(0, source.Text.Length)], []);
        return Segments(source, found);
    }

    public static List<Found> Headings(Source source, Template template)
    {
        var found = template.Sections
            .SelectMany(section => section.Recognise.Select(KeyWords.Of).SelectMany(words => words.FindIn(source)
                .Where(match => StartOfLine(source, match.Start) is { } start && StandsAsHeading(source, match.Start, match.End))
                .Select(match => new Found(new Anchor.Heading(section), StartOfLine(source, match.Start)!.Value, PastFootnote(source, PastPunctuation(source, match.End))))))
            .ToList();
        return Untangle(found);
    }

    /// <summary>Where the line begins if there is nothing before this position but a number or a bullet.</summary>
    public static int? StartOfLine(Source source, int position)
    {
        var start = source.LineStart(source.LineOf(position));
        return NumberOrBullet().IsMatch(source.Text[start..position]) ? start : null;
    }

    public static int PastPunctuation(Source source, int position)
    {
        var end = position;
        while (end < source.Text.Length && source.Text[end] is '?' or ':' or '.' or ')' or ' ')
            end++;
        return end;
    }

    /// <summary>Past the number of a footnote, or of a page in a table of contents, at the end of a heading's line.</summary>
    private static int PastFootnote(Source source, int position)
    {
        var end = source.LineEnd(source.LineOf(position));
        var rest = source.Text.AsSpan(position..end).Trim();
        return rest.Length is > 0 and <= 2 && rest.IndexOfAnyExceptInRange('0', '9') < 0 ? end : position;
    }

    private static IEnumerable<Found> OffersIn(Source source, Template template, Section section, int start, int end)
    {
        if (template.OfferBlock is not { } block || !section.Questions.Any(question => question.IsBlock))
            yield break;
        var rows = Untangle([.. Rows(Row.InLessons, block.InLessons), .. Rows(Row.Facilities, block.Facilities), .. Rows(Row.Partners, block.Partners)]);
        foreach (var row in rows)
            yield return row;

        var previous = start;
        foreach (var heading in block.Heading.SelectMany(pattern => KeyWords.Of(pattern).FindIn(source, start, end)).Order())
        {
            // Without a row below, it is only the word.
            var begin = source.Text.AsSpan(start..heading.Start).IsWhiteSpace() ? heading.Start : StartOfLine(source, heading.Start);
            if (begin is { } lineStart
                && rows.Find(row => row.Start >= heading.End) is { } first && first.Start - heading.End < LongestTargetGroup
                && heading.Start >= previous)
            {
                previous = first.Start;
                yield return new(new Anchor.TargetGroup(section), lineStart, PastPunctuation(source, heading.End));
            }
        }

        IEnumerable<Found> Rows(Row row, ValueList<string> patterns) => patterns
            .Select(KeyWords.Of)
            .SelectMany(words => words.FindIn(source, start, end)
                .Where(match => words.IsUnmistakable || StartOfLine(source, match.Start) is not null)
                .Select(match => new Found(new Anchor.OfferRow(row), StartOfLine(source, match.Start) ?? match.Start, PastPunctuation(source, match.End))));
    }

    private static List<Found> LabelsIn(Source source, Section section, (int Start, int End)[] regions, int[] headingEnds)
    {
        var rows = new List<(Anchor Anchor, ValueList<string> Patterns, bool IsOpening)>();
        foreach (var fact in section.Facts)
            rows.Add((new Anchor.Fact(section, fact), fact.Recognise, false));
        foreach (var question in section.Questions.Where(question => !question.IsBlock))
        {
            rows.Add((new Anchor.Label(section, question), question.Recognise, false));
            rows.Add((new Anchor.Opening(section, question), question.Opens, true));
        }

        var candidates = rows
            .Select(row => row.Patterns
                .Select(KeyWords.Of)
                .SelectMany(words => regions.SelectMany(region => words.FindIn(source, region.Start, region.End))
                    .Select(match => Candidate(row.Anchor, words, match, row.IsOpening)))
                .OfType<Found>()
                .GroupBy(found => found.Start, (_, same) => same.MaxBy(found => found.Length)!)
                .ToList())
            .Where(found => found.Count > 0)
            .ToList();

        var chosen = new List<Found>();
        var previousEnds = new Dictionary<bool, int> { [true] = 0, [false] = 0 };
        foreach (var of in candidates)
        {
            // The register's rows may stand anywhere among the questions, each in its own order.
            var isFact = of[0].Anchor is Anchor.Fact;
            var previousEnd = previousEnds[isFact];
            var free = of.Where(found => !chosen.Any(other => other.Overlaps(found))).ToList();
            var best = free
                .Select(found => (Found: found, Score: found.Weight + (found.Start >= previousEnd ? 2 : 0)))
                .Where(scored => scored.Score >= 2)
                .OrderByDescending(scored => scored.Score)
                .ThenByDescending(scored => scored.Found.Length)
                .ThenBy(scored => scored.Found.Start)
                .FirstOrDefault();
            if (best.Found is null)
                continue;
            chosen.Add(best.Found);
            chosen.AddRange(free.Where(found => found != best.Found && found.Anchor is Anchor.Label && found.IsAlone && !found.Overlaps(best.Found)).Select(found => found with { IsExtra = true }));
            previousEnds[isFact] = best.Found.End;
        }

        return chosen;

        Found? Candidate(Anchor anchor, KeyWords words, (int Start, int End) match, bool isOpening)
        {
            var lineStart = StartOfLine(source, match.Start)
                ?? (headingEnds.Any(end => end <= match.Start && source.Text.AsSpan(end..match.Start).IsWhiteSpace()) ? match.Start : null);
            if (lineStart is null && !words.IsUnmistakable)
                return null;

            var after = source.Text.AsSpan(match.End..source.LineEnd(source.LineOf(match.End)));
            var weight = (words.IsUnmistakable ? 2 : 0)
                + (source.LineOf(match.Start) is var line && (line == 0 || source.Line(line - 1).IsWhiteSpace()) ? 1 : 0)
                + (ValueShapes.Fits(anchor, Blocks.Squeeze(after)) ? 2 : 0)
                + (after.IsWhiteSpace() || after.TrimStart().StartsWith(":") || after.StartsWith("  ") ? 1 : 0);
            // The bullet of an item is part of the answer that it begins.
            var opening = lineStart is { } bullet && Blocks.BulletLength(source.Line(source.LineOf(bullet))) > 0 ? bullet : match.Start;
            var end = isOpening ? opening : PastPunctuation(source, match.End);
            return new Found(anchor, isOpening ? opening : lineStart ?? match.Start, end, weight, match.End - match.Start)
            {
                IsAlone = lineStart is not null && source.Text.AsSpan(end..source.LineEnd(source.LineOf(end))).IsWhiteSpace(),
            };
        }
    }

    /// <summary>A heading has its line for itself, or a number before it, or a new sentence behind it.</summary>
    private static bool StandsAsHeading(Source source, int start, int end)
    {
        var line = source.LineOf(start);
        var after = source.Text.AsSpan(end..source.LineEnd(source.LineOf(end))).TrimEnd();
        if (after.IsEmpty || char.IsDigit(source.Text[source.LineStart(line)..start].Trim().FirstOrDefault()))
            return true;
        var rest = after.TrimStart();
        return rest[0] is ':' or '(' || (after[0] == ' ' && (char.IsUpper(rest[0]) || char.IsDigit(rest[0])));
    }

    private static List<Segment> Segments(Source source, List<Found> found)
    {
        var anchors = WithoutStrayLabels(Untangle(found));
        return [.. anchors.Select((anchor, i) => new Segment(anchor.Anchor, anchor.Start, anchor.End, i + 1 < anchors.Count ? anchors[i + 1].Start : source.Text.Length))];
    }

    /// <summary>
    /// Some questions are printed with two labels, one below the other ("…", "Toelichting op …"): one segment, from the first on.
    /// Elsewhere the words of a label are only that.
    /// </summary>
    private static List<Found> WithoutStrayLabels(List<Found> anchors)
    {
        var kept = new List<Found>();
        for (var i = 0; i < anchors.Count;)
        {
            var same = anchors.Skip(i).TakeWhile((anchor, after) => after == 0 || (anchor.Anchor is Anchor.Label && anchor.Anchor == anchors[i].Anchor)).ToList();
            i += same.Count;
            if (same.Exists(anchor => !anchor.IsExtra))
                kept.Add(same[0]);
        }

        return kept;
    }

    /// <summary>In order of the document; where two overlap, the one that begins first and then the longest.</summary>
    private static List<Found> Untangle(List<Found> found)
    {
        var kept = new List<Found>();
        foreach (var anchor in found.OrderBy(anchor => anchor.Start).ThenByDescending(anchor => anchor.End))
        {
            if (kept.Count == 0 || anchor.Start >= kept[^1].End)
                kept.Add(anchor);
        }

        return kept;
    }

    [GeneratedRegex(@"^[\s\d.)•●○■□▪▫◦·‣*–—\-☐☑☒✓✔√\[\]xXvVo\uE000-\uF8FF]*$")]
    private static partial Regex NumberOrBullet();

    /// <param name="Weight">How much it looks like a row of a table rather than a word in a sentence.</param>
    public sealed record Found(Anchor Anchor, int Start, int End, int Weight = 0, int Length = 0)
    {
        /// <summary>Whether it has its line for itself.</summary>
        public bool IsAlone { get; init; }

        /// <summary>Whether another label of the same question was preferred.</summary>
        public bool IsExtra { get; init; }

        public bool Overlaps(Found other) => Start < other.End && other.Start < End;
    }
}
