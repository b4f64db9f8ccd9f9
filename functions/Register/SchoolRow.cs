using System.Globalization;
using Azure;
using Azure.Data.Tables;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Register;

/// <summary>A school as it is stored, under its facts as well as in the list of its SWV.</summary>
internal sealed class SchoolRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Name { get; set; } = "";

    public string Street { get; set; } = "";

    public string? Postcode { get; set; }

    public string Place { get; set; } = "";

    public string Municipality { get; set; } = "";

    public string BoardNumber { get; set; } = "";

    public string? BoardName { get; set; }

    public string Denomination { get; set; } = "";

    public string? Phone { get; set; }

    public string? Website { get; set; }

    public SchoolType Type { get; set; }

    public string? Email { get; set; }

    public int? Pupils { get; set; }

    public string? Swv { get; set; }

    public string? Template { get; set; }

    public string? GoneSince { get; set; }

    public string? Successor { get; set; }

    public static SchoolRow Facts(School school) => From(school, RegisterKeys.FactsOf(school.Id));

    public static SchoolRow InListOf(SwvCode swv, School school) => From(school, RegisterKeys.ListOf(swv));

    public School ToSchool() => new()
    {
        Id = SchoolId.Parse(RowKey, null),
        Name = Name,
        Address = new(Street, Postcode is null ? null : Profiles.Register.Postcode.Parse(Postcode, null), Place),
        Municipality = Municipality,
        BoardNumber = BoardNumber,
        BoardName = BoardName,
        Denomination = Denomination,
        Phone = Phone,
        Website = Website,
        Type = Type,
        Email = Email,
        Pupils = Pupils,
        Swv = Swv is null ? null : SwvCode.Parse(Swv, null),
        Template = Template,
        GoneSince = GoneSince is null ? null : DateOnly.ParseExact(GoneSince, "O", CultureInfo.InvariantCulture),
        Successor = Successor is null ? null : SchoolId.Parse(Successor, null),
    };

    private static SchoolRow From(School school, string partition) => new()
    {
        PartitionKey = partition,
        RowKey = school.Id.ToString(),
        Name = school.Name,
        Street = school.Address.Street,
        Postcode = school.Address.Postcode?.ToString(),
        Place = school.Address.Place,
        Municipality = school.Municipality,
        BoardNumber = school.BoardNumber,
        BoardName = school.BoardName,
        Denomination = school.Denomination,
        Phone = school.Phone,
        Website = school.Website,
        Type = school.Type,
        Email = school.Email,
        Pupils = school.Pupils,
        Swv = school.Swv?.ToString(),
        Template = school.Template,
        GoneSince = school.GoneSince?.ToString("O", CultureInfo.InvariantCulture),
        Successor = school.Successor?.ToString(),
    };
}
