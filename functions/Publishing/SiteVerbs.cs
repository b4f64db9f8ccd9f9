using System.CommandLine;
using SopCloud.Functions.Storage;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Publishing;

/// <summary><c>./sop site …</c>: what an operator does about the public site.</summary>
internal static class SiteVerbs
{
    public static Command Of(IServiceProvider services) => new("site", "The public site") { Rebuild(services) };

    private static Command Rebuild(IServiceProvider services)
    {
        var swv = new Option<string?>("--swv") { Description = "One SWV only, such as PO9901" };
        var verb = new Command("rebuild", "Make all pages anew from the register and the placed profiles; only what differs is uploaded") { swv };
        verb.SetAction(async (given, stop) =>
        {
            var work = services.GetRequiredService<WorkList>();
            await services.GetRequiredService<StorageLayout>().EnsureAsync(stop);
            if (given.GetValue(swv) is { } text)
            {
                if (!SwvCode.TryParse(text, out var code) || await services.GetRequiredService<Register.SchoolRegister>().FindSwvAsync(code, stop) is null)
                {
                    given.InvocationConfiguration.Error.WriteLine($"The register knows no SWV '{text}'. Write its code as PO9901; ./sop register swv adds one.");
                    return 1;
                }

                await work.AddRegionAsync(code, stop);
            }
            else
            {
                await foreach (var one in services.GetRequiredService<Register.SchoolRegister>().SwvsAsync(stop))
                    await work.AddRegionAsync(one.Code, stop);
                await work.AddCountryAsync(stop);
            }

            await services.GetRequiredService<Sweep>().RunAsync(stop);
            given.InvocationConfiguration.Output.WriteLine("The site is up to date.");
            return 0;
        });
        return verb;
    }
}
