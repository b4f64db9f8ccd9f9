using System.Diagnostics;
using System.Text;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Tests.Import;

public class Refusing_a_document
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\r\n\t ")]
    public void That_is_empty(string text) => Assert.Equal(RefusalReason.Empty, ReasonFor(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("%PDF-1.7 een tekst die wel woorden heeft maar geen tekst is")]
    [InlineData("PK\u0003\u0004 word/document.xml nog wat woorden erbij hier")]
    [InlineData("{\\rtf1 dit zijn ook een paar woorden van een document}")]
    [InlineData("Dit is een zin met een \0 erin en nog vier woorden")]
    [InlineData("\u0001\u0002\u0003\u0004\u0005\u0006 rommel rommel rommel rommel rommel")]
    public void That_is_no_text(string text) => Assert.Equal(RefusalReason.Binary, ReasonFor(Encoding.Latin1.GetBytes(text)));

    [Theory]
    [InlineData("1 2 3 . . . 4 5 6")]
    [InlineData("||||| ----- ..... ~~~~~")]
    [InlineData("een twee")]
    [InlineData("\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD")]
    public void That_has_no_words(string text) => Assert.Equal(RefusalReason.NoText, ReasonFor(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void That_is_ten_megabytes_of_junk_at_once_and_without_a_copy()
    {
        var junk = new byte[10 * 1024 * 1024];
        new Random(5).NextBytes(junk);
        foreach (ref var b in junk.AsSpan())
            b = (byte)(32 + (b % 90));

        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(RefusalReason.TooLarge, ReasonFor(junk));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024 * 1024);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 2);
    }

    [Theory]
    [InlineData("Welke begeleiding ")]
    [InlineData("Doelgroep: welke voorzieningen buiten de lessen\n")]
    [InlineData("- a\n\n")]
    [InlineData("Het SOP is vastgesteld ")]
    [InlineData("Een zin van een kind (deze leerling) 20 31-20 32, ")]
    [InlineData("é\u0301ﬃ\u00AD\n")]
    public void Does_not_hang_on_the_longest_text_that_looks_like_a_form(string piece)
    {
        var text = PrintedForm.Of(FictionalSchool.Small, new()) + string.Concat(Enumerable.Repeat(piece, (DocumentImport.MaxLength - 10_000) / piece.Length));

        var watch = Stopwatch.StartNew();
        DocumentImport.Read(text, Reading.School);
        // Some tenths of a second alone on a core; the bound only tells slow from hanging.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    [Fact]
    public void That_has_more_lines_than_any_profile() =>
        Assert.Equal(RefusalReason.TooLarge, ReasonFor(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("- een punt\n", DocumentImport.MaxLines + 1)))));

    [Fact]
    public void Says_what_to_do_instead()
    {
        var refused = Assert.IsType<ImportResult.Refused>(DocumentImport.Read("%PDF-1.4"u8, Reading.School));

        Assert.Contains("kopieer de tekst", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with bom")]
    [InlineData("utf-16 little")]
    [InlineData("utf-16 big")]
    [InlineData("windows-1252")]
    public void Is_not_needed_for_any_way_to_write_text(string way)
    {
        Encoding encoding = way switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with bom" => new UTF8Encoding(true),
            "utf-16 little" => new UnicodeEncoding(false, true),
            "utf-16 big" => new UnicodeEncoding(true, true),
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        };
        var text = PrintedForm.Of(FictionalSchool.Small, new()).Replace("Elk blad telt", "“Eén blad is geen boom – nog niet”", StringComparison.Ordinal);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

        var document = Assert.IsType<ImportResult.Imported>(DocumentImport.Read(bytes, Reading.School)).Document;
        Assert.Equal("“Eén blad is geen boom – nog niet”", document.AnswerSet.Get<TextAnswer>("motto")?.Text);
    }

    private static RefusalReason ReasonFor(byte[] file) => Assert.IsType<ImportResult.Refused>(DocumentImport.Read(file, Reading.School)).Reason;
}
