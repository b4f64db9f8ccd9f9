namespace SopCloud.Functions.Signals;

internal static class SignalsSetup
{
    public static void AddSignals(this IServiceCollection services) => services.AddSingleton<SignalStore>().AddSingleton<SignalPace>();

    public static void MapSignals(this IEndpointRouteBuilder beheer)
    {
        TellWhatIsWrong.Map(beheer);
        LookAfterSignals.Map(beheer);
        ShowToSchool.Map(beheer);
    }
}
