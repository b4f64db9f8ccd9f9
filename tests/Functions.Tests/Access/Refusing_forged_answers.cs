using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Access;

public class Refusing_forged_answers(ForgedApp app) : IClassFixture<ForgedApp>
{
    private static readonly Dictionary<string, Lie> Lies = new()
    {
        ["another nonce"] = new() { Claims = claims => claims["nonce"] = "another" },
        ["no nonce"] = new() { Claims = claims => claims.Remove("nonce") },
        ["a foreign azp"] = new() { Claims = claims => claims["azp"] = "another-app" },
        ["another access token (at_hash)"] = new() { Claims = claims => claims["at_hash"] = ForgingProvider.HalfHash("another") },
        ["another audience"] = new() { Claims = claims => claims["aud"] = "another-app" },
        ["several audiences"] = new() { Claims = claims => (claims["aud"], claims["azp"]) = (new[] { IdentityProvider.ClientId, "another-app" }, IdentityProvider.ClientId) },
        ["another issuer in the token"] = new() { Claims = claims => claims["iss"] = "https://elders.example.test" },
        ["expired"] = new() { Claims = claims => claims["exp"] = DateTimeOffset.UtcNow.AddMinutes(-2).ToUnixTimeSeconds() },
        ["without an end"] = new() { Claims = claims => claims.Remove("exp") },
        ["nobody"] = new() { Claims = claims => claims.Remove("sub") },
        ["another issuer in the answer"] = new() { Answer = answer => answer["iss"] = "https://elders.example.test" },
        ["no issuer in the answer"] = new() { Answer = answer => answer.Remove("iss") },
        ["another state"] = new() { Answer = answer => answer["state"] += "x" },
        ["no state"] = new() { Answer = answer => answer.Remove("state") },
        ["no code"] = new() { Answer = answer => answer.Remove("code") },
        ["no signature (alg none)"] = new() { Sign = (claims, _) => Lie.SignWith(claims, credentials: null) },
        ["signed with the client secret (HS256)"] = new() { Sign = (claims, _) => Lie.SignWith(claims, Symmetric(SHA256.HashData(Encoding.UTF8.GetBytes(IdentityProvider.ClientSecret)))) },
        ["signed with the public key (HS256)"] = new() { Sign = (claims, key) => Lie.SignWith(claims, Symmetric(key.Rsa.ExportSubjectPublicKeyInfo())) },
        ["another algorithm (PS256)"] = new() { Sign = (claims, key) => Lie.SignWith(claims, new(key, SecurityAlgorithms.RsaSsaPssSha256)) },
        ["another key under the same name"] = new() { Sign = (claims, key) => Lie.SignWith(claims, new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = key.KeyId }, SecurityAlgorithms.RsaSha256)) },
        ["an unknown key"] = new() { Sign = (claims, _) => Lie.SignWith(claims, new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "unknown" }, SecurityAlgorithms.RsaSha256)) },
    };

    public static TheoryData<string> Names => [.. Lies.Keys];

    [Fact]
    public async Task Believes_the_truth()
    {
        app.Provider.Lie = new();
        var cookies = new CookieContainer();

        var landed = await app.NewClient(cookies: cookies).GetAsync("/beheer/aanmelden");

        Assert.Equal("/beheer/", landed.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.NotNull(cookies.GetCookies(new(app.Address, "/beheer/"))["beheer"]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Refuses(string lie)
    {
        app.Provider.Lie = Lies[lie];
        var cookies = new CookieContainer();

        var landed = await app.NewClient(cookies: cookies).GetAsync("/beheer/aanmelden");

        Assert.Equal(HttpStatusCode.BadRequest, landed.StatusCode);
        Assert.Contains("Aanmelden is niet gelukt", await landed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Null(cookies.GetCookies(new(app.Address, "/beheer/"))["beheer"]);
    }

    [Fact]
    public async Task Refuses_who_did_not_begin_it_in_this_browser()
    {
        app.Provider.Lie = new();
        var beginner = app.NewClient(followRedirects: false);
        var atProvider = await beginner.GetAsync("/beheer/aanmelden");
        var back = await beginner.GetAsync(atProvider.Headers.Location);

        var stranger = await app.NewClient(followRedirects: false).GetAsync(back.Headers.Location);

        Assert.Equal(HttpStatusCode.BadRequest, stranger.StatusCode);
    }

    [Fact]
    public async Task Refuses_the_same_answer_twice()
    {
        app.Provider.Lie = new();
        var client = app.NewClient(followRedirects: false);
        var back = await client.GetAsync((await client.GetAsync("/beheer/aanmelden")).Headers.Location);

        var first = await client.GetAsync(back.Headers.Location);
        var again = await client.GetAsync(back.Headers.Location);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
    }

    private static SigningCredentials Symmetric(byte[] key) => new(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256);
}
