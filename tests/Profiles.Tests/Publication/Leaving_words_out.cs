using System.Text.Json;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests.Publication;

public class Leaving_words_out
{
    [Theory]
    [InlineData("Bel Noor van Dam op maandag.", "Bel [weggelaten] op maandag.")]
    [InlineData("NOOR  van\r\n Dam, en noor van dam.", "[weggelaten], en [weggelaten].")]
    [InlineData("Noor van Damme en Elenoor van Dam blijven staan.", "Noor van Damme en Elenoor van Dam blijven staan.")]
    [InlineData("(Noor van Dam)", "([weggelaten])")]
    [InlineData("Niets.", "Niets.")]
    public void Takes_every_occurrence_whole(string text, string left) => Assert.Equal(left, Motto(text, "Noor  van\nDam"));

    [Fact]
    public void Leaves_one_gap_where_two_passages_overlap() =>
        Assert.Equal("Vraag [weggelaten] en [weggelaten].", Motto("Vraag juf Noor van Dam en Noor.", "juf Noor", "Noor van Dam", "Noor"));

    [Fact]
    public void Does_not_trip_over_signs_or_over_letters_that_are_composed_in_another_way() =>
        Assert.Equal("[weggelaten] en [weggelaten]", Motto("j.p+(q)? en Zoe\u0308", "j.p+(q)?", "Zo\u00eb"));

    [Theory]
    [InlineData("")]
    [InlineData(" a ")]
    [InlineData(null)]
    public void Asks_for_two_characters_at_least(string? words) => Assert.False(Redaction.TryParse(words, out _));

    [Fact]
    public void Reaches_every_part_and_no_id()
    {
        var profile = A.Profile with
        {
            Vision = new() { StrongPoints = ["Wij lezen elke dag."] },
            Protocols = new() { Items = [new("lezen", "Lezen", [new("lezen", "Lezen", null, Status.All.First(), "Wij lezen.")])] },
        };

        var view = PublicRules.ViewOf(profile, A.Template, [Redaction.Parse("lezen"), Redaction.Parse("dyslexie")]);

        Assert.Equal(["Wij [weggelaten] elke dag."], view.Vision.StrongPoints);
        Assert.Equal(new("lezen", "[weggelaten]", null, Status.All.First(), "Wij [weggelaten]."), Assert.Single(view.Protocols.Items[0].Items));
        Assert.Equal(("lezen", "Lezen"), (view.Protocols.Items[0].Question, view.Protocols.Items[0].Title));
        Assert.Equal("basis-dyslexie", view.Offers[0].Question);
        Assert.Equal([Need.All["dyslexie"]], view.Offers[0].Needs);
        Assert.Equal("alle leerlingen met [weggelaten]", view.Offers[0].TargetGroup);
    }

    [Fact]
    public void Changes_nothing_of_what_was_placed()
    {
        var before = JsonSerializer.Serialize(A.Profile, ProfileJson.Options);
        var profile = A.Profile;

        PublicRules.ViewOf(profile, A.Template, [Redaction.Parse("leest")]);

        Assert.Equal(before, JsonSerializer.Serialize(profile, ProfileJson.Options));
    }

    [Fact]
    public void Is_kept_as_its_words() =>
        Assert.Equal("\"Noor van Dam\"", JsonSerializer.Serialize(JsonSerializer.Deserialize<Redaction>("\"Noor van  Dam\"", ProfileJson.Options), ProfileJson.Options));

    private static string Motto(string text, params string[] words) =>
        PublicRules.ViewOf(A.Profile with { Vision = new() { Motto = text } }, A.Template, words.Select(word => Redaction.Parse(word)).ToValueList()).Vision.Motto;
}
