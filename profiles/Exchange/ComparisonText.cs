using System.Text;
using SopCloud.Profiles.Comparison;

namespace SopCloud.Profiles.Exchange;

/// <summary>Schools side by side, for who reads it outside the site.</summary>
public static class ComparisonText
{
    /// <summary>A Markdown table: a row per subject, a column per school, in each cell its state and one line.</summary>
    public static string Markdown(SideBySide comparison)
    {
        var table = new StringBuilder();
        Line(["Onderwerp", .. comparison.Schools.Select(school => $"{school.Name} ({school.Id})")]);
        Line([.. Enumerable.Repeat("---", comparison.Schools.Count + 1)]);
        foreach (var row in comparison.Rows)
            Line([row.Label, .. row.Cells.Select(InOneLine)]);
        return table.ToString();

        void Line(IReadOnlyList<string> cells) => table.Append("| ").AppendJoin(" | ", cells.Select(ForMarkdown)).Append(" |\n");
    }

    /// <summary>RFC 4180, a line per subject and school, with all that the school says.</summary>
    public static string Csv(SideBySide comparison)
    {
        var csv = new StringBuilder("row,label,same,school,name,state,words,summary,text\r\n");
        foreach (var row in comparison.Rows)
        {
            foreach (var (school, cell) in comparison.Schools.Zip(row.Cells))
                csv.AppendJoin(',', new[] { row.Id, row.Label, row.IsSame ? "true" : "false", $"{school.Id}", school.Name, cell.State.Key, cell.Words, cell.Summary, cell.Text }.Select(field => CsvField.Of(field, ','))).Append("\r\n");
        }

        return csv.ToString();
    }

    private static string InOneLine(ComparisonCell cell) => (cell.Words, cell.Summary.Length > 0 ? cell.Summary : cell.Text) switch
    {
        ("", var fact) => fact,
        (var words, "") => words,
        var (words, summary) => $"{words}: {summary}",
    };

    private static string ForMarkdown(string cell) =>
        cell.ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
