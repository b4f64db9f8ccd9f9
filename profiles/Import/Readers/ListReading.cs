using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>A list of short texts; two questions may share one, each with its own kind of items.</summary>
internal static class ListReading
{
    public static void Read(Reading reading, ListQuestion question, Segment segment)
    {
        var blocks = reading.BlocksOf(segment);
        if (ItemsOf(blocks, question.Takes) is { } items)
            reading.Add(question, new ListAnswer(items.Select(item => item.Text).ToValueList()), segment, items);
        else
            reading.Add(new ImportedAnswer.SeenUnreadable(question.Id, "Hier staat tekst, maar wij zien niet waar elk punt begint.", reading.LinesOf(segment, blocks)));
    }

    /// <summary>The question of the same section that shares its list with this one.</summary>
    public static ListQuestion? Sharing(Section section, Question question) => question is ListQuestion { Takes: not ListItems.All }
        ? section.Questions.OfType<ListQuestion>().FirstOrDefault(other => other != question && other.Takes != ListItems.All)
        : null;

    /// <summary>From the first item to the last with nothing between; null where there is text but no list.</summary>
    private static List<Block>? ItemsOf(List<Block> blocks, ListItems takes)
    {
        var items = blocks.SkipWhile(block => !block.IsItem).TakeWhile(block => block.IsItem).ToList();
        // A single paragraph is a list of one.
        if (items.Count == 0 && blocks.Count == 1)
            items = blocks;
        return items.Count == 0 && blocks.Count > 0 ? null : [.. items.Where(item => Takes(takes, item.Text))];
    }

    private static bool Takes(ListItems takes, string item) => takes switch
    {
        ListItems.Questions => item.EndsWith('?'),
        ListItems.Statements => !item.EndsWith('?'),
        _ => true,
    };
}
