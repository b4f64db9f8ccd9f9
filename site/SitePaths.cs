using System.Globalization;
using System.Text;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site.Look;

namespace SopCloud.Site;

/// <summary>
/// The addresses of the public site, in one place. Each is absolute and ends in <c>/</c>: the host of <c>$web</c> serves the
/// <c>index.html</c> of a folder, and redirects nothing. A school's address holds its code, so a new name changes no address.
/// </summary>
public static class SitePaths
{
    public const string Home = "/";
    public const string Finder = "/zoeken/";
    public const string Compare = "/vergelijken/";
    public const string Visit = "/gespreksblad/";
    public const string Explanation = "/uitleg/";
    public const string ExtraHelp = "/uitleg/extra-hulp/";
    public const string Zorgplicht = "/uitleg/grenzen-en-zorgplicht/";
    public const string WhoHelps = "/uitleg/wie-helpt/";
    public const string Choosing = "/uitleg/een-school-kiezen/";
    public const string Reading = "/uitleg/een-profiel-lezen/";
    public const string Glossary = "/uitleg/woorden/";
    public const string Places = "/plaatsen/";
    public const string OpenData = "/open-data/";
    public const string OpenDataSchools = "/open-data/scholen.csv";
    public const string ProfileSchema = "/open-data/profiel.schema.json";
    public const string Privacy = "/privacy/";
    public const string Accessibility = "/toegankelijkheid/";
    public const string NotFound = "/404.html";
    public const string Schools = "/zoeken/scholen.json";
    public const string Regions = "/zoeken/regios.json";
    public const string Postcodes = "/postcodes.json";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";

    public static string School(SchoolId id) => $"/scholen/{id.Slug}/";

    public static string Swv(SwvCode code) => $"/swv/{code.Slug}/";

    /// <summary>The finder of one SWV, and the folder of what it reads.</summary>
    public static string SwvFinder(SwvCode code) => $"{Swv(code)}zoeken/";

    public static string SwvSchools(SwvCode code) => $"{SwvFinder(code)}scholen.json";

    public static string SwvTexts(SwvCode code) => $"{SwvFinder(code)}teksten.json";

    /// <summary>The styles of one SWV's own look.</summary>
    internal static string Style(SwvCode code, LookSheet sheet) => $"{Swv(code)}stijl-{sheet.Hash}.css";

    public static string Logo(SwvCode code, Logo logo) => $"{Swv(code)}logo-{logo.Hash}.png";

    /// <summary>All public profiles of one SWV, as JSON; <see cref="OpenDataTable"/> is a table of them.</summary>
    public static string OpenDataProfiles(SwvCode code) => $"{OpenData}{code.Slug}.json";

    public static string OpenDataTable(SwvCode code) => $"{OpenData}{code.Slug}.csv";

    /// <summary>The schools of one board in one SWV. By its number: a board may change its name.</summary>
    public static string Board(SwvCode swv, string boardNumber) => $"{Swv(swv)}besturen/{Slug(boardNumber)}/";

    /// <summary>The places of the country with one first letter, where they are too many for one page.</summary>
    public static string PlacesWith(string letter) => $"{Places}{letter}/";

    public static string Place(SwvCode swv, string place) => $"{Swv(swv)}plaatsen/{Slug(place)}/";

    public static string Need(SwvCode swv, Need need) => $"{Swv(swv)}behoeften/{need.Id}/";

    /// <summary>A need at every SWV, where they are too many for the finder.</summary>
    public static string Need(Need need) => $"/behoeften/{need.Id}/";

    /// <summary>One municipality's part of a need page, where an SWV has too many schools for one page.</summary>
    public static string Need(SwvCode swv, Need need, string municipality) => $"{Need(swv, need)}{Slug(municipality)}/";

    /// <summary>
    /// The finder with a need chosen. What follows the <c>#</c> never leaves the device. With JavaScript it is the state of the
    /// finder; without, it is the id of that need's list on the page.
    /// </summary>
    public static string FinderFor(Need need) => $"{Finder}#{FinderAnchor(need)}";

    public static string FinderAnchor(Need need) => $"behoeften={need.Id}";

    /// <summary>Compare with this school chosen.</summary>
    public static string CompareWith(SchoolId id) => $"{Compare}#scholen={id.Slug}";

    /// <summary>The gespreksblad with this school chosen.</summary>
    public static string VisitWith(SchoolId id) => $"{Visit}#scholen={id.Slug}";

    /// <summary>A word of the glossary by its id: <c>/uitleg/woorden/#opp</c>.</summary>
    public static string Word(string id) => $"{Glossary}#{id}";

    /// <summary>The anchor of a need or a category of grenzen on a school's page.</summary>
    public static string Anchor(Need need) => $"behoefte-{need.Id}";

    public static string Anchor(BoundaryCategory category) => $"grens-{category.Id}";

    /// <summary>A name as part of an address: "'s-Gravenhage" is <c>s-gravenhage</c>, "Súdwest-Fryslân" is <c>sudwest-fryslan</c>.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var text = slug.ToString().TrimEnd('-');
        return text.Length > 0 ? text : "onbekend";
    }

    /// <summary>The file that answers an address: <c>/zoeken/</c> is <c>zoeken/index.html</c>.</summary>
    public static string FileOf(string path) => path.EndsWith('/') ? $"{path[1..]}index.html" : path[1..];
}
