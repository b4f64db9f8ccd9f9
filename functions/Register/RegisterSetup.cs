using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Register;

/// <summary>Told of the SWVs whose pages must be made again, before their lists change and once more after.</summary>
internal delegate Task RegionsChanged(IReadOnlySet<SwvCode> swvs, CancellationToken stop);

internal static class RegisterSetup
{
    public static void AddRegister(this IServiceCollection services)
    {
        services.AddSingleton<SchoolRegister>();
        services.AddSingleton<KnownBrins>();
        services.AddSingleton<PostcodePoints>();
        services.AddSingleton<BoardNames>();
        services.AddSingleton<LogoStore>();
        services.AddSingleton<RegisterChange>();
        services.AddSingleton<ImportSchools>();
        services.AddSingleton<ImportSwvs>();
        services.AddSingleton<ImportBoards>();
        services.AddSingleton<ImportPostcodes>();
    }
}
