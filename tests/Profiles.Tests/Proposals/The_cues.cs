using SopCloud.Profiles.Proposals;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Proposals;

public class The_cues
{
    [Fact]
    public void Are_there_for_every_need_and_category_and_nothing_else()
    {
        Assert.Equal(Need.All.Select(need => need.Id), CueFile.Load("needs.json").Subjects.Keys);
        Assert.Equal(BoundaryCategory.All.Select(category => category.Id), CueFile.Load("categories.json").Subjects.Keys);
    }

    [Theory]
    [InlineData("needs.json")]
    [InlineData("boundaries.json")]
    [InlineData("categories.json")]
    public void Are_written_as_a_text_is_read(string file)
    {
        var cues = CueFile.Load(file);
        Assert.All(
            cues.Subjects.Values.Append(cues.Everywhere).SelectMany(list => (string[])[.. list.Sure, .. list.Hint, .. list.Trace, .. list.Passing, .. list.Against, .. list.Frame, .. list.Negation]),
            cue => Assert.Matches(@"^[a-z0-9…#_|{} ]+$", cue));
    }

    [Theory]
    [InlineData("niet … naar school", "niet meer graag naar school", 5)]
    [InlineData("niet … naar school", "niet. Wij gaan naar school", 0)]
    [InlineData("niet _ school", "niet meer naar school", 4)]
    [InlineData("niet _ school", "niet meer graag naar school", 0)]
    [InlineData("{kind} met rolstoel…", "Leerlingen met rolstoelen", 3)]
    [InlineData("…begaafd", "hoogbegaafd", 1)]
    [InlineData("groep van #", "groep van 28", 3)]
    [InlineData("groep van #", "groep van twintig", 3)]
    [InlineData("een op een", "één-op-één", 3)]
    public void Match_words_in_order_within_a_sentence(string cue, string text, int words)
    {
        var groups = new Dictionary<string, string> { ["kind"] = "kind|leerlingen" };

        Assert.Equal(words, new Cue(cue, groups).LengthAt(Word.In(text, Sentences.Of(text).First()), 0));
    }

    [Fact]
    public void That_cannot_be_read_say_so()
    {
        Assert.Contains("begins or ends with a gap", Assert.Throws<InvalidDataException>(() => new Cue("niet …", new Dictionary<string, string>())).Message, StringComparison.Ordinal);
        Assert.Contains("'kind'", Assert.Throws<InvalidDataException>(() => new Cue("{kind} met", new Dictionary<string, string>())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_a_text_without_end_or_sense_and_stay_within_it()
    {
        foreach (var piece in (string[])["geen autisme ", "x", "niet alleen in een groep van # ", "\uFFFD\n- ", "Á.\u0301"])
        {
            var text = string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length));

            Assert.All(
                NeedProposals.In(text, []).Select(found => found.Because).Concat(BoundaryProposals.In(text)).Concat(CategoryProposals.Of(text).Select(found => found.Because)),
                span => Assert.InRange(span.End, span.Start + 1, text.Length));
        }
    }
}
