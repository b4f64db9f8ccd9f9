using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>Where a document names a status, a score or a verdict.</summary>
internal readonly record struct StatusWord(Status Status, int Start, int End)
{
    /// <summary>In the order of the document; of overlapping words the longest, so that "ver ontwikkeld" is not "ontwikkeld".</summary>
    public static List<StatusWord> In(Source source, int start, int end, ValueList<Status> scale)
    {
        var words = new List<StatusWord>();
        foreach (var word in scale
            .SelectMany(status => status.Synonyms.Add(status.Label).SelectMany(name => KeyWords.Of(name).FindIn(source, start, end).Select(match => new StatusWord(status, match.Start, match.End))))
            .OrderBy(word => word.Start)
            .ThenByDescending(word => word.End))
        {
            if (words.Count == 0 || word.Start >= words[^1].End)
                words.Add(word);
        }

        return words;
    }

    /// <summary>Whether it stands as a value, not as a word of a sentence: with a capital, or alone on its line.</summary>
    public bool StandsOut(Source source)
    {
        var line = source.LineOf(Start);
        return char.IsUpper(source.Text[Start])
            || (Layout.StartOfLine(source, Start) is not null && source.Text.AsSpan(End..Math.Max(End, source.LineEnd(line))).IsWhiteSpace());
    }

    /// <summary>Where its cell ends: at three spaces, the end of the line, or what is known to come next.</summary>
    public int EndOfCell(Source source, int next)
    {
        var to = Math.Min(Math.Max(End, next), Math.Max(End, source.LineEnd(source.LineOf(End - 1))));
        var gap = source.Text.AsSpan(End..to).IndexOf("   ", StringComparison.Ordinal);
        return gap < 0 ? to : End + gap;
    }
}
