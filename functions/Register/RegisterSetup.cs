namespace SopCloud.Functions.Register;

internal static class RegisterSetup
{
    public static void AddRegister(this IServiceCollection services)
    {
    }
}
