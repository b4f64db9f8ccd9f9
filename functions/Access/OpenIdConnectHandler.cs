using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace SopCloud.Functions.Access;

internal sealed class OpenIdConnectOptions : OAuthOptions
{
    public const string Scheme = "openid";

    public string Authority { get; set; } = "";

    public IConfigurationManager<OpenIdConnectConfiguration> Discovery { get; set; } = default!;
}

/// <summary>
/// OpenID Connect on the shared framework's OAuth: that has state, correlation cookies, PKCE and the exchange of the code; this
/// adds discovery, the nonce, the issuer of the answer and the id_token. Why: docs/adr/0004-sign-in.md.
/// </summary>
internal sealed class OpenIdConnectHandler(IOptionsMonitor<OpenIdConnectOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : OAuthHandler<OpenIdConnectOptions>(options, logger, encoder)
{
    /// <summary>An item of the challenge's properties: the value of the parameter "prompt".</summary>
    public const string Prompt = "prompt";

    private const string Nonce = "nonce";

    private static readonly OpenIdConnectProtocolValidator Protocol = new();
    private static readonly JsonWebTokenHandler Tokens = new() { MapInboundClaims = false };

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await DiscoverAsync();
        // The properties travel sealed in the state, so the nonce comes back only to who holds the correlation cookie.
        properties.Items[Nonce] = Protocol.GenerateNonce();
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        // The base seals the properties, and what is only for the address need not come back.
        properties.Items.Remove(Prompt, out var prompt);
        var url = QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, properties.Items[Nonce]!);
        return prompt is null ? url : QueryHelpers.AddQueryString(url, Prompt, prompt);
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        var provider = await DiscoverAsync();
        // RFC 9207: the code of another provider must not be brought to this one.
        var answeredBy = Request.Query["iss"];
        var isAnsweredByProvider = answeredBy is [var issuer] ? issuer == provider.Issuer : answeredBy is [] && !provider.AuthorizationResponseIssParameterSupported;
        return isAnsweredByProvider ? await base.HandleRemoteAuthenticateAsync() : HandleRequestResult.Fail("The answer bears another issuer.");
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var answer = new OpenIdConnectMessage(tokens.Response!.RootElement.GetRawText());
        var token = await ValidateAsync(answer.IdToken);
        Protocol.ValidateTokenResponse(new()
        {
            ClientId = Options.ClientId,
            ProtocolMessage = answer,
            ValidatedIdToken = JwtSecurityTokenConverter.Convert(token),
            Nonce = properties.Items[Nonce],
        });

        properties.Items.Remove(Nonce);
        var principal = new ClaimsPrincipal(SessionCookie.Identify(PersonIn(token), NameIn(token)));
        return new AuthenticationTicket(principal, properties, Scheme.Name);
    }

    private async Task<JsonWebToken> ValidateAsync(string? idToken)
    {
        var result = await Tokens.ValidateTokenAsync(idToken, Parameters(await DiscoverAsync()));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The provider has changed its keys since we read them.
            Options.Discovery.RequestRefresh();
            result = await Tokens.ValidateTokenAsync(idToken, Parameters(await DiscoverAsync()));
        }

        if (!result.IsValid)
            throw result.Exception;
        var token = (JsonWebToken)result.SecurityToken;
        // One that is meant for others too can be brought here by any of them.
        return token.Audiences.Count() == 1 ? token : throw new SecurityTokenInvalidAudienceException("The id_token has several audiences.");
    }

    private TokenValidationParameters Parameters(OpenIdConnectConfiguration provider) => new()
    {
        ValidIssuer = provider.Issuer,
        ValidAudience = Options.ClientId,
        IssuerSigningKeys = provider.SigningKeys,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = TimeSpan.FromMinutes(1),
    };

    /// <summary>Reads where the provider's endpoints are; the manager keeps it for hours.</summary>
    private async Task<OpenIdConnectConfiguration> DiscoverAsync()
    {
        var provider = await Options.Discovery.GetConfigurationAsync(Context.RequestAborted);
        // OpenID Connect Discovery 4.3: otherwise one provider can speak in another's name.
        if (provider.Issuer?.TrimEnd('/') != Options.Authority.TrimEnd('/'))
            throw new InvalidOperationException($"The provider at {Options.Authority} calls itself {provider.Issuer}: set {SignInOptions.Section}:{nameof(SignInOptions.Authority)} to that, if it is right.");
        Options.AuthorizationEndpoint = provider.AuthorizationEndpoint;
        Options.TokenEndpoint = provider.TokenEndpoint;
        return provider;
    }

    /// <summary>At Entra the subject differs per application; tenant and object say who it is.</summary>
    private static string PersonIn(JsonWebToken token) =>
        new Uri(token.Issuer).Host == "login.microsoftonline.com"
        && token.TryGetPayloadValue<string>("tid", out var tenant)
        && token.TryGetPayloadValue<string>("oid", out var person)
            ? PersonId.Of($"https://login.microsoftonline.com/{tenant}", person)
            : PersonId.Of(token.Issuer, token.Subject);

    private static string NameIn(JsonWebToken token) =>
        token.TryGetPayloadValue<string>("name", out var name) && !string.IsNullOrWhiteSpace(name) ? name : "Naam onbekend";
}
