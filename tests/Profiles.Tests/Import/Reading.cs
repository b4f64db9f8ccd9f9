using System.Text.Json;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Tests.Import;

internal static partial class Reading
{
    public static SchoolId School { get; } = SchoolId.Parse("99AA00", null);

    public static ImportedDocument Import(string text, ImportOptions? options = null) =>
        Assert.IsType<ImportResult.Imported>(DocumentImport.Read(text, School, options)).Document;

    public static ImportedDocument Import(FictionalSchool school, Print? print = null) => Import(PrintedForm.Of(school, print ?? new()));

    public static T State<T>(this ImportedDocument document, string question)
        where T : ImportedAnswer => Assert.IsType<T>(document.Answers.Single(answer => answer.QuestionId == question));

    /// <summary>Answers to compare: where a line ended is not part of them.</summary>
    public static string Words(AnswerSet answers) => Spaces().Replace(JsonSerializer.Serialize(answers, ProfileJson.Options).Replace("\\n", " ", StringComparison.Ordinal), " ");

    /// <summary>Every non-blank line of the document stands somewhere in what was read.</summary>
    public static void LosesNothing(ImportedDocument document)
    {
        var accounted = document.Answers.SelectMany(answer => answer.Lines)
            .Concat(document.Facts.Select(fact => fact.Lines))
            .Concat(document.Furniture)
            .Concat(document.Leftovers.Select(leftover => leftover.Lines))
            .SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))
            .ToHashSet();
        foreach (var line in document.Lines)
        {
            if (line.Text.Any(char.IsLetterOrDigit))
                Assert.True(accounted.Contains(line.Number), $"Line {line.Number} is lost: {line.Text}");
        }
    }

    /// <summary>
    /// Every text of an answer stands in the document, letter for letter; where a page number or a heading was taken from
    /// between, word by word and in order on the answer's own lines.
    /// </summary>
    public static void InventsNothing(ImportedDocument document)
    {
        var all = Folding.Fold(string.Concat(document.Lines.Select(line => line.Text)));
        foreach (var read in document.Answers.OfType<ImportedAnswer.Read>())
        {
            var own = Folding.Fold(string.Concat(read.Lines.SelectMany(range => document.Lines.Skip(range.First - 1).Take(range.Last - range.First + 1)).Select(line => line.Text).Where(text => !text.All(char.IsAsciiDigit))));
            foreach (var text in TextsOf(read.Answer))
                Assert.True(all.Contains(Folding.Fold(text), StringComparison.Ordinal) || SaysInOrder(own, text), $"{read.QuestionId} holds what the document does not say: {text}");
        }
    }

    private static bool SaysInOrder(string letters, string text)
    {
        var from = 0;
        foreach (var word in Folding.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var found = letters.IndexOf(word, from, StringComparison.Ordinal);
            if (found < 0)
                return false;
            from = found + word.Length;
        }

        return true;
    }

    public static IEnumerable<string> TextsOf(Answer answer) => answer switch
    {
        TextAnswer text => [text.Text],
        ConceptAnswer concept => [concept.Own, concept.Explanation],
        ListAnswer list => list.Items,
        ScoresAnswer scores => scores.Scores.Select(score => score.Text),
        StepsAnswer steps => steps.Steps.SelectMany(step => new[] { step.Actions, step.Documents, step.People, step.Timing }),
        FiguresAnswer => [],
        OfferAnswer offer => [offer.Zorgniveau, offer.Texts.InLessons, offer.Texts.Facilities, offer.Texts.Partners],
        OffersAnswer offers => offers.Offers.SelectMany(offer => new[] { offer.Zorgniveau, offer.TargetGroup, offer.Texts.InLessons, offer.Texts.Facilities, offer.Texts.Partners }),
        BoundariesAnswer boundaries => boundaries.Statements.Select(statement => statement.Text),
        AmbitionsAnswer ambitions => ambitions.Ambitions.SelectMany(ambition => new[] { ambition.Theme, ambition.Text, ambition.Term }),
        ConfirmationAnswer => [],
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    [GeneratedRegex(@" +")]
    private static partial Regex Spaces();
}
