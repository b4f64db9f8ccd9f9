namespace SopCloud.Functions.Register;

/// <summary>Which BRINs there are, remembered for a while: asking takes a scan of the register, and it changes once a month.</summary>
internal sealed class KnownBrins(SchoolRegister register, TimeProvider clock)
{
    private static readonly TimeSpan RememberFor = TimeSpan.FromMinutes(10);

    private (DateTimeOffset Until, IReadOnlySet<string> Brins) _known = (DateTimeOffset.MinValue, new HashSet<string>());

    public async Task<IReadOnlySet<string>> AllAsync(CancellationToken stop)
    {
        var known = _known;
        if (clock.GetUtcNow() < known.Until)
            return known.Brins;

        var brins = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var school in register.AllAsync(stop))
            brins.Add(school.Id.Brin);
        _known = (clock.GetUtcNow() + RememberFor, brins);
        return brins;
    }
}
