using Azure.Core;
using Azure.Core.Pipeline;

namespace SopCloud.Testing;

/// <summary>Stands for a process that dies: before the write with this number nothing gets through any more, not even a goodbye.</summary>
public sealed class KillSwitch : HttpPipelineSynchronousPolicy
{
    private int left = int.MaxValue;
    private bool isDead;

    /// <param name="write">From 1. Reading is free.</param>
    public void KillBeforeWrite(int write) => left = write - 1;

    public override void OnSendingRequest(HttpMessage message)
    {
        var isWrite = message.Request.Method != RequestMethod.Get && message.Request.Method != RequestMethod.Head;
        if (isDead || (isWrite && left-- <= 0))
        {
            isDead = true;
            throw new KilledException();
        }
    }
}

public sealed class KilledException() : Exception("The process was killed here.");
