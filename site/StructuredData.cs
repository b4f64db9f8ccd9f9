using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;

namespace SopCloud.Site;

/// <summary>What search engines read of a page, in the words of schema.org: nothing that the page itself doesn't show.</summary>
internal static class StructuredData
{
    // Letters such as "ë" stay letters; what could end the script element that holds it does not ("<" is \u003c).
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>JSON that is safe within a <c>script</c> element.</summary>
    public static string InPage(JsonObject data)
    {
        data.Insert(0, "@context", "https://schema.org");
        return data.ToJsonString(Options);
    }

    public static JsonObject Of(School school, Placed<PublicView>? profile, PageAddress page)
    {
        var contact = ContactCell.Of(school, profile?.Value);
        return Filled(
            ("@type", "WebPage"),
            ("@id", page.Canonical),
            ("inLanguage", "nl"),
            ("dateModified", profile is null ? null : Day(Dutch.DayOf(profile.At))),
            ("mainEntity", Filled(
                ("@type", "School"),
                ("@id", $"{page.Canonical}#school"),
                ("name", school.Name),
                ("identifier", Filled(("@type", "PropertyValue"), ("propertyID", "BRIN en vestiging"), ("value", $"{school.Id}"))),
                ("address", Filled(
                    ("@type", "PostalAddress"),
                    ("streetAddress", school.Address.Street),
                    ("postalCode", school.Address.Postcode?.ToString()),
                    ("addressLocality", school.Address.Place),
                    ("addressCountry", "NL"))),
                ("telephone", Links.Phone(contact.Phone) is null ? null : contact.Phone),
                ("email", Links.Email(contact.Email) is null ? null : contact.Email),
                ("url", (Links.Web(contact.Website) ?? Links.Web(school.Website))?.AbsoluteUri),
                ("parentOrganization", school.BoardName is { } board ? Filled(("@type", "Organization"), ("name", board)) : null),
                ("dissolutionDate", school.GoneSince is { } gone ? Day(gone) : null))));
    }

    /// <summary>The pages above this one.</summary>
    public static JsonObject Of(IEnumerable<(string Label, string Path)> above, PageAddress page) => Listing("BreadcrumbList", above, page);

    public static JsonObject Of(IEnumerable<School> schools, PageAddress page) =>
        Listing("ItemList", schools.Select(school => (school.Name, SitePaths.School(school.Id))), page);

    private static JsonObject Listing(string type, IEnumerable<(string Label, string Path)> items, PageAddress page) =>
        Filled(("@type", type), ("itemListElement", new JsonArray(
            [.. items.Select((item, index) => Filled(("@type", "ListItem"), ("position", index + 1), ("name", item.Label), ("item", page.Absolute(item.Path))))])));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", null);

    private static JsonObject Filled(params (string Name, JsonNode? Value)[] members) =>
        new(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Name, member.Value)));
}
