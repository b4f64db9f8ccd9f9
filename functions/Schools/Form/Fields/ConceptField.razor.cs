using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Functions.Schools.Form.Fields;

public sealed partial class ConceptField
{
    internal static void Write(Question question, ConceptAnswer answer, FormValues values)
    {
        values[$"{question.Id}.concept"] = answer.Concept?.Id ?? "";
        values[$"{question.Id}.eigen"] = answer.Own;
        values[$"{question.Id}.toelichting"] = answer.Explanation;
    }

    /// <summary>See <see cref="AnswerFields.FieldOf"/>.</summary>
    internal static string FieldOf(TextPlace place) => $"{place.Question}.{(place.Part == TextPart.Name ? "eigen" : "toelichting")}";

    internal static ConceptAnswer Read(Question question, FormReader form) => new(
        form.One<Onderwijsconcept>($"{question.Id}.concept"),
        form.Text($"{question.Id}.toelichting", question.Label),
        form.Text($"{question.Id}.eigen", question.Label));
}
