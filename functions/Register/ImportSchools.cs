using SopCloud.Functions.Layout;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Register;

/// <summary>Brings the register in line with DUO's file: who is new, who changed, who is gone.</summary>
internal sealed class ImportSchools(SchoolRegister register, BoardNames boards, RegisterChange change, TimeProvider time)
{
    public static CsvFormat SuccessorsFormat { get; } = new("a list of successors", "old", "new");

    /// <param name="successors">Which school took over from one that is gone; null when there is no such list.</param>
    /// <param name="allowShrink">Whether more than a fifth of the schools may be gone at once.</param>
    public async Task<SchoolsImport> RunAsync(byte[] file, byte[]? successors, bool allowShrink, Action<string> tell, CancellationToken stop)
    {
        if (!CsvFile.TryRead(file, [DuoFile.Format], out var csv, out var refusal))
            return new SchoolsImport.Refused($"Nothing was changed. The file cannot be used: {refusal}");
        CsvFile? successorLines = null;
        if (successors is not null && !CsvFile.TryRead(successors, [SuccessorsFormat], out successorLines, out refusal))
            return new SchoolsImport.Refused($"Nothing was changed. The list of successors cannot be used: {refusal}");

        var duo = DuoFile.From(csv);
        if (duo.Schools.Count == 0)
            return new SchoolsImport.Refused($"Nothing was changed. The file holds no school that can be read.{FirstOf(duo.Bad)}");
        tell($"{Figures.Of(duo.Schools.Count)} schools read, comparing them with the register…");

        await change.PrepareAsync(stop);
        var known = await register.AllAsync(stop).ToDictionaryAsync(school => school.Id, cancellationToken: stop);
        var nameOf = await boards.LoadAsync(stop);

        var missing = known.Values.Where(school => school.GoneSince is null && !duo.Schools.ContainsKey(school.Id) && !duo.Unread.Contains(school.Id)).ToList();
        var open = known.Values.Count(school => school.GoneSince is null);
        if (Shrink.IsTooMuch(missing.Count, open) && !allowShrink)
            return new SchoolsImport.Refused($"Nothing was changed. {Figures.Of(missing.Count)} of the {Figures.Of(open)} schools are not in the file, as after half a download. If that is right, run it again with {Shrink.Option}.");

        // A line without a code may be any school, so that none can be called gone.
        var gone = duo.CodesAreComplete ? missing : [];
        var after = new Dictionary<SchoolId, School>(known);
        foreach (var school in duo.Schools.Values)
            after[school.Id] = Renew(school, known.GetValueOrDefault(school.Id), nameOf);
        foreach (var school in gone)
            after[school.Id] = school with { GoneSince = DutchTime.Today(time) };
        var badSuccessors = successorLines is null ? [] : NameSuccessors(successorLines, after);

        var changed = after.Values.Where(school => known.GetValueOrDefault(school.Id) != school).ToList();
        var regions = await change.SaveAsync(after.Values, changed, [], tell, stop);
        var added = changed.Count(school => !known.ContainsKey(school.Id));
        return new SchoolsImport.Done(duo.Schools.Count, added, changed.Count - added - gone.Count, [.. gone.Select(school => school.Id)], duo.Bad, badSuccessors, duo.CodesAreComplete, regions);
    }

    /// <summary>What DUO says, with what only the lists of SWVs and boards say.</summary>
    private static School Renew(School school, School? known, IReadOnlyDictionary<string, string> nameOf) => school with
    {
        BoardName = nameOf.GetValueOrDefault(school.BoardNumber),
        Type = known?.Type ?? school.Type,
        Email = known?.Email,
        Pupils = known?.Pupils,
        Swv = known?.Swv,
    };

    private static List<BadLine> NameSuccessors(CsvFile file, Dictionary<SchoolId, School> schools)
    {
        var bad = new List<BadLine>(file.Bad);
        foreach (var line in file.Lines)
        {
            if (!SchoolId.TryParse(line["old"], out var old) || !schools.TryGetValue(old, out var school))
                bad.Add(new(line.Number, $"'{line["old"]}' is not a school of the register"));
            else if (!SchoolId.TryParse(line["new"], out var successor) || !schools.ContainsKey(successor) || successor == old)
                bad.Add(new(line.Number, $"'{line["new"]}' is not another school of the register"));
            else if (school.GoneSince is null)
                bad.Add(new(line.Number, $"{old} is still in DUO's file, so it has no successor"));
            else
                schools[old] = school with { Successor = successor };
        }

        return bad;
    }

    private static string FirstOf(List<BadLine> bad) => bad.Count == 0 ? "" : $" Line {bad[0].Number}: {bad[0].Reason}.";
}

internal abstract record SchoolsImport
{
    private SchoolsImport()
    {
    }

    /// <param name="Read">Schools in the file.</param>
    /// <param name="Gone">Those that the file no longer has, marked by this import.</param>
    /// <param name="LookedForGone">False when a line had no code that can be read: then none was marked as gone.</param>
    /// <param name="Regions">The SWVs whose pages must be made again.</param>
    public sealed record Done(
        int Read, int Added, int Changed, IReadOnlyList<SchoolId> Gone, IReadOnlyList<BadLine> Bad, IReadOnlyList<BadLine> BadSuccessors,
        bool LookedForGone, IReadOnlySet<SwvCode> Regions) : SchoolsImport;

    public sealed record Refused(string Reason) : SchoolsImport;
}
