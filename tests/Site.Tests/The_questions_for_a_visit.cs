using SopCloud.Site.Explanation;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class The_questions_for_a_visit
{
    [Theory]
    [InlineData(SitePaths.Visit)]
    [InlineData(SitePaths.Choosing)]
    public async Task Are_the_same_wherever_a_parent_reads_them(string path)
    {
        var page = (await Pages.OfAsync(A.Region))[path];
        var any = VisitQuestions.Any;

        Assert.Superset(
            new HashSet<string> { any.Lesson, any.Often, any.Group, any.Beyond, any.Limit, any.Talking },
            page.QuerySelectorAll("main li").Select(item => item.TextContent.Trim()).ToHashSet(StringComparer.Ordinal));
    }
}
