using System.Diagnostics.CodeAnalysis;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Access;

/// <summary>What a person may do, and where. There are three kinds.</summary>
public abstract record Grant
{
    private protected Grant()
    {
    }

    /// <summary>Unique among one person's grants, such as <c>school.99AA00</c>; <see cref="TryParse"/> reads it back.</summary>
    public abstract string Key { get; }

    public static bool TryParse(string key, [NotNullWhen(true)] out Grant? grant)
    {
        grant = key.Split('.', 2) switch
        {
            [SchoolGrant.Role, var code] when SchoolId.TryParse(code, out var school) => new SchoolGrant(school),
            [ModeratorGrant.Role, var code] when SwvCode.TryParse(code, out var swv) => new ModeratorGrant(swv),
            [BeheerderGrant.Role, var code] when SwvCode.TryParse(code, out var swv) => new BeheerderGrant(swv),
            _ => null,
        };
        return grant is not null;
    }

    public sealed override string ToString() => Key;
}

/// <summary>Fills in and hands in the profile of this school.</summary>
public sealed record SchoolGrant(SchoolId School) : Grant
{
    public const string Role = "school";

    public override string Key => $"{Role}.{School}";
}

/// <summary>Places or returns what the schools of this SWV hand in.</summary>
public sealed record ModeratorGrant(SwvCode Swv) : Grant
{
    public const string Role = "moderator";

    public override string Key => $"{Role}.{Swv}";
}

/// <summary>Says who else has access to this SWV and its schools.</summary>
public sealed record BeheerderGrant(SwvCode Swv) : Grant
{
    public const string Role = "beheerder";

    public override string Key => $"{Role}.{Swv}";
}
