using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Register;

namespace SopCloud.Measurements;

/// <summary>
/// How long it takes to read a school's document on one core, and how much memory passes through. The peer is what any
/// reader has to do at least: decode the file, normalise it and find its words with .NET's own regular expressions.
/// </summary>
internal static partial class ReadingDocuments
{
    private const int Times = 25;

    private static readonly SchoolId AnySchool = SchoolId.Parse("99AA00", null);

    /// <param name="folders">Where the documents are, as text files.</param>
    public static void Measure(TextWriter output, IEnumerable<string> folders)
    {
        output.WriteLine($"{"Reading a document",-44}{"KB",6}{"ms",9}{"peer ms",9}{"ratio",8}{"MB passed",11}  format");
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt")).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            Row(output, Path.GetFileName(file), bytes, Times);
        }

        Row(output, "10 MB of junk", Junk(10 * 1024 * 1024), times: 3);
        Row(output, "1 MB of junk, the most that is read", Junk(DocumentImport.MaxLength - 1), times: 3);
    }

    private static void Row(TextWriter output, string name, byte[] bytes, int times)
    {
        var read = Median(() => Read(bytes), times);
        var peer = Median(() => Words(bytes), times);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Read(bytes);
        var passed = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-44}{bytes.Length / 1024,6}{read,9:0.0}{peer,9:0.0}{read / peer,8:0.0}{passed,11:0.0}  {Outcome(result)}"));
    }

    private static ImportResult Read(byte[] bytes) =>
        DocumentImport.Read(bytes, AnySchool, new() { OtherSchoolConfirmed = true });

    private static int Words(byte[] bytes) =>
        Word().Count(Encoding.UTF8.GetString(bytes).Normalize(NormalizationForm.FormC));

    private static string Outcome(ImportResult result) => result switch
    {
        ImportResult.Imported { Document.Format: { } format } => $"{format.Template.Name} ({format.Sureness:P0})",
        ImportResult.Imported => "unknown",
        ImportResult.Refused refused => $"refused: {refused.Reason}",
        _ => "another school",
    };

    /// <summary>The middle of so many times, in milliseconds, after as many that count for nothing.</summary>
    private static double Median<T>(Func<T> work, int times)
    {
        var taken = new List<double>();
        for (var i = 0; i < times * 2; i++)
        {
            var watch = Stopwatch.StartNew();
            work();
            if (i >= times)
                taken.Add(watch.Elapsed.TotalMilliseconds);
        }

        taken.Sort();
        return taken[taken.Count / 2];
    }

    /// <summary>Words of a form in no order, always the same.</summary>
    private static byte[] Junk(int length)
    {
        string[] words = ["doelgroep", "welke", "leerlingen", "grenzen", "van", "de", "ondersteuning", "1.", "-", "Status", "3", "geborgd", "school", "x"];
        var random = new Random(20261122);
        var text = new StringBuilder(length);
        while (text.Length < length)
            text.Append(words[random.Next(words.Length)]).Append(random.Next(12) == 0 ? '\n' : ' ');
        return Encoding.ASCII.GetBytes(text.ToString(0, length));
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
