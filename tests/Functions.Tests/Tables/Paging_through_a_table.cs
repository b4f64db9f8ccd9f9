using Azure.Data.Tables;
using SopCloud.Testing;
using Xunit;
using static Azure.Data.Tables.TableTransactionActionType;

namespace SopCloud.Functions.Tests.Tables;

public class Paging_through_a_table(Azurite azurite)
{
    [Fact]
    public async Task Reads_on_past_the_thousand_rows_of_one_answer()
    {
        var log = new RequestLog();
        var table = await Filled(2_150, log);
        var before = log.Requests.Count;

        var rows = await table.QueryAsync<TableEntity>().ToListAsync();

        Assert.Equal(Enumerable.Range(0, 2_150), rows.Select(row => row.GetInt32("Number")!.Value));
        Assert.Equal(3, log.Requests.Count - before);
    }

    [Fact]
    public async Task Gives_pages_of_the_size_asked()
    {
        var table = await Filled(25);

        var pages = await table.QueryAsync<TableEntity>(maxPerPage: 10).AsPages().Select(page => page.Values.Count).ToListAsync();

        Assert.Equal([10, 10, 5], pages);
    }

    [Fact]
    public async Task Goes_on_where_a_token_says()
    {
        var table = await Filled(25);
        var first = await table.QueryAsync<TableEntity>(maxPerPage: 10).AsPages().FirstAsync();

        var rest = await table.QueryAsync<TableEntity>().AsPages(first.ContinuationToken).FirstAsync();

        Assert.Equal(Enumerable.Range(10, 15), rest.Values.Select(row => row.GetInt32("Number")!.Value));
        Assert.Null(rest.ContinuationToken);
    }

    [Fact]
    public async Task Asks_for_no_more_than_is_read()
    {
        var log = new RequestLog();
        var table = await Filled(25, log);
        var before = log.Requests.Count;

        await table.QueryAsync<TableEntity>(maxPerPage: 10).Take(10).ToListAsync();

        Assert.Equal(1, log.Requests.Count - before);
    }

    [Fact]
    public async Task Crosses_from_one_partition_to_the_next()
    {
        var table = await azurite.NewTableAsync();
        foreach (var key in new[] { "a b", "c'd", "é" })
            await table.SubmitTransactionAsync(Enumerable.Range(0, 4).Select(i => new TableTransactionAction(Add, new TableEntity(key, $"{i}"))));

        var rows = await table.QueryAsync<TableEntity>(maxPerPage: 3).ToListAsync();

        Assert.Equal(["a b", "c'd", "é"], rows.Select(row => row.PartitionKey).Distinct());
        Assert.Equal(12, rows.Count);
    }

    private async Task<TableClient> Filled(int rows, RequestLog? log = null)
    {
        var table = await azurite.NewTableAsync(Logged.By(log ?? new RequestLog()));
        foreach (var chunk in Enumerable.Range(0, rows).Chunk(100))
            await table.SubmitTransactionAsync(chunk.Select(i => new TableTransactionAction(Add, new TableEntity("p", $"{i:00000}") { ["Number"] = i })));
        return table;
    }
}
