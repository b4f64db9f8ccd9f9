using System.Globalization;
using SopCloud.Profiles.Register;
using SopCloud.Site.Look;

namespace SopCloud.Functions.Register;

/// <summary>
/// Takes over what an SWV is and which schools belong to it. The list of schools is complete for each SWV that it names:
/// a school that is no longer in it leaves that SWV.
/// </summary>
internal sealed class ImportSwvs(SchoolRegister register, LogoStore logos, RegisterChange change)
{
    public static CsvFormat SwvFormat { get; } = new("what SWVs are", "swv", "naam", "steunpunt", "geldigheid", "format");

    public static CsvFormat SchoolsFormat { get; } = new("which school belongs to which SWV", "vestigingscode", "swv");

    /// <param name="files">One or both of the formats, in any order: what each is, its columns tell.</param>
    public async Task<SwvsImport> RunAsync(IReadOnlyList<ImportedFile> files, bool allowShrink, Action<string> tell, CancellationToken stop)
    {
        var read = new List<(string Name, CsvFile File, Func<string, byte[]?> Beside)>();
        foreach (var (name, content, beside) in files)
            if (CsvFile.TryRead(content, [SwvFormat, SchoolsFormat], out var file, out var refusal))
                read.Add((name, file, beside));
            else
                return new SwvsImport.Refused($"Nothing was changed. {name} cannot be used: {refusal}");

        await change.PrepareAsync(stop);
        var bad = new List<string>();
        var known = await register.SwvsAsync(stop).ToDictionaryAsync(swv => swv.Code, cancellationToken: stop);
        var swvs = new Dictionary<SwvCode, Swv>(known);
        var lines = new Dictionary<SwvCode, SwvLine>();
        foreach (var (name, file, beside) in read.Where(file => file.File.Format == SwvFormat))
            Read(name, file, bad, line => ReadSwv(line, beside, lines));
        foreach (var line in lines.Values)
            swvs[line.Swv.Code] = line.Swv;

        var schools = await register.AllAsync(stop).ToDictionaryAsync(school => school.Id, cancellationToken: stop);
        var lists = new Lists(swvs, schools);
        foreach (var (name, file, _) in read.Where(file => file.File.Format == SchoolsFormat))
        {
            lists.AreComplete &= file.Bad.Count == 0;
            Read(name, file, bad, line => lists.Read(line, file));
        }

        if (lines.Count + lists.Placed.Count == 0)
            return new SwvsImport.Refused($"Nothing was changed. No line can be read.{(bad.Count == 0 ? "" : $" {bad[0]}.")}");
        var left = lists.Left();
        if (!allowShrink && left.GroupBy(school => school.Swv!.Value).FirstOrDefault(swv => Shrink.IsTooMuch(swv.Count(), schools.Values.Count(school => school.Swv == swv.Key))) is { } shrunk)
            return new SwvsImport.Refused($"Nothing was changed. {shrunk.Count()} schools of {shrunk.Key} are not in the file, more than a fifth. If that is right, run it again with {Shrink.Option}.");

        var after = new Dictionary<SchoolId, School>(schools);
        foreach (var school in left.Select(school => school with { Swv = null }).Concat(lists.Placed.Values))
            after[school.Id] = school;
        var changed = after.Values.Where(school => schools[school.Id] != school).ToList();
        var changedSwvs = swvs.Values.Where(swv => known.GetValueOrDefault(swv.Code) != swv).ToList();

        // First the pictures: what names one must find it.
        foreach (var (swv, logo) in lines.Values)
            if (logo is not null)
                await logos.SaveAsync(swv.Code, swv.Look.Logo!, logo.Content, stop);
        var regions = await change.SaveAsync(after.Values, changed, changedSwvs, tell, stop);
        return new SwvsImport.Done(
            lines.Count,
            changedSwvs.Count,
            lists.Placed.Count,
            changed.Count(school => schools[school.Id].Swv is null && school.Swv is not null),
            [.. changed.Where(school => schools[school.Id].Swv is { } from && school.Swv is { } to && from != to).Select(school => school.Id)],
            [.. left.Select(school => school.Id)],
            bad,
            [.. changedSwvs.Select(NoteOf).OfType<string>()],
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

    private static string? ReadSwv(CsvLine line, Func<string, byte[]?> beside, Dictionary<SwvCode, SwvLine> lines) =>
        SwvLine.Read(line, beside, out var read) is { } flaw ? flaw
        : lines.TryAdd(read!.Swv.Code, read) ? null
        : $"{read.Swv.Code} is in the file twice; the first line counts";

    /// <summary>What to tell of a colour that parents will not see as it was given.</summary>
    private static string? NoteOf(Swv swv) =>
        swv.Look.Colour is { } colour && Palette.Of(colour, swv.Look.Accent) is { } palette && palette.Action != colour
            ? $"{swv.Code}: {colour} is too light for letters; on buttons and icons it becomes {palette.Action}"
            : null;

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

            if (EmailAddress.Flaw(line, "email") is { } email)
                return email;
            if (line.Optional("format") is { } format && SwvLine.FormatFlaw(format) is { } unknown)
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
}

/// <param name="Beside">The content of a file in the same folder, by its name; null where there is none.</param>
internal sealed record ImportedFile(string Name, byte[] Content, Func<string, byte[]?> Beside);

internal abstract record SwvsImport
{
    private SwvsImport()
    {
    }

    /// <param name="Swvs">SWVs in the files.</param>
    /// <param name="Schools">Schools in the files.</param>
    /// <param name="Joined">Schools that had no SWV.</param>
    /// <param name="Left">Schools that have none any more.</param>
    /// <param name="Notes">What parents will see otherwise than the file has it.</param>
    /// <param name="LookedForLeft">False when a line had no code that can be read: then no school left.</param>
    public sealed record Done(
        int Swvs, int ChangedSwvs, int Schools, int Joined, IReadOnlyList<SchoolId> Moved, IReadOnlyList<SchoolId> Left,
        IReadOnlyList<string> Bad, IReadOnlyList<string> Notes, bool LookedForLeft, IReadOnlySet<SwvCode> Regions) : SwvsImport;

    public sealed record Refused(string Reason) : SwvsImport;
}
