using System.Text;
using SopCloud.Functions.Demo;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Register;

public class The_demo(Azurite azurite)
{
    private static readonly Template Form = Template.All["po-almere-2023"];
    private static readonly DemoContent Demo = new(new(Path.Combine(Root(), "demo")));

    private readonly RegisterOnAzurite register = new(azurite);

    [Fact]
    public async Task Loads_into_an_empty_register()
    {
        var (code, said) = await LoadAsync();

        Assert.True(code == 0, said);

        var schools = await register.Schools.OfSwvAsync(SwvCode.Parse("PO9901", null)).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(16, schools.Count);
        Assert.All(schools, school => Assert.NotNull(school.BoardName));
        Assert.Equal("99AN00", Assert.Single(schools, school => school.GoneSince is not null).Successor.ToString());
        Assert.Subset(
            (await register.Points.LoadAsync(TestContext.Current.CancellationToken)).Select(point => point.Digits).ToHashSet(),
            schools.Select(school => school.Address.Postcode!.Value.Digits).ToHashSet());
        Assert.DoesNotContain(schools, school => school.Name.Contains('�', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        await LoadAsync();
        var before = Writes();
        register.Notices.Clear();

        Assert.Equal(0, (await LoadAsync()).Code);

        Assert.Equal(before, Writes());
        Assert.Empty(register.Notices);
    }

    [Fact]
    public async Task Stays_out_of_a_register_with_other_schools()
    {
        await register.ImportAsync(Duo.FileOf("00AA00"));

        var (code, said) = await LoadAsync();

        Assert.Equal(1, code);
        Assert.Contains("00AA00", said, StringComparison.Ordinal);
        Assert.Equal(1, await register.Schools.AllAsync().CountAsync(TestContext.Current.CancellationToken));
    }

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
        .. profile.Ambitions.Select(ambition => ambition.Text),
    ];

    private async Task<(int Code, string Said)> LoadAsync()
    {
        using var screen = new StringWriter();
        var code = await new LoadDemo(register.Schools, register.Change, register.ImportSchools, register.ImportSwvs, register.ImportBoards, register.ImportPostcodes)
            .RunAsync(Demo, screen, TestContext.Current.CancellationToken);
        return (code, screen.ToString());
    }

    private int Writes() => register.Requests.Requests.Count(request => request.EndsWith("$batch", StringComparison.Ordinal));

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "SopCloud.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds SopCloud.sln.");
    }
}
