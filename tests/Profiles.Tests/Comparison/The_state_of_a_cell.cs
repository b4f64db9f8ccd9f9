using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests.Comparison;

/// <summary>Exactly one for each cell, and never an untruth about the school.</summary>
public class The_state_of_a_cell
{
    private static readonly Need Dyslexie = Need.All["dyslexie"];
    private static readonly Need Adhd = Need.All["adhd"];

    private static Listed Specialist(params Availability[] at) => new(Provision.All["dyslexiespecialist"], "", at.ToValueList());

    private static Profile Empty(string template) => new() { Template = template, Schooljaar = A.Schooljaar };

    [Fact]
    public void Shows_what_is_ticked_beside_what_is_written()
    {
        var cell = Assert.IsType<NeedCell.Offered>(Cell(A.Profile with { Provisions = Has(Specialist(Availability.School)) }, Dyslexie));

        Assert.Equal(CellState.Offered, cell.State);
        Assert.Equal("Dyslexiespecialist (op school)", Assert.Single(cell.Words.Listed).NameAndPlace);
    }

    [Fact]
    public void Stays_a_referral_where_the_school_also_ticked_something()
    {
        var cell = Assert.IsType<NeedCell.Referred>(Cell(A.Profile with { Offers = [A.Offer with { Level = OfferLevel.Refers }], Provisions = Has(Specialist()) }, Dyslexie));

        Assert.Equal(CellState.Refers, cell.State);
        Assert.False(cell.TellsOfSupport);
        Assert.Single(cell.Words.Listed);
    }

    [Fact]
    public void Says_at_which_other_need_a_text_stands()
    {
        var behaviour = A.Offer with { Needs = [Need.All["gedrag"]], AlsoFor = [Adhd] };

        var cell = Assert.IsType<NeedCell.Mentioned>(Cell(A.Profile with { Offers = [behaviour] }, Adhd));

        Assert.Equal("Genoemd bij ‘Gedrag en gevoelens’", cell.StateInWords);
        Assert.Equal([behaviour], cell.Words.Mentions);
        Assert.True(cell.TellsOfSupport);
    }

    [Fact]
    public void Is_the_schools_own_choice_where_the_form_leaves_the_needs_open() =>
        Assert.IsType<NeedCell.Offered>(Cell(A.Profile with { Offers = [A.Offer with { Needs = [], AlsoFor = [Adhd] }] }, Adhd));

    [Fact]
    public void Keeps_a_mention_behind_what_stands_under_the_need_itself()
    {
        var own = A.Offer with { Needs = [Adhd] };
        var cell = Assert.IsType<NeedCell.Offered>(Cell(A.Profile with { Offers = [A.Offer with { AlsoFor = [Adhd] }, own] }, Adhd));

        Assert.Equal([own], cell.Words.Offers);
        Assert.Single(cell.Words.Mentions);
    }

    [Fact]
    public void Tells_a_list_with_places_from_one_without()
    {
        Assert.Equal(CellState.Listed, Cell(Empty("perspectief-op-school") with { Provisions = Has(Specialist(Availability.Board)) }, Dyslexie).State);
        Assert.Equal(CellState.ListedUnplaced, Cell(Empty("perspectief-op-school") with { Provisions = Has(Specialist()) }, Dyslexie).State);
        // A protocol has no place: none is missing.
        Assert.Equal(CellState.Listed, Cell(Empty("passenderwijs") with { Protocols = Protocol }, Dyslexie).State);
    }

    [Theory]
    [InlineData("po-almere-2023", "basis-dyslexie", CellState.Unread)]
    [InlineData("po-almere-2023", "basis-gedrag", CellState.NotFilledIn)]
    [InlineData("passenderwijs", "protocollen-leren", CellState.Unread)]
    [InlineData("passenderwijs", "missie", CellState.NotFilledIn)]
    public void Says_that_something_could_not_be_read_only_where_it_is_about_the_need(string template, string unread, CellState state) =>
        Assert.Equal(state, Cell(Empty(template) with { Unread = [unread] }, Dyslexie).State);

    [Fact]
    public void Shows_what_was_read_rather_than_that_something_was_not() =>
        Assert.IsType<NeedCell.Offered>(Cell(A.Profile with { Unread = ["basis-dyslexie"] }, Dyslexie));

    [Theory]
    [InlineData("po-almere-2023", "adoption.mrAdvice", "advies-mr", CellState.Unread)]
    [InlineData("po-almere-2023", "adoption.board", "advies-mr", CellState.NotFilledIn)]
    [InlineData("perspectief-op-school", "adoption.mrAdvice", "advies-mr", CellState.NotAsked)]
    public void Says_of_any_question_why_it_is_empty(string template, string place, string unread, CellState state) =>
        Assert.Equal(state, AskedByForm.Silence(View(Empty(template) with { Unread = [unread] }), place));

