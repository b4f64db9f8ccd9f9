using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Publication;

/// <summary>
/// Words that may be kept no longer, because someone asked for it (AVG art. 17). A redaction leaves what a school wrote as it
/// is; an erasure is the one thing that changes it. It finds words as a redaction does.
/// </summary>
public sealed class Erasure(Redaction words)
{
    /// <summary>What stands in the place of the words.</summary>
    public const string Mark = "[gewist]";

    private readonly Redactor _redactor = new([words], Mark);

    public Redaction Words => words;

    /// <returns>The text without the words, and in how many places they stood.</returns>
    public Erased<string> From(string text) => new(_redactor.LeaveOut(text), _redactor.CountIn(text));

    public Erased<Profile> From(Profile profile) => Of(profile);

    public Erased<AnswerSet> From(AnswerSet answers)
    {
        var places = 0;
        var without = AnswerSet.Empty;
        foreach (var (question, answer) in answers)
        {
            var erased = Of(answer);
            places += erased.Places;
            without = without.With(question, erased.Value);
        }

        return new(places == 0 ? answers : without, places);
    }

    private Erased<T> Of<T>(T record)
        where T : class
    {
        var places = 0;
        var without = SchoolTexts.Change(record, text =>
        {
            places += _redactor.CountIn(text);
            return _redactor.LeaveOut(text);
        });
        return new(without, places);
    }
}

/// <param name="Places">How often the words were in it.</param>
public readonly record struct Erased<T>(T Value, int Places);
