using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import;

/// <summary>One document on its way to answers: what was read so far, and what each part of the text was used for.</summary>
internal sealed class Reading(Source source, Template form)
{
    private readonly Dictionary<string, ImportedAnswer> _answers = new(StringComparer.Ordinal);
    private readonly List<SchoolFact> _facts = [];
    private readonly List<Remark> _remarks = [];

    public Source Source => source;

    public Template Form => form;

    public Coverage Coverage { get; } = new(source);

    /// <summary>The document, cut at the anchors of its template.</summary>
    public List<Segment> Segments { get; set; } = [];

    /// <summary>Those of the <see cref="Segments"/> whose label a reader mixed with the cell beside it.</summary>
    public IReadOnlySet<Segment> InColumns { get; set; } = new HashSet<Segment>();

    public bool HasAnswer(string questionId) => _answers.ContainsKey(questionId);

    public void Add(ImportedAnswer answer) => _answers[answer.QuestionId] = answer;

    public void Add(SchoolFact fact) => _facts.Add(fact);

    public void Add(Remark remark) => _remarks.Add(remark);

    /// <summary>Keeps an answer with its words taken from the document; one that says nothing was seen empty.</summary>
    public void Add(Question question, Answer answer, Segment segment, List<Block> blocks)
    {
        Take(blocks);
        Add(answer.IsEmpty
            ? new ImportedAnswer.SeenEmpty(question.Id, [Source.LinesOf(segment.Start, segment.ContentStart)])
            : new ImportedAnswer.Read(question.Id, answer, LinesOf(segment, blocks)));
    }

    /// <summary>From each heading of a section to the next heading.</summary>
    public IEnumerable<(int Start, int End)> RegionsOf(Section section)
    {
        var headings = Segments.Where(segment => segment.Anchor is Anchor.Heading).ToList();
        return headings.Index()
            .Where(heading => ((Anchor.Heading)heading.Item.Anchor).Section == section)
            .Select(heading => (heading.Item.ContentStart, heading.Index + 1 < headings.Count ? headings[heading.Index + 1].Start : Source.Text.Length));
    }

    public List<Block> BlocksOf(Segment segment) => Blocks.Of(Source, Coverage, segment.ContentStart, segment.End);

    /// <summary>Grenzen are often numbered; elsewhere a number may be that of a heading.</summary>
    public List<Block> NumberedBlocksOf(Segment segment) => Blocks.Of(Source, Coverage, segment.ContentStart, segment.End, numbered: true);

    public string TextOf(Segment segment) => Blocks.Squeeze(Source.Text.AsSpan(segment.ContentStart..segment.End));

    public void Take(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            Coverage.Take(block.Start, block.End);
    }

    public ValueList<LineRange> LinesOf(Segment anchor, List<Block> blocks) =>
        blocks.Select(block => Source.LinesOf(block.Start, block.End)).Prepend(Source.LinesOf(anchor.Start, anchor.ContentStart)).Merge();

    public ValueList<LineRange> LinesOf(Segment heading, List<Segment> rows) => LinesOf([heading, .. rows]);

    public ValueList<LineRange> LinesOf(List<Segment> segments) => segments
        .Select(segment => Source.LinesOf(segment.Start, segment.Start + Math.Max(1, Source.Text.AsSpan(segment.Start..segment.End).TrimEnd().Length)))
        .Merge();

    public int FirstItemIn(Segment segment) =>
        NumberedBlocksOf(segment) is var blocks && blocks.FindIndex(block => block.IsItem) is >= 0 and var item ? blocks[item].Start : segment.End;

    /// <summary>Past the full stop or colon of a sentence of the form; without one, the end of its line.</summary>
    public int SentenceEnd(int start, int end)
    {
        if (Source.Text.AsSpan(..start).TrimEnd() is [.., '.' or ':'])
            return start;
        for (var i = start; i < end; i++)
        {
            if (Source.Text[i] is '.' or ':' && (i + 1 == Source.Text.Length || char.IsWhiteSpace(Source.Text[i + 1])))
                return i + 1;
        }

        return Math.Min(end, Source.LineEnd(Source.LineOf(start)));
    }

    public ImportedDocument Finish(RecognisedFormat? format, ValueList<RecognisedFormat> candidates)
    {
        if (Source.Mended.Count > 0)
            Add(new Remark(RemarkKind.MendedCharacters, "In sommige woorden was een teken verloren gegaan. Wij vulden het in waar maar één woord past. Kijk die plekken na.", Source.Mended.Select(position => Source.LinesOf(position, position + 1)).Merge()));
        if (Source.Text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            var lines = Enumerable.Range(0, Source.LineCount).Where(line => Source.Line(line).Contains('\uFFFD')).Select(line => new LineRange(line + 1, line + 1)).Merge();
            Add(new Remark(RemarkKind.BrokenCharacters, "Sommige tekens zijn onderweg verloren gegaan (�). Kijk die plekken na.", lines));
        }

        if (format is not null && _answers.Values.All(answer => answer is not (ImportedAnswer.Read or ImportedAnswer.Listed)))
            Add(new Remark(RemarkKind.EmptyForm, "In dit formulier is niets ingevuld.", []));

        StaffLists.KeepLeftoversInternal(this);
        return new(Form)
        {
            Format = format,
            Candidates = candidates,
            Lines = Enumerable.Range(0, Source.LineCount).Select(line => new SourceLine(line + 1, Blocks.Squeeze(Source.Line(line)))).ToValueList(),
            Answers = Form.Questions.Select(question => _answers.GetValueOrDefault(question.Id) ?? new ImportedAnswer.NotFound(question.Id)).ToValueList(),
            Facts = _facts.ToValueList(),
            Furniture = Coverage.FurnitureLines(),
            Leftovers = Coverage.Leftovers(),
            Remarks = _remarks.ToValueList(),
        };
    }
}
