using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Tests.Register;

public class How_long_a_profile_holds
{
    [Theory]
    [InlineData(Validity.Schooljaar, "2026-2027")]
    [InlineData(Validity.FourYears, "2029-2030")]
    public void Follows_from_its_schooljaar_and_the_rule_of_the_swv(Validity validity, string last) =>
        Assert.Equal(last, validity.LastYearOf(new(2026)).ToString());

    [Fact]
    public void A_schooljaar_has_one_before_and_one_after_it()
    {
        Assert.Equal(new Schooljaar(2027), new Schooljaar(2026).Next);
        Assert.Equal(new Schooljaar(2025), new Schooljaar(2026).Previous);
    }
}
