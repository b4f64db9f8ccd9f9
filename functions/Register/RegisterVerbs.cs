using System.CommandLine;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Register;

/// <summary><c>./sop register …</c>: docs/register.md says which files and where they come from.</summary>
internal static class RegisterVerbs
{
    public static Command Of(IServiceProvider services) => new("register", "Import schools, SWVs, boards and postcodes. A second run changes nothing.")
    {
        Import(services),
        Swv(services),
        Boards(services),
        Postcodes(services),
    };

    private static Command Import(IServiceProvider services)
    {
        var file = File("DUO's CSV file of all locations of primary schools");
        var successors = new Option<FileInfo>("--successors") { Description = "A CSV file old;new: which school took over from one that is gone" }.AcceptExistingOnly();
        var allowShrink = AllowShrink();
        var verb = new Command("import", "Bring the register in line with DUO's file") { file, successors, allowShrink };
        verb.SetAction(async (arguments, stop) =>
        {
            var screen = arguments.InvocationConfiguration.Output;
            return Report(screen, await services.GetRequiredService<ImportSchools>().RunAsync(
                await BytesAsync(arguments.GetRequiredValue(file), stop),
                arguments.GetValue(successors) is { } list ? await BytesAsync(list, stop) : null,
                arguments.GetValue(allowShrink),
                screen.WriteLine,
                stop));
        });
        return verb;
    }

    private static Command Swv(IServiceProvider services)
    {
        var files = new Argument<FileInfo[]>("files") { Description = "A CSV file of what SWVs are, one of which school belongs to which, or both", Arity = ArgumentArity.OneOrMore }.AcceptExistingOnly();
        var allowShrink = AllowShrink();
        var verb = new Command("swv", "Take over what SWVs are and which schools belong to them") { files, allowShrink };
        verb.SetAction(async (arguments, stop) =>
        {
            var screen = arguments.InvocationConfiguration.Output;
            var contents = new List<ImportedFile>();
            foreach (var file in arguments.GetRequiredValue(files))
                contents.Add(new(file.Name, await BytesAsync(file, stop), name => BytesBeside(file, name)));
            return Report(screen, await services.GetRequiredService<ImportSwvs>().RunAsync(contents, arguments.GetValue(allowShrink), screen.WriteLine, stop));
        });
        return verb;
    }

    private static Command Boards(IServiceProvider services)
    {
        var file = File("DUO's CSV file of boards (bevoegde gezagen)");
        var verb = new Command("boards", "Give the schools the names of their boards") { file };
        verb.SetAction(async (arguments, stop) =>
        {
            var screen = arguments.InvocationConfiguration.Output;
            return Report(screen, await services.GetRequiredService<ImportBoards>().RunAsync(await BytesAsync(arguments.GetRequiredValue(file), stop), screen.WriteLine, stop));
        });
        return verb;
    }

    private static Command Postcodes(IServiceProvider services)
    {
        var file = File("A CSV file postcode4;latitude;longitude");
        var allowShrink = AllowShrink();
        var verb = new Command("postcodes", "Take over the centre points of postcodes") { file, allowShrink };
        verb.SetAction(async (arguments, stop) =>
        {
            var bytes = await BytesAsync(arguments.GetRequiredValue(file), stop);
            return Report(arguments.InvocationConfiguration.Output, await services.GetRequiredService<ImportPostcodes>().RunAsync(bytes, arguments.GetValue(allowShrink), stop));
        });
        return verb;
    }

    public static int Report(TextWriter screen, SchoolsImport import)
    {
        switch (import)
        {
            case SchoolsImport.Done done:
                screen.WriteLine($"{Figures.Of(done.Read)} read, {Figures.Of(done.Added)} added, {Figures.Of(done.Changed)} changed, {Figures.Of(done.Gone.Count)} gone");
                ReportList(screen, "Gone", done.Gone);
                ReportRegions(screen, done.Regions);
                if (!done.LookedForGone)
                    screen.WriteLine("No school was marked as gone: a line without a readable code may be any school. Correct it and run this again.");
                return ReportBad(screen, [.. done.Bad.Select(line => $"line {line.Number}: {line.Reason}"), .. done.BadSuccessors.Select(line => $"successors, line {line.Number}: {line.Reason}")]);
            case SchoolsImport.Refused refused:
                return ReportRefusal(screen, refused.Reason);
            default:
                throw new InvalidOperationException($"No words for {import}.");
        }
    }

