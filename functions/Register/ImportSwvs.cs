using System.Globalization;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Register;

/// <summary>
/// Takes over what an SWV is and which schools belong to it. The list of schools is complete for each SWV that it names:
/// a school that is no longer in it leaves that SWV.
/// </summary>
internal sealed partial class ImportSwvs(SchoolRegister register, RegisterChange change)
{
    public static CsvFormat SwvFormat { get; } = new("what SWVs are", "swv", "naam", "steunpunt", "geldigheid", "format");

    public static CsvFormat SchoolsFormat { get; } = new("which school belongs to which SWV", "vestigingscode", "swv");

    /// <param name="files">One or both of the formats, in any order: what each is, its columns tell.</param>
    public async Task<SwvsImport> RunAsync(IReadOnlyList<(string Name, byte[] Content)> files, bool allowShrink, Action<string> tell, CancellationToken stop)
    {
        var read = new List<(string Name, CsvFile File)>();
        foreach (var (name, content) in files)
            if (CsvFile.TryRead(content, [SwvFormat, SchoolsFormat], out var file, out var refusal))
                read.Add((name, file));
            else
                return new SwvsImport.Refused($"Nothing was changed. {name} cannot be used: {refusal}");

        await change.PrepareAsync(stop);
        var bad = new List<string>();
        var known = await register.SwvsAsync(stop).ToDictionaryAsync(swv => swv.Code, cancellationToken: stop);
        var swvs = new Dictionary<SwvCode, Swv>(known);
        var seen = new HashSet<SwvCode>();
        foreach (var (name, file) in read.Where(file => file.File.Format == SwvFormat))
            Read(name, file, bad, line => ReadSwv(line, swvs, seen));

        var schools = await register.AllAsync(stop).ToDictionaryAsync(school => school.Id, cancellationToken: stop);
        var lists = new Lists(swvs, schools);
        foreach (var (name, file) in read.Where(file => file.File.Format == SchoolsFormat))
        {
            lists.AreComplete &= file.Bad.Count == 0;
            Read(name, file, bad, line => lists.Read(line, file));
        }

        if (seen.Count + lists.Placed.Count == 0)
            return new SwvsImport.Refused($"Nothing was changed. No line can be read.{(bad.Count == 0 ? "" : $" {bad[0]}.")}");
        var left = lists.Left();
        if (!allowShrink && left.GroupBy(school => school.Swv!.Value).FirstOrDefault(swv => Shrink.IsTooMuch(swv.Count(), schools.Values.Count(school => school.Swv == swv.Key))) is { } shrunk)
            return new SwvsImport.Refused($"Nothing was changed. {shrunk.Count()} schools of {shrunk.Key} are not in the file, more than a fifth. If that is right, run it again with {Shrink.Option}.");

        var after = new Dictionary<SchoolId, School>(schools);
        foreach (var school in left.Select(school => school with { Swv = null }).Concat(lists.Placed.Values))
            after[school.Id] = school;
        var changed = after.Values.Where(school => schools[school.Id] != school).ToList();
        var changedSwvs = swvs.Values.Where(swv => known.GetValueOrDefault(swv.Code) != swv).ToList();
        var regions = await change.SaveAsync(after.Values, changed, changedSwvs, tell, stop);
        return new SwvsImport.Done(
            seen.Count,
            changedSwvs.Count,
            lists.Placed.Count,
            changed.Count(school => schools[school.Id].Swv is null && school.Swv is not null),
            [.. changed.Where(school => schools[school.Id].Swv is { } from && school.Swv is { } to && from != to).Select(school => school.Id)],
            [.. left.Select(school => school.Id)],
            bad,
            lists.AreComplete,
            regions);
    }

    private static void Read(string name, CsvFile file, List<string> bad, Func<CsvLine, string?> read)
    {
        bad.AddRange(file.Bad
            .Concat(file.Lines.Select(line => new BadLine(line.Number, read(line) ?? "")).Where(line => line.Reason.Length > 0))
            .OrderBy(line => line.Number)
            .Select(line => $"{name}, line {line.Number}: {line.Reason}"));
    }

    private static string? ReadSwv(CsvLine line, Dictionary<SwvCode, Swv> swvs, HashSet<SwvCode> seen)
    {
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
        if (line.Optional("kleur") is { } colour && !Colour().IsMatch(colour))
            return $"{code}: kleur is '{colour}'; write it as #1a5fb4";
        if ((WebAddressFlaw(line, "website") ?? WebAddressFlaw(line, "steunpunt_website")) is { } address)
            return $"{code}: {address}";
        if (!seen.Add(code))
            return $"{code} is in the file twice; the first line counts";

        swvs[code] = new()
        {
            Code = code,
            Name = line["naam"],
            Website = WebAddress.Of(line["website"]),
            Steunpunt = new(line["steunpunt"], line.Optional("steunpunt_telefoon"), line.Optional("steunpunt_email"), WebAddress.Of(line["steunpunt_website"])),
            Validity = validity.Value,
            Template = line["format"],
            Colour = line.Optional("kleur"),
        };
        return null;
    }

