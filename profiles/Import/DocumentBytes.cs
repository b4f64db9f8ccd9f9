using System.Buffers;
using System.Text;

namespace SopCloud.Profiles.Import;

/// <summary>From the bytes of a file to text, or to a refusal that says what to do instead.</summary>
internal static class DocumentBytes
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>How files that are not text begin: PDF, zip (Word, OpenDocument), old Word, RTF, PNG, JPEG, GIF.</summary>
    private static readonly byte[][] Magic =
    [
        "%PDF-"u8.ToArray(), "PK\u0003\u0004"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0], "{\\rtf"u8.ToArray(),
        [0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(),
    ];

    /// <summary>Characters that no text has, though some readers let a form feed or a backspace slip through.</summary>
    private static readonly SearchValues<char> Control = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n', '\v', '\f', '\r', '\b']), .. Enumerable.Range(0x7F, 33).Select(code => (char)code).Except(['\u0085'])]);

    /// <summary>The text, or why not.</summary>
    public static (string? Text, ImportResult.Refused? Refused) Decode(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
            return (null, Refusals.Empty);
        foreach (var magic in Magic)
        {
            if (file.StartsWith(magic))
                return (null, Refusals.Binary);
        }

        if (file.Length > DocumentImport.MaxLength)
            return (null, Refusals.TooLarge);
        if (file.StartsWith<byte>([0xFF, 0xFE]))
            return (Encoding.Unicode.GetString(file[2..]), null);
        if (file.StartsWith<byte>([0xFE, 0xFF]))
            return (Encoding.BigEndianUnicode.GetString(file[2..]), null);
        if (file.Contains((byte)0))
            return (null, Refusals.Binary);
        if (file.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            file = file[3..];
        try
        {
            return (Utf8.GetString(file), null);
        }
        catch (DecoderFallbackException)
        {
            return (Windows1252.GetString(file), null);
        }
    }

    /// <summary>Why this text cannot be read; null when it can.</summary>
    public static ImportResult.Refused? Refuse(string text)
    {
        if (text.Length > DocumentImport.MaxLength || text.AsSpan().Count('\n') > DocumentImport.MaxLines)
            return Refusals.TooLarge;
        if (string.IsNullOrWhiteSpace(text))
            return Refusals.Empty;
        if (text.StartsWith("%PDF-", StringComparison.Ordinal) || text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal) || text.Contains('\0', StringComparison.Ordinal))
            return Refusals.Binary;

        var control = 0;
        var letters = 0;
        var ink = 0;
        var words = 0;
        var run = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                run = 0;
                continue;
            }

            ink++;
            if (Control.Contains(c))
                control++;
            run = char.IsLetter(c) ? run + 1 : 0;
            if (run > 0)
                letters++;
            if (run == 3)
                words++;
        }

        if (control * 20 > ink)
            return Refusals.Binary;
        return words < 5 || letters * 3 < ink ? Refusals.NoText : null;
    }

    private static class Refusals
    {
        public static readonly ImportResult.Refused Empty = new(
            RefusalReason.Empty,
            "Dit document is leeg. Kies een ander bestand, of plak de tekst.");

        public static readonly ImportResult.Refused Binary = new(
            RefusalReason.Binary,
            "Dit bestand is geen tekst. Open het in uw PDF-lezer of in Word, selecteer alles, kopieer de tekst en plak die hier. Of bewaar het bestand als platte tekst (.txt).");

        public static readonly ImportResult.Refused TooLarge = new(
            RefusalReason.TooLarge,
            "Dit document is te groot: wij lezen tot 1 MB aan tekst, dat zijn zo'n 350 bladzijden. Kies het bestand met alleen uw ondersteuningsprofiel.");

        public static readonly ImportResult.Refused NoText = new(
            RefusalReason.NoText,
            "In dit document staat geen leesbare tekst. Is het een scan? Gebruik dan het bestand waarvan de scan gemaakt is, of typ de tekst over.");
    }
}
