using SopCloud.Measurements.Labelled;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;
using Half = SopCloud.Measurements.Labelled.Half;

namespace SopCloud.Profiles.Tests.Measured;

/// <summary>A figure is worth what its labels are worth.</summary>
public class The_labelled_sets
{
    [Fact]
    public void Give_every_example_an_id_of_its_own()
    {
        string[] ids = [.. LabelledSet.Proposals.Select(example => example.Id), .. LabelledSet.Review.Select(example => example.Id)];
        Assert.Equal(ids, ids.Distinct());
    }

    [Fact]
    public void Hold_no_text_twice()
    {
        string[] texts = [.. LabelledSet.Proposals.Select(example => example.Text), .. LabelledSet.Review.Where(example => example.Answers is null).Select(example => example.Text)];
        Assert.Equal(texts, texts.Distinct());
    }

    [Fact]
    public void Hold_enough_statements_with_and_without_something_to_propose()
    {
        Assert.True(LabelledSet.Proposals.Count >= 200);
        Assert.All(LabelledSet.Proposals.Where(example => example.Kind != ProposalKind.Category).GroupBy(example => example.Kind), kind =>
        {
            Assert.True(kind.Count(example => example.Expected.IsEmpty) >= 25);
            Assert.True(kind.Count(example => !example.Expected.IsEmpty) >= 25);
        });
    }

    [Fact]
    public void Speak_of_every_need_and_of_every_category_five_times()
    {
        var needs = Of(ProposalKind.AlsoFor).SelectMany(example => example.Expected);
        Assert.Empty(Need.All.Select(need => need.Id).Except(needs));
        var categories = Of(ProposalKind.Category).SelectMany(example => example.Expected).CountBy(id => id).ToDictionary();
        Assert.All(BoundaryCategory.All, category => Assert.True(categories.GetValueOrDefault(category.Id) >= 5, category.Id));
    }

    [Fact]
    public void Hold_fifteen_texts_for_every_rule_to_find_and_fifteen_to_leave_alone() =>
        Assert.All(ReviewRule.All, rule =>
        {
            var texts = LabelledSet.Review.Where(example => example.Rule == rule.Id).ToList();
            Assert.True(texts.Count(example => example.Expected.ContainsKey(rule.Id)) >= 15, rule.Id);
            Assert.True(texts.Count(example => !example.Expected.ContainsKey(rule.Id)) >= 15, rule.Id);
        });

    [Fact]
    public void Hold_sixty_names() =>
        Assert.True(LabelledSet.Review.Sum(example => example.Expected.GetValueOrDefault(ReviewRule.PersonName.Id).Count) >= 60);

    [Fact]
    public void Have_two_halves_that_are_alike()
    {
        var labels = LabelledSet.Proposals.SelectMany(example => example.Expected.Select(_ => (Kind: example.Kind.ToString(), example.Half)))
            .Concat(LabelledSet.Review.SelectMany(example => example.Expected.SelectMany(rule => rule.Value.Select(_ => (Kind: rule.Key, example.Half)))));
        Assert.All(labels.GroupBy(label => label.Kind), kind => Assert.InRange((double)kind.Count(label => label.Half == Half.Tuning) / kind.Count(), 0.4, 0.6));
    }

    [Fact]
    public void Label_words_that_stand_in_the_text()
    {
        Assert.All(Of(ProposalKind.Boundary), example => Stand(example.Expected, example.Text));
        Assert.All(LabelledSet.Review, example => Assert.All(example.Expected.Values.Concat(example.Allowed.Values), words => Stand(words, example.Text)));

        static void Stand(ValueList<string> words, string text) => Assert.Equal(words, Matching.SpansOf(words, text).Select(span => span.In(text)));
    }

    [Fact]
    public void Point_at_rules_needs_categories_and_questions_that_exist()
    {
        Assert.All(Of(ProposalKind.AlsoFor), example => Assert.All(example.Expected.Concat(example.Allowed), id => Assert.NotNull(Need.All.Find(id))));
        Assert.All(Of(ProposalKind.Category), example => Assert.All(example.Expected.Concat(example.Allowed), id => Assert.NotNull(BoundaryCategory.All.Find(id))));
        var rules = ReviewRule.All.Select(rule => rule.Id).ToHashSet();
        Assert.All(LabelledSet.Review, example =>
        {
            Assert.Subset(rules, (HashSet<string>)[example.Rule, .. example.Expected.Keys, .. example.Allowed.Keys]);
            var form = Template.All[example.Template];
            Assert.All(example.Answers ?? AnswerSet.Empty, answer => Assert.NotNull(form.FindQuestion(answer.Key)));
            Assert.True(example.Question.Length == 0 || form.FindQuestion(example.Question) is not null, example.Id);
        });
    }

    private static IEnumerable<LabelledStatement> Of(ProposalKind kind) => LabelledSet.Proposals.Where(example => example.Kind == kind);
}
