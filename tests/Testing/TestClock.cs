namespace SopCloud.Testing;

/// <summary>The real time, and as much later as a test says.</summary>
public sealed class TestClock : TimeProvider
{
    private long ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref ahead));

    /// <summary>Sets the time, earlier ones too; from there it goes on.</summary>
    public void Set(DateTimeOffset moment) => Interlocked.Exchange(ref ahead, (moment - base.GetUtcNow()).Ticks);

    public void Advance(TimeSpan time) => Interlocked.Add(ref ahead, time.Ticks);
}
