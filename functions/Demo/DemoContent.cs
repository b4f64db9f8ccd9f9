using System.Text.Json;
using SopCloud.Functions.Access;
using SopCloud.Functions.Register;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Demo;

/// <summary>What a demo school answered to the form of its SWV.</summary>
internal sealed record DemoProfile(SchoolId School, AnswerSet Answers, DemoYear Year);

/// <summary>Which schooljaren of a demo school have a profile, counted from the one in which the demo is loaded.</summary>
internal enum DemoYear
{
    /// <summary>Placed for this one.</summary>
    Dit,

    /// <summary>Placed for the one before; there is nothing for this one yet.</summary>
    Vorig,

    /// <summary>Placed for this one, and begun for the next.</summary>
    Volgend,
}

/// <summary>Someone who can sign in at the local provider.</summary>
/// <param name="Sub">The stable subject that the provider gives.</param>
/// <param name="Role">What this person is, in words for who tries the demo.</param>
internal sealed record DemoAccount(string Sub, string Name, string Email, string Role, ValueList<DemoGrant> Grants);

/// <param name="Role"><c>school</c>, <c>moderator</c> or <c>beheerder</c>.</param>
/// <param name="School">For <c>school</c>: which.</param>
/// <param name="Swv">For the other roles: where.</param>
internal sealed record DemoGrant(string Role, SchoolId? School, SwvCode? Swv)
{
    public Grant ToGrant() => Role switch
    {
        SchoolGrant.Role => new SchoolGrant(School!.Value),
        ModeratorGrant.Role => new ModeratorGrant(Swv!.Value),
        BeheerderGrant.Role => new BeheerderGrant(Swv!.Value),
        _ => throw new InvalidDataException($"The demo knows no role '{Role}'."),
    };
}

/// <summary>The folder <c>demo/</c>: one fictional SWV with its schools, profiles and people.</summary>
internal sealed class DemoContent(DirectoryInfo folder)
{
    public byte[] Read(string file) => File.ReadAllBytes(Path.Combine(folder.FullName, file));

    /// <summary>A file that may name others beside it.</summary>
    public ImportedFile Imported(string file) => new(file, Read(file), Read);

    public IReadOnlyList<DemoProfile> Profiles()
    {
        var years = File.ReadLines(Path.Combine(folder.FullName, "schooljaren.csv")).Skip(1)
            .Select(line => line.Split(';'))
            .ToDictionary(row => SchoolId.Parse(row[0], null), row => Enum.Parse<DemoYear>(row[1], ignoreCase: true));
        return
        [
            .. Directory.EnumerateFiles(Path.Combine(folder.FullName, "profielen"), "*.json")
                .Order(StringComparer.Ordinal)
                .Select(file => (File: file, School: SchoolId.Parse(Path.GetFileNameWithoutExtension(file), null)))
                .Select(profile => new DemoProfile(profile.School, Parse<AnswerSet>(profile.File), years.GetValueOrDefault(profile.School))),
        ];
    }

    public IReadOnlyList<DemoAccount> Accounts() => Parse<List<DemoAccount>>(Path.Combine(folder.FullName, "accounts.json"));

    private static T Parse<T>(string file)
    {
        try
        {
            using var json = File.OpenRead(file);
            return JsonSerializer.Deserialize<T>(json, ProfileJson.Options) ?? throw new InvalidDataException($"{file} is empty.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{file}, line {e.LineNumber + 1}: {e.Message}", e);
        }
    }
}
