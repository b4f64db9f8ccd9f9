using System.Text;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Register;

public class Importing_the_register(Azurite azurite)
{
    private readonly RegisterOnAzurite register = new(azurite);

    [Fact]
    public async Task Takes_over_what_duo_says_of_a_school()
    {
        await register.ImportAsync(Duo.File(new Duo("99AA00", "OBS De  Zeekraal") { Place = "RIETHAVEN AAN ZEE", HouseNumber = "15-B" }));

        Assert.Equal(
            new School
            {
                Id = SchoolId.Parse("99AA00", null),
                Name = "OBS De  Zeekraal",
                Address = new("Kadeweg 15b", Postcode.Parse("1374 AA", null), "Riethaven aan Zee"),
                Municipality = "Oeverstad",
                BoardNumber = "99901",
                Denomination = "Openbaar",
                Phone = "0999100001",
                Website = "https://www.dezeekraal.example/",
            },
            await register.SchoolAsync("99AA00"));
    }

    [Fact]
    public async Task Tells_how_many_it_added_and_changed()
    {
        await register.ImportAsync(Duo.FileOf("99AA00", "99AB00"));

        var done = Done(await register.ImportAsync(Duo.File(new Duo("99AA00"), new Duo("99AB00", "OBS De Kluut"), new Duo("99AC00"))));

        Assert.Equal((3, 1, 1, 0), (done.Read, done.Added, done.Changed, done.Gone.Count));
        Assert.Equal("OBS De Kluut", (await register.SchoolAsync("99AB00")).Name);
    }

    [Fact]
    public async Task Changes_nothing_and_writes_nothing_the_second_time()
    {
        var file = Duo.FileOf("99AA00", "99AB00");
        await register.ImportAsync(file);
        var before = Writes();

        var screen = new StringWriter();
        var code = RegisterVerbs.Report(screen, await register.ImportAsync(file));

        Assert.Equal((0, "2 read, 0 added, 0 changed, 0 gone"), (code, screen.ToString().Trim()));
        Assert.Equal(before, Writes());
    }

    [Fact]
    public async Task Keeps_a_school_that_is_gone_and_marks_it()
    {
        await register.ImportAsync(Duo.FileOf("99AA00", "99AB00", "99AC00", "99AD00", "99AE00"));

        var done = Done(await register.ImportAsync(Duo.FileOf("99AA00", "99AB00", "99AC00", "99AD00")));

        Assert.Equal("99AE00", Assert.Single(done.Gone).ToString());
        Assert.Equal(RegisterOnAzurite.Today, (await register.SchoolAsync("99AE00")).GoneSince);
    }

    [Fact]
    public async Task Names_the_successor_of_a_school_that_is_gone()
    {
        await register.ImportAsync(Duo.FileOf("99AA00", "99AB00"));

        await register.ImportAsync(Duo.FileOf("99AA00"), successors: "old;new\n99AB00;99AA00\n", allowShrink: true);
        await register.ImportAsync(Duo.FileOf("99AA00"));

        Assert.Equal("99AA00", (await register.SchoolAsync("99AB00")).Successor.ToString());
    }

