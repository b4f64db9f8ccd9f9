using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Tests.Register;

public class A_schooljaar
{
    [Theory]
    [InlineData("2026-07-31", "2025-2026")]
    [InlineData("2026-08-01", "2026-2027")]
    [InlineData("2027-01-01", "2026-2027")]
    public void Turns_on_the_first_of_August(string day, string year) =>
        Assert.Equal(year, Schooljaar.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void Holds_its_first_and_its_last_day()
    {
        var year = new Schooljaar(2026);

        Assert.Equal(year, Schooljaar.Of(year.FirstDay));
        Assert.Equal(year, Schooljaar.Of(year.LastDay));
        Assert.True(Schooljaar.Of(year.LastDay.AddDays(1)) > year);
        Assert.True(Schooljaar.Of(year.FirstDay.AddDays(-1)) < year);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2026")]
    [InlineData("2026-2028")]
    [InlineData("2026-2025")]
    [InlineData("2026/2027")]
    [InlineData("0001-0002")]
    [InlineData(" 026-2027")]
    public void Is_refused_when_it_is_none(string? written) => Assert.False(Schooljaar.TryParse(written, out _));

    [Fact]
    public void Reads_what_it_writes() => Assert.Equal(new Schooljaar(2026), Schooljaar.Parse(new Schooljaar(2026).ToString(), null));
}
