using System.Security.Cryptography;
using System.Text;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Tests.Import;

/// <summary>
/// Real documents, which are not in this repository: <c>SOP_SAMPLES</c> names the folder where they are. Only counts, codes
/// and hashes of what they say stand here.
/// </summary>
public class The_five_real_formats
{
    [Fact]
    public void Po_almere_2023_is_read_whole()
    {
        var document = Read("002_");

        Assert.Equal(1, document.Format!.Sureness);
        Assert.Equal(19, document.Answers.OfType<ImportedAnswer.Read>().Count());
        Assert.Equal(4, document.Answers.OfType<ImportedAnswer.SeenUnreadable>().Count());
        Assert.Equal(document.Form.Questions.Count(), document.Answers.Count);
        Assert.DoesNotContain(document.Answers, answer => answer is ImportedAnswer.NotFound);
        Assert.Equal(6, document.Facts.Count);

        var answers = document.AnswerSet;
        Assert.Equal("regulier", answers.Get<ConceptAnswer>("onderwijsconcept")?.Concept?.Id);
        Assert.Equal("1 t/m 3", answers.Get<OfferAnswer>("basis-dyslexie")?.Zorgniveau);
        Assert.Equal("", answers.Get<OfferAnswer>("basis-leerachterstand")?.Texts.Facilities);
        Assert.Equal(["moeilijk-lerend", "taal-spraak", "medisch"], answers.Get<OffersAnswer>("extra")!.Offers.Select(offer => Assert.Single(offer.Needs).Id));
        Assert.Equal("", answers.Get<OffersAnswer>("extra")!.Offers[1].Texts.InLessons);
        Assert.Equal(
            ["zelfstandig", "zindelijkheid", "behandeling", "veiligheid rust", "medisch-handelen toestemming"],
            answers.Get<BoundariesAnswer>("grenzen")!.Statements.Select(statement => string.Join(' ', statement.Categories.Select(category => category.Id))));
        Assert.Equal([5, 1, 1, 1], answers.Get<AmbitionsAnswer>("ambities")!.Ambitions.Select(ambition => ambition.Text.Split('\n').Length));
        Assert.All(answers.Get<AmbitionsAnswer>("ambities")!.Ambitions, ambition => Assert.Equal("2023-2024 en 2024-2025", ambition.Term));

        Assert.Equal("(2023-2024)", Assert.Single(document.Leftovers).Text);
        Assert.Equal(3, document.Remarks.Count(remark => remark.Kind == RemarkKind.HardBoundary));
        Assert.Equal(2, document.Remarks.Count(remark => remark is { Kind: RemarkKind.SingleChild, QuestionId: "extra" }));
        Assert.Equal("84388a6dc6125852", HashOf(answers));
    }

    [Theory]
    [InlineData("000_", "24UN", 5)]
    [InlineData("001_", null, 0)]
    [InlineData("003_", null, 2)]
    [InlineData("004_", "11ZW", 6)]
    public void The_others_are_unknown_and_give_what_is_certain(string file, string? brin, int grenzen)
    {
        var document = Read(file);

        Assert.Null(document.Format);
        Assert.Equal(brin, document.Facts.FirstOrDefault(fact => fact.Kind == FactKind.Brin)?.Text);
        Assert.Equal(grenzen, document.AnswerSet.Get<BoundariesAnswer>("grenzen")?.Statements.Count ?? 0);
    }

    private static ImportedDocument Read(string file)
    {
        var folder = Environment.GetEnvironmentVariable("SOP_SAMPLES");
        Assert.SkipWhen(folder is null, "Set SOP_SAMPLES to the folder with the real documents.");
        var bytes = File.ReadAllBytes(Directory.GetFiles(folder!, file + "*").Single());
        var result = DocumentImport.Read(bytes, SchoolId.Parse("99AA00", null), new() { OtherSchoolConfirmed = true });
        var document = Assert.IsType<ImportResult.Imported>(result).Document;
        Reading.LosesNothing(document);
        Reading.InventsNothing(document);
        return document;
    }

    private static string HashOf(AnswerSet answers) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Reading.Words(answers))))[..16];
}
