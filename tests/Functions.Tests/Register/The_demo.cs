using System.Text;
using System.Text.Json;
using SopCloud.Functions.Demo;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Register;

public class The_demo
{
    private static readonly DemoContent Demo = new(new(Repository.PathOf("demo")));

    [Fact]
    public void Has_at_least_ten_profiles_each_of_a_school_of_the_demo()
    {
        var schools = Encoding.UTF8.GetString(Demo.Read("scholen.csv"));

        Assert.True(Demo.Profiles().Count >= 10);
        Assert.All(Demo.Profiles(), profile => Assert.Contains($";{profile.School};", schools, StringComparison.Ordinal));
    }

    [Fact]
    public void Has_a_school_for_every_form() =>
        Assert.Equal(Template.All.Keys.Order(), Demo.Profiles().Select(profile => DemoProfiles.TemplateOf(profile.School).Id).Distinct().Order());

    [Fact]
    public void Answers_questions_that_the_form_has_in_the_shape_that_it_asks()
    {
        foreach (var (school, answers, _) in Demo.Profiles())
        {
            var form = DemoProfiles.TemplateOf(school);
            Assert.True(form.AnswersOf(form.ProfileOf(new(2026), answers)).Equals(answers), $"{school}: an answer does not fit its question.");
        }
    }

    [Fact]
    public void Answers_every_question_that_is_required()
    {
        foreach (var (school, answers, _) in Demo.Profiles())
            Assert.All(DemoProfiles.TemplateOf(school).Questions.Where(question => question.Required), question => Assert.True(answers[question.Id] is not null, $"{school} does not answer {question.Id}."));
    }

    [Fact]
    public void Has_three_to_eight_grenzen_each_under_a_category_wherever_the_form_asks_for_them()
    {
        foreach (var (school, answers, _) in Demo.Profiles().Where(profile => DemoProfiles.TemplateOf(profile.School).Questions.OfType<BoundariesQuestion>().Any()))
        {
            var grenzen = answers.Get<BoundariesAnswer>("grenzen")!.Statements;
            Assert.True(grenzen.Count is >= 3 and <= 8, $"{school} has {grenzen.Count}.");
            Assert.All(grenzen, grens => Assert.NotEmpty(grens.Categories));
        }
    }

    [Fact]
    public void Says_nothing_twice()
    {
        var texts = Demo.Profiles().SelectMany(profile => Texts(DemoProfiles.ProfileOf(profile.School))).Where(text => text.Length > 0).ToList();

        Assert.Equal([], texts.GroupBy(text => text).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Names_people_only_where_parents_do_not_read_it()
    {
        var people = Demo.Accounts().Select(account => account.Name).ToList();

        foreach (var (school, _, _) in Demo.Profiles())
        {
            var profile = DemoProfiles.ProfileOf(school);
            var view = JsonSerializer.Serialize(PublicRules.ViewOf(profile, DemoProfiles.TemplateOf(school), []), ProfileJson.Options);
            Assert.All(people, name => Assert.DoesNotContain(name, view, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Gives_each_kind_of_user_an_account()
    {
        var accounts = Demo.Accounts();

        Assert.Equal(accounts.Count, accounts.Select(account => account.Sub).Distinct().Count());
        Assert.Equal(2, accounts.Count(account => account.Grants.Any(grant => grant is { Role: "moderator", Swv: not null })));
        Assert.Single(accounts, account => account.Grants.Any(grant => grant is { Role: "beheerder", Swv: not null }));
        Assert.All(DemoProfiles.SchoolOf.Values, school => Assert.Contains(accounts, account => account.Grants.Any(grant => grant.School == school)));
        Assert.Contains(accounts, account => account.Grants.Count(grant => grant is { Role: "school", School: not null }) == 2);
    }

    private static IEnumerable<string> Texts(Profiles.Profile profile) =>
    [
        profile.Contact.Email, profile.Contact.Phone, profile.Contact.Website,
        profile.Vision.Mission, profile.Vision.PassendOnderwijs, profile.Vision.ConceptExplanation, profile.Vision.Motto,
        .. profile.Offers.SelectMany(offer => new[] { offer.Texts.InLessons, offer.Texts.Facilities, offer.Texts.Partners, offer.Texts.Whole }),
        profile.Vision.Pupils, profile.Vision.Strengths, .. profile.Vision.StrongPoints, profile.Vision.Obstacles,
        profile.Extras.Basis, profile.Extras.Signalling,
        .. new[] { profile.Provisions.Specialists, profile.Provisions.Facilities, profile.Provisions.Teaching, profile.Provisions.Methods, profile.Provisions.Rooms }.Select(group => group.Explanation),
        profile.Protocols.Explanation, profile.WaysOfWorking.Explanation, profile.Inspection.ToImprove, profile.Inspection.Strengths, profile.Inspection.Plan,
        profile.Organisation.Admission, profile.Organisation.WithParents, profile.Organisation.WithChildren, profile.Organisation.WithPartners,
        .. profile.Organisation.Route.SelectMany(part => part.Items).Select(step => step.Actions),
        profile.Boundaries.Introduction, profile.Boundaries.WhenReached,
        .. profile.Boundaries.Statements.Select(statement => statement.Text),
        .. profile.Ambitions.Goals.SelectMany(part => part.Items).Select(ambition => ambition.Text),
    ];
}
