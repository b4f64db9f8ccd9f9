using System.Text.Json;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Tests.Moderation;

public class From_draft_to_decision
{
    private static readonly DateTimeOffset Monday = new(2031, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Moderator = new("issuer|2", "Moderator");
    private static readonly Submission Submission = Submission.Of(SchoolId.Parse("99AA00", null), new Schooljaar(2031), new("issuer|1", "School"), Monday);

    [Fact]
    public void A_school_hands_in_unless_a_moderator_has_it()
    {
        var waiting = new Stage.Waiting(Submission);

        Assert.True(new Stage.Drafting().CanSubmit);
        Assert.False(waiting.CanSubmit);
        Assert.True(new Stage.Decided(waiting.Place(Moderator, Monday)).CanSubmit);
        Assert.True(new Stage.Decided(waiting.Return(Moderator, Monday, "Noem de uren.")).CanSubmit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_return_says_what_to_change(string remark) =>
        Assert.Throws<ArgumentException>(() => new Stage.Waiting(Submission).Return(Moderator, Monday, remark));

    [Fact]
    public void Later_submissions_sort_after_earlier_ones()
    {
        var later = Submission.Of(Submission.School, Submission.Schooljaar, Submission.By, Monday.AddMilliseconds(2));

        Assert.True(string.CompareOrdinal(Submission.Id, later.Id) < 0);
    }

    [Fact]
    public void Each_stage_comes_back_from_json_as_it_went_in()
    {
        var waiting = new Stage.Waiting(Submission);
        Stage[] stages = [new Stage.Drafting(), waiting, new Stage.Decided(waiting.Place(Moderator, Monday)), new Stage.Decided(waiting.Return(Moderator, Monday, "Noem de uren."))];

        foreach (var stage in stages)
        {
            var json = JsonSerializer.Serialize(stage, ProfileJson.Options);
            Assert.Equal(stage, JsonSerializer.Deserialize<Stage>(json, ProfileJson.Options));
            Assert.DoesNotContain("canSubmit", json, StringComparison.Ordinal);
        }
    }
}
