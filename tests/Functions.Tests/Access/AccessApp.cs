using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using SopCloud.Functions.Access;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Layout;
using SopCloud.Profiles.Register;
using SopCloud.Testing;

namespace SopCloud.Functions.Tests.Access;

/// <summary>The app with two SWVs and an endpoint for each audience, as a feature would have them.</summary>
public sealed class AccessApp(Azurite azurite, IdentityProvider provider) : BeheerApp(azurite, provider)
{
    public static readonly SwvCode Swv = SwvCode.Parse("PO9901", null);
    public static readonly SwvCode OtherSwv = SwvCode.Parse("PO9902", null);
    public static readonly SchoolId Esdoorn = SchoolId.Parse("99AA00", null);
    public static readonly SchoolId Linde = SchoolId.Parse("99BB00", null);
    public static readonly SchoolId Elders = SchoolId.Parse("99ZZ00", null);

    /// <summary>What the form of this app has saved: who and what.</summary>
    public List<(string PersonId, string Text)> Saved { get; } = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await RegisterAsync(Swv, Esdoorn, Linde);
        await RegisterAsync(OtherSwv, Elders);
    }

    protected override void Map(WebApplication app)
    {
        var beheer = app.MapGroup(App.BeheerPath);
        beheer.MapGet("/proef/{school}/school", Greet).ForSchool();
        beheer.MapGet("/proef/{school}/moderator", Greet).ForModeratorOfSchool();
        beheer.MapGet("/proef/{school}/beide", Greet).ForSchoolOrModerator();
        beheer.MapGet("/proef/{swv}/swv-moderator", Greet).ForModerator();
        beheer.MapGet("/proef/{swv}/swv-beheerder", Greet).ForBeheerder();
        beheer.MapGet("/proef/iemand", Greet).ForAnyGrant();
        beheer.MapGet("/proef/onbewaakt", Greet);

        beheer.MapGet("/proef/{school}/tekst", (Person person) => Page.Of<FormForTests>(new { Person = person })).ForSchool();
        beheer.MapPost("/proef/{school}/tekst", (Person person, [FromForm] string tekst) =>
        {
            lock (Saved)
                Saved.Add((person.Id, tekst));
            return "Opgeslagen";
        }).ForSchool();
    }

    private static string Greet(Person person) => $"Dag {person.Name}";
}