    [Theory]
    [InlineData("po-almere", "dyslexie", CellState.NotFilledIn)]
    [InlineData("po-almere", "autisme", CellState.NotAsked)]
    [InlineData("po-almere-2023", "dyslexie", CellState.NotFilledIn)]
    [InlineData("po-almere-2023", "adhd", CellState.NotAsked)]
    [InlineData("perspectief-op-school", "dyslexie", CellState.NotFilledIn)]
    [InlineData("passenderwijs", "dyslexie", CellState.NotFilledIn)]
    [InlineData("passenderwijs", "autisme", CellState.NotAsked)]
    [InlineData("haarlemmermeer", "medisch", CellState.NotFilledIn)]
    [InlineData("haarlemmermeer", "gedrag", CellState.NotAsked)]
    public void Knows_of_each_form_whether_it_asks_about_a_need(string template, string need, CellState state)
    {
        var view = View(Empty(template));

        Assert.Equal(state, NeedCell.Of(view, Need.All[need]).State);
        Assert.Equal(state is not CellState.NotAsked, AskedByForm.Asks(view, Need.All[need]));
    }

    [Fact]
    public void Says_of_a_list_without_anything_for_the_need_that_it_is_not_in_it()
    {
        Assert.Equal(CellState.NotListed, Cell(Empty("perspectief-op-school") with { Provisions = Has(Specialist(Availability.School)) }, Need.All["autisme"]).State);
        Assert.Equal(CellState.NotListed, Cell(Empty("passenderwijs") with { Protocols = Protocol }, Need.All["dyscalculie"]).State);
        // Another list than the one in which it could stand tells nothing of it.
        Assert.Equal(CellState.NotFilledIn, Cell(Empty("passenderwijs") with { Protocols = Protocol }, Need.All["hoogbegaafd"]).State);
    }

    [Fact]
    public void Says_of_a_grens_that_could_not_be_read_nothing_else()
    {
        var view = View(Empty("po-almere-2023") with { Unread = ["grenzen"], Boundaries = new() { Introduction = "Wij kijken altijd eerst." } });

        Assert.All(BoundaryCategory.All, category => Assert.Equal(CellState.Unread, BoundaryCell.Of(view, category).State));
    }

    [Theory]
    [InlineData("po-almere-2023", "", CellState.NotFilledIn)]
    [InlineData("po-almere-2023", "Wij kijken altijd eerst.", CellState.NoneNamed)]
    [InlineData("passenderwijs", "", CellState.NotAsked)]
    public void Tells_a_school_without_a_grens_from_one_that_was_not_asked(string template, string introduction, CellState state) =>
        Assert.Equal(state, BoundaryCell.Of(View(Empty(template) with { Boundaries = new() { Introduction = introduction } }), BoundaryCategory.All["rust"]).State);

    [Theory]
    [InlineData("Wij hebben een tuinman.", OfferLevel.Extra, CellState.Offered)]
    [InlineData("Wij hebben een tuinman.", null, CellState.Offered)]
    [InlineData("", OfferLevel.Refers, CellState.Refers)]
    [InlineData("", null, CellState.NoneOther)]
    public void Knows_what_there_is_beside_the_needs(string basis, OfferLevel? level, CellState state)
    {
        var offers = level is { } given ? (ValueList<Offer>)[A.Offer with { Needs = [], Level = given }] : [];

        Assert.Equal(state, OtherCell.Of(View(Empty("po-almere-2023") with { Offers = offers, Extras = new() { Basis = basis } })).State);
    }

    [Fact]
    public void Has_words_and_a_key_of_its_own()
    {
        var states = Enum.GetValues<CellState>();

        Assert.Equal(states.Length, states.Select(state => state.Words).Distinct().Count());
        Assert.All(states, state => Assert.Matches("^[a-z]+(-[a-z]+)*$", state.Key));
        Assert.Equal("listed-unplaced", CellState.ListedUnplaced.Key);
    }

    private static Protocols Protocol => new() { Items = [new("protocollen-leren", "Protocollen", [new("dyslexie", "Protocol dyslexie", Provision.All["protocol-dyslexie"], Status.All["aanwezig"], "")])] };

    private static Provisions Has(Listed item) => new() { Specialists = new() { Items = [item] } };

    private static NeedCell Cell(Profile profile, Need need) => NeedCell.Of(View(profile), need);

    private static PublicView View(Profile profile) => PublicRules.ViewOf(profile, Template.All[profile.Template], []);
}
