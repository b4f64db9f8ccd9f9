using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools.Form.Fields;

public sealed partial class ListField
{
    /// <summary>The field with the school's own items, one on a line.</summary>
    internal static string OwnOf(Question question) => question.Id;

    internal static void Write(ListQuestion question, ListAnswer answer, FormValues values)
    {
        values.SetAll(PrintedOf(question), answer.Items.Where(question.Options.Contains));
        values[OwnOf(question)] = string.Join('\n', answer.Items.Where(item => !question.Options.Contains(item)).Select(item => item.ReplaceLineEndings(" ")));
    }

    internal static ListAnswer Read(ListQuestion question, FormReader form)
    {
        var ticked = form.Values.All(PrintedOf(question)).ToHashSet(StringComparer.Ordinal);
        var own = form.Text(OwnOf(question), question.Label).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new([.. question.Options.Where(option => ticked.Contains(option) || own.Contains(option)), .. own.Where(item => !question.Options.Contains(item))]);
    }

    private static string PrintedOf(Question question) => $"{question.Id}.keuze";
}
