using SopCloud.Measurements.Labelled;
using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Tests.Measured;

public class Counting_what_was_found
{
    private const string Text = "Sanne Hoekmans en Piet helpen. Sanne Hoekmans is ziek.";

    [Fact]
    public void Takes_a_label_as_found_from_half_of_its_words_on()
    {
        Assert.Equal([Verdict.Found], Judge(["Sanne Hoekmans"], found: "Hoekmans"));
        Assert.Equal([Verdict.FalseAlarm, Verdict.Missed], Judge(["Sanne Hoekmans"], found: "Sanne"));
    }

    [Fact]
    public void Takes_one_finding_for_one_label()
    {
        Assert.Equal([Verdict.Found, Verdict.Missed], Judge(["Sanne Hoekmans", "Piet"], found: "Sanne Hoekmans en Piet"));
        Assert.Equal([Verdict.Found, Verdict.FalseAlarm], Judge(["Piet"], found: ["Piet", "Piet helpen"]));
    }

    [Fact]
    public void Finds_words_that_are_labelled_twice_at_both_places() =>
        Assert.Equal([0, 31], Matching.SpansOf(["Sanne Hoekmans", "Sanne Hoekmans"], Text).Select(span => span.Start));

    [Fact]
    public void Asks_nothing_of_words_about_which_readers_differ() =>
        Assert.Equal([], Judge([], allowed: ["Piet"], found: "en Piet helpen"));

    [Fact]
    public void Takes_a_label_without_words_as_found_wherever_something_is()
    {
        Assert.Equal([Verdict.Found], Judge([""], found: ["Piet", "Sanne"]));
        Assert.Equal([Verdict.Missed], Judge([""]));
    }

    [Fact]
    public void Tells_how_often_what_was_found_is_right_and_how_much_was_found()
    {
        var figures = new Figures(Found: 6, Missed: 2, FalseAlarms: 4);
        Assert.Equal((0.6, 0.75, 8), (figures.Precision, figures.Recall, figures.Labels));
        Assert.Equal(2 * 0.6 * 0.75 / 1.35, figures.F1, precision: 9);
    }

    private static Verdict[] Judge(ValueList<string> expected, ValueList<string> allowed = default, params string[] found) =>
        [.. Matching.OfSpans(Text, expected, allowed, found.Select(words => (TextSpan?)new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length))).Select(judged => judged.Verdict)];
}
