using System.Text.RegularExpressions;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review.Names;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>
/// E-mail addresses and telephone numbers of one person. The mailbox of a role and the number of the school itself are meant
/// for the public; a mobile number is always somebody's.
/// </summary>
internal sealed partial class ContactDetails : ITextRule
{
    /// <summary>In characters: a number so far behind a name, on the same line, is that person's.</summary>
    private const int NameReach = 80;

    /// <summary>In characters: "rechtstreeks" so near to a number is about it.</summary>
    private const int WordReach = 25;

    public IEnumerable<Finding> FindIn(TextPlace place, string text, NotPersons notPersons) =>
        Mailboxes(text, notPersons)
            .Concat(SpansOf(Profile(), text))
            .Concat(SpansOf(Mobile(), text).Where(span => IsWholeNumber(text, span) && !Date().IsMatch(span.In(text))))
            .Concat(Landlines(text, notPersons))
            .OrderBy(span => span.Start)
            .Select(span => new Finding(ReviewRule.ContactDetail, place, span, span.In(text)));

    private static IEnumerable<TextSpan> Mailboxes(string text, NotPersons notPersons) =>
        from match in Mailbox().Matches(text)
        where PersonalMailbox.Is(match.Groups["box"].Value, match.Groups["domain"].Value, notPersons)
        select new TextSpan(match.Index, match.Length);

    private static IEnumerable<TextSpan> Landlines(string text, NotPersons notPersons)
    {
        var numbers = SpansOf(Landline(), text).Where(span => IsWholeNumber(text, span)).ToList();
        if (numbers.Count == 0)
            return [];
        var names = NameReader.SpansIn(text, notPersons);
        var personal = numbers.ToLookup(number => IsCalledPersonal(text, number) || StandsBehindName(text, number, numbers, names));
        // A number that also stands somewhere without a name is the school's.
        var shared = personal[false].Select(number => DigitsOf(number.In(text))).ToHashSet();
        return personal[true].Where(number => !shared.Contains(DigitsOf(number.In(text))));
    }

    private static bool IsCalledPersonal(string text, TextSpan number)
    {
        var from = Math.Max(0, number.Start - WordReach);
        return OfOnePerson().IsMatch(text.AsSpan(from, Math.Min(text.Length, number.End + WordReach) - from));
    }

    private static bool StandsBehindName(string text, TextSpan number, List<TextSpan> numbers, IReadOnlyList<TextSpan> names)
    {
        if (LastBefore(names, number.Start) is not { } name || number.Start - name.End is < 0 or > NameReach || LastBefore(numbers, number.Start)?.Start > name.Start)
            return false;
        var between = text.AsSpan(name.End, number.Start - name.End);
        return !between.Contains('\n') && !OfTheSchool().IsMatch(between);
    }

    /// <summary>The last, of spans in the order of the text, that begins before a place.</summary>
    private static TextSpan? LastBefore(IReadOnlyList<TextSpan> spans, int place)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? spans[low - 1] : null;
    }

    private static IEnumerable<TextSpan> SpansOf(Regex shape, string text) => shape.Matches(text).Select(match => new TextSpan(match.Index, match.Length));

    /// <summary>No part of a longer one, such as the number of a bank account.</summary>
    private static bool IsWholeNumber(string text, TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1])) && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));

    private static string DigitsOf(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    /// <summary>Also as people write one to keep it from machines, and as a reader of documents breaks it.</summary>
    [GeneratedRegex(@"(?<box>[\w.+'’-]+)( ?@ ?| ?[\[(](at|apenstaartje)[\])] ?| at )(?<domain>[\w-]+(\.[\w-]+)*( \. (nl|com|org|eu|be)|\.\w{2,}))", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Mailbox();

    /// <summary>A page about one person on a network, or a link that opens a talk with one.</summary>
    [GeneratedRegex(@"linkedin\.com/in/[\w%-]+|wa\.me/\+?\d+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Profile();

    [GeneratedRegex(@"(\+ ?31|0031|\(?0)[\s.()‐-―-]{0,3}(\(?0\)?)?[\s.‐-―-]{0,3}6\)?([\s./‐-―-]{0,3}\d){8}", RegexOptions.NonBacktracking)]
    private static partial Regex Mobile();

    /// <summary>06-12-2023 10:30</summary>
    [GeneratedRegex(@"^0\d[-./ ]\d\d?[-./ ](19|20)\d\d\D", RegexOptions.NonBacktracking)]
    private static partial Regex Date();

    [GeneratedRegex(@"(\+ ?31[\s.-]?(\(0\))?[\s.-]?|0031[\s.-]?|\(?0)([1-57]\d)(\)?[\s.‐-―-]{0,3}\d){7}", RegexOptions.NonBacktracking)]
    private static partial Regex Landline();

    [GeneratedRegex(@"rechtstreeks|priv[eé]|\bthuis|doorkies|direct (nummer|bereikbaar)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex OfOnePerson();

    [GeneratedRegex(@"\b(school|algemeen|schooltelefoon|administratie)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex OfTheSchool();
}
