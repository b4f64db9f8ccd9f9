using System.Text.Json;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Site;

namespace SopCloud.Testing;

/// <summary>The profiles of the demo as they are placed, without storage.</summary>
public static class DemoProfiles
{
    /// <summary>The school of the demo that answers each form.</summary>
    public static IReadOnlyDictionary<string, SchoolId> SchoolOf { get; } = new Dictionary<string, SchoolId>
    {
        ["po-almere-2023"] = SchoolId.Parse("99AA00"),
        ["passenderwijs"] = SchoolId.Parse("99AP00"),
        ["perspectief-op-school"] = SchoolId.Parse("99AQ00"),
        ["haarlemmermeer"] = SchoolId.Parse("99AR00"),
        ["po-almere"] = SchoolId.Parse("99AS00"),
    };

    /// <summary>The form of one school: its own in <c>swv-scholen.csv</c>, or that of the SWV.</summary>
    public static Template TemplateOf(SchoolId school)
    {
        var rows = File.ReadLines(Repository.PathOf("demo", "swv-scholen.csv")).Select(line => line.Split(';')).ToList();
        var format = rows.Find(row => row[0] == school.ToString())?[Array.IndexOf(rows[0], "format")];
        return Template.All[string.IsNullOrEmpty(format) ? A.Swv.Template : format];
    }

    public static Profile ProfileOf(SchoolId school)
    {
        using var json = File.OpenRead(Repository.PathOf("demo", "profielen", $"{school.Slug}.json"));
        return TemplateOf(school).ProfileOf(A.Schooljaar, JsonSerializer.Deserialize<AnswerSet>(json, ProfileJson.Options)!);
    }

    /// <summary>The five schools in one region.</summary>
    public static Region Region => new(A.Swv, SchoolOf.Values.Select(id => (A.School with { Id = id, Name = $"School {id}" }).With(ProfileOf(id))).ToValueList()) { Schooljaar = A.Schooljaar };
}