    private static string? FormatFlaw(string format) =>
        Template.All.ContainsKey(format) ? null : $"the format '{format}' does not exist; choose one of: {string.Join(", ", Template.All.Keys.Order())}";

    private static string? WebAddressFlaw(CsvLine line, string column) =>
        line.Optional(column) is { } text && WebAddress.Of(text) is null ? $"{column} is '{text}'; write it as https://www.voorbeeld.nl" : null;

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Colour();

    /// <summary>Which schools the file puts in which SWV.</summary>
    private sealed class Lists(IReadOnlyDictionary<SwvCode, Swv> swvs, IReadOnlyDictionary<SchoolId, School> schools)
    {
        private readonly HashSet<SwvCode> named = [];
        private readonly HashSet<SchoolId> unread = [];

        public Dictionary<SchoolId, School> Placed { get; } = [];

        /// <summary>Whether the code of every line could be read. If not, a school that seems to have left may be in such a line.</summary>
        public bool AreComplete { get; set; } = true;

        /// <returns>What is wrong with the line; null when it was read.</returns>
        public string? Read(CsvLine line, CsvFile file)
        {
            if (!SchoolId.TryParse(line["vestigingscode"], out var id))
            {
                AreComplete = false;
                return $"'{line["vestigingscode"]}' is not a vestigingscode, such as 99AA00";
            }

            if (Flaw(line, id, out var swv, out var type, out var pupils) is { } flaw)
            {
                unread.Add(id);
                return $"{id}: {flaw}";
            }

            named.Add(swv);
            var school = schools[id];
            Placed.Add(id, school with
            {
                Swv = swv,
                Type = type ?? school.Type,
                Email = file.Has("email") ? line.Optional("email") : school.Email,
                Pupils = file.Has("leerlingen") ? pupils : school.Pupils,
                Template = file.Has("format") ? line.Optional("format") : school.Swv == swv ? school.Template : null,
            });
            return null;
        }

        /// <summary>Schools that their SWV no longer names. One that is gone stays: its page must lead on to its successor.</summary>
        public List<School> Left() => !AreComplete ? [] :
        [
            .. schools.Values.Where(school =>
                school is { Swv: { } swv, GoneSince: null } && named.Contains(swv) && !Placed.ContainsKey(school.Id) && !unread.Contains(school.Id)),
        ];

        private string? Flaw(CsvLine line, SchoolId id, out SwvCode swv, out SchoolType? type, out int? pupils)
        {
            (swv, type, pupils) = (default, null, null);
            if (!schools.ContainsKey(id))
                return "it is not in the register; import DUO's file first, or correct the code";
            if (!SwvCode.TryParse(line["swv"], out swv))
                return $"'{line["swv"]}' is not the code of an SWV, such as PO2604";
            if (!swvs.ContainsKey(swv))
                return $"the SWV {swv} is not known; import the file that says what it is with this one, or correct the code";
            if (Placed.ContainsKey(id))
                return "it is in the file twice; the first line counts";
            if (line.Optional("soort") is { } kind)
            {
                if (!Enum.TryParse<SchoolType>(kind, ignoreCase: true, out var parsed) || !Enum.IsDefined(parsed) || char.IsAsciiDigit(kind[0]))
                    return $"soort is '{kind}'; write BAO, SBO or SO";
                type = parsed;
            }

            if (line.Optional("email") is { } email && !Email().IsMatch(email))
                return $"email is '{email}'; write it as info@voorbeeld.nl";
            if (line.Optional("format") is { } format && FormatFlaw(format) is { } unknown)
                return unknown;
            if (line.Optional("leerlingen") is { } count)
            {
                if (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    return $"leerlingen is '{count}'; write a number";
                pupils = number;
            }

            return null;
        }
    }

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    private static partial Regex Email();
}

internal abstract record SwvsImport
{
    private SwvsImport()
    {
    }

    /// <param name="Swvs">SWVs in the files.</param>
    /// <param name="Schools">Schools in the files.</param>
    /// <param name="Joined">Schools that had no SWV.</param>
    /// <param name="Left">Schools that have none any more.</param>
    /// <param name="LookedForLeft">False when a line had no code that can be read: then no school left.</param>
    public sealed record Done(
        int Swvs, int ChangedSwvs, int Schools, int Joined, IReadOnlyList<SchoolId> Moved, IReadOnlyList<SchoolId> Left,
        IReadOnlyList<string> Bad, bool LookedForLeft, IReadOnlySet<SwvCode> Regions) : SwvsImport;

    public sealed record Refused(string Reason) : SwvsImport;
}
