using SopCloud.Measurements.Labelled;
using SopCloud.Profiles.Review;

namespace SopCloud.Profiles.Tests.Measured;

/// <summary>A school that gets wrong advice stops reading it: what is proposed and found keeps to its <see cref="Floors"/>.</summary>
public class What_is_right_often_enough
{
    public static TheoryData<string> Kinds => [.. Floors.OfProposals.Keys.Select(kind => kind.ToString())];

    public static TheoryData<string> Rules => [.. ReviewRule.All.Select(rule => rule.Id)];

    [Theory, MemberData(nameof(Kinds))]
    public void Is_what_is_proposed(string kind) =>
        Reaches(Floors.OfProposals[Enum.Parse<ProposalKind>(kind)], MeasuredProposals.All().Where(judgement => judgement.Kind == kind));

    [Theory, MemberData(nameof(Rules))]
    public void Is_what_the_review_finds(string rule) =>
        Reaches(Floors.OfReview[ReviewRule.All.Single(known => known.Id == rule)], MeasuredReview.All().Where(judgement => judgement.Kind == rule));

    private static void Reaches((double Precision, double Recall) floor, IEnumerable<Judgement> judgements)
    {
        var all = judgements.ToList();
        var figures = Figures.Of(all);
        Assert.True(
            figures.Precision >= floor.Precision && figures.Recall >= floor.Recall,
            $"Precision {figures.Precision:0.00} and recall {figures.Recall:0.00} of {figures.Labels} labels. Wrong are:\n"
            + string.Join('\n', all.Where(judgement => judgement.Verdict != Verdict.Found).Select(judgement => $"{judgement.Verdict} {judgement.Example} [{judgement.What}]: {judgement.Text}")));
    }
}
