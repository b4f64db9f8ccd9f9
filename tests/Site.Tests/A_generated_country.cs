using System.Security.Cryptography;
using SopCloud.Measurements.Country;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Templates;
using Xunit;

namespace SopCloud.Site.Tests;

/// <summary>What <c>./bench country</c> writes: figures of two days can be compared only if the country is the same.</summary>
public sealed class A_generated_country : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("country-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Is_the_same_for_the_same_seed_and_another_for_another()
    {
        var first = await HashOfAsync(seed: 1);

        Assert.Equal(first, await HashOfAsync(seed: 1));
        Assert.NotEqual(first, await HashOfAsync(seed: 2));
    }

    [Fact]
    public void Has_SWVs_of_20_to_400_schools_and_one_of_100()
    {
        var sizes = SwvSizes.Of(6_122);

        Assert.Equal(6_122, sizes.Sum());
        Assert.Equal(75, sizes.Count);
        Assert.All(sizes, size => Assert.InRange(size, 20, 400));
        Assert.Contains(SwvSizes.Measured, sizes);
    }

    [Fact]
    public void Has_schools_that_write_10_to_15_KB_each_in_every_format()
    {
        var profiles = new GeneratedRegions(400, seed: 1).All().SelectMany(region => region.Schools).Select(entry => entry.Profile?.Value).OfType<PublicView>().ToList();

        Assert.All(profiles, view => Assert.InRange(TextFigures.LengthOf(view), 10 * 1024, 15 * 1024));
        Assert.Equal(Template.All.Keys.Order(), profiles.Select(view => view.Template).Distinct().Order());
    }

    [Fact]
    public async Task Is_not_written_over_something_else()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "brief.txt"), "");

        await Assert.ThrowsAsync<IOException>(() => new WrittenCountry(_folder, 40, 1).WriteAsync(TextWriter.Null));
    }

    private async Task<string> HashOfAsync(int seed)
    {
        var folder = _folder.CreateSubdirectory(Guid.NewGuid().ToString("N"));
        await new WrittenCountry(folder, schools: 40, seed).WriteAsync(TextWriter.Null);

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.FullName).Order(StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetRelativePath(folder.FullName, path)));
            hash.AppendData(await File.ReadAllBytesAsync(path));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
