using System.Buffers;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import;

/// <summary>Reads one document with one template: each segment of its layout into the answer that it belongs to.</summary>
internal sealed partial class DocumentReader
{
    /// <summary>In lines, from a label to its value: there may be the end of a page, with its header, between them.</summary>
    private const int FarthestValue = 7;

    private static readonly SearchValues<char> BetweenSentences = SearchValues.Create(" \n.!?'’”)");

    private readonly Source _source;
    private readonly Template _form;
    private readonly Coverage _coverage;
    private readonly Dictionary<string, ImportedAnswer> _answers = new(StringComparer.Ordinal);
    private readonly List<SchoolFact> _facts = [];
    private readonly List<Remark> _remarks = [];

    private DocumentReader(Source source, Template form)
    {
        _source = source;
        _form = form;
        _coverage = new Coverage(source);
    }

    public static ImportedDocument Read(Source source, RecognisedFormat? format, Template form)
    {
        var reader = new DocumentReader(source, form);
        foreach (var line in source.PageNumbers)
            reader._coverage.Furniture(source.LineStart(line), source.LineEnd(line));
        if (format is not null)
            reader.ReadKnownFormat();
        else
            reader.ReadUnknownFormat();
        return reader.Finish(format);
    }

    private void ReadKnownFormat()
    {
        var segments = Layout.Of(_source, _form);
        MarkRunningLines(segments);
        MarkFurniture(segments.Count > 0 ? segments[0].Start : _source.Text.Length);
        foreach (var segment in segments)
            _coverage.Furniture(segment.Start, segment.ContentStart);

        foreach (var segment in segments.Where(segment => segment.Anchor is Anchor.Fact))
            ReadFact(segment, ((Anchor.Fact)segment.Anchor).Row.Kind);
        ReadOffers(segments);
        foreach (var section in _form.Sections)
        {
            foreach (var question in section.Questions.Where(question => question is not (OfferQuestion or OffersQuestion)))
                ReadQuestion(section, question, segments);
        }
    }

    /// <summary>Only what is certain whatever the format: facts beside their label, and what stands under a heading that says it all.</summary>
    private void ReadUnknownFormat()
    {
        MarkRunningLines([]);
        foreach (var section in _form.Sections.Where(section => !section.Facts.IsEmpty))
        {
            foreach (var segment in Layout.OfAnywhere(_source, section))
            {
                var lineEnd = _source.LineEnd(_source.LineOf(segment.ContentStart));
                var value = segment with { End = Math.Min(segment.End, lineEnd) };
                switch (segment.Anchor)
                {
                    case Anchor.Fact { Row.Kind: FactKind.Brin or FactKind.Postcode } fact when ValueShapes.Read(fact.Row.Kind, TextOf(value)) is not null:
                        _coverage.Furniture(value.Start, value.ContentStart);
                        ReadFact(value, fact.Row.Kind);
                        break;
                    case Anchor.Label { Question: TextQuestion question } when ValueShapes.Of(question) is { } shape && shape.IsMatch(TextOf(value)):
                        _coverage.Furniture(value.Start, value.ContentStart);
                        ReadText(question, value);
                        break;
                }
            }
        }

        foreach (var section in _form.Sections.Where(section => section.InAnyFormat))
        {
            var headings = Layout.Headings(_source, _form with { Sections = [section] });
            if (headings.Count != 1)
                continue;
            var end = NextHeading(headings[0].End);
            var region = new Segment(headings[0].Anchor, headings[0].Start, headings[0].End, end);
            var openings = section.Questions
                .SelectMany(question => question.Opens.Select(pattern => (question, Match: KeyWords.Of(pattern).FindIn(_source, region.ContentStart, end).FirstOrDefault())))
                .Where(found => found.Match.End > 0 && Layout.StartOfLine(_source, found.Match.Start) is not null)
                .OrderBy(found => found.Match.Start)
                .ToList();
            var leadIns = section.Questions.OfType<BoundariesQuestion>()
                .SelectMany(question => question.Recognise.Select(pattern => (question, Match: KeyWords.Of(pattern).FindIn(_source, region.ContentStart, end).FirstOrDefault())))
                .Where(found => found.Match.End > 0 && Layout.StartOfLine(_source, found.Match.Start) is not null)
                .ToList();

            var segments = new List<Segment> { region };
            if (leadIns.Count > 0)
                Cut(new Anchor.Label(section, leadIns[0].question), leadIns[0].Match.Start, leadIns[0].Match.End);
            if (openings.Count > 0 && openings[0].Match.Start >= segments[^1].ContentStart)
                Cut(new Anchor.Opening(section, openings[0].question), openings[0].Match.Start, openings[0].Match.Start);

            // Where the part ends, no one knows here: an answer without a list is its first paragraph.
            if (segments[^1] is { Anchor: Anchor.Opening } last && BlocksOf(last) is [var paragraph, ..])
                segments[^1] = last with { End = paragraph.End };
            // An empty heading of an unknown format may be a line of its table of contents.
            if (segments.Count == 1 && BlocksOf(region).Count == 0)
                continue;
            _coverage.Furniture(region.Start, region.ContentStart);
            foreach (var segment in segments.Skip(1))
                _coverage.Furniture(segment.Start, segment.ContentStart);
            foreach (var question in section.Questions)
                ReadQuestion(section, question, segments);

            void Cut(Anchor anchor, int start, int contentStart)
            {
                segments[^1] = segments[^1] with { End = start };
                segments.Add(new(anchor, start, contentStart, end));
            }
        }
    }

