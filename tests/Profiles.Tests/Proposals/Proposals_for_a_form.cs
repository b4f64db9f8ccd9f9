using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Proposals;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Proposals;

public class Proposals_for_a_form
{
    private static readonly Template Form = Template.All["po-almere-2023"];

    private const string OfAdhd = "Kinderen met ADHD krijgen een vaste plek.";

    private const string OfBoundary = "Wij kunnen geen injecties geven.";

    [Fact]
    public void Name_the_further_need_of_an_offer_once()
    {
        var found = Proposed("basis-gedrag", new OfferAnswer("", new() { InLessons = OfAdhd, Facilities = "Een time-out plek. " + OfAdhd }));

        var proposal = Assert.IsType<Proposal.AlsoFor>(Assert.Single(found));
        Assert.Equal((new("basis-gedrag", TextPart.InLessons), "adhd", "ADHD"), (proposal.Place, proposal.Need.Id, proposal.Because.In(OfAdhd)));
    }

    [Fact]
    public void Leave_out_what_the_form_or_the_school_filed_it_under()
    {
        var adhd = Need.All["adhd"];

        Assert.Empty(Proposed("basis-gedrag", new OfferAnswer("", new() { InLessons = OfAdhd + " Ook bij agressief gedrag." }, [adhd])));
        Assert.Empty(Proposed("extra", new OffersAnswer([new("leerlingen met ADHD", [adhd], "", new() { InLessons = OfAdhd })])));
    }

    [Fact]
    public void Name_the_need_of_a_group_that_the_school_names()
    {
        var found = Proposed("extra", new OffersAnswer([new("leerlingen met gedrag", [], "", new()), new("dyslexie", [Need.All["dyslexie"]], "", new() { Partners = OfAdhd })]));

        Assert.Equal(
            [(new TextPlace("extra", TextPart.TargetGroup, 0), "gedrag"), (new("extra", TextPart.Partners, 1), "adhd")],
            found.Cast<Proposal.AlsoFor>().Select(proposal => (proposal.Place, proposal.Need.Id)));
    }

    [Theory]
    [InlineData("missie")]
    [InlineData("grenzen-inleiding")]
    public void Show_a_boundary_in_another_text_with_its_category(string question)
    {
        var text = "Wij zijn er voor ieder kind. " + OfBoundary;

        var proposal = Assert.IsType<Proposal.Boundary>(Assert.Single(Proposed(question, new TextAnswer(text))));

        Assert.Equal(OfBoundary, proposal.Because.In(text));
        Assert.Equal("medisch-handelen", Assert.Single(proposal.Categories).Id);
    }

    [Fact]
    public void Leave_out_a_boundary_that_is_among_the_boundaries()
    {
        var answers = AnswerSet.Empty
            .With("missie", new TextAnswer(OfBoundary))
            .With("grenzen", new BoundariesAnswer([new("wij kunnen geen injecties geven", [BoundaryCategory.All["medisch-handelen"]])]));

        Assert.Empty(FormProposals.Of(Form, answers));
    }

    [Fact]
    public void Add_categories_to_a_boundary_that_lacks_them()
    {
        const string Text = "Het kind is geen gevaar voor anderen en verstoort de les niet.";

        Assert.Equal(["veiligheid", "rust"], Categories(Text));
        Assert.Equal(["rust"], Categories(Text, "veiligheid"));
        Assert.Equal(["overig"], Categories("Broertjes en zusjes gaan voor."));
        Assert.Empty(Categories("Broertjes en zusjes gaan voor.", "zorgzwaarte"));

        static IEnumerable<string> Categories(string text, params string[] given) =>
            Proposed("grenzen", new BoundariesAnswer([new(text, given.Select(id => BoundaryCategory.All[id]).ToValueList())]))
                .Cast<Proposal.Category>()
                .Select(proposal => proposal.In.Id);
    }

    private static ValueList<Proposal> Proposed(string question, Answer answer) => FormProposals.Of(Form, AnswerSet.Empty.With(question, answer));
}
