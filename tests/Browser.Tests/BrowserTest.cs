using SopCloud.Testing;
using Xunit;

namespace SopCloud.Browser.Tests;

/// <summary>
/// A test with people at browsers. It fails if one of them sees an error in the console or a request that fails, whatever
/// else it proves; what they saw is then in <c>TestResults</c>.
/// </summary>
public abstract class BrowserTest(Product product) : IAsyncLifetime
{
    private readonly List<Visitor> visitors = [];

    protected Product Product => product;

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        var complaints = visitors.SelectMany(visitor => visitor.Complaints).ToList();
        var failed = complaints.Count > 0 || TestContext.Current.TestState?.Result == TestResult.Failed;
        foreach (var (number, visitor) in visitors.Index())
        {
            if (failed)
                await visitor.SaveAsync(Path.Combine(Results, $"{NameOfTest()}-{number + 1}"));
            await visitor.DisposeAsync();
        }

        Assert.Empty(complaints);
    }

    protected async Task<Visitor> VisitAsync(bool javaScript = true, string? signedInAs = null)
    {
        var visitor = await product.VisitAsync(javaScript, signedInAs);
        visitors.Add(visitor);
        return visitor;
    }

    private static string Results { get; } = Directory.CreateDirectory(Repository.PathOf("tests", "Browser.Tests", "TestResults")).FullName;

    private static string NameOfTest() =>
        string.Concat(TestContext.Current.Test!.TestDisplayName.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' ? c : '_'));
}
