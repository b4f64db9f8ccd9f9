using System.Globalization;
using System.Text.RegularExpressions;

namespace SopCloud.Profiles.Import;

/// <summary>
/// The numbers or small letters of a list, which count up from "1." or "a)". A line that happens to begin with the end of a
/// sentence ("30. Daarna …") does not fit the count.
/// </summary>
internal sealed partial class Numbering
{
    private int _number;
    private int _letter;

    /// <summary>Whether the list has just begun.</summary>
    public bool IsAtFirst => Math.Max(_number, _letter) == 1;

    /// <summary>How many characters of number, with the spaces around it, a line begins with if it is the next of the list.</summary>
    public int LengthIn(ReadOnlySpan<char> line)
    {
        foreach (var match in Number().EnumerateMatches(line))
        {
            var sign = line[..match.Length].Trim()[..^1];
            return char.IsAsciiDigit(sign[0])
                ? Counts(ref _number, int.Parse(sign, CultureInfo.InvariantCulture), match.Length)
                : Counts(ref _letter, sign[0] - 'a' + 1, match.Length);
        }

        return 0;
    }

    private static int Counts(ref int last, int next, int length)
    {
        if (next != 1 && next != last + 1)
            return 0;
        last = next;
        return length;
    }

    [GeneratedRegex(@"^\s*(\d{1,2}|[a-z])[.)](\s+|$)")]
    private static partial Regex Number();
}
