using System.Text;
using SopCloud.Profiles.Exchange;

namespace SopCloud.Site.OpenData;

/// <summary>A table that a Dutch spreadsheet opens with a double click: UTF-8 with its mark in front, <c>;</c> between fields.</summary>
internal sealed class CsvTable
{
    private const char Separator = ';';

    private readonly StringBuilder _lines = new("\ufeff");
    private readonly int _columns;

    public CsvTable(IReadOnlyCollection<string> heads)
    {
        _columns = heads.Count;
        Add(heads);
    }

    /// <exception cref="ArgumentException">There are not as many fields as heads.</exception>
    public void Add(IReadOnlyCollection<string> fields)
    {
        if (fields.Count != _columns)
            throw new ArgumentException($"{fields.Count} fields, where the table has {_columns} columns.", nameof(fields));
        _lines.AppendJoin(Separator, fields.Select(field => CsvField.Of(field.ReplaceLineEndings(" "), Separator))).Append("\r\n");
    }

    public SiteFile At(string path) => new(SitePaths.FileOf(path), "text/csv; charset=utf-8", Encoding.UTF8.GetBytes(_lines.ToString()), SiteFileKind.Index);

    /// <summary>A day as every spreadsheet reads it; empty where there is none.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", null) ?? "";
}