    private void ReadQuestion(Section section, Question question, List<Segment> segments)
    {
        var segment = segments.Find(segment => segment.Anchor is Anchor.Label label && label.Question == question)
            ?? segments.Find(segment => segment.Anchor is Anchor.Opening opening && opening.Question == question);
        if (segment is null && question.TakesWhatFollowsHeading)
        {
            // The same heading may stand in a table of contents: the one with the most below it counts.
            segment = segments
                .Where(segment => segment.Anchor is Anchor.Heading heading && heading.Section == section)
                .MaxBy(segment => TextOf(segment).Length);
        }

        switch (question)
        {
            case BoundariesQuestion boundaries:
                ReadBoundaries(section, boundaries, segment, segments);
                break;
            case TextQuestion when segment is not null && section.Questions.OfType<BoundariesQuestion>().Any() && question.TakesWhatFollowsHeading && !segments.Any(other => other.Anchor is Anchor.Label { Question: BoundariesQuestion }):
                ReadText(question, segment with { End = FirstItemIn(segment) });
                break;
            case TextQuestion when segment is not null:
                ReadText(question, segment);
                break;
            case ConceptQuestion when segment is not null:
                ReadBlocks(question, segment, text => new ConceptAnswer(Proposals.ConceptOf(text), text));
                break;
            case AmbitionsQuestion when segment is not null:
                ReadAmbitions(question, segment);
                break;
            case ConfirmationQuestion when segment is not null:
                ReadConfirmation(question, segment);
                break;
        }
    }

    private void ReadText(Question question, Segment segment)
    {
        if (ValueShapes.Of(question) is not { } shape)
        {
            ReadBlocks(question, segment, text => new TextAnswer(text));
            return;
        }

        var lines = _source.LinesOf(segment.Start, segment.ContentStart);
        var text = _source.Text[segment.ContentStart..segment.End];
        if (shape.Match(text) is { Success: true } match && _source.LineOf(segment.ContentStart + match.Index) - _source.LineOf(segment.ContentStart) <= FarthestValue)
        {
            var start = segment.ContentStart + match.Index;
            _coverage.Take(start, start + match.Length);
            Add(new ImportedAnswer.Read(question.Id, new TextAnswer(Blocks.Squeeze(match.Value)), [_source.LinesOf(segment.Start, start + match.Length)]));
        }
        else
        {
            Add(string.IsNullOrWhiteSpace(text)
                ? new ImportedAnswer.SeenEmpty(question.Id, [lines])
                : new ImportedAnswer.SeenUnreadable(question.Id, $"Bij \"{question.Label}\" staat iets anders dan wij verwachten.", [lines]));
        }
    }

