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
    public void Is_always_a_piece_of_what_the_school_wrote()
    {
        foreach (var school in DemoProfiles.SchoolOf.Values)
        {
            var view = PublicRules.ViewOf(DemoProfiles.ProfileOf(school), DemoProfiles.TemplateOf(school));
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
    public void Ends_at_a_word_where_it_is_long()
    {
        var line = Line(Dyslexie, A.Offer with { Texts = new() { InLessons = string.Join(' ', Enumerable.Repeat("leeshulp", 60)) } });

        Assert.EndsWith("leeshulp…", line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 100, CellSummary.Longest + 1);
    }

    [Fact]
    public void Is_no_line_at_all_for_silence() => Assert.Equal("", CellSummary.Of(NeedCell.Of(null, Dyslexie), Dyslexie));

    [Fact]
    public void Names_by_place_what_a_school_lists() =>
        Assert.Equal(
            "Op school: Dyslexiespecialist. Waar is niet bekend: Taalcoach",
            CellSummary.Of(new ProvisionGroup { Items = [new(null, "Taalcoach", []), new(Provision.All["dyslexiespecialist"], "", [Availability.Swv, Availability.School])] }));

    private static string Line(Need need, Offer offer) =>
        CellSummary.Of(NeedCell.Of(PublicRules.ViewOf(A.Profile with { Offers = [offer] }, A.Template), need), need);

    private static string InOneLine(IEnumerable<string> texts) =>
        string.Join(' ', texts.SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
