using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Access;
using Xunit;

namespace SopCloud.Functions.Tests.Access;

public class Whom_an_endpoint_is_for(AccessApp app) : IClassFixture<AccessApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Stands_at_every_endpoint_under_beheer()
    {
        var silent = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/beheer", StringComparison.Ordinal))
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Where(endpoint => !endpoint.Metadata.OfType<AuthorizationPolicy>().Any(policy => policy.Requirements.OfType<AudienceRequirement>().Any()))
            .Select(endpoint => endpoint.RoutePattern.RawText);

        Assert.Equal(["/beheer/proef/onbewaakt"], silent);
    }

    [Fact]
    public async Task Is_nobody_when_it_does_not_say()
    {
        await app.GrantAsync("sanne", new SchoolGrant(AccessApp.Esdoorn), new ModeratorGrant(AccessApp.Swv), new BeheerderGrant(AccessApp.Swv));
        var client = await app.SignInAsync("sanne");

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/beheer/proef/onbewaakt", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewClient().GetAsync("/beheer/proef/onbewaakt", Stop)).StatusCode);
    }

    [Theory]
    [InlineData("99aa00/school", HttpStatusCode.OK)]
    [InlineData("99AA00/school", HttpStatusCode.OK)]
    [InlineData("99aa00/beide", HttpStatusCode.OK)]
    [InlineData("99bb00/school", HttpStatusCode.NotFound)]
    [InlineData("99bb00/beide", HttpStatusCode.NotFound)]
    [InlineData("99xx00/school", HttpStatusCode.NotFound)]
    [InlineData("geen-school/school", HttpStatusCode.NotFound)]
    [InlineData("99aa00/moderator", HttpStatusCode.NotFound)]
    [InlineData("po9901/swv-moderator", HttpStatusCode.NotFound)]
    [InlineData("po9901/swv-beheerder", HttpStatusCode.NotFound)]
    public async Task Keeps_a_school_to_itself(string address, HttpStatusCode expected)
    {
        await app.GrantAsync("bram", new SchoolGrant(AccessApp.Esdoorn));
        await AnswersAsync(expected, "bram", address);
    }

    [Theory]
    [InlineData("99aa00/moderator", HttpStatusCode.OK)]
    [InlineData("99bb00/beide", HttpStatusCode.OK)]
    [InlineData("po9901/swv-moderator", HttpStatusCode.OK)]
    [InlineData("99zz00/moderator", HttpStatusCode.NotFound)]
    [InlineData("99zz00/beide", HttpStatusCode.NotFound)]
    [InlineData("99xx00/moderator", HttpStatusCode.NotFound)]
    [InlineData("po9902/swv-moderator", HttpStatusCode.NotFound)]
    [InlineData("99aa00/school", HttpStatusCode.NotFound)]
    [InlineData("po9901/swv-beheerder", HttpStatusCode.NotFound)]
    public async Task Keeps_a_moderator_to_their_own_swv(string address, HttpStatusCode expected)
    {
        await app.GrantAsync("noor", new ModeratorGrant(AccessApp.Swv));
        await AnswersAsync(expected, "noor", address);
    }

    [Theory]
    [InlineData("po9901/swv-beheerder", HttpStatusCode.OK)]
    [InlineData("po9902/swv-beheerder", HttpStatusCode.NotFound)]
    [InlineData("po9901/swv-moderator", HttpStatusCode.NotFound)]
    [InlineData("99aa00/moderator", HttpStatusCode.NotFound)]
    public async Task Keeps_a_beheerder_to_access_in_their_own_swv(string address, HttpStatusCode expected)
    {
        await app.GrantAsync("daan", new BeheerderGrant(AccessApp.Swv));
        await AnswersAsync(expected, "daan", address);
    }

    [Fact]
    public async Task Looks_the_same_for_another_school_and_for_no_school()
    {
        await app.GrantAsync("bram", new SchoolGrant(AccessApp.Esdoorn));
        var client = await app.SignInAsync("bram");

        var others = await client.GetAsync("/beheer/proef/99bb00/school", Stop);
        var none = await client.GetAsync("/beheer/proef/99xx00/school", Stop);
        var nowhere = await client.GetAsync("/beheer/zo/iets/is/er/niet", Stop);

        Assert.Equal(await none.Content.ReadAsStringAsync(Stop), await others.Content.ReadAsStringAsync(Stop));
        Assert.Equal(await none.Content.ReadAsStringAsync(Stop), await nowhere.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task Moves_with_a_school_to_another_swv()
    {
        var moving = SopCloud.Profiles.Register.SchoolId.Parse("99MM00", null);
        await app.GrantAsync("lotte", new ModeratorGrant(AccessApp.Swv));
        await app.RegisterAsync(AccessApp.Swv, moving);
        await AnswersAsync(HttpStatusCode.OK, "lotte", "99mm00/moderator");

        await app.RegisterAsync(AccessApp.OtherSwv, moving);

        await AnswersAsync(HttpStatusCode.NotFound, "lotte", "99mm00/moderator");
    }

    [Theory]
    [InlineData("/beheer/afgemeld")]
    [InlineData("/beheer/zo/iets/is/er/niet")]
    [InlineData("/beheer/aanmelden/terug")]
    public async Task Comes_with_headers_that_let_nothing_in_from_elsewhere(string address)
    {
        var answer = await app.NewClient().GetAsync(address, Stop);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains($"form-action 'self' {app.Issuer};", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    private async Task AnswersAsync(HttpStatusCode expected, string subject, string address)
    {
        var client = await app.SignInAsync(subject);
        Assert.Equal(expected, (await client.GetAsync($"/beheer/proef/{address}", Stop)).StatusCode);
    }
}
