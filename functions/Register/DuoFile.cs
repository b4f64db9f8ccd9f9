using System.Text.RegularExpressions;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Register;

/// <summary>DUO's open data "Adressen vestigingen basisonderwijs", as schools.</summary>
internal sealed partial class DuoFile
{
    public static CsvFormat Format { get; } = new(
        "DUO's \"Adressen vestigingen basisonderwijs\"",
        "BEVOEGD GEZAG NUMMER", "VESTIGINGSCODE", "VESTIGINGSNAAM", "STRAATNAAM", "HUISNUMMER-TOEVOEGING", "POSTCODE",
        "PLAATSNAAM", "GEMEENTENAAM", "DENOMINATIE", "TELEFOONNUMMER", "INTERNETADRES");

    private DuoFile(CsvFile file)
    {
        Bad.AddRange(file.Bad);
        foreach (var line in file.Lines)
            Read(line);
        Bad.Sort((one, other) => one.Number.CompareTo(other.Number));
        CodesAreComplete = CodesAreComplete && file.Bad.Count == 0;
    }

    public Dictionary<SchoolId, School> Schools { get; } = [];

    public List<BadLine> Bad { get; } = [];

    /// <summary>Codes whose line is bad: the school is there, only not what it says.</summary>
    public HashSet<SchoolId> Unread { get; } = [];

    /// <summary>Whether the code of every line could be read. If not, any school that seems to be gone may be in such a line.</summary>
    public bool CodesAreComplete { get; private set; } = true;

    public static DuoFile From(CsvFile file) => new(file);

    private void Read(CsvLine line)
    {
        if (!SchoolId.TryParse(line["VESTIGINGSCODE"], out var id))
        {
            CodesAreComplete = false;
            Bad.Add(new(line.Number, $"'{line["VESTIGINGSCODE"]}' is not a VESTIGINGSCODE, such as 99AA00"));
        }
        else if (Flaw(line, id) is { } flaw)
        {
            Unread.Add(id);
            Bad.Add(new(line.Number, $"{id}: {flaw}"));
        }
        else
        {
            Schools.Add(id, ToSchool(line, id));
        }
    }

    private string? Flaw(CsvLine line, SchoolId id) => line switch
    {
        _ when Schools.ContainsKey(id) => "the code is in the file twice; the first line counts",
        _ when line["VESTIGINGSNAAM"].Length == 0 => "VESTIGINGSNAAM is empty",
        _ when line["PLAATSNAAM"].Length == 0 => "PLAATSNAAM is empty",
        _ when !BoardNumber().IsMatch(line["BEVOEGD GEZAG NUMMER"]) => $"'{line["BEVOEGD GEZAG NUMMER"]}' is not a BEVOEGD GEZAG NUMMER of five digits",
        _ => null,
    };

    private static School ToSchool(CsvLine line, SchoolId id) => new()
    {
        Id = id,
        Name = line["VESTIGINGSNAAM"],
        Address = new(
            $"{line["STRAATNAAM"]} {HouseLetter().Replace(line["HUISNUMMER-TOEVOEGING"], match => match.Value[1..].ToLowerInvariant())}".Trim(),
            Postcode.TryParse(line["POSTCODE"], out var postcode) ? postcode : null,
            DutchCase.Of(line["PLAATSNAAM"])),
        Municipality = DutchCase.Of(line["GEMEENTENAAM"]),
        BoardNumber = line["BEVOEGD GEZAG NUMMER"],
        Denomination = line["DENOMINATIE"],
        Phone = line.Optional("TELEFOONNUMMER"),
        Website = WebAddress.Of(line["INTERNETADRES"]),
    };

    [GeneratedRegex("^[0-9]{5}$")]
    internal static partial Regex BoardNumber();

    /// <summary>The letter of <c>12-A</c>, which people write as 12a. In <c>12-A-3</c> and <c>1-3</c> nothing is sure.</summary>
    [GeneratedRegex("(?<=^[0-9]+)-[A-Za-z]$")]
    private static partial Regex HouseLetter();
}
