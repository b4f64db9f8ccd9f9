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

    /// <summary>Does something in a process that dies before the write with this number.</summary>
    /// <returns>Whether it came to its end before the kill.</returns>
    public static async Task<bool> DieBeforeAsync(int write, Parts before, Func<Parts, Task> deed)
    {
        var kill = new KillSwitch();
        await using var dying = new Parts(before.Storage, kill);
        kill.KillBeforeWrite(write);
        try
        {
            await deed(dying);
            return true;
        }
        catch (KilledException)
        {
            return false;
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions.All(inner => inner is KilledException))
        {
            return false;
        }
    }

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
