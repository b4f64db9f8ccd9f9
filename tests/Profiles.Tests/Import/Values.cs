using System.Globalization;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Import;

/// <summary>What is chosen, counted or ticked rather than written: it too stands on the lines that the answer points at.</summary>
internal static partial class Values
{
    private static readonly string[] Months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>The answer that was read, whole or without its places.</summary>
    public static Answer? AnswerOf(ImportedAnswer imported) => imported switch
    {
        ImportedAnswer.Read read => read.Answer,
        ImportedAnswer.Listed listed => listed.Answer,
        _ => null,
    };

    /// <summary>All words that an answer stands for: what was written, and the names of what was chosen.</summary>
    public static string SaidIn(ImportedAnswer imported)
    {
        if (AnswerOf(imported) is not { } answer)
            return "";
        IEnumerable<string> names = answer switch
        {
            ChoiceAnswer { Choice: { } choice } => choice.Synonyms.Append(choice.Label),
            ConceptAnswer { Concept: { } concept } => [concept.Label],
            ScoresAnswer scores => scores.Scores.Select(score => score.Status).OfType<Status>().SelectMany(status => status.Synonyms.Append(status.Label)),
            AvailabilityAnswer grid => grid.Items.Select(listed => listed.Provision).OfType<Provision>().SelectMany(provision => provision.Synonyms.Append(provision.Label)),
            DateAnswer => Months,
            _ => [],
        };
        return string.Join(' ', Reading.TextsOf(answer).Concat(names));
    }

    public static void AreInTheText(ImportedDocument document, ImportedAnswer read, Answer answer)
    {
        var question = document.Form.FindQuestion(read.QuestionId)!;
        switch (answer)
        {
            case DateAnswer { On: { } on }:
                AreAmong([on.Day, on.Month, on.Year], NumbersOn(document, read, monthsByName: true), read);
                break;
            case ChoiceAnswer { Choice: { } choice }:
                StatusesAre([choice], document, read);
                break;
            case ScoresAnswer scores:
                Assert.Equal(scores.Scores.Where(score => score.Row.Length > 0).Select(score => score.Row).Distinct().Count(), scores.Scores.Count(score => score.Row.Length > 0));
                StatusesAre(scores.Scores.Select(score => score.Status).OfType<Status>(), document, read);
                break;
            case FiguresAnswer figures:
                Assert.Equal(figures.Counts.Select(count => (count.Row, count.Year)).Distinct().Count(), figures.Counts.Count);
                AreAmong(figures.Counts.Select(count => count.Count), NumbersOn(document, read), read);
                break;
            case AvailabilityAnswer grid:
                // A tick is not in the text, so no place may be known but the only one there is.
                var columns = ((AvailabilityQuestion)question).Columns;
                Assert.All(grid.Items, listed => Assert.Equal(columns.Count == 1 ? [columns[0]] : [], listed.At));
                AreNamed(grid.Items.Select(listed => listed.Provision).OfType<Provision>(), document, read);
                break;
        }
    }

    /// <summary>Each status as often as its word is there, at most.</summary>
    private static void StatusesAre(IEnumerable<Status> statuses, ImportedDocument document, ImportedAnswer read)
    {
        var text = Folding.Fold(TextOn(document, read));
        foreach (var (status, times) in statuses.CountBy(status => status))
        {
            var written = status.Synonyms.Append(status.Label).Select(Folding.Fold).Distinct().Sum(word => Times(word, text));
            Assert.True(written >= times, $"{read.QuestionId} has {times} x '{status.Label}', which its lines say {written} times.");
        }
    }

    private static void AreNamed(IEnumerable<Provision> provisions, ImportedDocument document, ImportedAnswer read)
    {
        var lines = LinesOn(document, read).ToList();
        foreach (var provision in provisions)
        {
            Assert.True(
                provision.Synonyms.Append(provision.Label).Any(name => Reading.SaysInOrder(lines, name)) || lines.Exists(line => line.Contains('\uFFFD', StringComparison.Ordinal)),
                $"{read.QuestionId} lists '{provision.Label}', which its lines do not name.");
        }
    }

    private static void AreAmong(IEnumerable<int> numbers, IEnumerable<int> written, ImportedAnswer read)
    {
        var times = written.CountBy(number => number).ToDictionary();
        foreach (var (number, count) in numbers.CountBy(number => number))
            Assert.True(times.GetValueOrDefault(number) >= count, $"{read.QuestionId} has {count} x {number}, which its lines say {times.GetValueOrDefault(number)} times.");
    }

    private static IEnumerable<int> NumbersOn(ImportedDocument document, ImportedAnswer read, bool monthsByName = false)
    {
        var text = TextOn(document, read);
        var numbers = Number().Matches(text).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture));
        return monthsByName
            ? numbers.Concat(Enumerable.Range(1, 12).Where(month => text.Contains(Months[month - 1], StringComparison.OrdinalIgnoreCase)))
            : numbers;
    }

    private static string TextOn(ImportedDocument document, ImportedAnswer read) => string.Join('\n', LinesOn(document, read));

    public static IEnumerable<string> LinesOn(ImportedDocument document, ImportedAnswer read) => read.Lines
        .SelectMany(range => Enumerable.Range(range.First - 1, range.Last - range.First + 1))
        .Select(line => document.Lines[line].Text);

    private static int Times(string word, string text)
    {
        var times = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            times++;
        return times;
    }

    [GeneratedRegex(@"\d{1,4}")]
    private static partial Regex Number();
}
