using System.Text;
using System.Text.Json;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Tests.Import;

/// <summary>A form of one page, for what one kind of question reads out of a text.</summary>
internal static class OneQuestion
{
    public static ImportedDocument Import(string text, params string[] questions)
    {
        var json = $$"""{ "id": "eigen", "name": "Eigen", "sections": [{ "id": "deel", "title": "Deel", "recognise": ["ons deel"], "questions": [{{string.Join(", ", questions)}}] }] }""";
        var form = Template.Parse("templates/eigen.json", new MemoryStream(Encoding.UTF8.GetBytes(json)));
        var document = DocumentReader.Read(Source.Of("Ons deel\n\n" + text), new RecognisedFormat(form, 1, 1), [], form);
        Reading.LosesNothing(document);
        Reading.InventsNothing(document);
        return document;
    }

    public static T Read<T>(this ImportedDocument document)
        where T : Answer => Assert.Single(document.Answers.OfType<ImportedAnswer.Read>().Select(read => read.Answer).OfType<T>());

    /// <summary>The same words on lines of another width; paragraphs stay apart.</summary>
    public static string Rewrap(string text, int width)
    {
        var wrapped = new StringBuilder();
        var line = 0;
        foreach (var word in text.Split(' ', '\n'))
        {
            if (line + word.Length >= width)
            {
                wrapped.Append('\n');
                line = 0;
            }

            wrapped.Append(word).Append(' ');
            line += word.Length + 1;
        }

        return wrapped.ToString();
    }

    public static string Json(object value) => JsonSerializer.Serialize(value, ProfileJson.Options);
}
