using System.Text.RegularExpressions;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>Only what is certain whatever the format: facts beside their label, and what stands under a heading that says it all.</summary>
internal static partial class UnknownFormat
{
    /// <param name="formats">Other forms have other labels for the BRIN, by which a document of another school is known.</param>
    public static void Read(Reading reading, IEnumerable<Template> formats)
    {
        PageFurniture.MarkRunningLines(reading);
        foreach (var section in FactSectionsOf(reading.Form, formats))
        {
            foreach (var segment in Layout.OfAnywhere(reading.Source, section))
            {
                var value = segment with { End = Math.Min(segment.End, EndOfValue(reading.Source, segment.ContentStart)) };
                switch (segment.Anchor)
                {
                    case Anchor.Fact { Row.Kind: FactKind.Brin or FactKind.Postcode } fact when ValueShapes.Read(fact.Row.Kind, reading.TextOf(value)) is not null:
                        reading.Coverage.Furniture(value.Start, value.ContentStart);
                        FactReading.Read(reading, value, fact.Row.Kind);
                        break;
                    case Anchor.Label { Question: TextQuestion question } when ValueShapes.Of(question) is { } shape && shape.IsMatch(reading.TextOf(value)):
                        reading.Coverage.Furniture(value.Start, value.ContentStart);
                        TextReading.Read(reading, question, value);
                        break;
                }
            }
        }

        foreach (var section in reading.Form.Sections.Where(section => section.InAnyFormat))
        {
            var headings = Layout.Headings(reading.Source, reading.Form with { Sections = [section] });
            if (headings.Count != 1)
                continue;
            var end = NextHeading(reading.Source, headings[0].End);
            var region = new Segment(headings[0].Anchor, headings[0].Start, headings[0].End, end);
            var openings = section.Questions
                .SelectMany(question => question.Opens.Select(pattern => (question, Match: KeyWords.Of(pattern).FindIn(reading.Source, region.ContentStart, end).FirstOrDefault())))
                .Where(found => found.Match.End > 0 && Layout.StartOfLine(reading.Source, found.Match.Start) is not null)
                .OrderBy(found => found.Match.Start)
                .ToList();
            var leadIns = section.Questions.OfType<BoundariesQuestion>()
                .SelectMany(question => question.Recognise.Select(pattern => (question, Match: KeyWords.Of(pattern).FindIn(reading.Source, region.ContentStart, end).FirstOrDefault())))
                .Where(found => found.Match.End > 0 && Layout.StartOfLine(reading.Source, found.Match.Start) is not null)
                .ToList();

            var segments = new List<Segment> { region };
            if (leadIns.Count > 0)
                Cut(new Anchor.Label(section, leadIns[0].question), leadIns[0].Match.Start, leadIns[0].Match.End);
            if (openings.Count > 0 && openings[0].Match.Start >= segments[^1].ContentStart)
                Cut(new Anchor.Opening(section, openings[0].question), openings[0].Match.Start, openings[0].Match.Start);

            // Where the part ends, no one knows here: an answer without a list is its first paragraph.
            if (segments[^1] is { Anchor: Anchor.Opening } last && reading.BlocksOf(last) is [var paragraph, ..])
                segments[^1] = last with { End = paragraph.End };
            // An empty heading of an unknown format may be a line of its table of contents.
            if (segments.Count == 1 && reading.BlocksOf(region).Count == 0)
                continue;
            reading.Coverage.Furniture(region.Start, region.ContentStart);
            foreach (var segment in segments.Skip(1))
                reading.Coverage.Furniture(segment.Start, segment.ContentStart);
            reading.Segments = segments;
            foreach (var question in section.Questions)
                DocumentReader.ReadQuestion(reading, section, question);

            void Cut(Anchor anchor, int start, int contentStart)
            {
                segments[^1] = segments[^1] with { End = start };
                segments.Add(new(anchor, start, contentStart, end));
            }
        }
    }

    private static IEnumerable<Section> FactSectionsOf(Template form, IEnumerable<Template> formats)
    {
        var own = form.Sections.Where(section => !section.Facts.IsEmpty).ToList();
        return own.Exists(AsksBrin)
            ? own
            : own.Concat(formats.SelectMany(format => format.Sections).Where(AsksBrin).Take(1).Select(section => section with { Questions = [] }));

        static bool AsksBrin(Section section) => section.Facts.Any(fact => fact.Kind == FactKind.Brin);
    }

    /// <summary>A value stands beside its label, or right below it.</summary>
    private static int EndOfValue(Source source, int labelEnd)
    {
        var line = source.LineOf(labelEnd);
        var isBeside = !source.Text.AsSpan(labelEnd..source.LineEnd(line)).IsWhiteSpace();
        return source.LineEnd(isBeside || line + 1 == source.LineCount ? line : line + 1);
    }

    /// <summary>Where a numbered or free-standing short line begins the next part of a document.</summary>
    private static int NextHeading(Source source, int from)
    {
        var numbering = new Numbering();
        for (var line = source.LineOf(from) + 1; line < source.LineCount; line++)
        {
            // The items of a numbered list stand close together, a heading does not.
            var isItem = numbering.LengthIn(source.Line(line)) > 0 && (numbering.IsAtFirst || !source.Line(line - 1).IsWhiteSpace());
            if (!isItem && NumberedHeading().IsMatch(source.Line(line)))
                return source.LineStart(line);
        }

        return source.Text.Length;
    }

    [GeneratedRegex(@"^\s*\d{1,2}(\.\d{1,2})*\.?\s+\p{Lu}[^.:;?!]{2,70}\s*\d{0,3}\s*$")]
    private static partial Regex NumberedHeading();
}
