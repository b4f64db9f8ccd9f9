using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Functions.Schools.Form.Fields;

public sealed partial class ScoresField
{
    internal static void Write(ScoresQuestion question, ScoresAnswer answer, FormValues values)
    {
        var own = 0;
        foreach (var score in answer.Scores)
        {
            // A row that the form no longer prints becomes one of the school's own: nothing of it is lost.
            var row = question.FindRow(score.Row) is { } printed ? RowOf(question, printed) : $"{OwnOf(question)}.{own++}";
            values[$"{row}.score"] = score.Status?.Id ?? "";
            values[$"{row}.tekst"] = score.Text;
            if (question.FindRow(score.Row) is null)
                values[$"{row}.naam"] = score.OwnLabel.Length > 0 ? score.OwnLabel : score.Row;
        }
    }

    internal static ScoresAnswer Read(ScoresQuestion question, FormReader form) => new(
    [
        .. question.Rows
            .Select(row => Read(RowOf(question, row), row.Label, form) with { Row = row.Id })
            .Where(score => score.Status is not null || score.Text.Length > 0),
        .. form.Items(OwnOf(question), item => ReadOwn(question, item, form), score => score.OwnLabel.Length > 0),
    ]);

    /// <summary>See <see cref="AnswerFields.FieldOf"/>.</summary>
    internal static string FieldOf(ScoresQuestion question, ScoresAnswer answer, TextPlace place)
    {
        if (question.FindRow(answer.Scores[place.Item!.Value].Row) is { } printed)
            return $"{RowOf(question, printed)}.tekst";
        var own = answer.Scores.Take(place.Item.Value).Count(score => question.FindRow(score.Row) is null);
        return $"{OwnOf(question)}.{own}.{(place.Part == TextPart.Name ? "naam" : "tekst")}";
    }

    private static Score ReadOwn(ScoresQuestion question, string item, FormReader form)
    {
        var score = Read(item, question.Label, form) with { OwnLabel = form.Text($"{item}.naam", question.Label) };
        if (score.OwnLabel.Length == 0)
            form.Refuse($"{item}.naam", "Schrijf wat het is, of haal de rest van deze regel weg.");
        return score;
    }

    private static Score Read(string row, string label, FormReader form) =>
        new("", form.One<Status>($"{row}.score"), form.Text($"{row}.tekst", label));

    private static string RowOf(Question question, ScoreRow row) => $"{question.Id}.rij.{row.Id}";

    private static string OwnOf(Question question) => $"{question.Id}.eigen";
}
