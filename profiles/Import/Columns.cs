using System.Text.RegularExpressions;

namespace SopCloud.Profiles.Import;

/// <summary>Cells that a reader left side by side, with white space between them.</summary>
internal static partial class Columns
{
    /// <summary>
    /// Whether another cell stands beside the words of an anchor before these are over: what is whose cannot be told by
    /// reading on.
    /// </summary>
    public static bool RunThrough(Reading reading, Segment segment)
    {
        var source = reading.Source;
        var first = source.LineOf(segment.Start);
        var last = source.LineOf(Math.Max(segment.Start, segment.ContentStart - 1));
        if (Enumerable.Range(first, last - first).Any(HasCells))
            return true;
        // The question may go on in the lines below the words that are known of it.
        return segment.Anchor is Anchor.OfferRow && HasCells(last) && Enumerable.Range(last + 1, Math.Max(0, source.LineOf(Math.Max(segment.Start, segment.End - 1)) - last)).Any(HasCells);

        bool HasCells(int line)
        {
            var start = Math.Max(segment.Start, source.LineStart(line));
            var end = Math.Min(segment.End, source.LineEnd(line));
            return start < end && !reading.Coverage.IsFurniture(start) && EndOfCell(source, start, end) < end;
        }
    }

    /// <summary>Where the first cell ends; the end given where there is no other.</summary>
    public static int EndOfCell(Source source, int start, int end)
    {
        var text = source.Text[start..end];
        return Gap().Match(text, text.Length - text.TrimStart().Length) is { Success: true } gap ? start + gap.Index + 1 : end;
    }

    [GeneratedRegex(@"\S {3,}(?=[^\n]*[\p{L}\d])")]
    private static partial Regex Gap();
}
