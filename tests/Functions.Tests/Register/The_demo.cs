using System.Text;
using SopCloud.Functions.Demo;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Register;

public class The_demo
{
    private static readonly Template Form = Template.All["po-almere-2023"];
    private static readonly DemoContent Demo = new(new(Repository.PathOf("demo")));

    [Fact]
    public void Has_at_least_ten_profiles_each_of_a_school_of_the_demo()
    {
        var schools = Encoding.UTF8.GetString(Demo.Read("scholen.csv"));

        Assert.True(Demo.Profiles().Count >= 10);
        Assert.All(Demo.Profiles(), profile => Assert.Contains($";{profile.School};", schools, StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_questions_that_the_form_has_in_the_shape_that_it_asks()
    {
        foreach (var (school, answers) in Demo.Profiles())
            Assert.True(Form.AnswersOf(Form.ProfileOf(new(2026), answers)).Equals(answers), $"{school}: an answer does not fit its question.");
    }

    [Fact]
    public void Answers_every_question_that_is_required()
    {
        foreach (var (school, answers) in Demo.Profiles())
            Assert.All(Form.Questions.Where(question => question.Required), question => Assert.True(answers[question.Id] is not null, $"{school} does not answer {question.Id}."));
    }

    [Fact]
    public void Has_three_to_eight_grenzen_in_each_profile_each_under_a_category()
    {
        foreach (var (school, answers) in Demo.Profiles())
        {
            var grenzen = answers.Get<BoundariesAnswer>("grenzen")!.Statements;
            Assert.True(grenzen.Count is >= 3 and <= 8, $"{school} has {grenzen.Count}.");
            Assert.All(grenzen, grens => Assert.NotEmpty(grens.Categories));
        }
    }

    [Fact]
    public void Says_nothing_twice()
    {
        var texts = Demo.Profiles().SelectMany(profile => Texts(Form.ProfileOf(new(2026), profile.Answers))).Where(text => text.Length > 0).ToList();

        Assert.Equal([], texts.GroupBy(text => text).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Gives_each_kind_of_user_an_account()
    {
        var accounts = Demo.Accounts();

        Assert.Equal(accounts.Count, accounts.Select(account => account.Sub).Distinct().Count());
        Assert.Equal(2, accounts.Count(account => account.Grants.Any(grant => grant is { Role: "moderator", Swv: not null })));
        Assert.Single(accounts, account => account.Grants.Any(grant => grant is { Role: "beheerder", Swv: not null }));
        Assert.Contains(accounts, account => account.Grants.Count(grant => grant is { Role: "school", School: not null }) == 2);
    }

    private static IEnumerable<string> Texts(Profiles.Profile profile) =>
    [
        profile.Contact.Email, profile.Contact.Phone, profile.Contact.Website,
        profile.Vision.Mission, profile.Vision.PassendOnderwijs, profile.Vision.ConceptExplanation, profile.Vision.Motto,
        .. profile.Offers.SelectMany(offer => new[] { offer.Texts.InLessons, offer.Texts.Facilities, offer.Texts.Partners }),
        profile.Boundaries.Introduction, profile.Boundaries.WhenReached,
        .. profile.Boundaries.Statements.Select(statement => statement.Text),
        .. profile.Ambitions.Goals.SelectMany(part => part.Items).Select(ambition => ambition.Text),
    ];
}
