using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Access;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

/// <summary>Every address about a school, those of tomorrow too: to anyone whose school it is not, it does not exist.</summary>
public class Whose_school_it_is(BeheerApp app) : IClassFixture<BeheerApp>
{
    private static readonly SchoolId Theirs = SchoolId.Parse("99AA00", null);
    private static readonly SwvCode OtherSwv = SwvCode.Parse("PO9902", null);

    [Theory]
    [InlineData("bram", "another school")]
    [InlineData("noor", "a moderator of another SWV")]
    public async Task Is_checked_at_every_address(string subject, string who)
    {
        await app.RegisterAsync(SwvCode.Parse("PO9901", null), Theirs);
        await app.RegisterAsync(OtherSwv, SchoolId.Parse("99BB00", null));
        await app.GrantAsync("bram", new SchoolGrant(SchoolId.Parse("99BB00", null)));
        await app.GrantAsync("noor", new ModeratorGrant(OtherSwv));
        using var client = await app.SignInAsync(subject);
        var token = await client.TokenAsync("/beheer/");

        var addresses = app.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.Contains("{school}", StringComparison.Ordinal))
            // A parent may tell what is wrong on the page of any school, without an account.
            .Where(endpoint => !endpoint.RoutePattern.RawText!.StartsWith("/beheer/klopt-niet/", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => (Method: method, Path: Filled(endpoint.RoutePattern.RawText!))))
            .ToList();

        Assert.True(addresses.Count > 8, "There should be more addresses about a school.");
        foreach (var (method, path) in addresses)
        {
            using var request = new HttpRequestMessage(new(method), path);
            if (method == "POST")
                request.Content = Browsing.Form(("__RequestVerificationToken", token), ("opmerking", "Van een ander."));
            var answer = await client.SendAsync(request);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{method} {path} answered {answer.StatusCode} to {who}.");
        }
    }

    private static string Filled(string pattern) => pattern
        .Replace("{school}", Theirs.Slug, StringComparison.Ordinal)
        .Replace("{schooljaar}", "2026-2027", StringComparison.Ordinal)
        .Replace("{section}", "visie", StringComparison.Ordinal)
        .Replace("{document}", Guid.Empty.ToString("N"), StringComparison.Ordinal)
        .Replace("{submission}", "made-up", StringComparison.Ordinal)
        .Replace("{code:guid}", Guid.Empty.ToString(), StringComparison.Ordinal);
}
