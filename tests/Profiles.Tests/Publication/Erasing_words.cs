using System.Text.Json;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Publication;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests.Publication;

public class Erasing_words
{
    private static readonly Erasure Noor = new(Redaction.Parse("Noor van Dam"));

    [Theory]
    [InlineData("Bel noor van\nDam, of Noor van Dam.", "Bel [gewist], of [gewist].", 2)]
    [InlineData("Noor van Damme blijft staan.", "Noor van Damme blijft staan.", 0)]
    [InlineData("Vraag Noor van Da-\n  m.", "Vraag [gewist].", 1)]
    [InlineData("Vraag No\u00ADor van Dam.", "Vraag [gewist].", 1)]
    public void Leaves_a_mark_and_counts_the_places(string text, string left, int places) => Assert.Equal(new(left, places), Noor.From(text));

    [Theory]
    [InlineData("'t Kofschip", "Op \u2019t Kofschip")]
    [InlineData("Anne-Marie", "Bel Anne\u2011Marie")]
    public void Does_not_trip_over_the_quotes_and_dashes_of_a_word_processor(string words, string text) =>
        Assert.Equal(1, new Erasure(Redaction.Parse(words)).From(text).Places);

    [Fact]
    public void Changes_no_character_of_a_text_without_the_words() => Assert.Same("Zoe\u0308", Noor.From("Zoe\u0308").Value);

    /// <summary>Also who is who, which parents never see: a request reaches all that is kept.</summary>
    [Fact]
    public void Reaches_every_text_of_a_profile()
    {
        var marked = new MarkedProfile();
        var profile = marked.Marks.Keys.Aggregate(marked.Profile, (left, mark) => new Erasure(Redaction.Parse(mark)).From(left).Value);

        var left = marked.PlacesIn(JsonSerializer.Serialize(profile, ProfileJson.Options)).ToList();

        // Ids and the form's own words.
        Assert.All(left, place => Assert.Matches(@"(^Template|^Unread|\.Question|\.Title|\.Row|^Figures\.Items\.Label|\.Sha256)$", place));
        Assert.DoesNotContain("Internal.InternBegeleider", left);
    }

    [Fact]
    public void Reaches_every_answer_of_a_draft_and_keeps_its_rows()
    {
        var answers = new AnswersTo(1, A.Schooljaar).All(A.Template)
            .With("missie", new TextAnswer("Noor van Dam wijst de weg."))
            .With("scores", new ScoresAnswer([new("noor van dam", null, "Bij Noor van Dam.", "Noor van Dam")]));

        var erased = Noor.From(answers);

        Assert.Equal(3, erased.Places);
        Assert.Equal(new TextAnswer("[gewist] wijst de weg."), erased.Value["missie"]);
        Assert.Equal(new ScoresAnswer([new("noor van dam", null, "Bij [gewist].", "[gewist]")]), erased.Value["scores"]);
        Assert.Equal(answers.Without(["missie", "scores"]), erased.Value.Without(["missie", "scores"]));
    }

    [Fact]
    public void Counts_what_parents_would_read_apart_from_who_is_who()
    {
        var profile = A.Profile with { Vision = new() { Motto = "Noor van Dam en Noor van Dam" }, Internal = new() { Director = "Noor van Dam" } };

        Assert.Equal(2, Redaction.Parse("Noor van Dam").CountIn(profile));
        Assert.Equal(3, Noor.From(profile).Places);
    }

    [Theory]
    [InlineData("juf Noor", "Noor", false)]
    [InlineData("Noor", "juf Noor", false)]
    [InlineData("noor  van Dam", "Noor van Dam", true)]
    public void Tells_whether_a_passage_is_left_out_whole(string passage, string words, bool isCovered) =>
        Assert.Equal(isCovered, Redaction.Parse(words).Covers(passage));
}
