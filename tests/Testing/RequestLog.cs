using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace SopCloud.Testing;

/// <summary>
/// What really goes out to storage, each retry counted. Hang it into the options of any Azure client:
/// <c>options.AddPolicy(log, HttpPipelinePosition.BeforeTransport)</c>.
/// </summary>
public sealed class RequestLog : HttpPipelineSynchronousPolicy
{
    private readonly ConcurrentQueue<string> requests = new();

    /// <summary>In order: "POST /account/table", the query left out.</summary>
    public IReadOnlyCollection<string> Requests => requests;

    /// <summary>Begins anew: what comes first was to prepare.</summary>
    public void Clear() => requests.Clear();

    public override void OnSendingRequest(HttpMessage message) =>
        requests.Enqueue($"{message.Request.Method} {message.Request.Uri.ToUri().AbsolutePath}");
}
