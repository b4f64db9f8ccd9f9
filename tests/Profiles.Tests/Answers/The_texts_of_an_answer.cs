using System.Text.Json;
using System.Text.Json.Nodes;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests.Answers;

public class The_texts_of_an_answer
{
    public static TheoryData<string> Forms => [.. Template.All.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Are_all_found_whatever_the_question(string form)
    {
        var template = Template.All[form];
        for (var seed = 0; seed < 40; seed++)
        {
            foreach (var question in template.Questions.Where(question => question is not DocumentQuestion))
            {
                var answer = AnyAnswer.To(question, new Random(seed));

                // Whatever has a space in it is nobody's id.
                var written = TextsIn(JsonSerializer.SerializeToNode(answer, ProfileJson.Options)!).Where(text => text.Contains(' ', StringComparison.Ordinal));
                string[] printed = question is ListQuestion list ? [.. list.Options] : [];
                Assert.Equal(
                    written.Except(printed).Order(StringComparer.Ordinal),
                    AnswerText.Of(question, answer).Select(text => text.Text).Where(text => text.Contains(' ', StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void Have_each_a_place_of_their_own()
    {
        foreach (var template in Template.All.Values)
        {
            var places = AnswerText.Of(template, AnyAnswer.To(template, new Random(7))).Select(text => text.Place).ToList();

            Assert.Equal(places.Count, places.Distinct().Count());
        }
    }

    private static IEnumerable<string> TextsIn(JsonNode node) => node switch
    {
        JsonObject properties => properties.Where(property => property.Value is not null).SelectMany(property => TextsIn(property.Value!)).Distinct(),
        JsonArray items => items.Where(item => item is not null).SelectMany(item => TextsIn(item!)).Distinct(),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };
}
