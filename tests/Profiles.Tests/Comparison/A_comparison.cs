using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Comparison;

public class A_comparison
{
    private static readonly AnswerSet Answers = AnswerSet.Empty
        .With("basis-dyslexie", new OfferAnswer("", new() { InLessons = "Wij lezen samen." }))
        .With("basis-gedrag", new OfferAnswer("1 t/m 3", new()))
        .With("extra", new OffersAnswer([new("kinderen met autisme of adhd", [Need.All["autisme"], Need.All["adhd"]], "", new() { Partners = "Een coach." })]))
        .With("grenzen", new BoundariesAnswer([new("Geen gevaar en rust.", [BoundaryCategory.All["veiligheid"], BoundaryCategory.All["rust"]])]));

    [Theory]
    [InlineData("dyslexie", typeof(NeedCell.Offered))]
    [InlineData("gedrag", typeof(NeedCell.NotFilledIn))]
    [InlineData("dyscalculie", typeof(NeedCell.NotFilledIn))]
    [InlineData("autisme", typeof(NeedCell.Offered))]
    [InlineData("adhd", typeof(NeedCell.Offered))]
    [InlineData("slechtziend", typeof(NeedCell.NotAsked))]
    public void Tells_what_was_said_from_what_was_left_empty_and_what_was_not_asked(string need, Type state) =>
        Assert.IsType(state, NeedCell.Of(View, Need.All[need]));

    [Fact]
    public void Shows_the_schools_own_words()
    {
        var offered = Assert.IsType<NeedCell.Offered>(NeedCell.Of(View, Need.All["dyslexie"]));

        Assert.Equal("Wij lezen samen.", Assert.Single(offered.Words.Offers).Texts.InLessons);
    }

    [Fact]
    public void Shows_one_grens_under_each_of_its_categories()
    {
        Assert.IsType<BoundaryCell.Named>(BoundaryCell.Of(View, BoundaryCategory.All["veiligheid"]));
        Assert.IsType<BoundaryCell.Named>(BoundaryCell.Of(View, BoundaryCategory.All["rust"]));
        Assert.Equal(CellState.NoneNamed, BoundaryCell.Of(View, BoundaryCategory.All["gebouw"]).State);
    }

    [Fact]
    public void Says_that_a_school_has_no_profile()
    {
        Assert.IsType<NeedCell.NoProfile>(NeedCell.Of(null, Need.All["dyslexie"]));
        Assert.Equal(CellState.NoProfile, BoundaryCell.Of(null, BoundaryCategory.All["rust"]).State);
    }

    private static PublicView View
    {
        get
        {
            var template = Template.All["po-almere-2023"];
            return PublicRules.ViewOf(template.ProfileOf(new Schooljaar(2031), Answers), template);
        }
    }
}
