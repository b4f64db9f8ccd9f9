using SopCloud.Profiles.Review;

namespace SopCloud.Functions.Schools.Hints;

internal static class RuleOrder
{
    private static readonly List<string> Order = [.. ReviewRule.All.Select(rule => rule.Id)];

    /// <summary>What each rule found, in the order in which screens show the rules.</summary>
    public static IEnumerable<(ReviewRule Rule, IReadOnlyList<Finding> Findings)> Of(IEnumerable<Finding> findings) => findings
        .GroupBy(finding => finding.RuleId)
        .OrderBy(found => Order.IndexOf(found.Key))
        .Select(found => (found.First().Rule, (IReadOnlyList<Finding>)[.. found]));
}
