using Azure;
using Azure.Data.Tables;
using SopCloud.Testing;
using Xunit;
using static Azure.Data.Tables.TableTransactionActionType;

namespace SopCloud.Functions.Tests.Tables;

/// <summary>What Azure refuses and the emulator may not: no request goes out, and the message names the fix.</summary>
public class Refusing_before_sending(Azurite azurite)
{
    [Fact]
    public Task A_transaction_over_two_partitions() =>
        Refused("two partitions", table => table.SubmitTransactionAsync([new(Add, new TableEntity("a", "1")), new(Add, new TableEntity("b", "1"))]));

    [Fact]
    public Task A_transaction_of_101_actions() =>
        Refused("more than the 100", table => table.SubmitTransactionAsync(Enumerable.Range(0, 101).Select(i => new TableTransactionAction(Add, new TableEntity("p", $"{i}")))));

    [Fact]
    public Task A_transaction_of_none() => Refused("empty", table => table.SubmitTransactionAsync([]));

    [Fact]
    public Task A_transaction_with_a_row_twice() =>
        Refused("row 1 twice", table => table.SubmitTransactionAsync([new(Add, new TableEntity("p", "1")), new(Delete, new TableEntity("p", "1"))]));

    [Fact]
    public Task A_transaction_whose_update_names_no_version() =>
        Refused("ETag.All", table => table.SubmitTransactionAsync([new(UpdateReplace, new TableEntity("p", "1"))]));

    [Fact]
    public Task A_transaction_over_4_MiB() =>
        Refused("4 MiB", table => table.SubmitTransactionAsync(Enumerable.Range(0, 9).Select(i => new TableTransactionAction(Add, OfBytes(1000 * 1024, $"{i}")))));

    [Fact]
    public Task An_entity_over_1_MiB() => Refused("1 MiB", table => table.AddEntityAsync(OfBytes(1024 * 1024)));

    [Fact]
    public Task An_entity_over_1_MiB_as_a_member() =>
        Refused("1 MiB", table => table.SubmitTransactionAsync([new(UpsertReplace, OfBytes(1024 * 1024))]));

    [Fact]
    public async Task But_not_an_entity_just_under_1_MiB() =>
        await (await azurite.NewTableAsync()).UpsertEntityAsync(OfBytes((1024 * 1024) - 1024));

    [Fact]
    public Task A_text_over_64_KiB() =>
        Refused("Text takes 65538 bytes", table => table.UpsertEntityAsync(new TableEntity("p", "r") { ["Text"] = new string('x', (32 * 1024) + 1) }));

    [Fact]
    public Task Bytes_over_64_KiB() =>
        Refused("Bytes takes 65537 bytes", table => table.UpdateEntityAsync(new TableEntity("p", "r") { ["Bytes"] = new byte[(64 * 1024) + 1] }, ETag.All));

    [Fact]
    public Task More_properties_than_fit()
    {
        var entity = new TableEntity("p", "r");
        for (var i = 0; i < 253; i++)
            entity[$"P{i}"] = i;
        return Refused("253 properties", table => table.AddEntityAsync(entity));
    }

    [Fact]
    public Task A_date_before_the_calendar() =>
        Refused("before 1601", table => table.AddEntityAsync(new TableEntity("p", "r") { ["Since"] = default(DateTimeOffset) }));

    [Fact]
    public Task A_type_that_a_table_lacks() =>
        Refused("Price, a Decimal", table => table.AddEntityAsync(new TableEntity("p", "r") { ["Price"] = 1.5m }));

    [Theory]
    [InlineData("a/b")]
    [InlineData(@"a\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\nb")]
    [InlineData("a\tb")]
    [InlineData("a\0b")]
    [InlineData("a\u007fb")]
    [InlineData("a\u0085b")]
    public async Task A_key_with_a_character_that_keys_cannot_have(string key)
    {
        await Refused("PartitionKey holds a character", table => table.AddEntityAsync(new TableEntity(key, "r")));
        await Refused("RowKey holds a character", table => table.GetEntityAsync<TableEntity>("p", key));
        await Refused("RowKey holds a character", table => table.DeleteEntityAsync("p", key));
        await Refused("RowKey holds a character", table => table.SubmitTransactionAsync([new(Delete, new TableEntity("p", key))]));
    }

    [Fact]
    public Task A_key_of_513_characters() => Refused("RowKey has 513 characters", table => table.AddEntityAsync(new TableEntity("p", new string('k', 513))));

    [Fact]
    public Task A_row_without_a_key() => Refused("RowKey", table => table.AddEntityAsync(new TableEntity { PartitionKey = "p" }));

    /// <summary>A row with texts that take this much in Azure, which counts two bytes a character.</summary>
    private static TableEntity OfBytes(int bytes, string rowKey = "r")
    {
        var entity = new TableEntity("p", rowKey);
        foreach (var text in Enumerable.Repeat('x', bytes / 2).Chunk(32 * 1024))
            entity[$"Text{entity.Count}"] = new string(text);
        return entity;
    }

    private async Task Refused(string because, Func<TableClient, Task> attempt)
    {
        var log = new RequestLog();
        var table = await azurite.NewTableAsync(Logged.By(log));

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => attempt(table));

        Assert.Contains(because, error.Message, StringComparison.Ordinal);
        Assert.Empty(log.Requests);
    }
}
