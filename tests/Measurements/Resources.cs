namespace SopCloud.Measurements;

/// <summary>Files that travel inside the program.</summary>
internal static class Resources
{
    /// <param name="name">Of the file, without its folder.</param>
    public static string Text(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"'{name}' is not embedded: list it in the project.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
