using System.Text.Json;
using System.Text.Json.Serialization;

namespace SopCloud.Site.Explanation;

/// <summary>What a parent can ask at any school. The texts stand in <c>visit-questions.json</c>, which the script of the gespreksblad reads too.</summary>
internal sealed record VisitQuestions(
    string Before,
    string Lesson,
    string Often,
    string Group,
    string BadDay,
    string Beyond,
    string Limit,
    string Arranging,
    string Talking,
    string Trouble,
    string Looking)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static VisitQuestions Any { get; } = Load();

    private static VisitQuestions Load()
    {
        using var stream = typeof(VisitQuestions).Assembly.GetManifestResourceStream("explanation/visit-questions.json")
            ?? throw new InvalidOperationException("visit-questions.json is not embedded.");
        return JsonSerializer.Deserialize<VisitQuestions>(stream, Json) ?? throw new InvalidDataException("visit-questions.json holds no questions.");
    }
}
