using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Register;
using SopCloud.Site.Look;
using Xunit;

namespace SopCloud.Site.Tests;

public partial class The_colours_of_an_SWV
{
    private static readonly Colour White = new(255, 255, 255);
    private static readonly Colour Page = Colour.Parse("#f7f8f6");
    private static readonly Colour Ink = Colour.Parse("#16262a");
    private static readonly Colour Quiet = Colour.Parse("#4a595c");
    private static readonly Colour Link = Colour.Parse("#0f5582");

    // Of states that stand on a ground of the SWV, as icons.
    private static readonly Colour[] States = [Colour.Parse("#1e6b3c"), Colour.Parse("#9a4a00"), Colour.Parse("#a01d23")];

    // Every seventh of the way through each channel: 343 colours in all corners of the cube.
    private static IEnumerable<Colour> Cube =>
        from r in Enumerable.Range(0, 7)
        from g in Enumerable.Range(0, 7)
        from b in Enumerable.Range(0, 7)
        select new Colour(Step(r), Step(g), Step(b));

    [Fact]
    public void Can_be_read_in_every_pair_that_a_page_uses()
    {
        var flaws = new List<string>();
        foreach (var colour in Cube)
        {
            // With an accent of the other side of the cube, and without one.
            foreach (var accent in (Colour?[])[null, new(colour.B, (byte)(255 - colour.G), colour.R)])
            {
                var palette = Palette.Of(colour, accent);
                flaws.AddRange(Letters(palette).Where(pair => Luminance.Contrast(pair.On, pair.Ground) < 4.5).Select(pair => $"{colour}: letters {pair.On} on {pair.Ground}"));
                flaws.AddRange(Signs(palette).Where(pair => Luminance.Contrast(pair.On, pair.Ground) < 3).Select(pair => $"{colour}: sign {pair.On} on {pair.Ground}"));
            }
        }

        Assert.Empty(flaws);
    }

    [Theory]
    [InlineData("#24508c")]
    [InlineData("#2a0845")]
    [InlineData("#a3001b")]
    public void Stay_as_they_are_where_they_can_be_read(string own) =>
        Assert.Equal(own, Palette.Of(Colour.Parse(own), null).Action.ToString());

    [Fact]
    public void Get_darker_and_keep_their_hue_where_they_are_too_light()
    {
        var yellow = Colour.Parse("#f6c453");

        var action = Palette.Of(yellow, null).Action;

        Assert.NotEqual(yellow, action);
        Assert.Equal(Oklch.Of(yellow).Hue, Oklch.Of(action).Hue, 0.05);
    }

    [Fact]
    public void Show_that_a_button_is_under_the_pointer() =>
        Assert.All(Cube, colour => Assert.NotEqual(Palette.Of(colour, null).Action, Palette.Of(colour, null).ActionHover));

    [Theory]
    [InlineData("site.css")]
    [InlineData("search.css")]
    public void Take_the_place_of_every_colour_of_the_product_that_a_style_sheet_uses(string sheet)
    {
        var styles = Encoding.UTF8.GetString(Assets.Find(Assets.Url(sheet)[1..])!.Content.Span);
        var set = LookSheet.Properties(Palette.Of(Colour.Parse("#24508c"), null)).Select(property => property.Name).ToHashSet();

        var used = BrandProperty().Matches(styles).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(used);
        Assert.All(used, name => Assert.Contains(name, set));
        // What is set and used nowhere would only be bytes.
        if (sheet == "site.css")
            Assert.All(set, name => Assert.Contains($"var({name}", styles, StringComparison.Ordinal));
    }

    [Fact]
    public void Weigh_less_than_400_bytes()
    {
        var sheet = LookSheet.Of(new() { SiteName = "Een naam die zo lang is als een sitenaam mag zijn", Colour = Colour.Parse("#e4572e"), Accent = Colour.Parse("#4a2bd1") })!;

        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(sheet.Text));
        Assert.InRange(compressed.Length, 1, 399);
    }

    [Theory]
    [InlineData("\"}body{display:none}")]
    [InlineData("\\")]
    [InlineData("</style><script>")]
    [InlineData("\n} @import url(//x.example)")]
    public void Let_a_name_be_nothing_but_a_name(string name)
    {
        var sheet = LookSheet.Of(new() { SiteName = name })!;

        Assert.Matches("^@page\\{@bottom-left\\{content:\"([\\p{L}\\p{Nd} ]|\\\\[0-9a-f]+ )*\"\\}\\}$", sheet.Text);
    }

    /// <summary>Letters and what they stand on, from the style sheets in site/assets/src/styles.</summary>
    private static IEnumerable<(Colour On, Colour Ground)> Letters(Palette palette)
    {
        Colour[] grounds = [White, Page, palette.Warm, palette.Tint, palette.Soft, .. Gradient(palette)];
        return
        [
            (White, palette.Action),
            (White, palette.ActionHover),
            (White, palette.Deep),
            (palette.ActionHover, palette.Pressed),
            (palette.ActionHover, White),
            .. from ground in grounds from letters in (Colour[])[Ink, Quiet, Link, palette.Action, palette.Deep] select (letters, ground),
        ];
    }

    /// <summary>Borders and icons that tell something, and what is beside them.</summary>
    private static IEnumerable<(Colour On, Colour Ground)> Signs(Palette palette)
    {
        Colour[] grounds = [White, Page, palette.Warm, palette.Tint, palette.Soft, .. Gradient(palette)];
        return from ground in grounds from sign in (Colour[])[palette.Edge, palette.Action, .. States] select (sign, ground);
    }

    /// <summary>The head of a page runs from soft to warm.</summary>
    private static IEnumerable<Colour> Gradient(Palette palette) => Enumerable.Range(1, 4).Select(step => new Colour(
        Between(palette.Soft.R, palette.Warm.R, step), Between(palette.Soft.G, palette.Warm.G, step), Between(palette.Soft.B, palette.Warm.B, step)));

    private static byte Between(byte from, byte to, int fifth) => (byte)(from + ((to - from) * fifth / 5));

    private static byte Step(int sixth) => (byte)(255 * sixth / 6);

    [GeneratedRegex(@"var\((--voorbeeld-kleuren-violet-\d+|--sop-warm[a-z-]*)")]
    private static partial Regex BrandProperty();
}
