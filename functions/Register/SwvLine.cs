using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Register;

/// <summary>An SWV as a line of its file tells it, with the picture that the line names.</summary>
internal sealed record SwvLine(Swv Swv, LogoImage? Logo)
{
    // A name stands beside the logo, above every page, on a phone.
    private const int LongestSiteName = 50;

    /// <param name="beside">The content of a file that stands beside the one that is read; null where there is none.</param>
    /// <returns>What is wrong with the line and how to mend it; null when it was read.</returns>
    public static string? Read(CsvLine line, Func<string, byte[]?> beside, out SwvLine? read)
    {
        read = null;
        if (!SwvCode.TryParse(line["swv"], out var code))
            return $"'{line["swv"]}' is not the code of an SWV, such as PO2604";
        if (line["naam"].Length == 0)
            return $"{code} has no name (naam)";
        if (line["steunpunt"].Length == 0)
            return $"{code} has no steunpunt: parents must know whom to call";
        if (FormatFlaw(line["format"]) is { } format)
            return $"{code}: {format}";
        Validity? validity = line["geldigheid"] switch { "schooljaar" => Validity.Schooljaar, "4 jaar" => Validity.FourYears, _ => null };
        if (validity is null)
            return $"{code}: geldigheid is '{line["geldigheid"]}'; write: schooljaar, or: 4 jaar";
        if ((WebAddressFlaw(line, "website") ?? WebAddressFlaw(line, "steunpunt_website") ?? EmailAddress.Flaw(line, "email") ?? LookFlaw(line)) is { } flaw)
            return $"{code}: {flaw}";
        LogoImage? logo = null;
        if (line.Optional("logo") is { } file && LogoImage.Read(file, beside, out logo) is { } refusal)
            return $"{code}: {refusal}";

        read = new(
            new()
            {
                Code = code,
                Name = line["naam"],
                Website = WebAddress.Of(line["website"]),
                Phone = line.Optional("telefoon"),
                Email = line.Optional("email"),
                Steunpunt = new(line["steunpunt"], line.Optional("steunpunt_telefoon"), line.Optional("steunpunt_email"), WebAddress.Of(line["steunpunt_website"])),
                Validity = validity.Value,
                Template = line["format"],
                Look = new()
                {
                    SiteName = line.Optional("sitenaam"),
                    Colour = ColourOf(line, "kleur"),
                    Accent = ColourOf(line, "kleur_accent"),
                    Logo = logo?.Described(line["logo_tekst"]),
                },
            },
            logo);
        return null;
    }

    public static string? FormatFlaw(string format) =>
        Template.All.ContainsKey(format) ? null : $"the format '{format}' does not exist; choose one of: {string.Join(", ", Template.All.Keys.Order())}";

    private static string? LookFlaw(CsvLine line)
    {
        if (line["sitenaam"].Length > LongestSiteName)
            return $"sitenaam has {line["sitenaam"].Length} characters; it stands above each page, so write at most {LongestSiteName}";
        if (line["sitenaam"].Any(char.IsControl))
            return "sitenaam holds a character that is no letter; type it again";
        if ((ColourFlaw(line, "kleur") ?? ColourFlaw(line, "kleur_accent")) is { } flaw)
            return flaw;
        return line.Optional("kleur_accent") is not null && line.Optional("kleur") is null ? "it has a kleur_accent and no kleur; fill in kleur too" : null;
    }

    private static string? ColourFlaw(CsvLine line, string column) =>
        line.Optional(column) is { } text && !Colour.TryParse(text, out _) ? $"{column} is '{text}'; write it as #1a5fb4" : null;

    private static Colour? ColourOf(CsvLine line, string column) => Colour.TryParse(line.Optional(column), out var colour) ? colour : null;

    private static string? WebAddressFlaw(CsvLine line, string column) =>
        line.Optional(column) is { } text && WebAddress.Of(text) is null ? $"{column} is '{text}'; write it as https://www.voorbeeld.nl" : null;
}
