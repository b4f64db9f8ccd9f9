using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SopCloud.Functions.Register;

/// <summary>What a file must look like: its name for people and the columns that it needs. It may have others, in any order.</summary>
internal sealed record CsvFormat(string Name, params IReadOnlyList<string> Columns);

/// <summary>A line that was left out, and why.</summary>
internal sealed record BadLine(int Number, string Reason);

/// <summary>One record: its fields by column, without the spaces around them.</summary>
internal sealed class CsvLine(int number, IReadOnlyDictionary<string, int> columns, string[] fields)
{
    public int Number { get; } = number;

    /// <summary>Empty where the file does not have the column.</summary>
    public string this[string column] => columns.TryGetValue(column, out var index) ? fields[index].Trim() : "";

    /// <summary>Null where the field is empty or the file does not have the column.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;
}

/// <summary>A CSV file as DUO makes them: <c>;</c> between the fields, the names of the columns first, one record on a line.</summary>
internal sealed class CsvFile
{
    // DUO's largest file is 2 MB. Whoever hands in more has the wrong file.
    private const int MaxBytes = 32 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly CsvConfiguration Dialect = new(CultureInfo.InvariantCulture) { Delimiter = ";" };

    private readonly Dictionary<string, int> columns;

    private CsvFile(CsvFormat format, Dictionary<string, int> columns) => (Format, this.columns) = (format, columns);

    public CsvFormat Format { get; }

    public List<CsvLine> Lines { get; } = [];

    /// <summary>Lines that are no record of this file.</summary>
    public List<BadLine> Bad { get; } = [];

    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>Reads the file in the first format whose columns it has.</summary>
    /// <param name="refusal">What is wrong with the file as a whole and what is expected; null when it was read.</param>
    public static bool TryRead(byte[] bytes, IReadOnlyList<CsvFormat> formats, [NotNullWhen(true)] out CsvFile? file, [NotNullWhen(false)] out string? refusal)
    {
        file = null;
        refusal = NotText(bytes);
        if (refusal is null)
        {
            var lines = Decode(bytes).Split('\n');
            var header = Fields(lines[0].TrimEnd('\r')) ?? [];
            var columns = header.Select((name, index) => (Name: name.Trim(), index)).DistinctBy(column => column.Name, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(column => column.Name, column => column.index, StringComparer.OrdinalIgnoreCase);
            if (formats.FirstOrDefault(format => format.Columns.All(columns.ContainsKey)) is { } format)
                file = new CsvFile(format, columns).Fill(lines, header.Length);
            else
                refusal = $"its first line does not name these columns: {string.Join(" or ", formats.Select(Missing))}.";

            string Missing(CsvFormat wanted) =>
                $"{string.Join(", ", wanted.Columns.Where(column => !columns.ContainsKey(column)))} (for {wanted.Name})";
        }

        refusal = refusal is null ? null : $"{refusal} Expected is a CSV file with ; between the fields: {string.Join(", or ", formats.Select(format => format.Name))}.";
        return file is not null;
    }

    private CsvFile Fill(string[] lines, int width)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            var text = lines[i].TrimEnd('\r');
            if (string.IsNullOrWhiteSpace(text))
                continue;
            if (Fields(text) is not { } fields)
                Bad.Add(new(i + 1, "a quotation mark is opened and not closed"));
            else if (fields.Length != width)
                Bad.Add(new(i + 1, $"it has {fields.Length} fields, the first line has {width}"));
            else
                Lines.Add(new(i + 1, columns, fields));
        }

        return this;
    }

    // A record never runs over a line, so that one stray quotation mark costs one record and not the rest of the file.
    private static string[]? Fields(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
            return line.Split(';');
        if (line.Count(c => c == '"') % 2 != 0)
            return null;
        using var parser = new CsvParser(new StringReader(line), Dialect with { BadDataFound = null });
        return parser.Read() ? parser.Record : [];
    }

    private static string? NotText(byte[] bytes) => bytes switch
    {
        _ when bytes.Length > MaxBytes => $"it is larger than {MaxBytes / 1024 / 1024} MB.",
        _ when bytes.All(b => b is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t') => "it is empty.",
        [(byte)'P', (byte)'K', 3 or 5, ..] => "it is an Excel or zip file. Save the sheet as CSV.",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "it is an old Excel file. Save the sheet as CSV.",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "its text is UTF-16. Save it as UTF-8.",
        _ when Array.IndexOf(bytes, (byte)0) >= 0 => "it is not text.",
        _ when bytes.AsSpan().TrimStart(" \r\n\t"u8) is [(byte)'<', ..] => "it is a web page: the download went wrong.",
        _ => null,
    };

    // DUO writes Windows-1252; whoever edited the file may have saved it as UTF-8. Text with accents in the one is never valid in the other.
    private static string Decode(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
