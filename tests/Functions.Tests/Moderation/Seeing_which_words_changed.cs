using SopCloud.Functions.Moderation;
using Xunit;

namespace SopCloud.Functions.Tests.Moderation;

public class Seeing_which_words_changed
{
    [Fact]
    public void Marks_only_the_words_that_differ()
    {
        var (before, after) = WordChanges.Between("Wij lezen elke dag samen.", "Wij lezen twee keer per dag samen.");

        Assert.Equal([new("Wij lezen ", false), new("elke ", true), new("dag samen.", false)], before);
        Assert.Equal([new("Wij lezen ", false), new("twee keer per ", true), new("dag samen.", false)], after);
    }

    [Fact]
    public void Takes_the_last_word_of_a_text_that_grew_for_the_same()
    {
        var (before, after) = WordChanges.Between("Geen injecties.", "Geen injecties.\n\nGeen sondevoeding.");

        Assert.Equal([new("Geen injecties.", false)], before);
        Assert.Equal([new("Geen injecties.\n\n", false), new("Geen sondevoeding.", true)], after);
    }

    [Theory]
    [InlineData("", "Nieuw.")]
    [InlineData("  Weg.\n\n", "")]
    [InlineData("Een twee drie vier", "vier drie twee een")]
    public void Loses_no_character_of_either(string before, string after)
    {
        var (old, now) = WordChanges.Between(before, after);

        Assert.Equal(before, string.Concat(old.Select(run => run.Text)));
        Assert.Equal(after, string.Concat(now.Select(run => run.Text)));
    }

    [Fact]
    public void Marks_the_middle_of_texts_too_long_to_compare()
    {
        var words = string.Concat(Enumerable.Range(0, 3000).Select(i => $"woord{i} "));
        var others = string.Concat(Enumerable.Range(0, 3000).Select(i => $"anders{i} "));

        var (before, after) = WordChanges.Between($"Begin {words}eind", $"Begin {others}eind");

        Assert.Equal([new("Begin ", false), new(words, true), new("eind", false)], before);
        Assert.Equal([new("Begin ", false), new(others, true), new("eind", false)], after);
    }
}
