using SopCloud.Profiles;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class The_page_of_a_school
{
    private static readonly string[] OwnTerms = ["basisondersteuning", "extra-ondersteuning", "arrangement", "grens", "zorgplicht", "sop", "mr", "swv", "intern-begeleider"];

    private static Profile Empty => new() { Template = A.Profile.Template, Schooljaar = A.Schooljaar };

    [Theory]
    [InlineData("dyslexie", "offered", "Vier keer per week leest uw kind")]
    [InlineData("dyscalculie", "not-filled-in", "Niet ingevuld")]
    [InlineData("slechtziend", "not-asked", "Niet gevraagd in het formulier van deze school")]
    public async Task Says_of_each_need_what_the_profile_says(string need, string state, string words)
    {
        var page = await Pages.SchoolAsync(A.SchoolEntry);

        var row = Assert.Single(page.QuerySelectorAll($"[data-row='behoefte/{need}']"));
        Assert.Equal(state, row.GetAttribute("data-state"));
        Assert.Equal(Need.All[need].Label, row.GetAttribute("data-label"));
        Assert.Contains(words, Assert.Single(row.QuerySelectorAll("[data-cell]")).TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zindelijkheid", "named", "de hele dag verschonen")]
    [InlineData("gebouw", "none-named", "Geen grens genoemd")]
    public async Task Says_of_each_category_what_the_profile_says(string category, string state, string words)
    {
        var page = await Pages.SchoolAsync(A.SchoolEntry);

        var row = Assert.Single(page.QuerySelectorAll($"[data-row='grens/{category}']"));
        Assert.Equal(state, row.GetAttribute("data-state"));
        Assert.Contains(words, Assert.Single(row.QuerySelectorAll("[data-cell]")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_the_same_rows_to_compare_with_a_profile_or_without()
    {
        string[] expected =
        [
            .. Need.All.Select(need => $"behoefte/{need.Id}"), "behoefte/overig-aanbod",
            "aanbod/specialisten", "aanbod/voorzieningen", "aanbod/onderwijsaanbod", "aanbod/methoden", "aanbod/ruimten",
            .. BoundaryCategory.All.Select(category => $"grens/{category.Id}"), "grens/bereikt",
            "praktisch/adres", "praktisch/contact", "praktisch/soort", "praktisch/bestuur", "praktisch/swv", "praktisch/bijgewerkt", "praktisch/concept",
        ];

        foreach (var entry in new[] { A.SchoolEntry, A.School.With(Empty), A.School.WithoutProfile() })
        {
            var page = await Pages.SchoolAsync(entry);
            var rows = page.QuerySelectorAll("[data-school='99aa00'] [data-row]");
            Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Select(row => row.GetAttribute("data-row")!).Order(StringComparer.Ordinal));
            Assert.All(rows, row => Assert.False(string.IsNullOrWhiteSpace(Assert.Single(row.QuerySelectorAll("[data-cell]")).TextContent)));
            Assert.Equal("De Esdoorn", page.QuerySelector("[data-school='99aa00'] [data-school-name]")!.TextContent);
        }
    }

    [Fact]
    public async Task Says_once_beside_the_grenzen_that_none_is_a_reason_to_refuse()
    {
        var page = await Pages.SchoolAsync(A.SchoolEntry);

        Assert.Single(page.QuerySelectorAll("#grenzen .sop-zorgplicht"));
        Assert.Equal(1, page.Body!.TextContent.Split(Brand.Zorgplicht).Length - 1);
        Assert.Contains(A.Swv.Steunpunt.Phone!, page.QuerySelector("#grenzen")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_when_it_was_updated_on_the_day_of_the_netherlands()
    {
        // 23:30 UTC on 3 September is already the 4th in the Netherlands.
        var entry = A.School.With(A.Profile, new DateTimeOffset(2026, 9, 3, 23, 30, 0, TimeSpan.Zero));

        var page = await Pages.SchoolAsync(entry);

        Assert.Contains("Bijgewerkt op 4 september 2026 · schooljaar 2026-2027", page.QuerySelector(".sop-head")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_an_offer_for_two_needs_at_both()
    {
        var profile = A.Profile with { Offers = [A.Offer with { Needs = [Need.All["slechthorend"], Need.All["slechtziend"]] }] };

        var page = await Pages.SchoolAsync(A.School.With(profile));

        Assert.All(["slechthorend", "slechtziend"], need =>
            Assert.Equal("offered", page.QuerySelector($"[data-row='behoefte/{need}']")!.GetAttribute("data-state")));
    }

    [Fact]
    public async Task Folds_what_it_said_at_an_earlier_need_and_keeps_it_whole_for_who_compares()
    {
        var profile = A.Profile with { Offers = [A.Offer with { Needs = [Need.All["slechthorend"], Need.All["slechtziend"]] }] };

        var page = await Pages.SchoolAsync(A.School.With(profile));

        Assert.Null(page.QuerySelector("#behoefte-slechthorend details"));
        var folded = page.QuerySelector("#behoefte-slechtziend details")!;
        Assert.Equal("Dezelfde tekst als bij ‘Slechthorend of doof’", folded.QuerySelector("summary")!.TextContent);
        Assert.Contains("Vier keer per week", folded.QuerySelector("[data-cell]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folds_what_stands_under_another_need_and_never_that_text_itself()
    {
        var profile = A.Profile with { Offers = [A.Offer with { Needs = [Need.All["autisme"]], AlsoFor = [Need.All["dyslexie"]] }] };

        var page = await Pages.SchoolAsync(A.School.With(profile));

        Assert.Equal("Genoemd bij ‘Autisme’", page.QuerySelector("#behoefte-dyslexie summary")!.TextContent);
        Assert.Null(page.QuerySelector("#behoefte-autisme details"));
    }

    [Theory]
    [InlineData("grens/bereikt")]
    [InlineData("praktisch/concept")]
    public async Task Says_not_filled_in_only_of_what_its_form_asks(string row)
    {
        var asked = await Pages.SchoolAsync(A.School.With(Empty));
        var notAsked = await Pages.SchoolAsync(A.School.With(Empty with { Template = "passenderwijs" }));

        Assert.Equal("not-filled-in", asked.QuerySelector($"[data-row='{row}']")!.GetAttribute("data-state"));
        Assert.Equal("not-asked", notAsked.QuerySelector($"[data-row='{row}']")!.GetAttribute("data-state"));
        Assert.Contains("vraagt niet naar grenzen", notAsked.QuerySelector("#in-het-kort")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_an_offer_without_a_need_and_a_grens_without_a_category()
    {
        var profile = A.Profile with
        {
            Offers = [A.Offer with { Needs = [], TargetGroup = "kinderen in de taalklas" }],
            Boundaries = new Boundaries { Statements = [new Boundary("Wij hebben geen kleuters.", [])] },
        };

        var page = await Pages.SchoolAsync(A.School.With(profile));

        Assert.Contains("kinderen in de taalklas", page.QuerySelector("#ander-aanbod")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Wij hebben geen kleuters.", page.QuerySelector("#grenzen")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_only_arrangements_of_its_own_is_not_called_silent()
    {
        var profile = Empty with { Offers = [A.Offer with { Needs = [], TargetGroup = "kinderen in de taalklas" }] };
        var school = A.School.With(profile);

        var page = await Pages.SchoolAsync(school);

        Assert.DoesNotContain("nog niets over verteld", page.Body!.TextContent, StringComparison.Ordinal);
        var row = page.QuerySelector("[data-row='behoefte/overig-aanbod']")!;
        Assert.Equal("offered", row.GetAttribute("data-state"));
        Assert.Contains("Vier keer per week", row.QuerySelector("[data-cell]")!.TextContent, StringComparison.Ordinal);
        var site = await Pages.OfAsync(A.Region with { Schools = [school] });
        Assert.Contains("ander aanbod", site[SitePaths.Place(A.Swv.Code, school.School.Address.Place)].QuerySelector(".sop-card__facts")!.TextContent, StringComparison.Ordinal);
        Assert.True(site.Schools()[school.School.Id.Slug].Other);
    }

    [Fact]
    public async Task Without_other_arrangements_says_that_it_names_none()
    {
        var page = await Pages.SchoolAsync(A.SchoolEntry);

        Assert.Equal("none-other", page.QuerySelector("[data-row='behoefte/overig-aanbod']")!.GetAttribute("data-state"));
    }

    [Fact]
    public async Task Calls_a_need_that_the_school_listed_and_left_empty_not_filled_in()
    {
        var profile = Empty with { Offers = [A.Offer with { Needs = [Need.All["slechtziend"]], Texts = new OfferTexts() }] };

        var page = await Pages.SchoolAsync(A.School.With(profile));

        Assert.Equal("not-filled-in", page.QuerySelector("[data-row='behoefte/slechtziend']")!.GetAttribute("data-state"));
    }

    [Fact]
    public void Puts_a_topic_above_the_words_of_a_school_and_never_a_refusal() =>
        Assert.All(BoundaryCategory.All, category => Assert.Matches("^(Of|Hoe|Hoeveel|Wat|Welke) (?!.*(niet|geen)\\b)", category.Explanation));

    [Fact]
    public async Task Leaves_out_for_whom_an_offer_is_where_the_school_did()
    {
        var profile = Empty with { Offers = [A.Offer with { Needs = [], TargetGroup = " ", Zorgniveau = "2", Level = OfferLevel.Extra }] };

        var page = await Pages.SchoolAsync(A.School.With(profile));

        Assert.Equal("Voor zorgniveau 2", page.QuerySelector(".sop-offer__for span:last-child")!.TextContent);
        Assert.All(page.QuerySelectorAll("#in-het-kort a"), link => Assert.NotEmpty(link.TextContent.Trim()));
    }

    [Theory]
    [InlineData("099 123 45 67", null, "Bel het steunpunt")]
    [InlineData(null, "steunpunt@voorbeeldland.example", "Mail het steunpunt")]
    [InlineData(null, null, "Er is een steunpunt")]
    public async Task Asks_to_call_or_mail_the_steunpunt_only_where_that_can_be_done(string? phone, string? email, string words)
    {
        var swv = A.Swv with { Steunpunt = new Steunpunt("Steunpunt Voorbeeldland", phone, email, null) };
        var site = await Pages.OfAsync(A.Region with { Swv = swv });

        var panel = site[SitePaths.School(A.School.Id)].QuerySelector("aside")!;
        Assert.EndsWith(words, panel.QuerySelector(".sop-panel__title")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((phone ?? email) is null ? 0 : 1, panel.QuerySelectorAll("ul").Length);
    }

    [Fact]
    public async Task Without_a_profile_says_so_and_what_to_ask()
    {
        var page = await Pages.SchoolAsync(A.School.WithoutProfile());

        Assert.Contains("nog geen profiel", page.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".sop-questions li"));
        Assert.Contains(A.Swv.Steunpunt.Phone!, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_closed_names_its_successor_and_stands_in_no_list()
    {
        var site = await Pages.OfAsync(A.Region);

        var closed = site[SitePaths.School(SchoolId.Parse("99CC00"))];
        Assert.Contains("1 augustus 2026", closed.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("De school gaat verder als De Esdoorn in Voorbeeldstad.", closed.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-08-01", closed.QuerySelector("[data-school]")!.GetAttribute("data-gone"));
        Assert.False(site[SitePaths.School(A.School.Id)].QuerySelector("[data-school]")!.HasAttribute("data-gone"));
        Assert.Equal("De Esdoorn", closed.QuerySelector($".utrecht-alert a[href='{SitePaths.School(A.School.Id)}']")!.TextContent);
        Assert.DoesNotContain("De Oude Linde", site[SitePaths.Swv(A.Swv.Code)].Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leads_on_to_comparing_and_to_a_sheet_for_the_visit_unless_it_closed()
    {
        var open = await Pages.SchoolAsync(A.SchoolEntry);
        var closed = await Pages.SchoolAsync((A.School with { GoneSince = new DateOnly(2026, 8, 1) }).With(A.Profile));

        foreach (var way in new[] { SitePaths.CompareWith(A.School.Id), SitePaths.VisitWith(A.School.Id) })
        {
            Assert.NotNull(open.QuerySelector($".sop-head a[href='{way}']"));
            Assert.NotNull(open.QuerySelector($".sop-onward a[href='{way}']"));
            Assert.Null(closed.QuerySelector($"a[href='{way}']"));
        }
    }

    [Fact]
    public async Task Begins_with_a_sentence_of_the_school_where_its_form_does_not_ask_what_it_is_good_at()
    {
        var strengths = await Pages.SchoolAsync(A.School.With(Empty with { Vision = new() { Strengths = "Elke ochtend lezen wij een half uur samen.", Mission = "Wij leren met elkaar en van elkaar op school." } }));
        var mission = await Pages.SchoolAsync(A.School.With(Empty with { Vision = new() { Mission = "Wij leren met elkaar en van elkaar op school." } }));

        Assert.Equal(("Sterk in", "Elke ochtend lezen wij een half uur samen. Lees alles"), First(strengths));
        Assert.Equal(("In eigen woorden", "Wij leren met elkaar en van elkaar op school. Lees alles"), First(mission));

        static (string Title, string Words) First(AngleSharp.Dom.IDocument page) =>
            (page.QuerySelector("#in-het-kort h3")!.TextContent.Trim(), page.QuerySelector("#in-het-kort .sop-brief p")!.TextContent.Trim());
    }

    [Fact]
    public async Task Explains_the_words_of_the_field_that_it_uses_itself()
    {
        var page = await Pages.SchoolAsync(A.SchoolEntry);

        var words = page.QuerySelectorAll(".sop-term").Select(link => link.GetAttribute("href")!).ToHashSet();
        Assert.Superset(OwnTerms.Select(SitePaths.Word).ToHashSet(), words);
    }

    [Fact]
    public async Task Renders_with_nothing_filled_in() =>
        Assert.NotNull((await Pages.SchoolAsync(A.School.With(Empty))).QuerySelector("h1"));

    [Fact]
    public async Task Renders_with_everything_three_times_and_a_very_long_name()
    {
        var offers = Need.All.SelectMany(need => Enumerable.Repeat(A.Offer with { Needs = [need] }, 3));
        var statements = BoundaryCategory.All.SelectMany(category => Enumerable.Repeat(new Boundary(new string('x', 3000), [category]), 3));
        var profile = A.Profile with
        {
            Offers = offers.ToValueList(),
            Boundaries = new Boundaries { Statements = statements.ToValueList() },
            Ambitions = new Ambitions { Goals = [new("ambities", "Uw ambities", Enumerable.Repeat(new Ambition("Taal", "Meer woorden.", "2026-2027"), 9).ToValueList())] },
        };
        var school = A.School with { Name = string.Join(' ', Enumerable.Repeat("Christelijke Nationale Basisschool", 8)) };

        var page = await Pages.SchoolAsync(school.With(profile));

        Assert.Equal(3 * Need.All.Count, page.QuerySelectorAll(".sop-offer").Length);
    }

    [Theory]
    [InlineData("www.deesdoorn.example", "https://www.deesdoorn.example/")]
    [InlineData("http://deesdoorn.example/sop", "http://deesdoorn.example/sop")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://bank.example@elsewhere.example", null)]
    [InlineData("nog geen", null)]
    public async Task Links_only_to_a_website_that_is_one(string typed, string? expected)
    {
        var school = A.School with { Website = null };
        var page = await Pages.SchoolAsync(school.With(A.Profile with { Contact = new Contact { Website = typed } }));

        Assert.Equal(expected, page.QuerySelector("[data-row='praktisch/contact'] a[href^='http']")?.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("a[href^='javascript']"));
    }

    [Theory]
    [InlineData("[weggelaten]", "[weggelaten]", 0)]
    [InlineData("vraag naar de intern begeleider", "geen", 0)]
    [InlineData("036 - 123 45 67", "info@deesdoorn.example", 2)]
    public async Task Links_only_to_a_number_and_an_address_that_are_one(string phone, string email, int links)
    {
        var page = await Pages.SchoolAsync(A.School.With(A.Profile with { Contact = new Contact { Phone = phone, Email = email } }));

        var contact = page.QuerySelector("[data-row='praktisch/contact']")!;
        Assert.Equal(links, contact.QuerySelectorAll("a[href^='tel:'], a[href^='mailto:']").Length);
        Assert.Contains(phone, contact.TextContent, StringComparison.Ordinal);
        Assert.Contains(email, contact.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "no-profile")]
    [InlineData("po-almere-2023", "not-filled-in")]
    [InlineData("passenderwijs", "not-asked")]
    public async Task Says_why_there_is_nothing_to_reach_it_by(string? template, string state)
    {
        var school = A.School with { Phone = null, Website = null };
        var page = await Pages.SchoolAsync(template is null ? new SchoolEntry(school, null) : school.With(Empty with { Template = template }));

        Assert.Equal(state, page.QuerySelector("[data-row='praktisch/contact']")!.GetAttribute("data-state"));
    }

    [Fact]
    public async Task Asks_whether_something_is_wrong_only_where_there_is_somewhere_to_tell_it()
    {
        var without = await new Generator(new SiteAddresses(new Uri("https://steun.example"))).SchoolAsync(A.Region, A.School.Id);
        var with = await Pages.SchoolAsync(A.SchoolEntry);

        Assert.Contains("https://beheer.example/beheer/klopt-niet/99aa00", with.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("klopt-niet", System.Text.Encoding.UTF8.GetString(without[0].Content.Span), StringComparison.Ordinal);
    }
}
