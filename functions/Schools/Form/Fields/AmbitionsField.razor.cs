using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools.Form.Fields;

public sealed partial class AmbitionsField
{
    private static readonly Ambition Blank = new("", "", "");

    internal static void Write(Question question, AmbitionsAnswer answer, FormValues values)
    {
        foreach (var (i, ambition) in answer.Ambitions.Index())
        {
            values[$"{question.Id}.{i}.thema"] = ambition.Theme;
            values[$"{question.Id}.{i}.tekst"] = ambition.Text;
            values[$"{question.Id}.{i}.termijn"] = ambition.Term;
        }
    }

    internal static AmbitionsAnswer Read(Question question, FormReader form) => new(form.Items(
        question.Id,
        item => new Ambition(
            form.Text($"{item}.thema", question.Label),
            form.Text($"{item}.tekst", question.Label),
            form.Text($"{item}.termijn", question.Label)),
        ambition => ambition != Blank));

    /// <summary>See <see cref="AnswerFields.FieldOf"/>.</summary>
    internal static string FieldOf(TextPlace place) => $"{place.Question}.{place.Item}." + place.Part switch
    {
        TextPart.Name => "thema",
        TextPart.Term => "termijn",
        _ => "tekst",
    };
}
