using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>
/// A list of short texts: items with a bullet, or else the names that the form knows and short lines. Two questions may share
/// one list, each with its own kind of items.
/// </summary>
internal static class ListReading
{
    public static void Read(Reading reading, ListQuestion question, Segment segment)
    {
        // Forms print "zaken: -" above their list.
        var blocks = reading.BlocksOf(segment).Where(block => block.Text.Any(char.IsLetterOrDigit)).ToList();
        if (blocks.Exists(block => block.IsItem) || blocks.Count == 0)
        {
            // From the first item to the last with nothing between.
            var items = blocks.SkipWhile(block => !block.IsItem).TakeWhile(block => block.IsItem).Where(item => Takes(question.Takes, item.Text)).ToList();
            reading.Add(question, new ListAnswer(items.Select(item => item.Text).ToValueList()), segment, items);
            return;
        }

        PrintedRows.MarkNumbers(reading, segment);
        var names = question.Takes == ListItems.All ? NamesIn(reading, segment, question.Options) : [];
        if (names.Count == 0)
        {
            // A single paragraph is a list of one.
            if (blocks is [var only] && Takes(question.Takes, only.Text))
                reading.Add(question, new ListAnswer([only.Text]), segment, blocks);
            else
                reading.Add(new ImportedAnswer.SeenUnreadable(question.Id, "Hier staat tekst, maar wij zien niet waar elk punt begint.", reading.LinesOf(segment, blocks)));
            return;
        }

        foreach (var name in names)
            reading.Coverage.Take(name.Start, name.End);
        reading.Add(new ImportedAnswer.Read(
            question.Id,
            new ListAnswer(names.Select(name => name.Text).ToValueList()),
            names.Select(name => reading.Source.LinesOf(name.Start, name.End)).Prepend(reading.Source.LinesOf(segment.Start, segment.ContentStart)).Merge()));
    }

    /// <summary>The question of the same section that shares its list with this one.</summary>
    public static ListQuestion? Sharing(Section section, Question question) => question is ListQuestion { Takes: not ListItems.All }
        ? section.Questions.OfType<ListQuestion>().FirstOrDefault(other => other != question && other.Takes != ListItems.All)
        : null;

    private static List<OwnRow> NamesIn(Reading reading, Segment segment, ValueList<string> options)
    {
        var known = PrintedRows.In(reading.Source, segment.ContentStart, segment.End, options.Select(option => (option, (IEnumerable<string>)[option])));
        return
        [
            .. known
                .Select(row => new OwnRow(string.Join(' ', Blocks.Of(reading.Source, reading.Coverage, row.Start, row.End).Select(block => block.Text)), row.Start, row.End))
                .Concat(PrintedRows.Others(reading, segment.ContentStart, segment.End, known.Select(row => (row.Start, row.End))).Where(PrintedRows.IsName))
                .OrderBy(row => row.Start),
        ];
    }

    private static bool Takes(ListItems takes, string item) => takes switch
    {
        ListItems.Questions => item.EndsWith('?'),
        ListItems.Statements => !item.EndsWith('?'),
        _ => true,
    };
}