    [Theory]
    [InlineData("99AA00;99AB00", "still in DUO's file")]
    [InlineData("99ZZ00;99AB00", "'99ZZ00' is not a school")]
    [InlineData("99AC00;99AC00", "not another school")]
    [InlineData("99AC00;", "not another school")]
    public async Task Names_a_successor_that_cannot_be(string line, string reason)
    {
        await register.ImportAsync(Duo.FileOf("99AA00", "99AB00", "99AC00"));

        var done = Done(await register.ImportAsync(Duo.FileOf("99AA00", "99AB00"), successors: $"old;new\n{line}\n", allowShrink: true));

        var bad = Assert.Single(done.BadSuccessors);
        Assert.Equal(2, bad.Number);
        Assert.Contains(reason, bad.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Welcomes_a_school_back()
    {
        await register.ImportAsync(Duo.FileOf("99AA00", "99AB00"));
        await register.ImportAsync(Duo.FileOf("99AA00"), successors: "old;new\n99AB00;99AA00\n", allowShrink: true);

        await register.ImportAsync(Duo.FileOf("99AA00", "99AB00"));

        var school = await register.SchoolAsync("99AB00");
        Assert.Null(school.GoneSince);
        Assert.Null(school.Successor);
    }

    [Fact]
    public async Task Keeps_what_the_lists_of_swv_and_boards_say()
    {
        await register.ImportAsync(Duo.FileOf("99AA00", "99AB00"));
        await register.ImportSwvsAsync(Lists.Swvs("PO9901"), "vestigingscode;swv;soort;email;leerlingen\n99AA00;PO9901;SBO;info@dezeekraal.example;310\n");
        await register.ImportBoardsAsync(Lists.Boards);

        await register.ImportAsync(Duo.File(new Duo("99AA00", "OBS De Kluut") { Board = "99902" }, new Duo("99AB00")));

        var school = await register.SchoolAsync("99AA00");
        Assert.Equal(("OBS De Kluut", "PO9901", SchoolType.Sbo, "info@dezeekraal.example", 310), (school.Name, school.Swv.ToString(), school.Type, school.Email, school.Pupils));
        Assert.Equal("Vereniging De Vaargeul", school.BoardName);
        Assert.Equal(school, await register.Schools.OfSwvAsync(SwvCode.Parse("PO9901", null)).SingleAsync());
    }

    [Theory]
    [InlineData("9900AA", "'9900AA' is not a VESTIGINGSCODE, such as 99AA00")]
    [InlineData("99AC00;no;more", "it has 15 fields, the first line has 13")]
    public async Task Names_a_bad_line_and_takes_the_rest(string code, string reason)
    {
        var done = Done(await register.ImportAsync(Duo.FileOf("99AA00", code, "99AB00")));

        Assert.Equal([new BadLine(3, reason)], done.Bad);
        Assert.Equal(2, done.Added);
        Assert.NotNull(await register.SchoolAsync("99AB00"));
    }

    public static TheoryData<string, string> Flaws => new()
    {
        { new Duo("99AC00", " ").ToString(), "99AC00: VESTIGINGSNAAM is empty" },
        { (new Duo("99AC00") with { Place = "" }).ToString(), "99AC00: PLAATSNAAM is empty" },
        { (new Duo("99AC00") with { Board = "1" }).ToString(), "99AC00: '1' is not a BEVOEGD GEZAG NUMMER of five digits" },
        { new Duo("99AA00", "Another").ToString(), "99AA00: the code is in the file twice; the first line counts" },
        { new Duo("99AC00", "De \"Zeekraal").ToString(), "a quotation mark is opened and not closed" },
    };

    [Theory]
    [MemberData(nameof(Flaws))]
    public async Task Names_what_is_wrong_with_a_line(string line, string reason)
    {
        var done = Done(await register.ImportAsync(Duo.File(new Duo("99AA00"), line, new Duo("99AB00"))));

        Assert.Equal([new BadLine(3, reason)], done.Bad);
        Assert.Equal("Basisschool De Zeekraal", (await register.SchoolAsync("99AA00")).Name);
        Assert.NotNull(await register.SchoolAsync("99AB00"));
    }

    [Fact]
    public async Task Takes_no_school_for_gone_whose_line_is_bad()
    {
        await register.ImportAsync(Duo.FileOf("99AA00", "99AB00"));

        var done = Done(await register.ImportAsync(Duo.File(new Duo("99AA00"), new Duo("99AB00", ""))));

        Assert.Empty(done.Gone);
        Assert.Equal("Basisschool De Zeekraal", (await register.SchoolAsync("99AB00")).Name);
    }

    [Fact]
    public async Task Takes_no_school_for_gone_while_a_code_cannot_be_read()
    {
        await register.ImportAsync(Duo.FileOf("99AA00", "99AB00", "99AC00", "99AD00", "99AE00"));

        var done = Done(await register.ImportAsync(Duo.FileOf("99AA00", "99AB00", "99AC00", "99AD00", "99AE0O")));

        Assert.Empty(done.Gone);
        Assert.False(done.LookedForGone);
        Assert.Null((await register.SchoolAsync("99AE00")).GoneSince);
    }

    public static TheoryData<string, byte[], string> WrongFiles => new()
    {
        { "nothing", [], "it is empty" },
        { "white space", " \r\n"u8.ToArray(), "it is empty" },
        { "xlsx", [.. "PK"u8, 3, 4, 20, 0], "Excel or zip" },
        { "xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "old Excel" },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Duo.FileOf("99AA00"))], "UTF-16" },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Duo.FileOf("99AA00")), "not text" },
        { "an error page", "<!DOCTYPE html><title>503</title>"u8.ToArray(), "web page" },
        { "other columns", "postcode4;latitude;longitude\n1374;52.6;5.2\n"u8.ToArray(), "VESTIGINGSCODE" },
        { "commas", Encoding.UTF8.GetBytes(Duo.FileOf("99AA00").Replace(';', ',')), "; between the fields" },
        { "no rows", Encoding.UTF8.GetBytes(Duo.FileOf()), "no school" },
    };

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public async Task Refuses_a_wrong_file_before_anything_changes(string what, byte[] file, string reason)
    {
        await register.ImportAsync(Duo.FileOf("99AA00"));
        var before = Writes();

        var refused = Assert.IsType<SchoolsImport.Refused>(await register.ImportAsync(file, allowShrink: true));

        Assert.StartsWith("Nothing was changed.", refused.Reason, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
        Assert.True(before == Writes(), $"{what} changed the register");
    }

    [Fact]
    public async Task Refuses_half_a_download_unless_asked()
    {
        await register.ImportAsync(Duo.FileOf("99AA00", "99AB00", "99AC00", "99AD00"));
        var half = Duo.FileOf("99AA00", "99AB00") + "IJsselmeer;999";

        Assert.Contains("--allow-shrink", Assert.IsType<SchoolsImport.Refused>(await register.ImportAsync(half)).Reason, StringComparison.Ordinal);
        Assert.Null((await register.SchoolAsync("99AD00")).GoneSince);
        Assert.Equal(2, Done(await register.ImportAsync(Duo.FileOf("99AA00", "99AB00"), allowShrink: true)).Gone.Count);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-8")]
    [InlineData("utf-8 with BOM")]
    public async Task Reads_accents_however_they_were_saved(string encoding)
    {
        var text = Duo.File(new Duo("99AA00", "Dr. Ariëns’ \"\"Wrâld\"\"").ToString().Replace("Dr. Ariëns’ \"\"Wrâld\"\"", "\"Dr. Ariëns’ \"\"Wrâld\"\"\"", StringComparison.Ordinal));
        byte[] bytes = encoding switch
        {
            "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
            "utf-8" => Encoding.UTF8.GetBytes(text),
            _ => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        };

        await register.ImportAsync(bytes);

        Assert.Equal("Dr. Ariëns’ \"Wrâld\"", (await register.SchoolAsync("99AA00")).Name);
    }

    [Fact]
    public async Task Goes_on_after_a_kill_at_any_write()
    {
        await register.ImportAsync(Duo.FileOf("99AA00", "99BB00", "99CC00"));
        await register.ImportSwvsAsync(Lists.Swvs("PO9901"), Lists.Of(("99AA00", "PO9901"), ("99BB00", "PO9901"), ("99CC00", "PO9901")));
        var next = Duo.File(new Duo("99AA00", "A"), new Duo("99BB00", "B"), new Duo("99CC00", "C"));

        // Three transactions of facts and one of the list.
        for (var writes = 0; writes < 4; writes++)
        {
            register.WritesUntilKill = writes == 0 ? 0 : 1;
            await Assert.ThrowsAsync<RegisterOnAzurite.Killed>(() => register.ImportAsync(next));
        }

        register.WritesUntilKill = null;
        register.Notices.Clear();
        await register.ImportAsync(next);

        Assert.Equal(["A", "B", "C"], await register.Schools.AllAsync().Select(school => school.Name).ToListAsync());
        Assert.Equal(["A", "B", "C"], await register.Schools.OfSwvAsync(SwvCode.Parse("PO9901", null)).Select(school => school.Name).ToListAsync());
        Assert.Equal(["PO9901", "PO9901"], register.Notices);
    }

    [Fact]
    public async Task Tells_publishing_only_of_swvs_whose_schools_changed()
    {
        await register.ImportAsync(Duo.FileOf("99AA00", "99AB00", "99AC00"));
        await register.ImportSwvsAsync(Lists.Swvs("PO9901", "PO9902"), Lists.Of(("99AA00", "PO9901"), ("99AB00", "PO9902")));
        register.Notices.Clear();

        var done = Done(await register.ImportAsync(Duo.File(new Duo("99AA00"), new Duo("99AB00", "Other"), new Duo("99AC00", "Without an SWV"))));

        Assert.Equal(["PO9902"], done.Regions.Select(swv => swv.ToString()));
        Assert.Equal(["PO9902", "PO9902"], register.Notices);
    }

    [Fact]
    public async Task Tells_publishing_before_it_writes_so_that_a_kill_leaves_no_old_pages()
    {
        await register.ImportAsync(Duo.FileOf("99AA00"));
        await register.ImportSwvsAsync(Lists.Swvs("PO9901"), Lists.Of(("99AA00", "PO9901")));
        register.Notices.Clear();
        register.WritesUntilKill = 0;

        await Assert.ThrowsAsync<RegisterOnAzurite.Killed>(() => register.ImportAsync(Duo.File(new Duo("99AA00", "Other"))));

        Assert.Equal(["PO9901"], register.Notices);
    }

    private int Writes() => register.Requests.Requests.Count(request => request.EndsWith("$batch", StringComparison.Ordinal));

    private static SchoolsImport.Done Done(SchoolsImport import) => Assert.IsType<SchoolsImport.Done>(import);
}
