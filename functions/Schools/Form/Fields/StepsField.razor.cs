using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools.Form.Fields;

public sealed partial class StepsField
{
    private static readonly Step Blank = new("");

    internal static void Write(Question question, StepsAnswer answer, FormValues values)
    {
        foreach (var (i, step) in answer.Steps.Index())
        {
            values[$"{question.Id}.{i}.naam"] = step.Name;
            values[$"{question.Id}.{i}.acties"] = step.Actions;
            values[$"{question.Id}.{i}.documenten"] = step.Documents;
            values[$"{question.Id}.{i}.personen"] = step.People;
            values[$"{question.Id}.{i}.tijd"] = step.Timing;
        }
    }

    internal static StepsAnswer Read(Question question, FormReader form) => new(form.Items(
        question.Id,
        item => new Step(
            form.Text($"{item}.naam", question.Label),
            form.Text($"{item}.acties", question.Label),
            form.Text($"{item}.documenten", question.Label),
            form.Text($"{item}.personen", question.Label),
            form.Text($"{item}.tijd", question.Label)),
        step => step != Blank));

    /// <summary>See <see cref="AnswerFields.FieldOf"/>.</summary>
    internal static string FieldOf(TextPlace place) => $"{place.Question}.{place.Item}." + place.Part switch
    {
        TextPart.Name => "naam",
        TextPart.Documents => "documenten",
        TextPart.People => "personen",
        TextPart.Term => "tijd",
        _ => "acties",
    };
}
