using Azure;
using Azure.Data.Tables;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Register;

internal sealed class SwvRow : ITableEntity
{
    public string PartitionKey { get; set; } = RegisterKeys.Swvs;

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Name { get; set; } = "";

    public string? Website { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string SteunpuntName { get; set; } = "";

    public string? SteunpuntPhone { get; set; }

    public string? SteunpuntEmail { get; set; }

    public string? SteunpuntWebsite { get; set; }

    public Validity Validity { get; set; }

    public string Template { get; set; } = "";

    public string? SiteName { get; set; }

    public string? Colour { get; set; }

    public string? Accent { get; set; }

    public string? LogoHash { get; set; }

    public int? LogoWidth { get; set; }

    public int? LogoHeight { get; set; }

    public string? LogoText { get; set; }

    public static SwvRow From(Swv swv) => new()
    {
        RowKey = swv.Code.ToString(),
        Name = swv.Name,
        Website = swv.Website,
        Phone = swv.Phone,
        Email = swv.Email,
        SteunpuntName = swv.Steunpunt.Name,
        SteunpuntPhone = swv.Steunpunt.Phone,
        SteunpuntEmail = swv.Steunpunt.Email,
        SteunpuntWebsite = swv.Steunpunt.Website,
        Validity = swv.Validity,
        Template = swv.Template,
        SiteName = swv.Look.SiteName,
        Colour = swv.Look.Colour?.ToString(),
        Accent = swv.Look.Accent?.ToString(),
        LogoHash = swv.Look.Logo?.Hash,
        LogoWidth = swv.Look.Logo?.Width,
        LogoHeight = swv.Look.Logo?.Height,
        LogoText = swv.Look.Logo?.Text,
    };

    public Swv ToSwv() => new()
    {
        Code = SwvCode.Parse(RowKey, null),
        Name = Name,
        Website = Website,
        Phone = Phone,
        Email = Email,
        Steunpunt = new(SteunpuntName, SteunpuntPhone, SteunpuntEmail, SteunpuntWebsite),
        Validity = Validity,
        Template = Template,
        Look = new()
        {
            SiteName = SiteName,
            Colour = Read(Colour),
            Accent = Read(Accent),
            Logo = LogoHash is null ? null : new(LogoHash, LogoWidth ?? 0, LogoHeight ?? 0, LogoText ?? ""),
        },
    };

    private static Colour? Read(string? colour) => colour is null ? null : Profiles.Register.Colour.Parse(colour, null);
}
