namespace SopCloud.Functions.Register;

/// <summary>Half a download looks like a country in which half of the schools closed.</summary>
internal static class Shrink
{
    public const string Option = "--allow-shrink";

    /// <summary>More than a fifth.</summary>
    public static bool IsTooMuch(int gone, int before) => gone * 5 > before;
}
