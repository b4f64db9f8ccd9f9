using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import.Readers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import;

/// <summary>Reads one document with one template: each segment of its layout into the answer that it belongs to.</summary>
internal static class DocumentReader
{
    public static ImportedDocument Read(Source source, RecognisedFormat? format, ValueList<RecognisedFormat> candidates, Template form)
    {
        var reading = new Reading(source, form);
        PageFurniture.MarkPageNumbers(reading);
        if (format is not null)
            ReadKnownFormat(reading);
        else
            UnknownFormat.Read(reading, candidates.Select(candidate => candidate.Template));
        return reading.Finish(format, candidates);
    }

    /// <summary>Reads the answer to one question from the segments of the document, if it is there.</summary>
    public static void ReadQuestion(Reading reading, Section section, Question question)
    {
        var segment = SegmentOf(reading, section, question);
        if (segment is not null && reading.InColumns.Contains(segment))
        {
            reading.Add(new ImportedAnswer.SeenUnreadable(question.Id, $"Bij \"{question.Label}\" staan vraag en antwoord naast elkaar. Zet het antwoord er zelf in.", reading.LinesOf([segment])));
            return;
        }

        if (segment is not null)
            PageFurniture.MarkOtherLabels(reading, question, segment);
        switch (question)
        {
            case BoundariesQuestion boundaries:
                BoundariesReading.Read(reading, section, boundaries, segment);
                break;
            case var _ when segment is null:
                break;
            case TextQuestion when IsIntroductionOfList(reading, section, question):
                TextReading.Read(reading, question, segment with { End = reading.FirstItemIn(segment) });
                break;
            case TextQuestion:
                TextReading.Read(reading, question, segment);
                break;
            case ListQuestion list:
                ListReading.Read(reading, list, segment);
                break;
            case DateQuestion date:
                DateReading.Read(reading, date, segment);
                break;
            case ChoiceQuestion choice:
                ChoiceReading.Read(reading, choice, segment);
                break;
            case OfferQuestion { AsOneText: true }:
                TextReading.ReadBlocks(reading, question, segment, text => new OfferAnswer("", new() { Whole = text }));
                break;
            case ConceptQuestion concept:
                ConceptReading.Read(reading, concept, segment);
                break;
            case AvailabilityQuestion availability:
                AvailabilityReading.Read(reading, availability, segment);
                break;
            case ScoresQuestion { Scale.IsEmpty: false, Describe: "" } ratings:
                RatingsReading.Read(reading, ratings, segment);
                break;
            case ScoresQuestion scores:
                ScoresReading.Read(reading, scores, segment);
                break;
            case FiguresQuestion figures:
                FiguresReading.Read(reading, figures, segment);
                break;
            case StepsQuestion steps:
                StepsReading.Read(reading, steps, segment);
                break;
            case AmbitionsQuestion ambitions:
                AmbitionsReading.Read(reading, ambitions, segment);
                break;
            case ConfirmationQuestion confirmation:
                ConfirmationReading.Read(reading, confirmation, segment);
                break;
        }
    }

    private static void ReadKnownFormat(Reading reading)
    {
        reading.Segments = Layout.Of(reading.Source, reading.Form);
        StaffLists.KeepInternal(reading);
        PageFurniture.MarkRunningLines(reading);
        PageFurniture.MarkAppendix(reading);
        PageFurniture.MarkOwnWords(reading);
        // Where cells run through a label, its span holds words of the school. A table is read by its own columns.
        reading.InColumns = reading.Segments.Where(segment => segment.Anchor is Anchor.OfferRow or Anchor.Label { Question: TextQuestion } or Anchor.Fact && Columns.RunThrough(reading, segment)).ToHashSet();
        foreach (var segment in reading.Segments.Where(segment => !reading.InColumns.Contains(segment)))
            reading.Coverage.Furniture(segment.Start, segment.ContentStart);
        CloseNeedlessOpenings(reading);
        PageFurniture.MarkRestOfRows(reading);

        foreach (var segment in reading.Segments.Where(segment => segment.Anchor is Anchor.Fact && !reading.InColumns.Contains(segment)))
            FactReading.Read(reading, segment, ((Anchor.Fact)segment.Anchor).Row.Kind);
        OffersReading.Read(reading);
        foreach (var section in reading.Form.Sections)
        {
            foreach (var question in section.Questions.Where(question => !question.Within.IsEmpty))
                WithinReading.Read(reading, section, question);
        }

        foreach (var section in reading.Form.Sections)
        {
            foreach (var question in section.Questions.Where(question => !question.IsBlock && !reading.HasAnswer(question.Id)))
                ReadQuestion(reading, section, question);
        }

        StandardsReading.Read(reading);
    }

    /// <summary>Where the label of a question has its answer behind it, the words that open such an answer elsewhere are only words.</summary>
    private static void CloseNeedlessOpenings(Reading reading)
    {
        var answered = reading.Segments
            .Where(segment => segment.Anchor is Anchor.Label && reading.BlocksOf(segment).Count > 0)
            .Select(segment => ((Anchor.Label)segment.Anchor).Question)
            .ToHashSet();
        var kept = new List<Segment>();
        foreach (var segment in reading.Segments)
        {
            // What stands in columns keeps its own end: its segments are known by it.
            if (kept.Count > 0 && segment.Anchor is Anchor.Opening opening && answered.Contains(opening.Question) && !reading.InColumns.Contains(kept[^1]))
                kept[^1] = kept[^1] with { End = segment.End };
            else
                kept.Add(segment);
        }

        reading.Segments = kept;
    }

    private static Segment? SegmentOf(Reading reading, Section section, Question question)
    {
        if (LabelOf(reading, question) is { } label)
            return label;
        if (ListReading.Sharing(section, question) is { } sharing && LabelOf(reading, sharing) is { } shared)
            return shared;
        // The same heading may stand in a table of contents: the one with the most below it counts.
        return question.TakesWhatFollowsHeading
            ? reading.Segments
                .Where(segment => segment.Anchor is Anchor.Heading heading && heading.Section == section)
                .MaxBy(segment => reading.TextOf(segment).Length)
            : null;
    }

    /// <summary>Where headings stand side by side, all but the last have nothing behind them: then the first words of the answer tell.</summary>
    private static Segment? LabelOf(Reading reading, Question question)
    {
        var label = reading.Segments.Find(segment => segment.Anchor is Anchor.Label label && label.Question == question);
        var opening = reading.Segments.Find(segment => segment.Anchor is Anchor.Opening opening && opening.Question == question);
        return label is null || (opening is not null && reading.BlocksOf(label).Count == 0) ? opening ?? label : label;
    }

    /// <summary>Whether the text stands under a heading together with boundaries that have no lead-in of their own.</summary>
    private static bool IsIntroductionOfList(Reading reading, Section section, Question question) =>
        question.TakesWhatFollowsHeading
        && section.Questions.OfType<BoundariesQuestion>().Any()
        && !reading.Segments.Any(other => other.Anchor is Anchor.Label { Question: BoundariesQuestion });
}
