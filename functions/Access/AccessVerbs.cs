using System.CommandLine;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using SopCloud.Functions.Hosting;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Access;

/// <summary><c>./sop access …</c>: what an operator does about access, before there is a beheerder and when one is stuck.</summary>
internal static class AccessVerbs
{
    public static Command Command(IServiceProvider services) => new("access", "Who has access, and invitations")
    {
        Invite(services),
        FirstCode(services),
        List(services),
        Revoke(services),
    };

    private static Command Invite(IServiceProvider services)
    {
        var role = new Option<string>("--role") { Required = true, Description = "What to invite for" }
            .AcceptOnlyFromAmong(SchoolGrant.Role, ModeratorGrant.Role, BeheerderGrant.Role);
        var school = new Option<string?>("--school") { Description = "BRIN and vestiging, such as 99AA00, with --role school" };
        var swv = new Option<string?>("--swv") { Description = "The code of the SWV, such as PO9901, with the other roles" };
        var email = new Option<string?>("--email") { Description = "Where the link goes; only noted" };
        var name = new Option<string?>("--name") { Description = "Whom it is for" };
        var verb = new Command("invite", "Print a link that gives access, once") { role, school, swv, email, name };
        verb.SetAction(async (given, stop) =>
        {
            var scope = given.GetValue(given.GetValue(role) == SchoolGrant.Role ? school : swv);
            if (!Grant.TryParse($"{given.GetValue(role)}.{scope}", out var grant))
                return Fail(given, given.GetValue(role) == SchoolGrant.Role ? "Name the school: --school 99AA00." : "Name the SWV: --swv PO9901.");
            return await PrintInvitationAsync(services, given, grant, given.GetValue(name), given.GetValue(email), stop);
        });
        return verb;
    }

    private static Command FirstCode(IServiceProvider services)
    {
        var swv = new Option<string>("--swv") { Required = true, Description = "The code of the SWV, such as PO9901" };
        var verb = new Command("first-code", "Print the link for the first beheerder of an SWV, who invites the others") { swv };
        verb.SetAction(async (given, stop) =>
        {
            if (!SwvCode.TryParse(given.GetValue(swv), out var code))
                return Fail(given, "Write the code of the SWV as PO9901.");
            await MakeTableAsync(services, stop);
            if (await services.GetRequiredService<AccessOverview>().HasBeheerderAsync(code, stop))
                return Fail(given, $"{code} has a beheerder already, who can invite another at {Address(services, LookAfterAccess.PathOf(code))}. If that is no way out: ./sop access invite --role beheerder --swv {code}.");
            return await PrintInvitationAsync(services, given, new BeheerderGrant(code), name: null, email: null, stop);
        });
        return verb;
    }

    private static Command List(IServiceProvider services)
    {
        var swv = new Option<string?>("--swv") { Description = "Only this SWV and its schools" };
        var verb = new Command("list", "Print who has access: person, grant, since, name") { swv };
        verb.SetAction(async (given, stop) =>
        {
            await MakeTableAsync(services, stop);
            var holders = services.GetRequiredService<Grants>().AllAsync(stop);
            if (given.GetValue(swv) is { } text)
            {
                if (!SwvCode.TryParse(text, out var code) || await services.GetRequiredService<AccessOverview>().OfAsync(code, stop) is not { } access)
                    return Fail(given, $"The register has no SWV {text}.");
                holders = access.Holders.ToAsyncEnumerable();
            }

            await foreach (var holder in holders)
                await given.InvocationConfiguration.Output.WriteLineAsync($"{holder.PersonId}\t{holder.Grant}\t{holder.Since:yyyy-MM-dd}\t{holder.Name}");
            return 0;
        });
        return verb;
    }

    private static Command Revoke(IServiceProvider services)
    {
        var person = new Option<string>("--person") { Required = true, Description = "The person, as list prints it" };
        var grant = new Option<string>("--grant") { Required = true, Description = "The grant, as list prints it, such as school.99AA00" };
        var verb = new Command("revoke", "Withdraw someone's access, at once") { person, grant };
        verb.SetAction(async (given, stop) =>
        {
            if (!Grant.TryParse(given.GetRequiredValue(grant), out var which))
                return Fail(given, "Write the grant as ./sop access list prints it, such as school.99AA00.");
            await MakeTableAsync(services, stop);
            if (!await services.GetRequiredService<Grants>().WithdrawAsync(given.GetRequiredValue(person), which, Grants.Operator, stop))
                return Fail(given, "This person does not have that. See ./sop access list.");
            await given.InvocationConfiguration.Output.WriteLineAsync($"Withdrawn: {which}");
            return 0;
        });
        return verb;
    }

    private static async Task<int> PrintInvitationAsync(
        IServiceProvider services, ParseResult given, Grant grant, string? name, string? email, CancellationToken stop)
    {
        if (await services.GetRequiredService<AccessOverview>().DescribeAsync(grant, stop) is null)
            return Fail(given, $"The register has no such school or SWV ({grant}): ./sop register import, ./sop register swv.");
        await MakeTableAsync(services, stop);
        var code = await services.GetRequiredService<Invitations>().InviteAsync(grant, name, email, Grants.Operator, stop);
        await given.InvocationConfiguration.Output.WriteLineAsync(Address(services, AcceptInvitation.PathOf(code)));
        return 0;
    }

    private static string Address(IServiceProvider services, string path) =>
        new Uri(services.GetRequiredService<IOptions<HostingOptions>>().Value.BeheerAddress!, path).AbsoluteUri;

    /// <summary>A verb may well be the first that comes to a new storage.</summary>
    private static async Task MakeTableAsync(IServiceProvider services, CancellationToken stop) =>
        await services.GetRequiredService<TableServiceClient>().CreateTableIfNotExistsAsync(AccessKeys.TableName, stop);

    private static int Fail(ParseResult given, string message)
    {
        given.InvocationConfiguration.Error.WriteLine(message);
        return 1;
    }
}
