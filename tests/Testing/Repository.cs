namespace SopCloud.Testing;

public static class Repository
{
    /// <summary>The path of a file of this repository, found from where the tests run.</summary>
    public static string PathOf(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "SopCloud.sln")))
                return Path.Combine([folder.FullName, .. parts]);
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds SopCloud.sln.");
    }
}
