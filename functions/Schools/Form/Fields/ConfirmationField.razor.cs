using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools.Form.Fields;

public sealed partial class ConfirmationField
{
    internal static void Write(Question question, ConfirmationAnswer answer, FormValues values)
    {
        values[$"{question.Id}.ja"] = answer.Given ? "ja" : "";
        values[$"{question.Id}.datum"] = FormValues.TextOf(answer.On);
    }

    internal static ConfirmationAnswer Read(Question question, FormReader form) =>
        new(form.Values.IsTicked($"{question.Id}.ja"), form.Date($"{question.Id}.datum", question.Label));
}
