using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SopCloud.Testing;

namespace SopCloud.Functions.Tests.Access;

/// <summary>A provider that signs anybody in at once, and lies as a test tells it to.</summary>
public sealed class ForgingProvider : IAsyncDisposable
{
    private RsaSecurityKey key = NewKey();
    private string nonce = "";
    private WebApplication? app;

    public string Issuer { get; private set; } = "";

    /// <summary>How this provider lies. A new one tells the truth.</summary>
    public Lie Lie { get; set; } = new();

    public void ChangeKeys() => key = NewKey();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = $"{Issuer}/auth",
            ["token_endpoint"] = $"{Issuer}/token",
            ["jwks_uri"] = $"{Issuer}/jwks",
            ["authorization_response_iss_parameter_supported"] = true,
        }));
        app.MapGet("/jwks", () => Results.Json(new { keys = new[] { Public(key) } }));
        app.MapGet("/auth", (HttpRequest request) =>
        {
            nonce = request.Query["nonce"]!;
            var answer = new Dictionary<string, string?> { ["code"] = "code", ["state"] = request.Query["state"], ["iss"] = Issuer };
            Lie.Answer(answer);
            return Results.Redirect(QueryHelpers.AddQueryString(request.Query["redirect_uri"]!, answer));
        });
        app.MapPost("/token", () =>
        {
            var claims = TrueClaims();
            Lie.Claims(claims);
            return Results.Json(new { access_token = "access", token_type = "Bearer", id_token = Lie.Sign(claims, key) });
        });
        await app.StartAsync();
        Issuer = app.Urls.Single();
    }

    public async ValueTask DisposeAsync() => await app!.DisposeAsync();

    public static string HalfHash(string text) => Base64UrlEncoder.Encode(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(text))[..16]);

    private Dictionary<string, object> TrueClaims() => new()
    {
        ["iss"] = Issuer,
        ["aud"] = IdentityProvider.ClientId,
        ["sub"] = "sanne",
        ["name"] = "Sanne Test",
        ["nonce"] = nonce,
        ["at_hash"] = HalfHash("access"),
        ["iat"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
        ["exp"] = DateTimeOffset.UtcNow.AddMinutes(5).ToUnixTimeSeconds(),
    };

    private static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") };

    private static Dictionary<string, string> Public(RsaSecurityKey key)
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = "RS256",
            ["kid"] = key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
    }
}

/// <summary>What a forging provider changes of the truth.</summary>
public sealed class Lie
{
    /// <summary>Of the parameters with which the browser comes back.</summary>
    public Action<Dictionary<string, string?>> Answer { get; init; } = _ => { };

    /// <summary>Of what the id_token says.</summary>
    public Action<Dictionary<string, object>> Claims { get; init; } = _ => { };

    /// <summary>How the id_token is signed.</summary>
    public Func<Dictionary<string, object>, RsaSecurityKey, string> Sign { get; init; } = (claims, key) => SignWith(claims, new(key, SecurityAlgorithms.RsaSha256));

    public static string SignWith(Dictionary<string, object> claims, SigningCredentials? credentials)
    {
        var handler = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false };
        var json = JsonSerializer.Serialize(claims);
        return credentials is null ? handler.CreateToken(json) : handler.CreateToken(json, credentials);
    }
}

/// <summary>The app with a provider that lies.</summary>
public sealed class ForgedApp(Azurite azurite, IdentityProvider honest) : BeheerApp(azurite, honest)
{
    public ForgingProvider Provider { get; } = new();

    protected override string Authority => Provider.Issuer;

    public override async ValueTask InitializeAsync()
    {
        await Provider.InitializeAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Provider.DisposeAsync();
    }
}
