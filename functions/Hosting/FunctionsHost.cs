namespace SopCloud.Functions.Hosting;

/// <summary>Whether the Azure Functions host started this process as its custom handler.</summary>
internal static class FunctionsHost
{
    public const string PortSetting = "FUNCTIONS_CUSTOMHANDLER_PORT";

    /// <summary>The port on which the host will call, or null on a laptop or any other plain server.</summary>
    /// <exception cref="InvalidOperationException">The variable is there, and is no port.</exception>
    public static int? Port(IConfiguration configuration) => configuration[PortSetting] switch
    {
        null or "" => null,
        var text when ushort.TryParse(text, out var port) && port > 0 => port,
        _ => throw new InvalidOperationException($"{PortSetting} must be a port number."),
    };
}
