using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review;

namespace SopCloud.Profiles.Tests.Review;

public class A_broken_web_address
{
    [Theory]
    [InlineData("Zie http:/www.school.example voor meer.", "http:/www.school.example")]
    [InlineData("Zie www,school.example.", "www,school.example")]
    [InlineData("Zie www school.example voor meer.", "www school.example")]
    [InlineData("Zie www. school.example voor meer.", "www. school.example")]
    [InlineData("Zie http://http://school.example", "http://http://school.example")]
    [InlineData("Zie https://school", "https://school")]
    [InlineData("Zie www.school.", "www.school")]
    [InlineData("www.school.examplewww.bestuur.example", "www.school.examplewww.bestuur.example")]
    [InlineData("http//www.school.example", "http//www.school.example")]
    [InlineData(@"http:\\www.school.example", @"http:\\www.school.example")]
    [InlineData("Zie wwww.school.example voor meer.", "wwww.school.example")]
    [InlineData("Zie ww.school.example voor meer.", "ww.school.example")]
    [InlineData("Zie htpps://school.example/sop voor meer.", "htpps://school.example/sop")]
    [InlineData("Zie wwwschool.example/sop voor meer.", "wwwschool.example/sop")]
    public void Is_found_in_a_text(string text, string words) => Assert.Equal([words], Reviewed.WordsOf(ReviewRule.WebAddress, text));

    [Theory]
    [InlineData("Zie https://www.school.example/sop?jaar=2026#lezen.")]
    [InlineData("Zie (www.school.example), of www.bestuur.example!")]
    [InlineData("Zie school.example/sop.")]
    [InlineData("http://www.voorbeeld-onderwijs.example")]
    [InlineData("Mail info@school.example of zoek op internet.")]
    [InlineData("Wij werken met https en veilige sites.")]
    [InlineData("Zie https://archief.example/2020/https://www.school.example")]
    [InlineData("Kinderen zoeken op het www naar plaatjes.")]
    [InlineData("Zie https://www2.school.example/ voor meer.")]
    [InlineData("Voor groep 3 t/m 5.")]
    public void Is_not_one_that_may_work(string text) => Assert.Empty(Reviewed.WordsOf(ReviewRule.WebAddress, text));

    [Theory]
    [InlineData("www.school.example", false)]
    [InlineData("school.example/sop", false)]
    [InlineData("https://school.example", false)]
    [InlineData("Op de website, onder Documenten", false)]
    [InlineData("info@school.example", true)]
    [InlineData("school", true)]
    [InlineData("www.school", true)]
    [InlineData("htp://school.example", true)]
    public void Is_looked_for_where_the_form_asks_for_one(string text, bool isFound) =>
        Assert.Equal(isFound, Reviewed.Of(ReviewRule.WebAddress, "po-almere-2023", ("website", new TextAnswer(text))).Count == 1);
}
