using System.Text.Json;
using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Tests.Register;

public class Codes_that_people_write
{
    [Theory]
    [InlineData("99AA00", "99AA00")]
    [InlineData(" 99aa01 ", "99AA01")]
    public void A_school_code_is_kept_in_capitals(string written, string kept) => Assert.Equal(kept, SchoolId.Parse(written, null).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("99AA")]
    [InlineData("99AA0")]
    [InlineData("99AA000")]
    [InlineData("AA9900")]
    [InlineData("99ÄÄ00")]
    [InlineData("99AA٠٠")]
    [InlineData("99 AA 00")]
    public void Anything_else_is_no_school_code(string? written) => Assert.False(SchoolId.TryParse(written, out _));

    [Fact]
    public void A_school_code_gives_its_brin_and_its_form_in_addresses()
    {
        var id = SchoolId.Parse("99AA01", null);

        Assert.Equal("99AA", id.Brin);
        Assert.Equal("99aa01", id.Slug);
        Assert.Equal(id, SchoolId.Parse(id.Slug, null));
    }

    [Theory]
    [InlineData("PO9901")]
    [InlineData("po9901")]
    [InlineData("PO 99 01")]
    [InlineData("PO 99.01")]
    [InlineData("PO-9901")]
    [InlineData("99.01")]
    [InlineData("99-01")]
    [InlineData(" 9901 ")]
    [InlineData("99 01")]
    [InlineData("99\u00A001")]
    public void An_swv_is_found_however_its_code_is_written(string written) => Assert.Equal("PO9901", SwvCode.Parse(written, null).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("PO")]
    [InlineData("VO9901")]
    [InlineData("PO99012")]
    [InlineData("PO990")]
    [InlineData("POPO9901")]
    public void Anything_else_is_no_swv(string? written) => Assert.False(SwvCode.TryParse(written, out _));

    [Theory]
    [InlineData("9999ZZ")]
    [InlineData("9999 zz")]
    [InlineData(" 99 99 z z ")]
    public void A_postcode_is_kept_with_its_space(string written) => Assert.Equal("9999 ZZ", Postcode.Parse(written, null).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("B-1000")]
    [InlineData("75001")]
    [InlineData("0123 AB")]
    [InlineData("1234")]
    [InlineData("1234 ABC")]
    [InlineData("1234 A1")]
    public void Anything_else_is_no_dutch_postcode(string? written) => Assert.False(Postcode.TryParse(written, out _));

    [Fact]
    public void A_refusal_names_the_fix()
    {
        Assert.Contains("99AA00", Assert.Throws<FormatException>(() => SchoolId.Parse("x", null)).Message, StringComparison.Ordinal);
        Assert.Contains("PO2604", Assert.Throws<FormatException>(() => SwvCode.Parse("x", null)).Message, StringComparison.Ordinal);
        Assert.Contains("1234 AB", Assert.Throws<FormatException>(() => Postcode.Parse("x", null)).Message, StringComparison.Ordinal);
        Assert.Contains("2026-2027", Assert.Throws<FormatException>(() => Schooljaar.Parse("x", null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_was_never_parsed_is_a_fault()
    {
        Assert.Throws<InvalidOperationException>(() => default(SchoolId).ToString());
        Assert.Throws<InvalidOperationException>(() => default(SwvCode).ToString());
        Assert.Throws<InvalidOperationException>(() => default(Postcode).ToString());
    }

    [Fact]
    public void Codes_are_plain_text_in_json_also_as_a_key()
    {
        var byId = new Dictionary<SchoolId, Schooljaar> { [SchoolId.Parse("99AA00", null)] = new(2026) };
        var json = JsonSerializer.Serialize(byId, ProfileJson.Options);

        Assert.Equal("""{"99AA00":"2026-2027"}""", json);
        Assert.Equal(byId, JsonSerializer.Deserialize<Dictionary<SchoolId, Schooljaar>>(json, ProfileJson.Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SchoolId>("\"24\"", ProfileJson.Options));
    }
}