    private void ReadBlocks(Question question, Segment segment, Func<string, Answer> answer)
    {
        var blocks = BlocksOf(segment);
        var text = Blocks.Join(blocks);
        if (text.Length == 0)
        {
            Add(new ImportedAnswer.SeenEmpty(question.Id, [_source.LinesOf(segment.Start, segment.ContentStart)]));
            return;
        }

        Take(blocks);
        Add(new ImportedAnswer.Read(question.Id, answer(text), LinesOf(segment, blocks)));
        foreach (var block in blocks.Where(block => question.Place == "boundaries.introduction" && TurnsAway().IsMatch(block.Text)))
            _remarks.Add(new(RemarkKind.PossibleBoundary, "In uw inleiding lijkt ook een grens te staan. Hoort die bij uw grenzen?", [_source.LinesOf(block.Start, block.End)], question.Id));
    }

    private void ReadOffers(List<Segment> segments)
    {
        var own = new Dictionary<string, List<(OwnOffer? Offer, ValueList<LineRange> Lines)>>(StringComparer.Ordinal);
        var offerBlocks = OfferBlocksOf(segments);
        var inFormsWords = offerBlocks.Where(block => block.IsInFormsWords).Select(block => block.Questions[0].Id).ToHashSet(StringComparer.Ordinal);
        foreach (var block in offerBlocks)
        {
            var (section, heading, rows, targetGroup, zorgniveau, questions) = block;
            if (questions is [var question, ..] && !_answers.ContainsKey(question.Id)
                && (block.IsInFormsWords || (questions.Count == 1 && !inFormsWords.Contains(question.Id))))
            {
                var texts = ReadRows(question.Id, question.Label, rows);
                var lines = LinesOf(heading, rows);
                if (block.IsInFormsWords)
                    _coverage.Furniture(heading.ContentStart, heading.End);
                else
                    _remarks.Add(new(RemarkKind.OwnHeading, $"In uw document heet dit \"{targetGroup}\". Wij zetten het bij \"{question.Label}\": klopt dat?", [_source.LinesOf(heading.Start, heading.End)], question.Id));
                var answer = new OfferAnswer(zorgniveau, texts);
                Add(answer.IsEmpty ? new ImportedAnswer.SeenEmpty(question.Id, lines) : new ImportedAnswer.Read(question.Id, answer, lines));
            }
            else if (questions.IsEmpty && section.Questions.OfType<OffersQuestion>().FirstOrDefault() is { } offers)
            {
                var texts = ReadRows(offers.Id, targetGroup, rows);
                _coverage.Take(heading.ContentStart, heading.End);
                var lines = LinesOf(heading, rows);
                if (!own.TryGetValue(offers.Id, out var list))
                    own.Add(offers.Id, list = []);
                list.Add((targetGroup.Length == 0 && texts.IsEmpty ? null : new OwnOffer(targetGroup, Proposals.NeedsOf(targetGroup), zorgniveau, texts), lines));
            }
        }

        foreach (var (question, found) in own)
        {
            var lines = found.SelectMany(offer => offer.Lines).Merge();
            var answer = new OffersAnswer(found.Select(offer => offer.Offer).OfType<OwnOffer>().ToValueList());
            Add(answer.IsEmpty ? new ImportedAnswer.SeenEmpty(question, lines) : new ImportedAnswer.Read(question, answer, lines));
        }
    }

