using Microsoft.Extensions.DependencyInjection.Extensions;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Register;

/// <summary>Told of the SWVs whose pages must be made again, before their lists change and once more after.</summary>
internal delegate Task RegionsChanged(IReadOnlySet<SwvCode> swvs, CancellationToken stop);

internal static class RegisterSetup
{
    public static void AddRegister(this IServiceCollection services)
    {
        services.AddSingleton<SchoolRegister>();
        services.AddSingleton<PostcodePoints>();
        services.TryAddSingleton<RegionsChanged>((_, _) => Task.CompletedTask);
    }
}
