namespace SopCloud.Profiles.Tests;

public class Splitting_sentences
{
    [Theory]
    [InlineData("Eén. Twee! Drie?", "Eén.", "Twee!", "Drie?")]
    [InlineData("Hulp bij lezen, bijv. met een tutor. Ook i.o.m. ouders.", "Hulp bij lezen, bijv. met een tutor.", "Ook i.o.m. ouders.")]
    [InlineData("Dat doet J. Jansen. Zij is er op dinsdag.", "Dat doet J. Jansen.", "Zij is er op dinsdag.")]
    [InlineData("Zie www.esdoorn.example voor meer.", "Zie www.esdoorn.example voor meer.")]
    [InlineData("Wij helpen.Daarna kijken we verder.", "Wij helpen.", "Daarna kijken we verder.")]
    [InlineData("‘Dat kan.’ Wij zeggen ja.", "‘Dat kan.’", "Wij zeggen ja.")]
    [InlineData("Wij hebben:\n- een lift\n• een tillift\n1. een bed", "Wij hebben:", "een lift", "een tillift", "een bed")]
    [InlineData("Een kind in een\nrolstoel kan overal komen.", "Een kind in een\nrolstoel kan overal komen.")]
    [InlineData("Zonder punt\n\nen verder.", "Zonder punt", "en verder.")]
    [InlineData("Groep van 25 - 30 leerlingen.", "Groep van 25 - 30 leerlingen.")]
    [InlineData(" \n . ", ".")]
    [InlineData("")]
    public void Follows_how_schools_write(string text, params string[] sentences) =>
        Assert.Equal(sentences, Sentences.Of(text).Select(span => span.In(text)));

    [Fact]
    public void Keeps_pieces_short_and_loses_no_word()
    {
        var text = string.Concat(Enumerable.Repeat("woord ", 2000));

        var pieces = Sentences.Of(text).ToList();

        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, 1500));
        Assert.Equal(2000, pieces.Sum(piece => piece.In(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Single(Sentences.Of(new string('x', 1400)));
    }

    /// <summary>Looking anew at each dot would take until tomorrow.</summary>
    [Fact]
    public void Passes_a_leader_of_dots_at_once() => Assert.Equal(400_001, Sentences.Of(new string('.', 400_000) + "a").Sum(span => span.Length));
}
