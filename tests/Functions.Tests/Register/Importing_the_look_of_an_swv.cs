using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Register;

public sealed class Importing_the_look_of_an_swv(Azurite azurite)
{
    private const string Header = "swv;naam;steunpunt;geldigheid;format;telefoon;email;sitenaam;kleur;kleur_accent;logo;logo_tekst";

    private static readonly SwvCode Swv = SwvCode.Parse("PO9901", null);

    private readonly RegisterOnAzurite register = new(azurite);

    [Fact]
    public async Task Takes_over_name_colours_logo_and_contact()
    {
        register.Beside["logo.png"] = Png(120, 80);

        Done(await ImportAsync("0999 40 00 10;info@swv.example;Wijst de weg;#24508C;#f28f3b;logo.png;Golven"));

        var swv = (await register.Schools.FindSwvAsync(Swv))!;
        Assert.Equal(("0999 40 00 10", "info@swv.example"), (swv.Phone, swv.Email));
        var logo = swv.Look.Logo!;
        Assert.Equal((120, 80, "Golven"), (logo.Width, logo.Height, logo.Text));
        Assert.Equal(new() { SiteName = "Wijst de weg", Colour = Colour.Parse("#24508c", null), Accent = Colour.Parse("#f28f3b", null), Logo = logo }, swv.Look);
        Assert.Equal(register.Beside["logo.png"], await register.Logos.ReadAsync(Swv, logo, default));
    }

    [Fact]
    public async Task Has_its_pages_made_again_when_only_a_setting_changes_and_not_when_none_does()
    {
        Done(await ImportAsync(";;;#24508c;;;"));

        Assert.Equal([Swv], Done(await ImportAsync(";;;#a3001b;;;")).Regions);
        Assert.Empty(Done(await ImportAsync(";;;#A3001B;;;")).Regions);
    }

    [Fact]
    public async Task Says_what_a_colour_becomes_that_is_too_light()
    {
        var note = Assert.Single(Done(await ImportAsync(";;;#f6c453;;;")).Notes);

        Assert.Matches("^PO9901: #f6c453 is too light for letters; on buttons and icons it becomes #[0-9a-f]{6}$", note);
        Assert.Empty(Done(await ImportAsync(";;;#24508c;;;")).Notes);
    }

    [Fact]
    public async Task Leaves_out_what_a_logo_tells_beside_its_picture()
    {
        register.Beside["logo.png"] = Png(10, 10, ("tEXt", "Author\0Iemand"u8.ToArray()), ("eXIf", "plaats"u8.ToArray()));

        Done(await ImportAsync(";;;;;logo.png;"));

        var kept = await register.Logos.ReadAsync(Swv, (await register.Schools.FindSwvAsync(Swv))!.Look.Logo!, default);
        Assert.Equal(Png(10, 10), kept);
    }

    [Theory]
    [InlineData(";;;rood;;;", "kleur is 'rood'; write it as #1a5fb4")]
    [InlineData(";;;#24508;;;", "kleur is '#24508'; write it as #1a5fb4")]
    [InlineData(";;;#24508c;blauw;;", "kleur_accent is 'blauw'; write it as #1a5fb4")]
    [InlineData(";;;;#f28f3b;;", "it has a kleur_accent and no kleur; fill in kleur too")]
    [InlineData(";info;;;;;", "email is 'info'; write it as info@voorbeeld.nl")]
    [InlineData(";;Een naam die zo lang is dat zij op een telefoon niet boven een pagina past;;;;", "so write at most 50")]
    [InlineData(";;;;;weg.png;", "which does not stand beside this file; put it there or correct the name")]
    [InlineData(";;;;;../logo.png;", "put the picture beside this file and write its name alone, such as logo.png")]
    [InlineData(";;;;;logo.svg;", "is an SVG, in which a script may live that runs for who opens it by itself; save it as PNG")]
    [InlineData(";;;;;svg.png;", "is an SVG, in which a script may live that runs for who opens it by itself; save it as PNG")]
    [InlineData(";;;;;foto.jpg;", "is not a PNG; save it as PNG")]
    [InlineData(";;;;;zwaar.png;", "is 5 KB and may be 4, since each first visit carries it; save it smaller, or with fewer colours")]
    [InlineData(";;;;;breed.png;", "is 401 by 10 pixels; make it at most 400 by 160")]
    [InlineData(";;;;;hoog.png;", "is 10 by 161 pixels; make it at most 400 by 160")]
    [InlineData(";;;;;half.png;", "is damaged; save it again")]
    [InlineData(";;;;;anders.png;", "is damaged; save it again")]
    [InlineData(";;;;;leeg.png;", "is not a PNG; save it as PNG")]
    public async Task Refuses_what_cannot_be_with_the_way_to_mend_it(string settings, string fix)
    {
        var png = Png(10, 10);
        register.Beside["logo.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray();
        register.Beside["svg.png"] = "<?xml version='1.0'?><!-- teken --><svg onload='alert(1)'/>"u8.ToArray();
        register.Beside["foto.jpg"] = [0xFF, 0xD8, 0xFF, 0xE0];
        register.Beside["zwaar.png"] = Png(10, 10, ("tEXt", new byte[Logo.MaxBytes]));
        register.Beside["breed.png"] = Png(401, 10);
        register.Beside["hoog.png"] = Png(10, 161);
        register.Beside["half.png"] = png[..^20];
        register.Beside["anders.png"] = [.. png[..18], 1, .. png[19..]];
        register.Beside["leeg.png"] = [];

        var refused = Assert.IsType<SwvsImport.Refused>(await ImportAsync(settings));

        Assert.Contains("line 2: PO9901: ", refused.Reason, StringComparison.Ordinal);
        Assert.Contains(fix, refused.Reason, StringComparison.Ordinal);
        Assert.Null(await register.Schools.FindSwvAsync(Swv));
    }

    private Task<SwvsImport> ImportAsync(string settings) =>
        register.ImportSwvsAsync($"{Header}\nPO9901;SWV Zilverwater;Steunpunt;schooljaar;po-almere-2023;{settings}\n");

    private static SwvsImport.Done Done(SwvsImport import) => Assert.IsType<SwvsImport.Done>(import);

    private static byte[] Png(int width, int height, params (string Kind, byte[] Data)[] more)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        var pixels = new MemoryStream();
        using (var zlib = new ZLibStream(pixels, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(new byte[(width + 1) * height]);
        return [0x89, .. "PNG\r\n\x1a\n"u8, .. Part("IHDR", header), .. more.SelectMany(part => Part(part.Kind, part.Data)), .. Part("IDAT", pixels.ToArray()), .. Part("IEND", [])];
    }

    private static byte[] Part(string kind, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. data];
        var part = new byte[named.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(part, data.Length);
        named.CopyTo(part, 4);
        BinaryPrimitives.WriteUInt32BigEndian(part.AsSpan(part.Length - 4), Crc32.HashToUInt32(named));
        return part;
    }
}
