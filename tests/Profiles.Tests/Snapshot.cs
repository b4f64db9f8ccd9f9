using SopCloud.Testing;

namespace SopCloud.Profiles.Tests;

/// <summary>
/// A file of the repository that is made from the code, so that a reader sees what changes. <c>SOP_UPDATE=1</c> writes it
/// anew; where <c>CI</c> is set that is refused, because there it would hide a difference.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string actual, params string[] path)
    {
        var file = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable("SOP_UPDATE") == "1")
        {
            Assert.True(Environment.GetEnvironmentVariable("CI") is null or "" or "false", "SOP_UPDATE is for a developer's machine: make the files there and commit them.");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{string.Join('/', path)} is not there. Make it: SOP_UPDATE=1 ./test");
        Assert.True(File.ReadAllText(file) == actual, $"{string.Join('/', path)} is not what the code makes. Look at the difference after SOP_UPDATE=1 ./test, and commit it if it is meant.");
    }
}
