using System.Globalization;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools.Form.Fields;

public sealed partial class FiguresField
{
    /// <summary>More pupils than any SWV refers in a year.</summary>
    private const int Highest = 9999;

    internal static void Write(Question question, FiguresAnswer answer, FormValues values)
    {
        foreach (var count in answer.Counts)
            values[NameOf(question, count.Row, count.Year)] = count.Count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A row that the form no longer prints keeps its numbers.</summary>
    internal static FiguresAnswer Read(FiguresQuestion question, FormReader form) => new(
        question.Rows
            .Concat(RowsOf(question, form.Values).Where(row => question.FindRow(row) is null).Select(row => new FigureRow(row, row)))
            .SelectMany(row => YearsOf(question, row, form.Values).Order().Select(year => Read(question, row, year, form)))
            .OfType<FigureCount>()
            .ToValueList());

    private static IEnumerable<string> RowsOf(Question question, FormValues values) => values
        .FilledIn($"{question.Id}.")
        .Select(name => name.Split('.')[0])
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static FigureCount? Read(FiguresQuestion question, FigureRow row, Schooljaar year, FormReader form)
    {
        var name = NameOf(question, row, year);
        var text = form.Values[name].Trim();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= Highest)
            return new(row.Id, year, count);

        form.Refuse(name, $"Bij ‘{row.Label}’ in {year} staat ‘{(text.Length > 20 ? text[..20] + "…" : text)}’. Schrijf een heel getal van 0 tot en met {Highest}, of laat het leeg.");
        return null;
    }

    /// <summary>The years of which something is filled in.</summary>
    private static IEnumerable<Schooljaar> YearsOf(Question question, FigureRow row, FormValues values) => values
        .FilledIn($"{question.Id}.{row.Id}.")
        .Select(text => Schooljaar.TryParse(text, out var year) ? year : (Schooljaar?)null)
        .OfType<Schooljaar>();

    private static string NameOf(Question question, FigureRow row, Schooljaar year) => NameOf(question, row.Id, year);

    private static string NameOf(Question question, string row, Schooljaar year) => $"{question.Id}.{row}.{year}";
}
