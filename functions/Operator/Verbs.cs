using System.CommandLine;
using Azure;
using Microsoft.Extensions.Options;
using SopCloud.Functions.Access;
using SopCloud.Functions.Demo;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Register;

namespace SopCloud.Functions.Operator;

/// <summary>What an operator does from a shell: <c>./sop VERB</c>.</summary>
internal static class Verbs
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { Args = [] });
        builder.Configuration.AddEnvironmentVariables();
        App.AddParts(builder.Services, builder.Configuration);
        using var host = builder.Build();
        try
        {
            return await Root(host.Services).Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (OptionsValidationException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
        catch (RequestFailedException e)
        {
            await Console.Error.WriteLineAsync($"Storage refused ({e.Status} {e.ErrorCode}). Is it running, and do Storage__Data and Storage__Site name it? ./start runs one on this machine.");
            return 1;
        }
    }

    private static RootCommand Root(IServiceProvider services) => new("SopCloud for operators")
    {
        RegisterVerbs.Of(services),
        AccessVerbs.Command(services),
        SiteVerbs.Of(services),
        DemoVerbs.Of(services),
        ImportVerb.Create(),
        ExportVerb.Create(services),
        CompareVerb.Create(services),
    };
}
