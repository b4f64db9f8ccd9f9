using System.Buffers;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>The concepts that a form prints to choose from, with a cross behind the school's, and room for one of its own.</summary>
/// <param name="Chosen">The concepts with a cross.</param>
/// <param name="Own">What stands behind "Anders"; empty where it is not certain where that ends.</param>
/// <param name="Explanation">What follows the list.</param>
/// <param name="Start">Where the list begins.</param>
/// <param name="OwnStart">Where the school's own words begin; the crosses stand before it.</param>
internal sealed record ConceptChecklist(ValueList<Onderwijsconcept> Chosen, List<Block> Own, List<Block> Explanation, int Start, int OwnStart)
{
    /// <summary>So many concepts, one after the other, are a list of a form and not a sentence of a school.</summary>
    private const int Fewest = 4;

    private static readonly SearchValues<char> Crosses = SearchValues.Create("xX✓✔✗✘☑☒");

    private static Onderwijsconcept Other { get; } = Onderwijsconcept.All.Single(concept => concept.Id == "anders");

    /// <summary>Null where there is no such list.</summary>
    public static ConceptChecklist? Of(Source source, Coverage coverage, int start, int end)
    {
        var labels = Onderwijsconcept.All
            .SelectMany(concept => KeyWords.Of(concept.Label).FindIn(source, start, end)
                .Where(match => StandsInList(source, match.Start, start))
                .Take(1)
                .Select(match => new RowLabel<Onderwijsconcept>(concept, match.Start, match.End)))
            .OrderBy(label => label.Start)
            .ToList();
        // The list is over where something other than a cross follows; only the last may have words behind it.
        var length = labels.TakeWhile((label, i) => i + 1 < labels.Count && Rest(label.End, labels[i + 1].Start).IsShort).Count() + 1;
        if (length < Fewest || length > labels.Count)
            return null;

        var list = labels[..length];
        var last = list[^1];
        var chosen = list.Where((label, i) => Rest(label.End, EndOf(i)).IsCross).Select(label => label.Row).ToValueList();
        if (last.Row != Other)
            return new(chosen, [], Blocks.Of(source, coverage, EndOf(length - 1), end), list[0].Start, EndOf(length - 1));

        var ownStart = PastNamely(source, last.End, end);
        var ownEnd = EndOfOwn(source, ownStart, end, source.LineOf(last.Start) - source.LineOf(list[^2].Start));
        return ownEnd is { } to
            ? new(chosen, Blocks.Of(source, coverage, ownStart, to), Blocks.Of(source, coverage, to, end), list[0].Start, ownStart)
            : new(chosen, [], Blocks.Of(source, coverage, ownStart, end), list[0].Start, ownStart);

        int EndOf(int i) => i + 1 < length ? list[i + 1].Start : Math.Min(end, source.LineEnd(source.LineOf(list[i].End)));

        (bool IsShort, bool IsCross) Rest(int from, int to)
        {
            // Some readers write the bullet of the next line as an "o".
            to = Math.Max(from, Layout.StartOfLine(source, to) ?? to);
            // Without the number of a page that ends in the list.
            var rest = string.Join(' ', Words.In(source, coverage, from, to).Select(word => source.Text[word.Start..word.End]));
            var words = Folding.Words(rest).Trim();
            var isCross = words is "x" or "v" || (words.Length == 0 && rest.AsSpan().IndexOfAny(Crosses) >= 0);
            return (words.Length == 0 || isCross, isCross);
        }
    }

    /// <summary>At the beginning of a line, or behind a bullet or the cross of the concept before it.</summary>
    private static bool StandsInList(Source source, int position, int start)
    {
        var before = source.Text.AsSpan(Math.Max(start, source.LineStart(source.LineOf(position)))..position).TrimEnd();
        return before.IsEmpty || Layout.StartOfLine(source, position) is not null || !char.IsLetterOrDigit(before[^1]) || (before.Length > 1 && Crosses.Contains(before[^1]) && before[^2] == ' ');
    }

    /// <summary>Past "nl." or "namelijk:".</summary>
    private static int PastNamely(Source source, int position, int end)
    {
        foreach (var word in (string[])["namelijk", "nl"])
        {
            if (KeyWords.Of(word).FindIn(source, position, end).FirstOrDefault() is { End: > 0 } found && Folding.Fold(source.Text[position..found.Start]).Length == 0)
                return Math.Min(end, Layout.PastPunctuation(source, found.End));
        }

        return position;
    }

    /// <summary>
    /// The list's own white space goes on inside it: more of it, or any where the list has none, begins what comes after. Null
    /// where there is no such place.
    /// </summary>
    private static int? EndOfOwn(Source source, int start, int end, int step)
    {
        // A list on one line says nothing about white space.
        if (step == 0)
            return null;
        var last = source.LineOf(start);
        for (var line = last + 1; line < source.LineCount && source.LineStart(line) < end; line++)
        {
            if (source.Line(line).IsWhiteSpace())
                continue;
            if (line - last > step)
                return source.LineEnd(last);
            last = line;
        }

        return source.Text.AsSpan(start..source.LineEnd(source.LineOf(start))).IsWhiteSpace() || last == source.LineOf(start) ? end : null;
    }
}
