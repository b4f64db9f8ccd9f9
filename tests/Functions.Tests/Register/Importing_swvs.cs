using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Register;

public sealed class Importing_swvs(Azurite azurite) : IAsyncLifetime
{
    private readonly RegisterOnAzurite register = new(azurite);

    public async ValueTask InitializeAsync() => await register.ImportAsync(Duo.FileOf("99AA00", "99AB00", "99AC00", "99AD00", "99AE00", "99AF00"));

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task Takes_over_what_an_swv_is()
    {
        await register.ImportSwvsAsync($"{Lists.SwvHeader}\n99.01;SWV Zilverwater;www.swv.example;Steunpunt Zilverwater;0999 40 00 00;steunpunt@swv.example;;4 jaar;po-almere-2023;#0B5C6B\n");

        Assert.Equal(
            new Swv
            {
                Code = SwvCode.Parse("PO9901", null),
                Name = "SWV Zilverwater",
                Website = "https://www.swv.example/",
                Steunpunt = new("Steunpunt Zilverwater", "0999 40 00 00", "steunpunt@swv.example", null),
                Validity = Validity.FourYears,
                Template = "po-almere-2023",
                Look = new() { Colour = Colour.Parse("#0b5c6b", null) },
            },
            await register.Schools.FindSwvAsync(SwvCode.Parse("PO9901", null)));
        Assert.Equal(1, await register.Schools.SwvsAsync().CountAsync());
    }

    [Fact]
    public async Task Puts_schools_into_the_list_of_their_swv()
    {
        await register.ImportSwvsAsync(Lists.Swvs("PO9901", "PO9902"), Lists.Of(("99AA00", "PO 99 01"), ("99AB00", "9901"), ("99AC00", "PO9902")));

        Assert.Equal("99AA00 99AB00", await register.ListOfAsync("PO9901"));
        Assert.Equal("PO9902", (await register.SchoolAsync("99AC00")).Swv.ToString());
        Assert.Null((await register.SchoolAsync("99AD00")).Swv);
    }

