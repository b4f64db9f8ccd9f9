using System.Buffers.Binary;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Register;

/// <summary>The logo of an SWV: a PNG that is small enough for every page, without what it told beside the picture.</summary>
internal sealed record LogoImage(byte[] Content, int Width, int Height)
{
    public const int MaxWidth = 400;
    public const int MaxHeight = 160;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    // The picture, its colours and how they are meant. What else there may be, such as who made it and where, is not for parents.
    private static readonly HashSet<string> Kept = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "IDAT", "IEND"];

    public Logo Described(string text) => new(Convert.ToHexStringLower(SHA256.HashData(Content))[..10], Width, Height, text);

    /// <returns>Why the file cannot be the logo and what to do; null when it was read.</returns>
    public static string? Read(string name, Func<string, byte[]?> beside, out LogoImage? logo)
    {
        logo = null;
        if (name.AsSpan().IndexOfAny('/', '\\') >= 0 || name is "." or "..")
            return $"logo is '{name}'; put the picture beside this file and write its name alone, such as logo.png";
        if (beside(name) is not { } content)
            return $"logo is '{name}', which does not stand beside this file; put it there or correct the name";
        if (IsSvg(name, content))
            return $"logo '{name}' is an SVG, in which a script may live that runs for who opens it by itself; save it as PNG";
        if (!content.AsSpan().StartsWith(Signature))
            return $"logo '{name}' is not a PNG; save it as PNG";
        if (content.Length > Logo.MaxBytes)
            return $"logo '{name}' is {(content.Length + 1023) / 1024} KB and may be {Logo.MaxBytes / 1024}, since each first visit carries it; save it smaller, or with fewer colours";
        if (Picture(content) is not { } picture)
            return $"logo '{name}' is damaged; save it again";
        if (picture.Width > MaxWidth || picture.Height > MaxHeight)
            return $"logo '{name}' is {picture.Width} by {picture.Height} pixels; make it at most {MaxWidth} by {MaxHeight}";

        logo = picture;
        return null;
    }

    private static bool IsSvg(string name, byte[] content)
    {
        var start = Encoding.UTF8.GetString(content.AsSpan(0, Math.Min(content.Length, 1024)));
        return name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || start.Contains("<svg", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Null where a part is cut off or changed.</summary>
    private static LogoImage? Picture(ReadOnlySpan<byte> content)
    {
        var kept = new MemoryStream();
        kept.Write(Signature);
        var (width, height, hasPixels) = (0, 0, false);
        for (var rest = content[Signature.Length..]; rest.Length >= 12;)
        {
            // Length, kind, data, check: the check is of kind and data.
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - 12)
                return null;
            var part = rest[..((int)length + 12)];
            var kind = Encoding.ASCII.GetString(part[4..8]);
            if (Crc32.HashToUInt32(part[4..^4]) != BinaryPrimitives.ReadUInt32BigEndian(part[^4..]) || (kind == "IHDR") != (width == 0))
                return null;

            if (kind == "IHDR")
            {
                if (length != 13)
                    return null;
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(part[8..]), BinaryPrimitives.ReadInt32BigEndian(part[12..]));
                if (width <= 0 || height <= 0)
                    return null;
            }

            hasPixels |= kind == "IDAT";
            if (Kept.Contains(kind))
                kept.Write(part);
            if (kind == "IEND")
                return hasPixels ? new(kept.ToArray(), width, height) : null;
            rest = rest[part.Length..];
        }

        return null;
    }
}
