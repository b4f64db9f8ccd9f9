using Azure.Data.Tables;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Tables;

public class Filtering_rows(Azurite azurite)
{
    private static readonly DateTimeOffset Moment = new(2026, 9, 3, 14, 30, 15, TimeSpan.FromHours(2));
    private static readonly Guid Id = Guid.Parse("1f0c4a52-9a55-4b8e-8a2e-2f5a4d0f9901");

    public static TheoryData<string> Matching =>
    [
        Filter($"PartitionKey eq {"PO9901"} and RowKey eq {"99AA00"}"),
        Filter($"Name eq {"'t Hofje & de \"Linde\" +50% #1"}"),
        Filter($"Pupils gt {211} and Pupils lt {213}"),
        Filter($"Ticks eq {9_007_199_254_740_993}"),
        Filter($"Share gt {0.1} and Share lt {3.0}"),
        Filter($"Open eq {true}"),
        Filter($"Since eq {Moment}"),
        Filter($"Since ge {Moment.ToUniversalTime()}"),
        Filter($"Id eq {Id}"),
        Filter($"Kind eq {DayOfWeek.Monday}"),
    ];

    [Theory]
    [MemberData(nameof(Matching))]
    public async Task Finds_the_row_by_a_value_of_each_type(string filter)
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(
            new TableEntity("PO9901", "99AA00")
            {
                ["Name"] = "'t Hofje & de \"Linde\" +50% #1",
                ["Pupils"] = 212,
                ["Ticks"] = 9_007_199_254_740_993,
                ["Share"] = 0.25,
                ["Open"] = true,
                ["Since"] = Moment,
                ["Id"] = Id,
                ["Kind"] = "Monday",
            });
        await table.AddEntityAsync(
            new TableEntity("PO9901", "99BB00")
            {
                ["Name"] = "De Esdoorn",
                ["Pupils"] = 213,
                ["Ticks"] = 9_007_199_254_740_992,
                ["Share"] = 4.0,
                ["Open"] = false,
                ["Since"] = Moment.AddTicks(-1),
                ["Id"] = Guid.Empty,
                ["Kind"] = "Friday",
            });

        var found = await table.QueryAsync<TableEntity>(filter).ToListAsync();

        Assert.Equal("99AA00", Assert.Single(found).RowKey);
    }

    [Fact]
    public void Lets_no_value_become_part_of_the_question()
    {
        var typed = "x' or PartitionKey ne 'x";

        Assert.Equal("Name eq 'x'' or PartitionKey ne ''x'", TableClient.CreateQueryFilter($"Name eq {typed}"));
    }

    [Fact]
    public void Refuses_to_compare_with_nothing() =>
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"Name eq {null}"));

    private static string Filter(FormattableString filter) => TableClient.CreateQueryFilter(filter);
}
