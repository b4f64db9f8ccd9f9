using System.Text.Json;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests.Templates;

public class Answers_in_another_form
{
    private static readonly Schooljaar Schooljaar = new(2026);

    public static TheoryData<string, string> Pairs => [.. Template.All.Keys.SelectMany(from => Template.All.Keys.Select(to => (from, to)))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Lose_no_text_of_the_school(string from, string to)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var answers = new AnswersTo(seed, Schooljaar).All(Template.All[from]);

            var transfer = Transfer.Of(answers, Template.All[from], Template.All[to]);

            var kept = SaidIn(transfer.Answers).Concat(transfer.Rest.Select(rest => rest.Text)).ToList();
            Assert.All(SaidIn(answers), said => Assert.Contains(kept, text => text.Contains(said, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Make_a_profile_that_gives_them_back(string from, string to)
    {
        var form = Template.All[to];
        var transferred = Transfer.Of(new AnswersTo(1, Schooljaar).All(Template.All[from]), Template.All[from], form).Answers;

        Assert.Equal(transferred, form.AnswersOf(form.ProfileOf(Schooljaar, transferred)));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Say_from_which_questions_each_comes(string from, string to)
    {
        var transfer = Transfer.Of(new AnswersTo(1, Schooljaar).All(Template.All[from]), Template.All[from], Template.All[to]);

        Assert.All(transfer.Answers, answer => Assert.All(transfer.Sources[answer.Key].DefaultIfEmpty(""), source => Assert.NotNull(Template.All[from].FindQuestion(source))));
    }

    [Fact]
    public void Are_the_same_in_their_own_form()
    {
        foreach (var template in Template.All.Values)
        {
            var answers = new AnswersTo(1, Schooljaar).All(template);

            var transfer = Transfer.Of(answers, template, template);

            Assert.All(template.Questions, question => Assert.Equal(answers[question.Id], transfer.Answers[question.Id]));
            Assert.Empty(transfer.Rest);
        }
    }

    [Fact]
    public void Bring_an_offer_to_the_question_about_the_same_needs_and_level()
    {
        var one = Form(Offer("taal", OfferLevel.Basis, "dyslexie"), Offer("extra-taal", OfferLevel.Extra, "dyslexie"));
        var other = Form(Offer("lezen", OfferLevel.Basis, "dyslexie"), new OffersQuestion { Id = "eigen", Label = "Eigen", Place = "offers.own", Level = OfferLevel.Extra });
        var answers = AnswerSet.Empty
            .With("taal", new OfferAnswer("", new() { InLessons = "Elke dag lezen." }))
            .With("extra-taal", new OfferAnswer("", new() { InLessons = "Samen met de leesspecialist." }, [Need.All["leerachterstand"]]));

        var moved = Transfer.Of(answers, one, other).Answers;

        Assert.Equal("Elke dag lezen.", moved.Get<OfferAnswer>("lezen")!.Texts.InLessons);
        var own = Assert.Single(moved.Get<OffersAnswer>("eigen")!.Offers);
        Assert.Equal(("groep extra-taal", "Samen met de leesspecialist."), (own.TargetGroup, own.Texts.InLessons));
        Assert.Equal(["dyslexie", "leerachterstand"], own.Needs.Select(need => need.Id));
    }

    [Fact]
    public void Never_bring_an_offer_to_another_level()
    {
        var one = Form(Offer("taal", OfferLevel.Extra, "dyslexie"));
        var other = Form(Offer("lezen", OfferLevel.Basis, "dyslexie"));

        var transfer = Transfer.Of(AnswerSet.Empty.With("taal", new OfferAnswer("2", new() { InLessons = "Alleen soms." })), one, other);

        Assert.Equal(0, transfer.Answers.Count);
        Assert.Equal(new Unplaced("taal", "Vraag taal", "Zorgniveau 2\nAlleen soms."), Assert.Single(transfer.Rest));
    }

    [Fact]
    public void Bring_a_row_to_the_row_about_the_same_thing_whatever_its_id()
    {
        var one = Form(Protocols([new("1", "Pestprotocol"), new("2", "Protocol dyslexie"), new("3", "Rookbeleid")], ownRows: false));
        var other = Form(Protocols([new("a", "protocol Dyslexie."), new("b", "Pestprotocol")], ownRows: true));
        var present = Status.All["aanwezig"];
        var answers = AnswerSet.Empty.With("protocollen", new ScoresAnswer([new("1", present, "Elk jaar bekeken."), new("2", present), new("3", null, "In de maak.")]));

        var moved = Transfer.Of(answers, one, other).Answers.Get<ScoresAnswer>("protocollen")!.Scores;

        Assert.Equal([new("b", present, "Elk jaar bekeken."), new("a", present), new("", null, "In de maak.", "Rookbeleid")], moved);
    }

    private static Template Form(params Question[] questions) => new() { Id = "proef", Name = "Proef", Sections = [new() { Id = "alles", Title = "Alles", Questions = [.. questions] }] };

    private static OfferQuestion Offer(string id, OfferLevel level, params string[] needs) =>
        new() { Id = id, Label = $"Vraag {id}", Place = "offers", Level = level, TargetGroup = $"groep {id}", Needs = [.. needs.Select(need => Need.All[need])] };

    private static ScoresQuestion Protocols(ValueList<ScoreRow> rows, bool ownRows) =>
        new() { Id = "protocollen", Label = "Protocollen", Place = "protocols", Rows = rows, Scale = [Status.All["aanwezig"]], OwnRows = ownRows };

    /// <summary>All that a school said: its texts, what it ticked by its name, and its numbers with their year.</summary>
    private static IEnumerable<string> SaidIn(AnswerSet answers) =>
    [
        .. Strings(JsonSerializer.SerializeToElement(answers, ProfileJson.Options)).Where(text => text.StartsWith("Woorden nummer", StringComparison.Ordinal)),
        .. answers.Select(answer => answer.Value).OfType<AvailabilityAnswer>().SelectMany(answer => answer.Items).Select(item => item.Provision?.Label ?? item.Name),
        .. answers.Select(answer => answer.Value).OfType<FiguresAnswer>().SelectMany(answer => answer.Counts).Select(count => $"{count.Count} in {count.Year}"),
    ];

    private static IEnumerable<string> Strings(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };
}
