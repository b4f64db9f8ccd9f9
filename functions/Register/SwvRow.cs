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

    public string SteunpuntName { get; set; } = "";

    public string? SteunpuntPhone { get; set; }

    public string? SteunpuntEmail { get; set; }

    public string? SteunpuntWebsite { get; set; }

    public Validity Validity { get; set; }

    public string Template { get; set; } = "";

    public string? Colour { get; set; }

    public static SwvRow From(Swv swv) => new()
    {
        RowKey = swv.Code.ToString(),
        Name = swv.Name,
        Website = swv.Website,
        SteunpuntName = swv.Steunpunt.Name,
        SteunpuntPhone = swv.Steunpunt.Phone,
        SteunpuntEmail = swv.Steunpunt.Email,
        SteunpuntWebsite = swv.Steunpunt.Website,
        Validity = swv.Validity,
        Template = swv.Template,
        Colour = swv.Colour,
    };

    public Swv ToSwv() => new()
    {
        Code = SwvCode.Parse(RowKey, null),
        Name = Name,
        Website = Website,
        Steunpunt = new(SteunpuntName, SteunpuntPhone, SteunpuntEmail, SteunpuntWebsite),
        Validity = Validity,
        Template = Template,
        Colour = Colour,
    };
}
