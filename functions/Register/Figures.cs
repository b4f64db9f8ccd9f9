using System.Globalization;

namespace SopCloud.Functions.Register;

/// <summary>Numbers as operators read them: <c>6,122</c>, wherever the command runs.</summary>
internal static class Figures
{
    public static string Of(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
