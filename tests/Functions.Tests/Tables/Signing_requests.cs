using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Tables;

public class Signing_requests(Azurite azurite)
{
    [Fact]
    public async Task Signs_each_try_anew()
    {
        var spoiled = new SpoiledFirstTry();
        var table = await azurite.NewTableAsync(Logged.By(spoiled));

        await table.AddEntityAsync(new TableEntity("p", "r"));

        Assert.Equal(2, spoiled.Tries);
    }

    [Fact]
    public async Task Is_refused_with_a_wrong_key()
    {
        var wrong = azurite.ConnectionString.Replace("AccountKey=", "AccountKey=AAAA", StringComparison.Ordinal);

        var error = await Assert.ThrowsAsync<Azure.RequestFailedException>(() => new TableServiceClient(wrong).CreateTableIfNotExistsAsync("schools"));

        Assert.Equal(403, error.Status);
        Assert.NotNull(error.ErrorCode);
        Assert.DoesNotContain("AAAA", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sends_no_token_over_http()
    {
        var error = Assert.Throws<ArgumentException>(() => new TableServiceClient(new Uri("http://sop.example/"), new Token()));

        Assert.Contains("https", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_a_token_for_storage_over_https()
    {
        var (seen, token) = (new SeenAuthorization(), new Token());
        var tables = new TableServiceClient(new Uri("https://sop.example/"), token, Logged.By(seen));

        await Assert.ThrowsAsync<NotSupportedException>(() => tables.CreateTableIfNotExistsAsync("schools"));

        Assert.Equal(("https://sop.example/Tables", "Bearer een-token"), (seen.Address, seen.Value));
        Assert.Equal("https://storage.azure.com/.default", token.Scope);
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1")]
    [InlineData("AccountName=sop;AccountKey=AA==;TableEndpoint=http://127.0.0.1:1/sop", "http://127.0.0.1:1/sop")]
    [InlineData("AccountName=sop;AccountKey=AA==", "https://sop.table.core.windows.net/")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=sop;AccountKey=AA==;EndpointSuffix=core.example;", "https://sop.table.core.example/")]
    public void Reads_where_the_account_is(string connectionString, string endpoint) =>
        Assert.Equal(endpoint, TableConnectionString.Parse(connectionString).Endpoint.AbsoluteUri);

    [Fact]
    public void Prints_no_key() =>
        Assert.DoesNotContain("AA==", $"{TableConnectionString.Parse("AccountName=sop;AccountKey=AA==")}", StringComparison.Ordinal);

    [Theory]
    [InlineData("AccountName=sop", "AccountKey")]
    [InlineData("AccountKey=AA==", "AccountName")]
    [InlineData("AccountName=sop;AccountKey=AA==;TableEndpoint=here", "TableEndpoint")]
    [InlineData("nonsense", "Name=Value")]
    public void Says_what_a_connection_string_lacks(string connectionString, string lack)
    {
        var error = Assert.Throws<FormatException>(() => new TableServiceClient(connectionString));

        Assert.Contains(lack, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("AA==", error.Message, StringComparison.Ordinal);
    }

    /// <summary>A first try that never arrives and leaves a signature behind that no longer holds.</summary>
    private sealed class SpoiledFirstTry : HttpPipelineSynchronousPolicy
    {
        public int Tries { get; private set; }

        public override void OnSendingRequest(HttpMessage message)
        {
            if (++Tries > 1)
                return;
            message.Request.Headers.SetValue("Authorization", "SharedKeyLite sopdata0:stale");
            message.Request.Headers.SetValue("x-ms-date", "Thu, 01 Jan 2026 00:00:00 GMT");
            throw new IOException("The connection was lost.");
        }
    }

    private sealed class SeenAuthorization : HttpPipelineSynchronousPolicy
    {
        public string? Address { get; private set; }

        public string? Value { get; private set; }

        public override void OnSendingRequest(HttpMessage message)
        {
            Address = message.Request.Uri.ToUri().AbsoluteUri;
            Value = message.Request.Headers.TryGetValue("Authorization", out var value) ? value : null;
            throw new NotSupportedException("Nothing leaves this machine.");
        }
    }

    private sealed class Token : TokenCredential
    {
        public string? Scope { get; private set; }

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scope = Assert.Single(requestContext.Scopes);
            return new AccessToken("een-token", DateTimeOffset.UtcNow.AddHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
