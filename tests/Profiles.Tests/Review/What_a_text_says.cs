using SopCloud.Profiles.Review;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Tests.Review;

public class What_a_text_says
{
    /// <summary>The places where the text of an answer is for parents to weigh.</summary>
    private static readonly string[] Weighed = ["offers", "offers.own", "extras.basis", "organisation.", "provisions.", "waysOfWorking."];

    [Theory]
    [InlineData("Er is een dyslexieprotocol.")]
    [InlineData("Vier keer per week leest uw kind in een klein groepje.")]
    [InlineData("4 x p.w. leeshulp")]
    [InlineData("De logopedist komt op dinsdag.")]
    [InlineData("Wij werken met Bouw! voor lezen.")]
    [InlineData("Onderzoek door het RID")]
    [InlineData("Leerlingen mogen een koptelefoon gebruiken.")]
    [InlineData("Er zijn geen extra voorzieningen.")]
    [InlineData("Kinderen bouwen elke ochtend een hut van dekens om tot rust te komen.")]
    [InlineData("Het kind mag tussendoor een rondje rennen over het plein.")]
    public void Is_something_where_it_tells_who_what_or_how_often(string sentence) => Assert.True(Concreteness.Says(sentence));

    [Theory]
    [InlineData("Wij bieden maatwerk waar mogelijk.")]
    [InlineData("Indien nodig.")]
    [InlineData("In overleg")]
    [InlineData("We kijken wat het kind nodig heeft.")]
    [InlineData("Per leerling verschillend")]
    [InlineData("Wij bieden passend onderwijs.")]
    [InlineData("We werken vanuit het HGW-model.")]
    [InlineData("Zie schoolgids.")]
    [InlineData("Partners:")]
    [InlineData("Nader in te vullen")]
    [InlineData("n.v.t.")]
    [InlineData("Ja")]
    [InlineData("-")]
    [InlineData("…")]
    [InlineData("")]
    public void Is_nothing_where_any_school_could_write_it(string sentence) => Assert.False(Concreteness.Says(sentence));

    [Fact]
    public void Is_something_in_each_good_example_of_the_forms_and_nothing_in_each_weak_one()
    {
        var questions = Template.All.Values.SelectMany(template => template.Questions).Where(question => Weighed.Any(question.Place.StartsWith)).ToList();

        Assert.All(questions.Where(question => question.GoodExample.Length > 0), question => Assert.NotNull(Concreteness.FirstConcreteSentence(question.GoodExample)));
        Assert.All(questions.Where(question => question.WeakExample.Length > 0), question => Assert.Null(Concreteness.FirstConcreteSentence(question.WeakExample)));
    }

    [Fact]
    public void Begins_with_its_first_concrete_sentence()
    {
        Assert.Equal("De leesspecialist oefent 3 x p.w. met i.s.m. ouders gekozen boeken.", Concreteness.FirstConcreteSentence("""
            Wij bieden maatwerk waar mogelijk.
            - Indien nodig meer.
            - De leesspecialist oefent 3 x p.w. met i.s.m. ouders
              gekozen boeken. Ook thuis.
            """));
        Assert.Null(Concreteness.FirstConcreteSentence("Wij bieden maatwerk. Indien nodig meer."));
    }

    [Theory]
    [InlineData("Lezen doen wij o.a. met Bouw! Dat is leuk.", "Lezen doen wij o.a. met Bouw!|Dat is leuk.")]
    [InlineData("Hulp m.b.v. Kentalis. Of i.s.m. Auris, bijv. Anna.", "Hulp m.b.v. Kentalis.|Of i.s.m. Auris, bijv. Anna.")]
    [InlineData("4 x p.w. De leraar leest voor.", "4 x p.w.|De leraar leest voor.")]
    [InlineData("4 x p.w. leest de leraar voor.", "4 x p.w. leest de leraar voor.")]
    [InlineData("Wij hebben groep 3. Daarna groep 4.", "Wij hebben groep 3.|Daarna groep 4.")]
    [InlineData("1. Wij lezen.\n2) Wij rekenen. 3. Wij spelen.", "Wij lezen.|Wij rekenen.|Wij spelen.")]
    [InlineData("- lezen\n• rekenen\n-spelen", "lezen|rekenen|spelen")]
    [InlineData("Wij kijken naar\nhet kind.\n\nen verder", "Wij kijken naar\nhet kind.|en verder")]
    [InlineData("Wij doen:\nlezen\nRekenen", "Wij doen:|lezen|Rekenen")]
    [InlineData("Zij zei: ‘Kom!’ Toen ging hij.", "Zij zei: ‘Kom!’|Toen ging hij.")]
    [InlineData("Dat duurt 1.5 uur. 3 keer.", "Dat duurt 1.5 uur.|3 keer.")]
    [InlineData("Kijk op www.school.example. Daar staat het.", "Kijk op www.school.example.|Daar staat het.")]
    [InlineData("-", "-")]
    [InlineData(" \n ", "")]
    public void Is_cut_into_sentences(string text, string sentences) =>
        Assert.Equal(sentences.Split('|', StringSplitOptions.RemoveEmptyEntries), Sentences.Of(text).Select(span => span.In(text)));

    [Fact]
    public void Is_read_fast_whatever_it_is()
    {
        foreach (var text in (string[])[new('.', 200_000), string.Concat(Enumerable.Repeat("1. A. ", 30_000)), string.Concat(Enumerable.Repeat("moet een ", 20_000)), string.Concat(Enumerable.Repeat("- \n", 60_000))])
            _ = Concreteness.FirstConcreteSentence(text);
    }
}
