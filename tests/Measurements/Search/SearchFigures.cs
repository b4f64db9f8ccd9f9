using System.Globalization;

namespace SopCloud.Measurements.Search;

/// <summary>How well search understands parents, in tables.</summary>
internal static class SearchFigures
{
    public static void Print(TextWriter output, IReadOnlyList<Answer> answers, bool withMisses)
    {
        output.WriteLine();
        output.WriteLine("Search");
        output.WriteLine("recall@10 = relevant among the first 10 / min(10, relevant); precision@10 = relevant among the first 10 / shown among");
        output.WriteLine("the first 10; the mean over phrases. For needs the set of needs. What two careful readers differ about does not count.");
        output.WriteLine($"{"",-16}{"split",-13}{"phrases",8}{"needs: recall",15}{"precision",11}{"schools: recall@10",20}{"precision@10",14}");
        foreach (var split in answers.GroupBy(answer => answer.Phrase.Split).OrderBy(split => split.Key))
        {
            foreach (var kind in split.GroupBy(answer => answer.Phrase.Kind).OrderBy(kind => kind.Key))
                Row(output, $"{kind.Key}", split.Key, [.. kind]);
            Row(output, "all", split.Key, [.. split]);
        }

        foreach (var broad in answers.Where(answer => answer.IsTooBroad))
            output.WriteLine($"matches {broad.Schools.Count} schools, more than half: {broad.Phrase.Says}");
        if (withMisses)
            // Who reads what was held out no longer measures it.
            foreach (var answer in answers.Where(answer => answer.Phrase.Split is Split.Tuning or Split.FreshTuning).Where(IsWrong).OrderBy(answer => answer.OfNeeds.Recall + answer.OfSchools.Recall))
                output.WriteLine(Miss(answer));
    }

    /// <summary>What came of a phrase, and what was expected.</summary>
    public static string Miss(Answer answer) =>
        $"{answer.Phrase.Split,-12}{answer.Phrase.Kind,-14} {answer.Phrase.Says} | needs {string.Join(' ', answer.Needs.Select(need => need.Id))} for {string.Join(' ', answer.Phrase.Needs.Select(need => need.Id))} | schools {string.Join(' ', answer.Schools.Take(10))} for {string.Join(' ', answer.Phrase.Expected(SearchSet.Schools).Take(10))}";

    private static bool IsWrong(Answer answer) =>
        answer.OfNeeds is not { Recall: 1, Precision: 1 } || answer.OfSchools is not { Recall: 1, Precision: 1 };

    private static void Row(TextWriter output, string name, Split split, IReadOnlyList<Answer> answers)
    {
        var needs = Score.Mean([.. answers.Select(answer => answer.OfNeeds)]);
        var schools = Score.Mean([.. answers.Select(answer => answer.OfSchools)]);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-16}{split,-13}{answers.Count,8}{needs.Recall,15:0.000}{needs.Precision,11:0.000}{schools.Recall,20:0.000}{schools.Precision,14:0.000}"));
    }
}
