using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace SopCloud.Functions.Tests.Tables;

internal static class Logged
{
    /// <summary>Options under which a policy sees every try as it goes out; retries come at once.</summary>
    public static TableClientOptions By(HttpPipelinePolicy policy)
    {
        var options = new TableClientOptions { Retry = { Mode = RetryMode.Fixed, Delay = TimeSpan.FromMilliseconds(1) } };
        options.AddPolicy(policy, HttpPipelinePosition.BeforeTransport);
        return options;
    }
}
