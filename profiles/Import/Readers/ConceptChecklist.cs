using System.Buffers;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>The concepts that a form prints to choose from, with a cross before or behind the school's, and room for one of its own.</summary>
/// <param name="Printed">Where the form's own words stand: the whole list, or no more than its names where the school wrote between them.</param>
/// <param name="Chosen">The concepts with a cross.</param>
/// <param name="IsClear">Whether it is certain which concepts have a cross.</param>
/// <param name="Own">What stands behind "Anders"; empty where it is not certain where that ends.</param>
/// <param name="Explanation">What follows the list.</param>
/// <param name="OwnStart">Where the school's own words begin; the crosses stand before it.</param>
internal sealed record ConceptChecklist(ValueList<(int Start, int End)> Printed, ValueList<Onderwijsconcept> Chosen, bool IsClear, List<Block> Own, List<Block> Explanation, int OwnStart)
{
    /// <summary>So many concepts, one after the other, are a list of a form and not a sentence of a school.</summary>
    private const int Fewest = 4;

    /// <summary>In characters: what a school may write beside one name of the list.</summary>
    private const int LongestNote = 60;

    private static readonly SearchValues<char> Crosses = SearchValues.Create("xX✓✔✗✘☑☒");

    private static readonly SearchValues<char> Boxes = SearchValues.Create("☐☑☒□]");

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
        if (labels.Count < Fewest)
            return null;
        var boxesLead = Before(labels[0]) is [.., var box] && Boxes.Contains(box);
        // The list is over where a text follows; only the last may have one behind it.
        var length = labels.TakeWhile((label, i) => i + 1 < labels.Count && Rest(label.End, labels[i + 1].Start).Length <= LongestNote).Count() + 1;
        var isClear = true;
        if (length > Fewest && labels[length - 1].Row != Other && !IsShort(RestOf(length - 1)))
        {
            // A name with a text behind it may as well begin the explanation.
            length--;
            isClear = false;
        }

        if (length < Fewest)
            return null;

        var list = labels[..length];
        var last = list[^1];
        var before = list.Where(HasCrossBefore).Select(label => label.Row).ToValueList();
        var behind = list.Where((_, i) => IsCross(RestOf(i))).Select(label => label.Row).ToValueList();
        isClear &= list[..^1].Index().All(label => IsShort(RestOf(label.Index))) && (before.IsEmpty || behind.IsEmpty);
        var ownStart = last.Row == Other ? PastNamely(source, last.End, end)
            : isClear ? Math.Min(end, source.LineEnd(source.LineOf(last.End)))
            : last.End;
        ValueList<(int Start, int End)> printed = isClear ? [(list[0].Start, ownStart)] : list[..^1].Select(label => (label.Start, label.End)).Append((last.Start, ownStart)).ToValueList();
        var step = source.LineOf(last.Start) - source.LineOf(list[^2].Start);
        var ownEnd = isClear && last.Row == Other ? EndOfOwn(source, ownStart, end, step) ?? ownStart : ownStart;
        return new(printed, before.Concat(behind).ToValueList(), isClear, Blocks.Of(source, coverage, ownStart, ownEnd), Blocks.Of(source, coverage, ownEnd, end), ownStart);

        string RestOf(int i) => Rest(labels[i].End, i + 1 < labels.Count && i + 1 < length ? labels[i + 1].Start : Math.Min(end, source.LineEnd(source.LineOf(labels[i].End))));

        string Rest(int from, int to)
        {
            // Some readers write the bullet of the next line as an "o".
            to = Math.Max(from, Layout.StartOfLine(source, to) ?? to);
            // Without the number of a page that ends in the list.
            var rest = string.Join(' ', Words.In(source, coverage, from, to).Select(word => source.Text[word.Start..word.End]));
            // The box of the next name on the same line.
            return boxesLead && rest.AsSpan().LastIndexOfAny("☐☑☒□[") is >= 0 and var next ? rest[..next] : rest;
        }

        string Before(RowLabel<Onderwijsconcept> label) => source.Text[Math.Max(start, source.LineStart(source.LineOf(label.Start)))..label.Start].TrimEnd();

        bool HasCrossBefore(RowLabel<Onderwijsconcept> label) =>
            (boxesLead || Layout.StartOfLine(source, label.Start) is not null) && Before(label).TrimEnd(' ', ']') is [.., var mark] && Crosses.Contains(mark);
    }

    private static bool IsShort(string rest) => Folding.Fold(rest).Length == 0 || IsCross(rest);

    private static bool IsCross(string rest)
    {
        var words = Folding.Words(rest).Trim();
        return words is "x" or "v" || (words.Length == 0 && rest.AsSpan().IndexOfAny(Crosses) >= 0);
    }

    /// <summary>At the beginning of a line, or behind a bullet or the cross of the concept before it.</summary>
    private static bool StandsInList(Source source, int position, int start)
    {
        var before = source.Text.AsSpan(Math.Max(start, source.LineStart(source.LineOf(position)))..position).TrimEnd();
        return before.IsEmpty || Layout.StartOfLine(source, position) is not null || !(char.IsLetterOrDigit(before[^1]) || before[^1] is ',') || (before.Length > 1 && Crosses.Contains(before[^1]) && before[^2] == ' ');
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
