using System.Text;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Vocabulary;

public class A_vocabulary_file
{
    [Fact]
    public void Becomes_entries_with_all_their_members()
    {
        var lift = Assert.Single(Parse("""[{ "id": "lift", "kind": "ruimte", "label": "Lift", "explanation": "Omhoog.", "synonyms": ["traplift"], "needs": ["motorisch"] }]"""));

        Assert.Equal(new Provision("lift", "Lift", "Omhoog.", ["traplift"], ProvisionKind.Ruimte, [Need.All["motorisch"]]), lift);
    }

    [Theory]
    [InlineData("""[{ "id": "lift", "lable": "Lift" }]""", "'lift': there is no 'lable'. Write one of: id, label,")]
    [InlineData("""[{ "id": "lift", "label": "Lift" }]""", "'lift': 'explanation' is missing")]
    [InlineData("""[{ "id": "lift", "label": null }]""", "'lift': 'label' is null")]
    [InlineData("""[{ "id": "lift", "label": "Lift", "explanation": "Omhoog.", "synonyms": [], "kind": "ruimte", "needs": ["motor"] }]""", "'lift', needs: No Need has the id 'motor'. Known: dyslexie")]
    [InlineData("""[{ "id": "lift", "label": "Lift", "explanation": "Omhoog.", "synonyms": [], "kind": "kamer", "needs": [] }]""", "'lift', kind: ")]
    [InlineData("[\n{ \"id\": \"lift\", }]", "line 2")]
    [InlineData("{}", "is no list")]
    [InlineData("[5]", "is no list")]
    public void Is_refused_with_the_file_the_entry_and_the_fix(string json, string expected)
    {
        var message = Assert.Throws<InvalidDataException>(() => Parse(json)).Message;

        Assert.StartsWith("rooms.json", message, StringComparison.Ordinal);
        Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_an_id_once()
    {
        const string Lift = """{ "id": "lift", "kind": "ruimte", "label": "Lift", "explanation": "Omhoog.", "synonyms": [], "needs": ["motorisch"] }""";

        Assert.Contains("two entries have the id 'lift'", Assert.Throws<InvalidDataException>(() => Parse($"[{Lift}, {Lift}]")).Message, StringComparison.Ordinal);
    }

    private static WordList<Provision> Parse(string json) =>
        WordList<Provision>.Parse("rooms.json", new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
