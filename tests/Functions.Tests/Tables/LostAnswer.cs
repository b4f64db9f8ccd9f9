using Azure.Core;
using Azure.Core.Pipeline;

namespace SopCloud.Functions.Tests.Tables;

/// <summary>A network that loses the answer to the first write that storage has done.</summary>
internal sealed class LostAnswer : HttpPipelinePolicy
{
    public int Tries { get; private set; }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (message.Request.Method != RequestMethod.Get && ++Tries == 1)
            throw new IOException("The connection was lost.");
    }
}
