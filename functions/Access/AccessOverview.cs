using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Access;

/// <summary>Who has access to what in one SWV.</summary>
/// <param name="Schools">The SWV's schools, by name; those that the register no longer has are left out.</param>
public sealed record SwvAccess(
    Swv Swv, IReadOnlyList<School> Schools, IReadOnlyList<Holder> Holders, IReadOnlyList<Invitation> Invitations)
{
    /// <summary>What a grant is, for people: "beheerder", "moderator" or the school's name.</summary>
    public string Describe(Grant grant) => grant switch
    {
        SchoolGrant(var id) => Schools.FirstOrDefault(school => school.Id == id) is { } school ? $"{school.Name} ({id})" : id.ToString(),
        ModeratorGrant => "moderator",
        BeheerderGrant => "beheerder",
        _ => throw new InvalidOperationException($"No words for {grant}."),
    };
}

internal sealed class AccessOverview(SchoolRegister register, Grants grants, Invitations invitations)
{
    /// <returns>Null when the register does not know the SWV.</returns>
    public async Task<SwvAccess?> OfAsync(SwvCode code, CancellationToken stop = default)
    {
        if (await register.FindSwvAsync(code, stop) is not { } swv)
            return null;

        var schools = await register.OfSwvAsync(code, stop).ToListAsync(stop);
        var ids = schools.Select(school => school.Id).ToHashSet();
        bool IsHere(Grant grant) => grant switch
        {
            SchoolGrant(var school) => ids.Contains(school),
            ModeratorGrant(var moderated) => moderated == code,
            BeheerderGrant(var beheerd) => beheerd == code,
            _ => false,
        };

        return new SwvAccess(
            swv,
            [.. schools.Where(school => school.GoneSince is null).OrderBy(school => school.Name, StringComparer.CurrentCulture)],
            await grants.AllAsync(stop).Where(holder => IsHere(holder.Grant)).OrderBy(holder => holder.Grant.Key).ThenBy(holder => holder.Name).ToListAsync(stop),
            await invitations.OpenAsync(stop).Where(invitation => IsHere(invitation.Grant)).OrderBy(invitation => invitation.ExpiresAt).ToListAsync(stop));
    }

    /// <summary>Who may say who has access to this SWV.</summary>
    public async Task<bool> HasBeheerderAsync(SwvCode swv, CancellationToken stop = default) =>
        await grants.AllAsync(stop).AnyAsync(holder => holder.Grant == new BeheerderGrant(swv), stop);

    /// <summary>What a grant is, in a sentence that starts with "u krijgt toegang …".</summary>
    /// <returns>Null when the register does not know the school or SWV.</returns>
    public async Task<string?> DescribeAsync(Grant grant, CancellationToken stop = default) => grant switch
    {
        SchoolGrant(var id) => await register.FindAsync(id, stop) is { } school ? $"om het ondersteuningsaanbod van {school.Name} ({id}) in te vullen" : null,
        ModeratorGrant(var code) => await register.FindSwvAsync(code, stop) is { } swv ? $"als moderator van {swv.Name}" : null,
        BeheerderGrant(var code) => await register.FindSwvAsync(code, stop) is { } swv ? $"als beheerder van {swv.Name}" : null,
        _ => null,
    };
}
