using System.Text;
using System.Text.Json;
using SopCloud.Profiles;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Exchange;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site.OpenData;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class Open_data
{
    private static readonly string Json = SitePaths.OpenDataProfiles(A.Swv.Code);
    private static readonly string Table = SitePaths.OpenDataTable(A.Swv.Code);

    [Fact]
    public async Task Has_every_profile_as_an_export_of_it()
    {
        var file = Read(await Pages.OfAsync(DemoProfiles.Region));

        var exports = DemoProfiles.Region.Schools
            .Select(entry => ProfileExport.PublicOf(entry.School, DemoProfiles.ProfileOf(entry.School.Id), DemoProfiles.TemplateOf(entry.School.Id), A.PlacedAt, []))
            .OrderBy(export => export.School.Id.ToString(), StringComparer.Ordinal);
        Assert.Equal(exports, file.GetProperty("profiles").EnumerateArray().Select(profile => profile.Deserialize<ProfileExport>(ProfileJson.Options)!));
    }

    [Fact]
    public async Task Says_what_may_be_done_with_it_of_which_day_it_is_and_of_which_shape()
    {
        var site = await Pages.OfAsync(A.Region);
        var file = Read(site);

        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", file.GetProperty("licence").GetProperty("url").GetString());
        Assert.Equal("2026-09-03", file.GetProperty("updated").GetString());
        Assert.Equal("https://steun.example/open-data/profiel.schema.json", file.GetProperty("schema").GetString());
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf("docs", "profile.schema.json")), site.Text(SitePaths.ProfileSchema));
    }

    [Fact]
    public async Task Names_the_schools_without_a_profile_and_none_that_closed()
    {
        var file = Read(await Pages.OfAsync(A.Region));

        Assert.Equal(["99BB00"], file.GetProperty("withoutProfile").EnumerateArray().Select(school => school.GetProperty("id").GetString()));
        Assert.Equal(["99AA00"], file.GetProperty("profiles").EnumerateArray().Select(profile => profile.GetProperty("school").GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Holds_nothing_that_is_left_out_for_parents_and_no_small_number()
    {
        var school = A.School with { Pupils = 3 };
        var region = A.Region with
        {
            Schools =
            [
                school.With(A.Profile, redactions: [Redaction.Parse("De leesspecialist"), Redaction.Parse("Vier keer per week")]),
                (school with { Id = Profiles.Register.SchoolId.Parse("99BB00") }).WithoutProfile(),
            ],
        };

        var site = await Pages.OfAsync(region);

        var files = site.Files.Where(file => file.Key.StartsWith("open-data/", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Value.Content.Span)).ToList();
        Assert.All(files, text => Assert.DoesNotContain("leesspecialist komt", text, StringComparison.Ordinal));
        Assert.All(files, text => Assert.DoesNotContain("Vier keer", text, StringComparison.Ordinal));
        Assert.All(files, text => Assert.DoesNotContain("\"pupils\":3", text, StringComparison.Ordinal));
        Assert.Contains("[weggelaten] komt op dinsdag.", site.Text(Json), StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_a_table_opens_in_a_spreadsheet_with_a_row_for_each_school()
    {
        var site = await Pages.OfAsync(A.Region);

        Assert.Equal([0xEF, 0xBB, 0xBF], site.Files[SitePaths.FileOf(Table)].Content[..3].ToArray());
        var rows = Rows(site, Table);
        Assert.Equal(["99AA00", "99BB00"], rows.Select(row => row["Schoolcode"]));
        Assert.Equal(("De school vertelt hierover", "Vier keer per week leest uw kind twintig minuten in een klein groepje."), (rows[0]["Lezen en dyslexie"], rows[0]["Lezen en dyslexie: in eigen woorden"]));
        Assert.Equal("Wij kunnen een kind niet de hele dag verschonen.", rows[0]["Grens: Zindelijkheid en verzorging: in eigen woorden"]);
        Assert.Equal(("2026-09-03", "2026-2027", "https://steun.example/scholen/99aa00/"), (rows[0]["Profiel geplaatst op"], rows[0]["Schooljaar"], rows[0]["Pagina"]));
    }

    [Fact]
    public async Task As_a_table_keeps_one_silence_apart_from_another()
    {
        var rows = Rows(await Pages.OfAsync(A.Region), Table);

        var states = Need.All.Select(need => rows[0][need.Label]).ToHashSet();
        Assert.Superset(new HashSet<string> { CellState.Offered.Words, CellState.NotFilledIn.Words, CellState.NotAsked.Words }, states);
        Assert.Equal(CellState.NoProfile.Words, rows[1]["Lezen en dyslexie"]);
    }

    [Theory]
    [InlineData("=HYPERLINK(A1)")]
    [InlineData("  +31 20")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    public async Task As_a_table_runs_nothing_that_a_school_typed(string typed)
    {
        var region = A.Region with { Schools = [(A.School with { Name = typed, BoardName = typed }).With(A.Profile)] };

        var site = await Pages.OfAsync(region);

        Assert.All([Table, SitePaths.OpenDataSchools], path => Assert.Equal(($"'{typed}", $"'{typed}"), (Rows(site, path)[0]["School"], Rows(site, path)[0]["Schoolbestuur"])));
    }

    [Fact]
    public void As_a_table_keeps_a_separator_and_a_quote_within_a_field()
    {
        var table = new CsvTable(["School", "Plaats"]);
        table.Add(["De \"Esdoorn\"; locatie 2", "Voorbeeldstad"]);

        Assert.EndsWith("\r\n\"De \"\"Esdoorn\"\"; locatie 2\";Voorbeeldstad\r\n", Encoding.UTF8.GetString(table.At("/x.csv").Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_the_country_is_a_table_of_facts()
    {
        var row = Rows(await Pages.OfAsync(A.Region), SitePaths.OpenDataSchools)[0];

        Assert.Equal(("De Esdoorn", "99001", "PO9901"), (row["School"], row["Bestuursnummer"], row["SWV"]));
        Assert.Equal(("Lezen en dyslexie · Autisme", "Zindelijkheid en verzorging"), (row["Vertelt over"], row["Noemt een grens bij"]));
    }

    [Fact]
    public async Task Has_a_page_with_its_files_its_licence_and_its_schema_for_people_and_for_search_engines()
    {
        var page = (await Pages.OfAsync(A.Region))[SitePaths.OpenData];

        Assert.All([Json, Table, SitePaths.OpenDataSchools, SitePaths.ProfileSchema, Licence.Texts.Url, Licence.Facts.Url], href => Assert.NotNull(page.QuerySelector($"main a[href='{href}']")));
        Assert.Contains("2 scholen, 1 profiel, het nieuwste van 3 september 2026", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var data = page.QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonSerializer.Deserialize<JsonElement>(script.TextContent)).Single(data => data.GetProperty("@type").GetString() == "Dataset");
        Assert.Equal(("2026-09-03", 3), (data.GetProperty("dateModified").GetString(), data.GetProperty("distribution").GetArrayLength()));
    }

    private static JsonElement Read(Pages site) => JsonSerializer.Deserialize<JsonElement>(site.Text(Json));

    /// <summary>Of a table whose fields hold no separator.</summary>
    private static List<Dictionary<string, string>> Rows(Pages site, string path)
    {
        var lines = site.Text(path).TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(';')).ToList();
        return [.. lines.Skip(1).Select(fields => lines[0].Zip(fields).ToDictionary(field => field.First, field => field.Second))];
    }
}
