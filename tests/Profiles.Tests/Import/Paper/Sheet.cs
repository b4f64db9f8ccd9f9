using System.Text;
using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Tests.Import.Paper;

/// <summary>The text of a document while it is printed, and what of the school's answers can be seen in it.</summary>
internal sealed class Sheet(FictionalSchool school, Print print)
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private int _lines;
    private int _page;

    public FictionalSchool School { get; } = school;

    public Print Print { get; } = print;

    public string Text => _text.ToString();

    public IReadOnlyCollection<string> Asked => _asked;

    public AnswerSet Shown { get; private set; } = AnswerSet.Empty;

    /// <summary>The answer to a question, or null: every question that a paper asks is one of the form.</summary>
    public T? Get<T>(string question)
        where T : Answer
    {
        Assert.NotNull(School.Form.FindQuestion(question));
        _asked.Add(question);
        return School.Answers.Get<T>(question);
    }

    public void Show(string question, Answer answer) => Shown = Shown.With(question, answer);

    public void Heading(string text)
    {
        Blank();
        Lines(text);
    }

    /// <summary>A row of a table: a question with its answer beside or below it.</summary>
    public void Row(string label, string answer)
    {
        var first = answer.Split('\n')[0];
        if (Print.JoinsCells && first.Length > 0 && !first.StartsWith("- ", StringComparison.Ordinal))
        {
            Lines($"{label} {first}");
            Paragraphs(answer[first.Length..]);
        }
        else
        {
            Lines(label);
            Paragraphs(answer);
        }

        Blank();
    }

    public void Paragraphs(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0)
                Blank();
            else if (line.StartsWith("- ", StringComparison.Ordinal))
                Item(line[2..]);
            else
                Lines(line);
        }
    }

    public void Item(string text) => Lines(Print.Bullet + text);

    /// <param name="narrowest">The characters on a line of a column, where that is less than the page gives.</param>
    public void Lines(string text, int narrowest = int.MaxValue)
    {
        var width = Print.Width == 0 ? narrowest : Math.Min(Print.Width, narrowest);
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            var rest = word;
            while (line.Length > 0 && line.Length + 1 + rest.Length > width)
            {
                var room = width - line.Length - 2;
                // Whether a hyphen at the end of a line belongs to the word is another test.
                if (Print.Hyphenates && room >= 4 && rest.Length - room >= 3 && rest.All(char.IsAsciiLetterLower) && !(IsVowel(rest[room - 1]) && IsVowel(rest[room])))
                {
                    line.Append(' ').Append(rest.AsSpan(0, room)).Append('-');
                    rest = rest[room..];
                }

                Write(line.ToString());
                line.Clear();
            }

            if (line.Length > 0)
                line.Append(' ');
            line.Append(rest);
        }

        Write(line.ToString());
    }

    public void Blank() => _text.Append(Print.LineEnd);

    /// <summary>A line as it is, however wide.</summary>
    public void Write(string line, bool mayBeginPage = true)
    {
        // A page ends anywhere, also halfway a paragraph.
        if (Print.NumbersPages && mayBeginPage && ++_lines >= 12 && line.Length > 0 && char.IsLower(line[0]))
        {
            _lines = 0;
            _text.Append(Print.LineEnd).Append(++_page).Append(Print.LineEnd).Append(Print.LineEnd);
        }

        _text.Append(line).Append(' ').Append(Print.LineEnd);
        if (Print.SpacesOut)
            _text.Append(' ').Append(Print.LineEnd);
    }

    /// <summary>No word is broken off between two.</summary>
    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