    private List<OfferBlock> OfferBlocksOf(List<Segment> segments)
    {
        var blocks = new List<OfferBlock>();
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].Anchor is not Anchor.TargetGroup { Section: var section })
                continue;
            var rows = segments.Skip(i + 1).TakeWhile(segment => segment.Anchor is Anchor.OfferRow).ToList();
            var (targetGroup, zorgniveau) = TargetGroupOf(segments[i]);
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
    private (string TargetGroup, string Zorgniveau) TargetGroupOf(Segment heading)
    {
        var text = string.Join(' ', BlocksOf(heading).Select(block => block.Text));
        var source = Source.Of(text);
        foreach (var words in _form.OfferBlock!.Zorgniveau.Select(KeyWords.Of))
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

    private OfferTexts ReadRows(string questionId, string name, List<Segment> rows)
    {
        var texts = new OfferTexts();
        var seen = new HashSet<Row>();
        for (var i = 0; i < rows.Count;)
        {
            var row = RowOf(rows[i]);
            // Some print the question again where its answer goes on on the next page.
            var pieces = rows.Skip(i + 1).TakeWhile(next => RowOf(next) == row && _source.PageEdges.Contains(_source.LineOf(next.Start))).Prepend(rows[i]).ToList();
            i += pieces.Count;
            if (!seen.Add(row))
                continue;
            var blocks = pieces.Select(BlocksOf).ToList();
            Take([.. blocks.SelectMany(piece => piece)]);
            var text = Blocks.Join(blocks.Aggregate(Blocks.GoOn));
            if (text.Length > 0)
                RemarkOnRow(questionId, name, text, _source.LinesOf(pieces[0].Start, pieces[^1].End));
            texts = row switch
            {
                Row.InLessons => texts with { InLessons = text },
                Row.Facilities => texts with { Facilities = text },
                _ => texts with { Partners = text },
            };
        }

        if (seen.Count < Enum.GetValues<Row>().Length)
            _remarks.Add(new(RemarkKind.MissingRow, $"Bij \"{name}\" vonden wij niet alle drie de rijen van het formulier.", LinesOf(rows), questionId));
        return texts;

        static Row RowOf(Segment segment) => ((Anchor.OfferRow)segment.Anchor).Row;
    }

    private void RemarkOnRow(string questionId, string name, string text, LineRange lines)
    {
        if (SingleChild().IsMatch(text))
            _remarks.Add(new(RemarkKind.SingleChild, $"Bij \"{name}\" lijkt de tekst over één kind te gaan. Schrijf over een groep kinderen: een kind mag niet te herkennen zijn, ook niet zonder naam.", [lines], questionId));
        if (PossibleBoundary().IsMatch(text))
            _remarks.Add(new(RemarkKind.PossibleBoundary, $"Bij \"{name}\" lijkt ook een grens te staan. Hoort die bij uw grenzen?", [lines], questionId));
    }

    private void ReadBoundaries(Section section, BoundariesQuestion question, Segment? label, List<Segment> segments)
    {
        List<Segment> places;
        if (label is not null)
        {
            // The lead-in is a sentence of the form: it runs to its full stop or colon.
            var end = SentenceEnd(label.ContentStart, label.End);
            _coverage.Furniture(label.ContentStart, end);
            places = [label with { ContentStart = end }];
        }
        else
        {
            places = [.. segments
                .Where(segment => segment.Anchor is Anchor.Heading heading && heading.Section == section)
                .Select(segment => segment with { ContentStart = FirstItemIn(segment) })
                .Where(segment => segment.ContentStart < segment.End)];
        }

        if (places.Count == 0)
            return;
        var blocks = places.SelectMany(NumberedBlocksOf).ToList();
        var statements = StatementsOf(blocks, mayBeProse: label is not null);
        if (statements.Count == 0)
        {
            ValueList<LineRange> lines = [_source.LinesOf(places[0].Start, places[0].ContentStart)];
            Add(blocks.Count == 0
                ? new ImportedAnswer.SeenEmpty(question.Id, lines)
                : new ImportedAnswer.SeenUnreadable(question.Id, "Hier staat tekst, maar wij zien niet waar elke grens begint. Zet uw grenzen er zelf in.", lines));
            return;
        }

        for (var i = 0; i < statements.Count; i++)
        {
            // To the next, with the punctuation between them.
            var isSameParagraph = i + 1 < statements.Count && _source.Text.AsSpan(statements[i].End..statements[i + 1].Start).IndexOfAnyExcept(BetweenSentences) < 0;
            _coverage.Take(statements[i].Start, isSameParagraph ? statements[i + 1].Start : statements[i].End);
        }

        Add(new ImportedAnswer.Read(
            question.Id,
            new BoundariesAnswer(statements.Select(statement => new Boundary(statement.Text, Proposals.CategoriesOf(statement.Text))).ToValueList()),
            statements.Select(statement => _source.LinesOf(statement.Start, statement.End)).Merge()));
        foreach (var hard in statements.Where(statement => HardBoundary().IsMatch(statement.Text)))
            _remarks.Add(new(RemarkKind.HardBoundary, "Deze grens klinkt als een harde voorwaarde. Een school moet altijd naar het kind zelf kijken.", [_source.LinesOf(hard.Start, hard.End)], question.Id));
    }

    /// <summary>
    /// Items of a list are statements. Without a list, a sentence that begins with whom it is about ("De leerling …") begins one,
    /// or else each paragraph is one. What fits in neither is not placed.
    /// </summary>
    private List<Block> StatementsOf(List<Block> blocks, bool mayBeProse)
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

        if (!paragraphs.Any(paragraph => StatementStart().IsMatch(paragraph.Text)))
            return paragraphs;
        return [.. paragraphs
            .Where(paragraph => StatementStart().Match(paragraph.Text) is { Success: true, Index: 0 })
            .SelectMany(paragraph =>
            {
                var starts = StatementStart().Matches(paragraph.Text).Select(match => match.Index).ToList();
                return starts.Select((start, i) => Sentences(paragraph, start, i + 1 < starts.Count ? starts[i + 1] : paragraph.Text.Length));
            })];
    }

    /// <summary>Part of a paragraph, with the place where it stands in the document.</summary>
    private Block Sentences(Block paragraph, int start, int end)
    {
        var letter = _source.LetterAt(paragraph.Start) + Folding.Fold(paragraph.Text[..start]).Length;
        var text = paragraph.Text[start..end].Trim();
        var last = letter + Folding.Fold(text).Length - 1;
        return paragraph with
        {
            Text = text,
            Start = letter < _source.At.Length ? _source.At[letter] : paragraph.Start,
            End = end == paragraph.Text.Length || last >= _source.At.Length ? paragraph.End : _source.At[last] + 1,
        };
    }

    private void ReadAmbitions(Question question, Segment segment)
    {
        var term = "";
        var content = segment;
        if (Term().Match(_source.Text, segment.ContentStart, segment.End - segment.ContentStart) is { Success: true } match
            && _source.Text.AsSpan(segment.ContentStart..match.Index).Trim(" \n(").IsEmpty)
        {
            term = Blocks.Squeeze(match.Value);
            _coverage.Take(match.Index, match.Index + match.Length);
            content = segment with { ContentStart = match.Index + match.Length };
        }

        var ambitions = new List<Ambition>();
        var blocks = BlocksOf(content);
        for (var i = 0; i < blocks.Count;)
        {
            var items = blocks.Skip(i + 1).TakeWhile(block => block.IsItem).ToList();
            var isTheme = !blocks[i].IsItem && items.Count > 0 && blocks[i].Text is { Length: <= 120 } text && !text.EndsWith('.');
            if (isTheme || blocks[i].IsItem)
            {
                var all = isTheme ? items : [blocks[i], .. items];
                ambitions.Add(new(isTheme ? blocks[i].Text.TrimEnd(':', ' ') : "", all.Count == 1 ? all[0].Text : Blocks.Join(all), term));
                i += all.Count + (isTheme ? 1 : 0);
            }
            else
            {
                ambitions.Add(new("", blocks[i].Text, term));
                i++;
            }
        }

        Take(blocks);
        Add(ambitions.Count == 0
            ? new ImportedAnswer.SeenEmpty(question.Id, [_source.LinesOf(content.Start, content.ContentStart)])
            : new ImportedAnswer.Read(question.Id, new AmbitionsAnswer(ambitions.ToValueList()), LinesOf(content, blocks)));
    }

    /// <summary>A crossed box says yes and an empty one nothing; a tick, a bullet or nothing at all may be just a bullet.</summary>
    private void ReadConfirmation(Question question, Segment segment)
    {
        var end = SentenceEnd(segment.ContentStart, Math.Min(segment.End, _source.LineEnd(_source.LineOf(segment.ContentStart))));
        _coverage.Furniture(segment.Start, end);
        ValueList<LineRange> lines = [_source.LinesOf(segment.Start, end)];
        var mark = _source.Text[segment.Start..segment.ContentStart].TrimStart();
        Add(mark switch
        {
            _ when mark.StartsWith('☒') || mark.StartsWith('☑') || mark.StartsWith("[x]", StringComparison.OrdinalIgnoreCase) =>
                new ImportedAnswer.Read(question.Id, new ConfirmationAnswer(Given: true, On: null), lines),
            _ when mark.StartsWith('☐') || mark.StartsWith("[ ]", StringComparison.Ordinal) => new ImportedAnswer.SeenEmpty(question.Id, lines),
            _ => new ImportedAnswer.SeenUnreadable(question.Id, "Een vinkje is in tekst niet te zien: kies zelf wat klopt.", lines),
        });
    }

    private void ReadFact(Segment segment, FactKind kind)
    {
        var text = _source.Text[segment.ContentStart..segment.End];
        if (string.IsNullOrWhiteSpace(text))
            return;
        var start = segment.ContentStart + (text.Length - text.TrimStart().Length);
        if (ValueShapes.Read(kind, Blocks.Squeeze(_source.Text.AsSpan(start..Math.Min(segment.End, _source.LineEnd(_source.LineOf(start)))))) is not { } value)
        {
            _remarks.Add(new(RemarkKind.UnreadableFact, kind == FactKind.Brin ? "Het BRIN in het document is niet te lezen." : "De postcode in het document is niet te lezen.", [_source.LinesOf(segment.Start, start + 1)]));
            return;
        }

        // A name may run over two lines; what stands after white space is not part of it.
        // In the header of a page it is furniture already.
        if (BlocksOf(segment) is not [var first, ..])
        {
            _facts.Add(new(kind, value, _source.LinesOf(segment.Start, start + 1)));
            return;
        }

        _coverage.Take(first.Start, first.End);
        _facts.Add(new(kind, kind is FactKind.Brin or FactKind.Postcode ? value : first.Text, _source.LinesOf(segment.Start, first.End)));
    }

    /// <summary>The header and footer of a page, except where one is a part of the form that is printed on every page.</summary>
    private void MarkRunningLines(List<Segment> segments)
    {
        var anchored = segments.SelectMany(segment => new[] { _source.LineOf(segment.Start), _source.LineOf(segment.ContentStart) }).ToHashSet();
        foreach (var line in _source.RunningLines.Where(line => !anchored.Contains(line)))
            _coverage.Furniture(_source.LineStart(line), _source.LineEnd(line));
    }

    private void MarkFurniture(int preface)
    {
        foreach (var words in _form.Furniture.Select(KeyWords.Of))
        {
            foreach (var (start, end) in words.FindIn(_source, 0, words.IsUnmistakable ? _source.Text.Length : preface))
            {
                // In the preface the form tells its story in paragraphs: a sentence may begin anywhere in a line.
                if (Layout.StartOfLine(_source, start) is { } lineStart)
                    _coverage.Furniture(lineStart, Layout.PastPunctuation(_source, end));
                else if (words.IsUnmistakable && start < preface)
                    _coverage.Furniture(start, Layout.PastPunctuation(_source, end));
            }
        }
    }

    private ImportedDocument Finish(RecognisedFormat? format)
    {
        if (_source.Text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            var lines = Enumerable.Range(0, _source.LineCount).Where(line => _source.Line(line).Contains('\uFFFD')).Select(line => new LineRange(line + 1, line + 1)).Merge();
            _remarks.Add(new(RemarkKind.BrokenCharacters, "Sommige tekens zijn onderweg verloren gegaan (�). Kijk die plekken na.", lines));
        }

        return new(_form)
        {
            Format = format,
            Lines = Enumerable.Range(0, _source.LineCount).Select(line => new SourceLine(line + 1, Blocks.Squeeze(_source.Line(line)))).ToValueList(),
            Answers = _form.Questions.Select(question => _answers.GetValueOrDefault(question.Id) ?? new ImportedAnswer.NotFound(question.Id)).ToValueList(),
            Facts = _facts.ToValueList(),
            Furniture = _coverage.FurnitureLines(),
            Leftovers = _coverage.Leftovers(),
            Remarks = _remarks.ToValueList(),
        };
    }

    private void Add(ImportedAnswer answer) => _answers[answer.QuestionId] = answer;

    private List<Block> BlocksOf(Segment segment) => Blocks.Of(_source, _coverage, segment.ContentStart, segment.End);

    /// <summary>Grenzen are often numbered; elsewhere a number may be that of a heading.</summary>
    private List<Block> NumberedBlocksOf(Segment segment) => Blocks.Of(_source, _coverage, segment.ContentStart, segment.End, numbered: true);

    private string TextOf(Segment segment) => Blocks.Squeeze(_source.Text.AsSpan(segment.ContentStart..segment.End));

    private void Take(List<Block> blocks)
    {
        foreach (var block in blocks)
            _coverage.Take(block.Start, block.End);
    }

    private ValueList<LineRange> LinesOf(Segment anchor, List<Block> blocks) =>
        blocks.Select(block => _source.LinesOf(block.Start, block.End)).Prepend(_source.LinesOf(anchor.Start, anchor.ContentStart)).Merge();

    private ValueList<LineRange> LinesOf(Segment heading, List<Segment> rows) => LinesOf([heading, .. rows]);

    private ValueList<LineRange> LinesOf(List<Segment> segments) => segments
        .Select(segment => _source.LinesOf(segment.Start, segment.Start + Math.Max(1, _source.Text.AsSpan(segment.Start..segment.End).TrimEnd().Length)))
        .Merge();

    private int FirstItemIn(Segment segment) =>
        NumberedBlocksOf(segment) is var blocks && blocks.FindIndex(block => block.IsItem) is >= 0 and var item ? blocks[item].Start : segment.End;

    private int SentenceEnd(int start, int end)
    {
        if (_source.Text.AsSpan(..start).TrimEnd() is [.., '.' or ':'])
            return start;
        for (var i = start; i < end; i++)
        {
            if (_source.Text[i] is '.' or ':' && (i + 1 == _source.Text.Length || char.IsWhiteSpace(_source.Text[i + 1])))
                return i + 1;
        }

        // Without one, the line.
        return Math.Min(end, _source.LineEnd(_source.LineOf(start)));
    }

    /// <summary>Where a numbered or free-standing short line begins the next part of a document.</summary>
    private int NextHeading(int from)
    {
        var numbering = new Numbering();
        for (var line = _source.LineOf(from) + 1; line < _source.LineCount; line++)
        {
            // The items of a numbered list stand close together, a heading does not.
            var isItem = numbering.LengthIn(_source.Line(line)) > 0 && (numbering.IsAtFirst || !_source.Line(line - 1).IsWhiteSpace());
            if (!isItem && NumberedHeading().IsMatch(_source.Line(line)))
                return _source.LineStart(line);
        }

        return _source.Text.Length;
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

    [GeneratedRegex(@"^\s*\d{1,2}(\.\d{1,2})*\.?\s+\p{Lu}[^.:;?!]{2,70}\s*\d{0,3}\s*$")]
    private static partial Regex NumberedHeading();

    [GeneratedRegex(@"20\d\d ?[-–/] ?(20)?\d\d(( ?,| en| t/m| tot en met) ?20\d\d ?[-–/] ?(20)?\d\d)*")]
    private static partial Regex Term();

    [GeneratedRegex(@"(?<=^|[.!?]['’”)]? )(De leerling|Leerlingen|Een leerling|Het kind|Een kind|Kinderen|Een voorwaarde|Voorwaarde|De school|Wij kunnen|We kunnen)\b")]
    private static partial Regex StatementStart();

    [GeneratedRegex(@"\b(deze leerling|dit kind|deze jongen|dit meisje)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SingleChild();

    [GeneratedRegex(@"\bgroep van (minimaal |ongeveer |maximaal )?\d+|\b(moet|moeten)\b[^.]{0,60}\bin staat\b|\bniet (kunnen |kan )?(aannemen|plaatsen|toelaten)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PossibleBoundary();

    [GeneratedRegex(@"\bkunnen (wij|we) niet\b|\bpassen niet\b", RegexOptions.IgnoreCase)]
    private static partial Regex TurnsAway();

    [GeneratedRegex(@"\bvoorwaarde\b|\bzindelijk|\bgroep van (minimaal |ongeveer |maximaal )?\d+|\bniet (kunnen |kan )?(aannemen|plaatsen|toelaten)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HardBoundary();
}
