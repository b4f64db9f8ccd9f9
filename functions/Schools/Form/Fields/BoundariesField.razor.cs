using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Functions.Schools.Form.Fields;

public sealed partial class BoundariesField
{
    internal static void Write(Question question, BoundariesAnswer answer, FormValues values)
    {
        foreach (var (i, boundary) in answer.Statements.Index())
        {
            values[$"{question.Id}.{i}.tekst"] = boundary.Text;
            values.SetAll($"{question.Id}.{i}.categorie", boundary.Categories.Select(category => category.Id));
        }
    }

    internal static BoundariesAnswer Read(Question question, FormReader form) =>
        new(form.Items(question.Id, item => Read(item, question.Label, form), boundary => boundary.Text.Length > 0));

    /// <summary>See <see cref="AnswerFields.FieldOf"/>.</summary>
    internal static string FieldOf(TextPlace place) => $"{place.Question}.{place.Item}.tekst";

    /// <summary>The boxes with what the boundary at a place is about.</summary>
    internal static string CategoriesOf(TextPlace place) => $"{place.Question}.{place.Item}.categorie";

    private static Boundary Read(string item, string label, FormReader form)
    {
        var boundary = new Boundary(form.Text($"{item}.tekst", label), form.Several<BoundaryCategory>($"{item}.categorie"));
        if (boundary is { Text.Length: 0, Categories.IsEmpty: false })
            form.Refuse($"{item}.tekst", "Schrijf de grens in uw eigen woorden, of haal de vinkjes weg.");
        return boundary;
    }
}
