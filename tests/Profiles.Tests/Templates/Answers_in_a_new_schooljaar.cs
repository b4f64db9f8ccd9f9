using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests.Templates;

public class Answers_in_a_new_schooljaar
{
    public static TheoryData<string> Forms => [.. Template.All.Keys];

    public static MatrixTheoryData<string, string> PairsOfForms => new(Template.All.Keys, Template.All.Keys);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Are_those_of_the_year_before_but_for_what_is_of_one_version(string id)
    {
        var form = Template.All[id];
        var before = new AnswersTo(1, A.Schooljaar).All(form);

        var carried = CarryOver.Of(before, form, form);

        var gone = form.Questions.Where(question => carried.Answers[question.Id] is null).Select(question => question.Place);
        Assert.All(gone, place => Assert.Matches("^(adoption\\..+|period\\.filledIn|attachment)$", place));
        Assert.DoesNotContain(form.Questions, question => question.Place.StartsWith("adoption.", StringComparison.Ordinal) && carried.Answers[question.Id] is not null);
        Assert.All(carried.Answers, pair => Assert.Equal(before[pair.Key], pair.Value));
        Assert.Empty(carried.Rest);
    }

    [Fact]
    public void Have_the_figures_and_the_inspection_of_the_year_before()
    {
        var form = Template.All["passenderwijs"];

        var profile = form.ProfileOf(A.Schooljaar.Next, CarryOver.Of(new AnswersTo(1, A.Schooljaar).All(form), form, form).Answers);

        Assert.NotEmpty(profile.Figures);
        Assert.NotEqual(new Inspection(), profile.Inspection);
        Assert.Equal(new Adoption(), profile.Adoption);
        Assert.Null(profile.Attachment);
    }

    [Theory]
    [MemberData(nameof(PairsOfForms))]
    public void Lose_no_word_in_another_form(string from, string to)
    {
        var (old, now) = (Template.All[from], Template.All[to]);
        var answers = new AnswersTo(7, A.Schooljaar).All(old);

        var carried = CarryOver.Of(answers, old, now);

        var there = string.Join('\n', [.. AnswerText.Of(now, carried.Answers).Select(text => text.Text), .. carried.Rest.Select(rest => rest.Text)]);
        var lasting = answers.Without(old.Questions.Where(CarryOver.IsOfOneVersion).Select(question => question.Id));
        Assert.All(AnswerText.Of(old, lasting), text => Assert.Contains(text.Text, there, StringComparison.Ordinal));
    }
}
