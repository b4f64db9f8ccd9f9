using SopCloud.Profiles;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Measurements.Search;

/// <summary>What search made of a phrase, beside what careful readers made of it.</summary>
/// <param name="Needs">As understood, the likeliest first.</param>
/// <param name="Schools">As a parent sees them, from the first.</param>
internal sealed record Answer(LabelledPhrase Phrase, ValueList<Need> Needs, ValueList<SchoolId> Schools)
{
    private const int First = 10;

    /// <summary>The needs of the phrase, and those found that count: what two readers differ about does not.</summary>
    public Score OfNeeds => Score.Of([.. Needs.Except(Phrase.AlsoFine)], [.. Phrase.Needs]);

    /// <summary>The same for schools, the first ten.</summary>
    public Score OfSchools
    {
        get
        {
            var expected = Phrase.Expected(SearchSet.Schools).ToHashSet();
            var fine = SearchSet.Schools.Where(school => school.Needs.Intersect(Phrase.AlsoFine).Any()).Select(school => school.School).ToHashSet();
            return Score.Of([.. Schools.Where(school => expected.Contains(school) || !fine.Contains(school)).Take(First)], expected, First);
        }
    }

    /// <summary>Whether it says so little that half of the schools answer to it, and should say more.</summary>
    public bool IsTooBroad => !Phrase.Broad && Schools.Count * 2 > SearchSet.Schools.Count;
}

/// <param name="Recall">Relevant among what is shown, of what is relevant or of the ten that are looked at. 1 where nothing is relevant.</param>
/// <param name="Precision">Relevant among what is shown, of what is shown. 1 where nothing is shown and nothing is relevant, 0 where something is.</param>
internal readonly record struct Score(double Recall, double Precision)
{
    public static Score Of<T>(IReadOnlyCollection<T> shown, IReadOnlySet<T> relevant, int most = int.MaxValue)
    {
        var right = (double)shown.Count(relevant.Contains);
        return new(
            relevant.Count == 0 ? 1 : right / Math.Min(most, relevant.Count),
            shown.Count > 0 ? right / shown.Count : relevant.Count == 0 ? 1 : 0);
    }

    public static Score Of<T>(IReadOnlyCollection<T> shown, IEnumerable<T> relevant) => Of(shown, relevant.ToHashSet());

    /// <summary>Every phrase counts the same, however many schools it is about.</summary>
    public static Score Mean(IReadOnlyCollection<Score> scores) => new(scores.Average(score => score.Recall), scores.Average(score => score.Precision));
}
