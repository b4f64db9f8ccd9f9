using SopCloud.Functions.Access;
using SopCloud.Profiles.Register;
using SopCloud.Testing;

namespace SopCloud.Functions.Tests.Schools;

/// <summary>One SWV with two schools, that each have someone to write their profile, and two moderators.</summary>
public class SchoolApp(Azurite azurite, IdentityProvider provider) : BeheerApp(azurite, provider)
{
    private int schools;

    public static SchoolId Esdoorn { get; } = SchoolId.Parse("99AA00");

    public static SchoolId Kompas { get; } = SchoolId.Parse("99BB00");

    public static SwvCode Swv { get; } = SwvCode.Parse("PO9901");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await RegisterAsync(Swv, Esdoorn, Kompas);
        await GrantAsync("sanne", new SchoolGrant(Esdoorn));
        await GrantAsync("noor", new SchoolGrant(Kompas));
        await GrantAsync("daan", new ModeratorGrant(Swv));
        await GrantAsync("bram", new ModeratorGrant(Swv));
    }

    /// <summary>A school of its own, with a form of its own, and its intern begeleider at a browser.</summary>
    public async Task<(HttpClient Client, SchoolId School)> WithFormAsync(string template, string subject = "sanne")
    {
        var id = SchoolId.Parse($"99FO{Interlocked.Increment(ref schools):00}");
        await Tables.RegisterAsync(id, Swv, template);
        await GrantAsync(subject, new SchoolGrant(id));
        return (await SignInAsync(subject), id);
    }

    /// <summary>The address of the form of a school, for this schooljaar.</summary>
    public string FormOf(SchoolId school) => $"/beheer/scholen/{school.Slug}/{Schooljaar.Of(DateOnly.FromDateTime(Clock.GetUtcNow().DateTime))}/";
}
