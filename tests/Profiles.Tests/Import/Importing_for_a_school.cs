using SopCloud.Profiles.Import;
using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Tests.Import;

public class Importing_for_a_school
{
    [Theory]
    [InlineData("99AA")]
    [InlineData("99 AA")]
    [InlineData("99aa00")]
    public void Reads_a_document_with_its_own_brin(string brin)
    {
        var document = Reading.Import(FictionalSchool.Small with { Brin = brin });

        Assert.Contains(document.Facts, fact => fact.Kind == FactKind.Brin && fact.Text.StartsWith("99AA", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("99BB")]
    [InlineData("99AA01")]
    public void Stops_with_a_question_at_another_brin(string brin)
    {
        var text = PrintedForm.Of(FictionalSchool.Small with { Brin = brin }, new());
        var other = Assert.IsType<ImportResult.OtherSchool>(DocumentImport.Read(text, Reading.School));

        Assert.Equal(brin, other.FoundBrin);
        Assert.Equal(FictionalSchool.SchoolName, other.FoundName);
        Assert.EndsWith("?", other.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Goes_on_after_a_yes_and_says_so()
    {
        var text = PrintedForm.Of(FictionalSchool.Small with { Brin = "99BB" }, new());
        var document = Reading.Import(text, new() { OtherSchoolConfirmed = true });

        Assert.Contains(document.Remarks, remark => remark.Kind == RemarkKind.OtherSchool);
    }

    [Fact]
    public void Says_that_a_brin_is_not_in_the_register()
    {
        var text = PrintedForm.Of(FictionalSchool.Small, new());

        Assert.Contains(Reading.Import(text, new() { BrinExists = _ => false }).Remarks, remark => remark.Kind == RemarkKind.UnknownBrin);
        Assert.DoesNotContain(Reading.Import(text, new() { BrinExists = brin => brin == "99AA" }).Remarks, remark => remark.Kind == RemarkKind.UnknownBrin);
    }

    [Fact]
    public void Says_that_what_stands_at_the_brin_is_none()
    {
        var document = Reading.Import(FictionalSchool.Small with { Brin = "volgt nog" });

        Assert.Contains(document.Remarks, remark => remark.Kind == RemarkKind.UnreadableFact);
        Assert.Contains(document.Leftovers, leftover => leftover.Text == "volgt nog");
    }

    [Fact]
    public void Says_what_the_register_has_otherwise()
    {
        var register = new School
        {
            Id = Reading.School,
            Name = "De zilveren esdoorn",
            Address = new("Lindepad 14", Postcode.Parse("9999ZZ", null), "Verzonnendam"),
            Municipality = "Verzonnendam",
            BoardNumber = "99999",
            Denomination = "Openbaar",
        };
        var remarks = Reading.Import(PrintedForm.Of(FictionalSchool.Small, new()), new() { Register = register }).Remarks;

        var remark = Assert.Single(remarks, remark => remark.Kind == RemarkKind.DiffersFromRegister);
        Assert.Contains("Lindepad 14", remark.Message, StringComparison.Ordinal);
    }
}