    [Fact]
    public async Task Gives_a_school_a_form_of_its_own()
    {
        const string header = "vestigingscode;swv;format\n";
        await register.ImportSwvsAsync(Lists.Swvs("PO9901", "PO9902"), header + "99AA00;PO9901;haarlemmermeer\n99AB00;PO9901;\n");
        Assert.Equal("haarlemmermeer", (await register.SchoolAsync("99AA00")).Template);
        Assert.Null((await register.SchoolAsync("99AB00")).Template);

        // A file without the column leaves it as it is, unless the school moves: the form was its SWV's choice.
        await register.ImportSwvsAsync(Lists.Of(("99AA00", "PO9901"), ("99AB00", "PO9901")));
        Assert.Equal("haarlemmermeer", (await register.SchoolAsync("99AA00")).Template);
        await register.ImportSwvsAsync(Lists.Of(("99AB00", "PO9901"), ("99AA00", "PO9902")));
        Assert.Null((await register.SchoolAsync("99AA00")).Template);

        var refused = Done(await register.ImportSwvsAsync(header + "99AA00;PO9902;\n99AB00;PO9901;anders\n"));
        Assert.Contains("the format 'anders' does not exist; choose one of: ", Assert.Single(refused.Bad), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        string[] files = [Lists.Swvs("PO9901"), Lists.Of(("99AA00", "PO9901"))];
        await register.ImportSwvsAsync(files);
        register.Notices.Clear();
        var before = register.Requests.Requests.Count(request => request.EndsWith("$batch", StringComparison.Ordinal));

        var done = Done(await register.ImportSwvsAsync(files));

        Assert.Equal((0, 0, 0, 0), (done.ChangedSwvs, done.Joined, done.Moved.Count, done.Left.Count));
        Assert.Equal(before, register.Requests.Requests.Count(request => request.EndsWith("$batch", StringComparison.Ordinal)));
        Assert.Empty(register.Notices);
    }

    [Fact]
    public async Task Moves_a_school_to_another_swv()
    {
        await register.ImportSwvsAsync(Lists.Swvs("PO9901", "PO9902"), Lists.Of(("99AA00", "PO9901"), ("99AB00", "PO9902")));
        register.Notices.Clear();

        var done = Done(await register.ImportSwvsAsync(Lists.Of(("99AA00", "PO9902"), ("99AB00", "PO9902"))));

        Assert.Equal("99AA00", Assert.Single(done.Moved).ToString());
        Assert.Equal("", await register.ListOfAsync("PO9901"));
        Assert.Equal("99AA00 99AB00", await register.ListOfAsync("PO9902"));
        Assert.Equal(["PO9901, PO9902", "PO9901, PO9902"], register.Notices);
    }

    [Fact]
    public async Task Never_loses_a_school_that_moves()
    {
        await register.ImportSwvsAsync(Lists.Swvs("PO9901", "PO9902"), Lists.Of(("99AA00", "PO9901")));

        // Facts, the new list, the old list: killed before each of the three.
        for (var writes = 0; writes < 3; writes++)
        {
            register.WritesUntilKill = writes == 0 ? 0 : 1;
            await Assert.ThrowsAsync<RegisterOnAzurite.Killed>(() => register.ImportSwvsAsync(Lists.Of(("99AA00", "PO9902"))));
            Assert.NotEqual("", await register.ListOfAsync("PO9901") + await register.ListOfAsync("PO9902"));
        }

        register.WritesUntilKill = null;
        await register.ImportSwvsAsync(Lists.Of(("99AA00", "PO9902")));

        Assert.Equal(("", "99AA00"), (await register.ListOfAsync("PO9901"), await register.ListOfAsync("PO9902")));
    }

    [Fact]
    public async Task Lets_a_school_leave_that_its_swv_no_longer_names()
    {
        await register.ImportSwvsAsync(Lists.Swvs("PO9901"), Lists.Of(("99AA00", "PO9901"), ("99AB00", "PO9901"), ("99AC00", "PO9901"), ("99AD00", "PO9901"), ("99AE00", "PO9901")));

        var done = Done(await register.ImportSwvsAsync(Lists.Of(("99AA00", "PO9901"), ("99AB00", "PO9901"), ("99AC00", "PO9901"), ("99AD00", "PO9901"))));

        Assert.Equal("99AE00", Assert.Single(done.Left).ToString());
        Assert.Null((await register.SchoolAsync("99AE00")).Swv);
    }

    [Fact]
    public async Task Keeps_a_school_that_is_gone_in_its_swv()
    {
        await register.ImportSwvsAsync(Lists.Swvs("PO9901"), Lists.Of(("99AA00", "PO9901"), ("99AF00", "PO9901")));
        await register.ImportAsync(Duo.FileOf("99AA00", "99AB00", "99AC00", "99AD00", "99AE00"));

        await register.ImportSwvsAsync(Lists.Of(("99AA00", "PO9901")));

        Assert.Equal("99AA00 99AF00", await register.ListOfAsync("PO9901"));
    }

    [Fact]
    public async Task Refuses_a_list_that_misses_more_than_a_fifth_unless_asked()
    {
        await register.ImportSwvsAsync(Lists.Swvs("PO9901"), Lists.Of(("99AA00", "PO9901"), ("99AB00", "PO9901")));

        var refused = Assert.IsType<SwvsImport.Refused>(await register.ImportSwvsAsync(Lists.Of(("99AA00", "PO9901"))));
        Assert.Contains("--allow-shrink", refused.Reason, StringComparison.Ordinal);

        await register.ImportSwvsAsync(allowShrink: true, Lists.Of(("99AA00", "PO9901")));
        Assert.Equal("99AA00", await register.ListOfAsync("PO9901"));
    }

    [Theory]
    [InlineData("99ZZ00;PO9901;BAO;;", "99ZZ00: it is not in the register; import DUO's file first, or correct the code")]
    [InlineData("school;PO9901;BAO;;", "'school' is not a vestigingscode, such as 99AA00")]
    [InlineData("99AB00;PO99;BAO;;", "99AB00: 'PO99' is not the code of an SWV, such as PO2604")]
    [InlineData("99AB00;PO9909;BAO;;", "99AB00: the SWV PO9909 is not known; import the file that says what it is with this one, or correct the code")]
    [InlineData("99AB00;PO9901;VO;;", "99AB00: soort is 'VO'; write BAO, SBO or SO")]
    [InlineData("99AB00;PO9901;BAO;info;", "99AB00: email is 'info'; write it as info@voorbeeld.nl")]
    [InlineData("99AB00;PO9901;BAO;;many", "99AB00: leerlingen is 'many'; write a number")]
    [InlineData("99AA00;PO9901;BAO;;", "99AA00: it is in the file twice; the first line counts")]
    public async Task Names_what_is_wrong_with_a_school_and_takes_the_rest(string line, string reason)
    {
        var done = Done(await register.ImportSwvsAsync(Lists.Swvs("PO9901"), $"vestigingscode;swv;soort;email;leerlingen\n99AA00;PO9901;;;\n{line}\n99AC00;PO9901;;;\n"));

        Assert.Equal($"file 2, line 3: {reason}", Assert.Single(done.Bad));
        Assert.Equal("99AA00 99AC00", await register.ListOfAsync("PO9901"));
    }

    [Theory]
    [InlineData("PO9902;SWV;;Steunpunt;;;;schooljaar;po-almere-2022;", "PO9902: the format 'po-almere-2022' does not exist; choose one of: ")]
    [InlineData("PO99;SWV;;Steunpunt;;;;schooljaar;po-almere-2023;", "'PO99' is not the code of an SWV, such as PO2604")]
    [InlineData("PO9902;;;Steunpunt;;;;schooljaar;po-almere-2023;", "PO9902 has no name (naam)")]
    [InlineData("PO9902;SWV;;;;;;schooljaar;po-almere-2023;", "PO9902 has no steunpunt: parents must know whom to call")]
    [InlineData("PO9902;SWV;;Steunpunt;;;;ooit;po-almere-2023;", "PO9902: geldigheid is 'ooit'; write: schooljaar, or: 4 jaar")]
    [InlineData("PO9902;SWV;;Steunpunt;;;;4 jaar;po-almere-2023;blue", "PO9902: kleur is 'blue'; write it as #1a5fb4")]
    [InlineData("PO9902;SWV;javascript:alert(1);Steunpunt;;;;4 jaar;po-almere-2023;", "PO9902: website is 'javascript:alert(1)'; write it as https://www.voorbeeld.nl")]
    [InlineData("PO9901;SWV;;Steunpunt;;;;4 jaar;po-almere-2023;", "PO9901 is in the file twice; the first line counts")]
    public async Task Names_what_is_wrong_with_an_swv_and_takes_the_rest(string line, string reason)
    {
        var done = Done(await register.ImportSwvsAsync($"{Lists.Swvs("PO9901")}\n{line}\n"));

        Assert.StartsWith($"file 1, line 3: {reason}", Assert.Single(done.Bad), StringComparison.Ordinal);
        Assert.Equal("SWV PO9901", (await register.Schools.SwvsAsync().SingleAsync()).Name);
    }

    [Fact]
    public async Task Refuses_a_wrong_file_before_anything_changes()
    {
        var refused = Assert.IsType<SwvsImport.Refused>(await register.ImportSwvsAsync(Lists.Swvs("PO9901"), "code;region\n99AA00;PO9901\n"));

        Assert.StartsWith("Nothing was changed. file 2 cannot be used", refused.Reason, StringComparison.Ordinal);
        Assert.Null(await register.Schools.FindSwvAsync(SwvCode.Parse("PO9901", null)));
    }

    private static SwvsImport.Done Done(SwvsImport import) => Assert.IsType<SwvsImport.Done>(import);
}
