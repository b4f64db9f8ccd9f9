using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review;

namespace SopCloud.Profiles.Tests.Review;

public class A_date_that_cannot_be
{
    [Theory]
    [InlineData("De training begint op 31 februari.", "31 februari")]
    [InlineData("Op 31-04-2026 vond het onderzoek plaats.", "31-04-2026")]
    [InlineData("Op 29 februari 2026 praten wij erover.", "29 februari 2026")]
    [InlineData("Op 12-13-2026 praten wij erover.", "12-13-2026")]
    [InlineData("Dit geldt voor schooljaar 2026-2025.", "schooljaar 2026-2025")]
    [InlineData("Dit geldt voor 2026-2025.", "2026-2025")]
    [InlineData("Dit geldt voor schooljaar 2026/2028.", "schooljaar 2026/2028")]
    public void Is_found_in_a_text(string text, string words) => Assert.Equal(words, Assert.Single(Reviewed.InOffer(ReviewRule.ImpossibleDate, text)).Words);

    [Theory]
    [InlineData("Op 29 februari vieren wij iets.")]
    [InlineData("Wij zijn bereikbaar op 06-12345678 en 099-1234567.")]
    [InlineData("Schoolplan 2023-2027, schooljaar 2026-2027 en 2026/2027.")]
    [InlineData("Groep 3 maart door de school.")]
    [InlineData("Van 1-3 tot 24/7, op 30 juni 2026 en 1.5.2026.")]
    [InlineData("In groep 31 mei 2026.")]
    public void Is_not_any_number_with_a_dash(string text) => Assert.Empty(Reviewed.InOffer(ReviewRule.ImpossibleDate, text));

    [Theory]
    [InlineData(2026, 11, 23, true)]
    [InlineData(2026, 11, 22, false)]
    [InlineData(1989, 12, 31, true)]
    [InlineData(2019, 3, 4, false)]
    public void Is_one_of_an_inspection_that_has_yet_to_come_or_is_far_too_old(int year, int month, int day, bool isFound) => Assert.Equal(
        isFound,
        Reviewed.Of(ReviewRule.ImpossibleDate, "passenderwijs", ("inspectie-datum", new DateAnswer(new DateOnly(year, month, day)))).Count == 1);

    [Fact]
    public void Is_advice_of_the_MR_after_the_schooljaar()
    {
        var form = Reviewed.Form("po-almere-2023", ("advies-mr", new ConfirmationAnswer(true, new DateOnly(2026, 9, 1)))) with { Schooljaar = new(2025) };

        Assert.Equal("Deze dag is na schooljaar 2025-2026.", Assert.Single(FormReview.Of(form), finding => finding.Rule == ReviewRule.ImpossibleDate).Detail);
    }

    [Theory]
    [InlineData("december 2026", true)]
    [InlineData("23 november 2026", true)]
    [InlineData("november 2026", false)]
    [InlineData("februari 2025", false)]
    public void Is_a_day_of_filling_in_that_has_yet_to_come(string text, bool isFound) =>
        Assert.Equal(isFound, Reviewed.Of(ReviewRule.ImpossibleDate, "perspectief-op-school", ("invuldatum", new TextAnswer(text))).Count == 1);

    [Theory]
    [InlineData("2024-2025", true)]
    [InlineData("2023-2024 en 2024-2025", true)]
    [InlineData("juni 2026", true)]
    [InlineData("2025-26", true)]
    [InlineData("2026-2027", false)]
    [InlineData("2023-2027", false)]
    [InlineData("eind 2026", false)]
    [InlineData("dit schooljaar", false)]
    [InlineData("", false)]
    public void Is_a_term_that_was_over_before_the_schooljaar(string term, bool isFound) =>
        Assert.Equal(isFound, Reviewed.Of(ReviewRule.ImpossibleDate, "po-almere-2023", ("ambities", new AmbitionsAnswer([new("Rekenen", "Twee leraren leren voor rekenspecialist.", term), new("Lezen", "Elke dag lezen.", term)]))).Count == 1);
}
