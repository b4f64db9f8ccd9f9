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
        var items = page.QuerySelectorAll("main li").Select(item => item.TextContent.Trim()).ToList();

        var any = VisitQuestions.Any;
        string[] questions = [any.Lesson, any.Often, any.Group, any.Beyond, any.Limit, any.Talking];
        Assert.All(questions, question => Assert.Contains(question, items));
    }
}
