using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests.Comparison;

public class The_line_that_stands_for_a_cell
{
    private static readonly Need Dyslexie = Need.All["dyslexie"];

    [Theory]
    [InlineData("Ja.\nWij lezen vier keer p.w. in een klein groepje. Ook thuis.", "Wij lezen vier keer p.w. in een klein groepje.")]
    [InlineData("Wij bieden maatwerk waar mogelijk. De leesspecialist leest op dinsdag met vier kinderen.", "De leesspecialist leest op dinsdag met vier kinderen.")]
    [InlineData("- Voorleessoftware op elke laptop", "Voorleessoftware op elke laptop")]
    [InlineData("Ja.", "Ja.")]
    public void Is_the_first_sentence_that_says_something_concrete(string text, string expected) =>
        Assert.Equal(expected, Line(Dyslexie, A.Offer with { Texts = new() { InLessons = text } }));

    [Fact]
    public void Is_found_soon_in_a_text_that_goes_on_and_on()
    {
        var offer = A.Offer with { Needs = [], AlsoFor = Need.All.ToValueList(), Texts = new() { Whole = string.Concat(Enumerable.Repeat("Ja. ", 3000)) } };
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.All(Need.All, need => Assert.Equal("Ja.", Line(need, offer)));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(8));
    }

    [Theory]
    [InlineData("één twee drie", 8, "één twee…")]
    [InlineData("abc\ud83d\ude00def", 4, "abc…")]
    [InlineData("kort", 4, "kort")]
    public void Is_never_cut_within_a_word_or_a_character(string text, int longest, string expected) =>
        Assert.Equal(expected, Quote.Shorten(text, longest));

    [Fact]
    public void Is_always_a_piece_of_what_the_school_wrote()
    {
        foreach (var school in DemoProfiles.SchoolOf.Values)
        {
            var view = PublicRules.ViewOf(DemoProfiles.ProfileOf(school), DemoProfiles.TemplateOf(school), []);
            foreach (var need in Need.All)
            {
                if (NeedCell.Of(view, need) is not NeedCell.Spoken { Words: var words } cell)
                    continue;

                var said = InOneLine([.. words.Texts.SelectMany(OfferWords.Of).Select(row => row.Text), string.Join(", ", words.Listed.Select(item => item.Name))]);
                Assert.Contains(CellSummary.Of(cell, need).TrimEnd('…'), said, StringComparison.Ordinal);
                Assert.NotEmpty(CellSummary.Of(cell, need));
            }
        }
    }

    [Fact]
    public void Names_the_need_where_a_text_speaks_of_several()
    {
        var behaviour = A.Offer with
        {
            Needs = [Need.All["gedrag"]],
            AlsoFor = [Need.All["adhd"]],
            Texts = new() { InLessons = "Elke ochtend praat de leraar met drie kinderen. Voor kinderen met ADHD is er een loopronde na elk half uur." },
        };

        Assert.Equal("Voor kinderen met ADHD is er een loopronde na elk half uur.", Line(Need.All["adhd"], behaviour));
        Assert.Equal("Elke ochtend praat de leraar met drie kinderen.", Line(Need.All["gedrag"], behaviour));
    }

    [Fact]
    public void Is_never_of_a_paragraph_about_another_need_where_there_is_a_choice()
    {
        var referral = A.Offer with
        {
            Level = OfferLevel.Refers,
            Needs = [],
            AlsoFor = [Need.All["moeilijk-lerend"], Need.All["gedrag"]],
            Texts = new() { Whole = "Wij verwijzen kinderen die zeer moeilijk leren.\n\nOok kinderen die vaak anderen pijn doen, verwijzen wij naar een school in de buurt." },
        };

        Assert.Equal("Wij verwijzen kinderen die zeer moeilijk leren.", Line(Need.All["moeilijk-lerend"], referral));
        Assert.Equal("Ook kinderen die vaak anderen pijn doen, verwijzen wij naar een school in de buurt.", Line(Need.All["gedrag"], referral));
    }

    [Fact]
    public void Ends_at_a_word_where_it_is_long()
    {
        var line = Line(Dyslexie, A.Offer with { Texts = new() { InLessons = string.Join(' ', Enumerable.Repeat("leeshulp", 60)) } });

        Assert.EndsWith("leeshulp…", line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 100, CellSummary.Longest + 1);
    }

    [Theory]
    [InlineData("Tabletten geven we wel. We geven geen injecties.", "Tabletten geven we wel. We geven geen injecties.")]
    [InlineData("Ons gebouw heeft een trap en geen lift. Een kind in een rolstoel kan vanaf groep 6 niet bij zijn lokaal komen.", "Ons gebouw heeft een trap en geen lift. Een kind in een rolstoel kan vanaf groep 6 niet bij zijn lokaal komen.")]
    [InlineData("Wij hebben een verzorgende op maandag, dinsdag, woensdag en donderdag, van half negen tot drie uur, ook in de pauze. Op die dagen helpt zij in groep 1 en 2. Op vrijdag kunnen wij een kind niet verschonen.", "Op vrijdag kunnen wij een kind niet verschonen.")]
    public void Of_a_grens_never_leaves_out_what_does_not_go(string text, string expected) =>
        Assert.Equal(expected, CellSummary.Of(new BoundaryCell.Named([new Boundary(text, [])])));

    [Fact]
    public void Is_no_line_at_all_for_silence() => Assert.Equal("", CellSummary.Of(NeedCell.Of(null, Dyslexie), Dyslexie));

    [Fact]
    public void Names_by_place_what_a_school_lists() =>
        Assert.Equal(
            "Op school: Dyslexiespecialist. Waar is niet bekend: Taalcoach",
            CellSummary.Of(new ProvisionGroup { Items = [new(null, "Taalcoach", []), new(Provision.All["dyslexiespecialist"], "", [Availability.Swv, Availability.School])] }));

    private static string Line(Need need, Offer offer) =>
        CellSummary.Of(NeedCell.Of(PublicRules.ViewOf(A.Profile with { Offers = [offer] }, A.Template, []), need), need);

    private static string InOneLine(IEnumerable<string> texts) =>
        string.Join(' ', texts.SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
