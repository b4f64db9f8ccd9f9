using System.Diagnostics;
using System.Text;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Tests.Import;

public class Fuzzing_an_import(ITestOutputHelper output)
{
    private const int CasesPerFormat = 2_000;

    /// <summary>In characters: a part of a document, so that there is time for many.</summary>
    private const int Window = 3_000;

    private static readonly string[] Odd =
    [
        "\uFFFD", "\uD83D", "\u0301", "\u00AD\n", "\f", "Motto", "Doelgroep:", "Afronding", "Welke voorzieningen buiten de lessen", "•", "- ", "\u202E", "99BB", "(", "\uFFFF", "İ", "ß",
        " x ", " X\n", "\n12\n", " 0 0 0 0 0 0\n", "2031/2032", "2031-2033", " geborgd ", " Ja Nee ", " Ontwikkeld ", "Stap 4: ", "Anders, namelijk", "Op 31-2-2031 vond", "\n6. Bijlage\nOverzicht specialisten\n",
        "Niveau ondersteuning Acties Documenten Betrokkenen Planning\n", "Grenzen van de school\n", "\u0007", "| --- |", "……", "99999999999999999999", "%", "🏫",
    ];

    public static TheoryData<string> Formats { get; } = [.. PrintedForm.Formats];

    /// <summary>A failing case names its number, which is its seed: run that one alone.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void Never_crashes_never_loses_never_invents_and_never_hangs(string format)
    {
        var documents = Enumerable.Range(0, 6)
            .Select(seed => PrintedForm.Of(FictionalSchool.Random(seed, format), new() { Width = 50 + (5 * seed), JoinsCells = seed % 3 == 0, NumbersPages = seed == 4 }))
            .ToList();
        var imported = 0;
        var slowest = (Milliseconds: 0L, Seed: 0);
        Parallel.For(0, CasesPerFormat, seed =>
        {
            try
            {
                var watch = Stopwatch.StartNew();
                if (Read(new Random(seed), documents, Template.All[format]) is { } document)
                {
                    Interlocked.Increment(ref imported);
                    Reading.LosesNothing(document);
                    Reading.InventsNothing(document);
                }

                lock (documents)
                    slowest = watch.ElapsedMilliseconds > slowest.Milliseconds ? (watch.ElapsedMilliseconds, seed) : slowest;
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"{format}, case {seed}: {e.Message}", e);
            }
        });

        output.WriteLine($"{imported} of {CasesPerFormat} read; the slowest was case {slowest.Seed} in {slowest.Milliseconds} ms");
        // The rest was refused, as too short or no text.
        Assert.InRange(imported, CasesPerFormat / 2, CasesPerFormat);
        Assert.InRange(slowest.Milliseconds, 0, 10_000);
    }

    /// <summary>A whole document as a school would hand it in, or a part of one that is read as the form it comes from.</summary>
    private static ImportedDocument? Read(Random random, List<string> documents, Template form)
    {
        var text = documents[random.Next(documents.Count)];
        var isWhole = random.Next(8) == 0;
        if (!isWhole)
        {
            var from = random.Next(text.Length);
            text = text.Substring(from, Math.Min(text.Length - from, 1 + random.Next(Window)));
        }

        for (var i = random.Next(1, 4); i > 0; i--)
            text = Damage(text, random);
        if (!isWhole && DocumentBytes.Refuse(text) is null)
            return DocumentReader.Read(Source.Of(text), new RecognisedFormat(form, 1, 1), [], form);

        var result = random.Next(3) == 0
            ? DocumentImport.Read(Garble(EncodingOf(random).GetBytes(text), random), Reading.School, new() { OtherSchoolConfirmed = true })
            : DocumentImport.Read(text, Reading.School, new() { OtherSchoolConfirmed = true });
        return (result as ImportResult.Imported)?.Document;
    }

    private static string Damage(string text, Random random)
    {
        if (text.Length < 2)
            return text;
        var from = random.Next(text.Length);
        var length = random.Next(Math.Min(text.Length - from, 1 + random.Next(4000)) + 1);
        switch (random.Next(10))
        {
            case 0:
                return text.Remove(from, length);
            case 1:
                return text[from..];
            case 2:
                return text[..from];
            case 3 or 4:
                for (var i = random.Next(1, 6); i > 0; i--)
                    text = text.Insert(random.Next(text.Length), Odd[random.Next(Odd.Length)]);
                return text;
            case 5:
                return Shuffled(text, "\n", random);
            case 6:
                return Shuffled(text, "\n\n", random);
            case 7:
                return text.Insert(random.Next(text.Length), text.Substring(from, length));
            case 8:
                // Read in the wrong encoding, twice.
                return Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
            default:
                var all = text.Split('\n').ToList();
                var line = random.Next(all.Count);
                var moved = all[line];
                all.RemoveAt(line);
                all.Insert(random.Next(all.Count + 1), moved);
                return string.Join('\n', all);
        }
    }

    /// <summary>Lines, or paragraphs, in another order.</summary>
    private static string Shuffled(string text, string between, Random random)
    {
        var parts = text.Split(between);
        random.Shuffle(parts);
        return string.Join(between, parts);
    }

    private static Encoding EncodingOf(Random random) => random.Next(4) switch
    {
        0 => Encoding.Latin1,
        1 => Encoding.Unicode,
        _ => Encoding.UTF8,
    };

    private static byte[] Garble(byte[] bytes, Random random)
    {
        for (var i = random.Next(20); i > 0 && bytes.Length > 0; i--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(1, 256);
        return bytes;
    }
}
