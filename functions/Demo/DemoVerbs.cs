using System.CommandLine;

namespace SopCloud.Functions.Demo;

internal static class DemoVerbs
{
    public static Command Of(IServiceProvider services) => new("demo", "The fictional SWV to try everything with") { Load(services) };

    private static Command Load(IServiceProvider services)
    {
        var folder = new Option<DirectoryInfo>("--folder") { Description = "Where the demo is", DefaultValueFactory = _ => new("demo") }.AcceptExistingOnly();
        var verb = new Command("load", "Load the demo into empty storage. A second run changes nothing.") { folder };
        verb.SetAction((arguments, stop) => services.GetRequiredService<LoadDemo>().RunAsync(
            new(arguments.GetRequiredValue(folder)), arguments.InvocationConfiguration.Output, stop));
        return verb;
    }
}
