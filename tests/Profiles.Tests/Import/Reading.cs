using System.Text.Json;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Tests.Import;

internal static partial class Reading
{
    public static SchoolId School { get; } = SchoolId.Parse("99AA00", null);

    public static ImportedDocument Import(string text, ImportOptions? options = null) =>
        Assert.IsType<ImportResult.Imported>(DocumentImport.Read(text, School, options ?? new() { Form = Template.All["po-almere-2023"] })).Document;

    public static ImportedDocument Import(FictionalSchool school, Print? print = null) => Import(PrintedForm.Of(school, print ?? new()));

    public static T State<T>(this ImportedDocument document, string question)
        where T : ImportedAnswer => Assert.IsType<T>(document.Answers.Single(answer => answer.QuestionId == question));

    /// <summary>Answers to compare: where a line ended is not part of them.</summary>
    public static string Words(AnswerSet answers) => Spaces().Replace(JsonSerializer.Serialize(answers, ProfileJson.Options).Replace("\\n", " ", StringComparison.Ordinal), " ");

    /// <summary>Each question that was not read as it was printed, with both answers.</summary>
    public static IEnumerable<string> Differences(AnswerSet printed, AnswerSet read) => printed.Concat(read)
        .Select(answer => answer.Key)
        .Distinct()
        .Select(question => (question, Printed: WordsOf(printed[question]), Read: WordsOf(read[question])))
        .Where(answer => answer.Printed != answer.Read)
        .Select(answer => $"{answer.question}:\n  printed {answer.Printed}\n  read    {answer.Read}");

    private static string WordsOf(Answer? answer) => answer is null ? "-" : Words(AnswerSet.Empty.With("a", answer))[5..^1];

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
            // A bullet without an item, such as "o", says nothing.
            if (line.Text[Blocks.BulletLength(line.Text)..].Any(char.IsLetterOrDigit))
                Assert.True(accounted.Contains(line.Number), $"Line {line.Number} is lost: {line.Text}");
        }
    }

    /// <summary>A number alone, such as that of a footnote, or a bullet is nothing for a school to place.</summary>
    public static bool SaysSomething(Leftover leftover) => leftover.Text.Count(char.IsLetter) > 1;

    /// <summary>Every word on a line without furniture stands in an answer or a leftover that points at that line.</summary>
    public static void LosesNoWord(ImportedDocument document)
    {
        var furniture = Numbers(document.Furniture).Concat(Numbers(document.Facts.Select(fact => fact.Lines))).ToHashSet();
        var said = document.Answers.SelectMany(answer => Numbers(answer.Lines).Select(line => (line, Text: Values.SaidIn(answer))))
            .Concat(document.Leftovers.SelectMany(leftover => Numbers([leftover.Lines]).Select(line => (line, leftover.Text))))
            .ToLookup(said => said.line, said => said.Text);
        foreach (var line in document.Lines.Where(line => !furniture.Contains(line.Number)))
        {
            var all = Folding.Fold(string.Concat(said[line.Number]));
            foreach (var word in Folding.Words(line.Text).Split(' ').Where(word => word.Length > 3 && word.All(char.IsAsciiLetter)))
                Assert.True(all.Contains(word, StringComparison.Ordinal), $"Line {line.Number} loses '{word}': {line.Text}");
        }
    }

    private static IEnumerable<int> Numbers(IEnumerable<LineRange> lines) => lines.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1));

    /// <summary>
    /// Every text of an answer stands in the document, letter for letter; where a page number or a heading was taken from
    /// between, word by word and in order on the answer's own lines.
    /// </summary>
    public static void InventsNothing(ImportedDocument document)
    {
        var all = Folding.Fold(string.Concat(document.Lines.Select(line => line.Text)));
        foreach (var read in document.Answers)
        {
            if (Values.AnswerOf(read) is not { } answer)
                continue;

            var own = Values.LinesOn(document, read).ToList();
            foreach (var text in TextsOf(answer))
                Assert.True(all.Contains(Folding.Fold(text), StringComparison.Ordinal) || SaysInOrder(own, text), $"{read.QuestionId} holds what the document does not say: {text}");
            Values.AreInTheText(document, read, answer);
        }
    }

    internal static bool SaysInOrder(List<string> lines, string text)
    {
        var letters = Folding.Fold(string.Concat(lines));
        // Past the number of a page, which may stand within a word that its end broke off.
        var past = new int[letters.Length + 1];
        var at = 0;
        foreach (var line in lines.Select(Folding.Fold))
        {
            past[at] = line.All(char.IsAsciiDigit) ? at + line.Length : at;
            at += line.Length;
        }

        var from = 0;
        foreach (var word in Folding.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var end = -1;
            for (var start = from; start < letters.Length && end < 0; start++)
                end = EndOf(word, start);
            if (end < 0)
                return false;
            from = end;
        }

        return true;

        int EndOf(string word, int start)
        {
            var position = start;
            for (var i = 0; i < word.Length; i++, position++)
            {
                if (i > 0 && position < letters.Length && letters[position] != word[i])
                    position = past[position];
                if (position >= letters.Length || letters[position] != word[i])
                    return -1;
            }

            return position;
        }
    }

    public static IEnumerable<string> TextsOf(Answer answer) => answer switch
    {
        TextAnswer text => [text.Text],
        ListAnswer list => list.Items,
        ConceptAnswer concept => [concept.Explanation, concept.Own],
        OfferAnswer offer => [offer.Zorgniveau, .. TextsOf(offer.Texts)],
        OffersAnswer offers => offers.Offers.SelectMany(offer => new[] { offer.Zorgniveau, offer.TargetGroup }.Concat(TextsOf(offer.Texts))),
        AvailabilityAnswer grid => grid.Items.Select(listed => listed.Name),
        ScoresAnswer scores => scores.Scores.SelectMany(score => new[] { score.OwnLabel, score.Text }),
        FiguresAnswer figures => figures.Counts.Select(count => count.Year.ToString()).Distinct(),
        StepsAnswer steps => steps.Steps.SelectMany(step => new[] { step.Name, step.Actions, step.Documents, step.People, step.Timing }),
        BoundariesAnswer boundaries => boundaries.Statements.Select(statement => statement.Text),
        AmbitionsAnswer ambitions => ambitions.Ambitions.SelectMany(ambition => new[] { ambition.Theme, ambition.Text, ambition.Term }),
        DateAnswer or ChoiceAnswer or ConfirmationAnswer or DocumentAnswer => [],
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    private static IEnumerable<string> TextsOf(OfferTexts texts) => [texts.InLessons, texts.Facilities, texts.Partners, texts.Whole];

    [GeneratedRegex(@" +")]
    private static partial Regex Spaces();
}
