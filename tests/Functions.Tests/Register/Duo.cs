namespace SopCloud.Functions.Tests.Register;

/// <summary>A row of DUO's file. A test says only what matters to it.</summary>
internal sealed record Duo(string Code, string Name = "Basisschool De Zeekraal")
{
    public const string Header =
        "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES";

    public string Board { get; init; } = "99901";

    public string Place { get; init; } = "OEVERSTAD";

    public string HouseNumber { get; init; } = "2";

    public string Website { get; init; } = "www.dezeekraal.example";

    public override string ToString() =>
        $"IJsselmeer;{Board};{Code[..Math.Min(4, Code.Length)]};{Code};{Name};Kadeweg;{HouseNumber};1374 AA;{Place};OEVERSTAD;Openbaar;0999100001;{Website}";

    public static string File(params IEnumerable<object> rows) => string.Join("\r\n", rows.Prepend(Header)) + "\r\n";

    public static string FileOf(params IEnumerable<string> codes) => File(codes.Select(code => new Duo(code)));
}
