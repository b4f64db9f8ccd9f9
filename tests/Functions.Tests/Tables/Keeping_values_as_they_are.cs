using System.Text;
using Azure;
using Azure.Data.Tables;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Tables;

public class Keeping_values_as_they_are(Azurite azurite)
{
    public static TheoryData<string> OddKeys =>
    [
        "with space", " leading and trailing ", "'", "''quoted''", "\"double\"", "a'b", "50%", "%27", "%2F", "%25", "a+b", "a&b=c", "a;b,c", "(x)", "x')",
        "..", ".", "@", "$", "!*~-_", "<b>", "{}", "[0]", "|", "^`", "é", "ﬁ", "Übung", "Ελληνικά", "日本語", "العربية", "👩‍🏫", "e\u0301", new string('k', 512),
    ];

    public static TheoryData<string> OddTexts =>
    [
        "", " ", "line\nline\r\nline", "\ttab", "\0\u0001\u001f", "\"quoted\" 'quoted' \\ / # ?", "<script>alert('x')</script> &amp;", "{\"json\":[1]} HTTP/1.1 404",
        "--changeset_x\r\n\r\nDELETE", "👩‍🏫🏫", "שלום العربية \u202Eomgekeerd", "\u2028\u2029\u0085\uFEFF", "e\u0301 ≠ é", "2026-09-03T14:30:15Z", "123", "true", "null",
    ];

    [Theory]
    [MemberData(nameof(OddKeys))]
    public async Task Finds_a_row_by_any_key(string key)
    {
        var table = await azurite.NewTableAsync();

        await table.AddEntityAsync(new TableEntity(key, key) { ["Step"] = 1 });
        var added = (await table.GetEntityAsync<TableEntity>(key, key)).Value;
        await table.UpdateEntityAsync(new TableEntity(key, key) { ["Step"] = 2 }, added.ETag, TableUpdateMode.Replace);
        await table.SubmitTransactionAsync([new(TableTransactionActionType.UpdateMerge, new TableEntity(key, key) { ["Step"] = 3 }, ETag.All)]);
        var found = Assert.Single(await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {key} and RowKey eq {key}")).ToListAsync());
        await table.DeleteEntityAsync(key, key, found.ETag);

        Assert.Equal((key, key, 3), (found.PartitionKey, found.RowKey, found.GetInt32("Step")));
        Assert.Empty(await table.QueryAsync<TableEntity>().ToListAsync());
    }

    [Theory]
    [MemberData(nameof(OddTexts))]
    public async Task Gives_back_any_text(string text)
    {
        var table = await azurite.NewTableAsync();

        await table.AddEntityAsync(new TableEntity("p", "alone") { ["Text"] = text });
        await table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity("p", "member") { ["Text"] = text })]);

        Assert.Equal([text, text], (await table.QueryAsync<TableEntity>().ToListAsync()).Select(row => row.GetString("Text")));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("é")] // Azure counts UTF-16, the emulator UTF-8: at three bytes a character it stops sooner.
    public async Task Gives_back_a_text_of_64_KiB(string character)
    {
        var table = await azurite.NewTableAsync();
        var text = new StringBuilder().Insert(0, character, 32 * 1024).ToString();

        await table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = text });

        Assert.Equal(text, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Text"));
    }

    public static TheoryData<object> EveryType =>
    [
        "text", 0, int.MinValue, int.MaxValue, 0L, 3L, long.MinValue, long.MaxValue, 9_007_199_254_740_993L,
        0.0, 3.0, -0.1, 1e-300, double.MaxValue, double.Epsilon, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
        true, false, Guid.Parse("1f0c4a52-9a55-4b8e-8a2e-2f5a4d0f9901"), new byte[] { 0, 255, 13, 10 }, Array.Empty<byte>(),
        new DateTimeOffset(2026, 9, 3, 14, 30, 15, TimeSpan.Zero).AddTicks(1_234_567), new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero), DateTimeOffset.MaxValue,
    ];

    [Theory]
    [MemberData(nameof(EveryType))]
    public async Task Gives_back_the_type_that_was_put_in(object value)
    {
        var table = await azurite.NewTableAsync();

        await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = value });
        var found = (await table.GetEntityAsync<TableEntity>("p", "r")).Value["Value"];

        Assert.Equal(value, found);
        Assert.IsType(value.GetType(), found);
    }

    [Fact]
    public async Task Fills_a_row_class_with_every_type()
    {
        var table = await azurite.NewTableAsync();
        var row = new Everything
        {
            PartitionKey = "p",
            RowKey = "r",
            Text = "tekst",
            Whole = 3,
            Long = long.MaxValue,
            Share = 2,
            Yes = true,
            Moment = new DateTimeOffset(2026, 9, 3, 14, 30, 15, TimeSpan.FromHours(2)),
            Id = Guid.NewGuid(),
            Bytes = [1, 2],
            Day = DayOfWeek.Friday,
            Secret = "blijft hier",
        };

        await table.AddEntityAsync(row);
        var found = (await table.GetEntityAsync<Everything>("p", "r")).Value;

        Assert.Equal((row.Text, row.Whole, row.Long, row.Share, row.Yes, row.Id, row.Day), (found.Text, found.Whole, found.Long, found.Share, found.Yes, found.Id, found.Day));
        // The same moment; the service keeps UTC and forgets the offset.
        Assert.Equal(row.Moment, found.Moment);
        Assert.Equal(TimeSpan.Zero, found.Moment!.Value.Offset);
        Assert.Equal(row.Bytes, found.Bytes);
        Assert.Equal((null, null, null), (found.NoDate, found.NoText, found.Secret));
    }

    [Fact]
    public async Task Says_which_property_has_another_type_than_its_row()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Pupils"] = "many" });

        var typed = await Assert.ThrowsAsync<InvalidOperationException>(() => table.GetEntityAsync<School>("p", "r"));
        var loose = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Contains("School.Pupils is a Int32, but the row holds a String", typed.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => loose.GetInt32("Pupils"));
        Assert.Null(loose.GetInt32("Absent"));
    }

    private sealed class Everything : ITableEntity
    {
        public required string PartitionKey { get; set; }

        public required string RowKey { get; set; }

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string? Text { get; set; }

        public int? Whole { get; set; }

        public long Long { get; set; }

        public double Share { get; set; }

        public bool Yes { get; set; }

        public DateTimeOffset? Moment { get; set; }

        public Guid Id { get; set; }

        public byte[]? Bytes { get; set; }

        public DayOfWeek Day { get; set; }

        public DateTimeOffset? NoDate { get; set; }

        public string? NoText { get; set; }

        [System.Runtime.Serialization.IgnoreDataMember]
        public string? Secret { get; set; }
    }
}
