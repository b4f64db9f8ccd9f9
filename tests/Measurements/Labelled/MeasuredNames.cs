using System.Globalization;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review;

namespace SopCloud.Measurements.Labelled;

/// <summary>
/// Which names of people the review finds in a real document. Neither it nor its labels belong in the repository: both stay
/// where their owner keeps them.
/// </summary>
internal static class MeasuredNames
{
    /// <exception cref="InvalidDataException">A label is no line number, tab and name, or its name is not on that line.</exception>
    public static IEnumerable<Judgement> In(FileInfo document, FileInfo labels, IEnumerable<string> notPersons)
    {
        var lines = File.ReadAllText(document.FullName).ReplaceLineEndings("\n").Split('\n');
        var expected = File.ReadLines(labels.FullName).Where(line => line.Trim().Length > 0).Select(Label).ToLookup(label => label.Line, label => label.Name);
        var found = FormReview.OfText(string.Join('\n', lines), new(notPersons.ToValueList()))
            .Where(finding => finding.Rule == ReviewRule.PersonName && finding.Span is not null)
            .Select(finding => finding.Span!.Value)
            .ToList();

        var start = 0;
        foreach (var (i, line) in lines.Index())
        {
            var here = found
                .Where(span => span.Start >= start && span.Start <= start + line.Length)
                .Select(span => (TextSpan?)new TextSpan(span.Start - start, Math.Min(span.Length, line.Length - (span.Start - start))));
            foreach (var (verdict, what) in Matching.OfSpans(line, expected[i + 1].ToValueList(), [], here))
                yield return new(ReviewRule.PersonName.Id, Half.HeldOut, verdict, $"line {i + 1}", what, line.Trim());
            start += line.Length + 1;
        }
    }

    private static (int Line, string Name) Label(string line) =>
        line.Split('\t') is [var number, var name] && int.TryParse(number, CultureInfo.InvariantCulture, out var at)
            ? (at, name.Trim())
            : throw new InvalidDataException($"'{line}' is no line number, tab and name.");
}
