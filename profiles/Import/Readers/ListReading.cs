using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>A list of short texts: items with a bullet, or else the names that the form knows and short lines between them.</summary>
internal static class ListReading
{
    public static void Read(Reading reading, ListQuestion question, Segment segment)
    {
        PrintedRows.MarkNumbers(reading, segment);
        var blocks = reading.BlocksOf(segment);
        if (blocks.Exists(block => block.IsItem))
        {
            var items = blocks.SkipWhile(block => !block.IsItem).TakeWhile(block => block.IsItem).ToList();
            reading.Add(question, new ListAnswer(items.Select(item => item.Text).ToValueList()), segment, items);
            return;
        }

        var known = PrintedRows.In(reading.Source, segment.ContentStart, segment.End, question.Options.Select(option => (option, (IEnumerable<string>)[option])));
        var names = known.Select(row => new OwnRow(Blocks.Squeeze(reading.Source.Text.AsSpan(row.Start..row.End)), row.Start, row.End))
            .Concat(PrintedRows.Others(reading, segment.ContentStart, segment.End, known.Select(row => (row.Start, row.End))).Where(PrintedRows.IsName))
            .OrderBy(row => row.Start)
            .ToList();
        foreach (var name in names)
            reading.Coverage.Take(name.Start, name.End);
        var lines = names.Select(name => reading.Source.LinesOf(name.Start, name.End)).Prepend(reading.Source.LinesOf(segment.Start, segment.ContentStart)).Merge();
        reading.Add(
            names.Count > 0 ? new ImportedAnswer.Read(question.Id, new ListAnswer(names.Select(name => name.Text).ToValueList()), lines)
            : blocks.Count == 0 ? new ImportedAnswer.SeenEmpty(question.Id, lines)
            : new ImportedAnswer.SeenUnreadable(question.Id, "Hier staat tekst, maar wij zien niet waar elk punt begint.", lines));
    }
}