    public static int Report(TextWriter screen, SwvsImport import)
    {
        switch (import)
        {
            case SwvsImport.Done done:
                screen.WriteLine($"{Figures.Of(done.Swvs)} SWVs read, {Figures.Of(done.ChangedSwvs)} added or changed; {Figures.Of(done.Schools)} schools read, {Figures.Of(done.Joined)} joined, {Figures.Of(done.Moved.Count)} moved, {Figures.Of(done.Left.Count)} left");
                ReportList(screen, "Moved", done.Moved);
                ReportList(screen, "Left without an SWV", done.Left);
                ReportRegions(screen, done.Regions);
                foreach (var note in done.Notes)
                    screen.WriteLine(note);
                if (!done.LookedForLeft)
                    screen.WriteLine("No school left its SWV: a line without a readable code may be any school. Correct it and run this again.");
                return ReportBad(screen, done.Bad);
            case SwvsImport.Refused refused:
                return ReportRefusal(screen, refused.Reason);
            default:
                throw new InvalidOperationException($"No words for {import}.");
        }
    }

    public static int Report(TextWriter screen, BoardsImport import)
    {
        switch (import)
        {
            case BoardsImport.Done done:
                screen.WriteLine($"{Figures.Of(done.Read)} boards read, {Figures.Of(done.Changed)} added or changed; {Figures.Of(done.Schools)} schools have another name of their board");
                ReportRegions(screen, done.Regions);
                return ReportBad(screen, [.. done.Bad.Select(line => $"line {line.Number}: {line.Reason}")]);
            case BoardsImport.Refused refused:
                return ReportRefusal(screen, refused.Reason);
            default:
                throw new InvalidOperationException($"No words for {import}.");
        }
    }

    public static int Report(TextWriter screen, PostcodesImport import)
    {
        switch (import)
        {
            case PostcodesImport.Done done:
                screen.WriteLine($"{Figures.Of(done.Read)} postcodes read, {(done.Changed ? "taken over" : "nothing changed")}");
                return ReportBad(screen, [.. done.Bad.Select(line => $"line {line.Number}: {line.Reason}")]);
            case PostcodesImport.Refused refused:
                return ReportRefusal(screen, refused.Reason);
            default:
                throw new InvalidOperationException($"No words for {import}.");
        }
    }

    private static void ReportList(TextWriter screen, string what, IReadOnlyList<SchoolId> schools)
    {
        if (schools.Count > 0)
            screen.WriteLine($"{what}: {string.Join(", ", schools)}");
    }

    private static void ReportRegions(TextWriter screen, IReadOnlySet<SwvCode> regions)
    {
        if (regions.Count > 0)
            screen.WriteLine($"Pages to be made again: {string.Join(", ", regions.Select(swv => swv.ToString()).Order())}");
    }

    /// <returns>1 when something was left out, so that a script notices.</returns>
    private static int ReportBad(TextWriter screen, IReadOnlyCollection<string> bad)
    {
        if (bad.Count == 0)
            return 0;
        screen.WriteLine($"Left out, all else went in ({Figures.Of(bad.Count)}):");
        foreach (var line in bad)
            screen.WriteLine($"  {line}");
        return 1;
    }

    private static int ReportRefusal(TextWriter screen, string reason)
    {
        screen.WriteLine(reason);
        return 1;
    }

    private static Argument<FileInfo> File(string description) => new Argument<FileInfo>("file") { Description = description }.AcceptExistingOnly();

    private static Option<bool> AllowShrink() => new(Shrink.Option) { Description = "Also when more than a fifth of what is there now is missing from the file" };

    private static Task<byte[]> BytesAsync(FileInfo file, CancellationToken stop) => System.IO.File.ReadAllBytesAsync(file.FullName, stop);

    private static byte[]? BytesBeside(FileInfo file, string name) =>
        Path.Combine(file.DirectoryName!, name) is var path && System.IO.File.Exists(path) ? System.IO.File.ReadAllBytes(path) : null;
}
