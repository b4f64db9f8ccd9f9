using Azure.Data.Tables;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Register;

/// <summary>Gives the schools the names of their boards, from DUO's list of boards.</summary>
internal sealed class ImportBoards(SchoolRegister register, BoardNames boards, RegisterChange change)
{
    public static CsvFormat Format { get; } = new("DUO's list of boards", "BEVOEGD GEZAG NUMMER", "BEVOEGD GEZAG NAAM");

    public async Task<BoardsImport> RunAsync(byte[] file, Action<string> tell, CancellationToken stop)
    {
        if (!CsvFile.TryRead(file, [Format], out var csv, out var refusal))
            return new BoardsImport.Refused($"Nothing was changed. The file cannot be used: {refusal}");

        var bad = new List<BadLine>(csv.Bad);
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in csv.Lines)
        {
            var number = line["BEVOEGD GEZAG NUMMER"];
            if (!DuoFile.BoardNumber().IsMatch(number))
                bad.Add(new(line.Number, $"'{number}' is not a number of five digits"));
            else if (line["BEVOEGD GEZAG NAAM"].Length == 0)
                bad.Add(new(line.Number, $"{number} has no name"));
            else if (!read.TryAdd(number, line["BEVOEGD GEZAG NAAM"]))
                bad.Add(new(line.Number, $"{number} is in the file twice; the first line counts"));
        }

        await change.PrepareAsync(stop);
        var known = await boards.LoadAsync(stop);
        var changed = read.Where(board => known.GetValueOrDefault(board.Key) != board.Value).ToList();

        // The names first: they are what the schools are compared with when a killed import is run again.
        await change.SubmitAsync(changed.Select(board => new BoardRow { RowKey = board.Key, Name = board.Value }), TableTransactionActionType.UpsertReplace, "boards", tell, stop);

        var schools = await register.AllAsync(stop).ToListAsync(stop);
        var after = schools.ConvertAll(school => read.TryGetValue(school.BoardNumber, out var name) ? school with { BoardName = name } : school);
        var renamed = after.Except(schools).ToList();
        var regions = await change.SaveAsync(after, renamed, [], tell, stop);
        return new BoardsImport.Done(read.Count, changed.Count, renamed.Count, bad, regions);
    }
}

internal abstract record BoardsImport
{
    private BoardsImport()
    {
    }

    /// <param name="Schools">Schools that got another name of their board.</param>
    public sealed record Done(int Read, int Changed, int Schools, IReadOnlyList<BadLine> Bad, IReadOnlySet<SwvCode> Regions) : BoardsImport;

    public sealed record Refused(string Reason) : BoardsImport;
}
