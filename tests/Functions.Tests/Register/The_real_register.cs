using System.Diagnostics;
using SopCloud.Functions.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Register;

/// <summary>Against DUO's own file, which is not in the repo: set SOP_REGISTER to its path.</summary>
public class The_real_register(Azurite azurite)
{
    private readonly RegisterOnAzurite register = new(azurite);

    [Fact]
    public async Task Goes_in_whole_and_changes_nothing_the_second_time()
    {
        var file = await File.ReadAllBytesAsync(Path(), TestContext.Current.CancellationToken);

        var (first, firstTime, firstRequests) = await MeasureAsync(file);
        var (second, secondTime, secondRequests) = await MeasureAsync(file);

        TestContext.Current.SendDiagnosticMessage(
            "{0} schools: first run {1:0.0} s and {2} requests, second run {3:0.0} s and {4} requests",
            first.Read, firstTime.TotalSeconds, firstRequests, secondTime.TotalSeconds, secondRequests);
        Assert.Empty(first.Bad);
        Assert.Equal(first.Read, first.Added);
        Assert.True(first.Read > 6000);
        Assert.Equal((first.Read, 0, 0, 0), (second.Read, second.Added, second.Changed, second.Gone.Count));
        Assert.True(firstTime < TimeSpan.FromSeconds(20), $"It took {firstTime}.");
        Assert.True(secondRequests < 30, $"It took {secondRequests} requests to see that nothing changed.");
        Assert.Equal(first.Read, await register.Schools.AllAsync().CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Knows_none_of_the_codes_of_the_demo()
    {
        await register.ImportAsync(await File.ReadAllBytesAsync(Path(), TestContext.Current.CancellationToken));

        Assert.False(await register.Schools.AllAsync().AnyAsync(school => school.Id.Brin.StartsWith("99", StringComparison.Ordinal), TestContext.Current.CancellationToken));
    }

    private async Task<(SchoolsImport.Done Done, TimeSpan Time, int Requests)> MeasureAsync(byte[] file)
    {
        var requests = register.Requests.Requests.Count;
        var watch = Stopwatch.StartNew();
        var done = Assert.IsType<SchoolsImport.Done>(await register.ImportAsync(file));
        return (done, watch.Elapsed, register.Requests.Requests.Count - requests);
    }

    private static string Path()
    {
        var path = Environment.GetEnvironmentVariable("SOP_REGISTER");
        Assert.SkipWhen(string.IsNullOrEmpty(path), "Set SOP_REGISTER to the path of DUO's file.");
        return path!;
    }
}
