using System.Text;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Review;

/// <summary>Finds on which lines of a document the words of its texts stand, each time further on: the second time that someone is named is another place.</summary>
internal sealed class ReportPlaces
{
    private readonly List<int> _lineStarts = [];
    private readonly List<int> _numbers = [];
    private readonly string _letters;
    private readonly LineRange? _whole;
    private int _readTo;

    /// <param name="ranges">Where to look, in the order of the document.</param>
    public ReportPlaces(ImportedDocument document, ValueList<LineRange> ranges)
    {
        _whole = ranges.IsEmpty ? null : new(ranges[0].First, ranges[^1].Last);
        var folded = new StringBuilder();
        var upTo = 0;
        foreach (var range in ranges)
        {
            // Lines are numbered from 1, without gaps.
            for (var number = Math.Max(range.First, upTo + 1); number <= Math.Min(range.Last, document.Lines.Count); number++)
            {
                _lineStarts.Add(folded.Length);
                _numbers.Add(number);
                folded.Append(Folding.Fold(document.Lines[number - 1].Text));
                upTo = number;
            }
        }

        _letters = folded.ToString();
    }

    /// <summary>The lines of words in a text; all lines where a reader broke them off, null where there are none.</summary>
    public Func<TextSpan?, LineRange?> In(ReportText text)
    {
        var at = Find(text.Letters);
        var starts = at >= 0 ? null : text.Sentences.Select(sentence => Find(text.Letters[text.LettersBefore(sentence.Start)..text.LettersBefore(sentence.End)])).ToArray();
        return span =>
        {
            if (span is not { } words || text.LettersBefore(words.End) - text.LettersBefore(words.Start) is not (> 0 and var length))
                return _whole;
            var first = at + text.LettersBefore(words.Start);
            if (starts is not null)
            {
                var sentence = text.SentenceAt(words.Start);
                if (sentence < 0 || starts[sentence] < 0)
                    return _whole;
                first = starts[sentence] + text.LettersBefore(words.Start) - text.LettersBefore(text.Sentences[sentence].Start);
            }

            return new(LineOf(first), LineOf(Math.Min(first + length, _letters.Length) - 1));
        };
    }

    /// <returns>Negative where they do not stand in the document so.</returns>
    private int Find(string letters)
    {
        if (letters.Length == 0)
            return -1;
        var at = _letters.IndexOf(letters, _readTo, StringComparison.Ordinal);
        if (at < 0)
            at = _letters.IndexOf(letters, StringComparison.Ordinal);
        if (at >= 0)
            _readTo = at + letters.Length;
        return at;
    }

    private int LineOf(int letter)
    {
        var line = _lineStarts.BinarySearch(letter);
        if (line < 0)
            return _numbers[~line - 1];
        // Lines without letters start where the next one does.
        while (line + 1 < _lineStarts.Count && _lineStarts[line + 1] == letter)
            line++;
        return _numbers[line];
    }
}
