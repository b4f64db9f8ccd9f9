using System.Text;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Tests.Import;

public class Fuzzing_an_import
{
    private const int Cases = 10_000;

    private static readonly string[] Odd = ["\uFFFD", "\uD83D", "\u0301", "\u00AD\n", "\f", "Motto", "Doelgroep:", "Afronding", "Welke voorzieningen buiten de lessen", "•", "- ", "\u202E", "99BB", "(", "\uFFFF", "İ", "ß"];

    /// <summary>A failing case names its number, which is its seed: run that one alone.</summary>
    [Fact]
    public void Never_crashes_never_loses_and_never_invents()
    {
        var documents = Enumerable.Range(0, 8)
            .Select(seed => PrintedForm.Of(seed % 2 == 0 ? FictionalSchool.Small : FictionalSchool.Random(seed), new() { Width = 50 + (5 * seed), JoinsCells = seed % 3 == 0 }))
            .ToList();
        var imported = 0;
        Parallel.For(0, Cases, seed =>
        {
            try
            {
                var random = new Random(seed);
                var text = documents[random.Next(documents.Count)];
                for (var i = random.Next(1, 4); i > 0; i--)
                    text = Damage(text, random);
                var result = random.Next(4) == 0
                    ? DocumentImport.Read(Garble(Encoding.UTF8.GetBytes(text), random), Reading.School, new() { OtherSchoolConfirmed = true })
                    : DocumentImport.Read(text, Reading.School, new() { OtherSchoolConfirmed = true });
                if (result is ImportResult.Imported { Document: var document })
                {
                    Interlocked.Increment(ref imported);
                    Reading.LosesNothing(document);
                    Reading.InventsNothing(document);
                }
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Case {seed}: {e.Message}", e);
            }
        });

        // The rest was refused, as too short or no text.
        Assert.InRange(imported, Cases / 2, Cases);
    }

    private static string Damage(string text, Random random)
    {
        if (text.Length < 2)
            return text;
        var from = random.Next(text.Length);
        var length = random.Next(Math.Min(text.Length - from, 1 + random.Next(4000)) + 1);
        switch (random.Next(7))
        {
            case 0:
                return text.Remove(from, length);
            case 1:
                return text[from..];
            case 2:
                return text[..from];
            case 3:
                return text.Insert(from, Odd[random.Next(Odd.Length)]);
            case 4:
                var lines = text.Split('\n');
                random.Shuffle(lines);
                return string.Join('\n', lines);
            case 5:
                return text.Insert(random.Next(text.Length), text.Substring(from, length));
            default:
                var all = text.Split('\n').ToList();
                var line = random.Next(all.Count);
                var moved = all[line];
                all.RemoveAt(line);
                all.Insert(random.Next(all.Count + 1), moved);
                return string.Join('\n', all);
        }
    }

    private static byte[] Garble(byte[] bytes, Random random)
    {
        for (var i = random.Next(20); i > 0 && bytes.Length > 0; i--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(1, 256);
        return bytes;
    }
}
