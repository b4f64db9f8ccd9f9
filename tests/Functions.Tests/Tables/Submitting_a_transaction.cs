using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using SopCloud.Testing;
using Xunit;
using static Azure.Data.Tables.TableTransactionActionType;

namespace SopCloud.Functions.Tests.Tables;

public class Submitting_a_transaction(Azurite azurite)
{
    [Fact]
    public async Task Does_all_its_members_and_gives_each_its_new_version()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(Row("update"));
        await table.AddEntityAsync(Row("delete"));

        var answers = await table.SubmitTransactionAsync(
            [
                new(Add, Row("add")),
                new(UpdateReplace, Row("update", "changed"), ETag.All),
                new(Delete, Row("delete")),
                new(UpsertMerge, Row("merge")),
                new(UpsertReplace, Row("replace")),
            ]);

        Assert.Equal([204, 204, 204, 204, 204], answers.Value.Select(answer => answer.Status));
        Assert.Equal(["add", "merge", "replace", "update"], (await All(table)).Select(row => row.RowKey));
        var added = await table.GetEntityAsync<TableEntity>("p", "add");
        Assert.Equal(added.Value.ETag, answers.Value[0].Headers.ETag);
        Assert.Null(answers.Value[2].Headers.ETag);
    }

    [Fact]
    public async Task Takes_a_hundred_members()
    {
        var table = await azurite.NewTableAsync();

        await table.SubmitTransactionAsync(Enumerable.Range(0, 100).Select(i => new TableTransactionAction(Add, Row($"{i:000}"))));

        Assert.Equal(100, (await All(table)).Count);
    }

    [Fact]
    public async Task Does_nothing_when_a_member_is_there_already()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(Row("b", "old"));

        var error = await Refused(table, new(UpsertReplace, Row("a")), new(Add, Row("b", "new")), new(Add, Row("c")));

        Assert.Equal((409, TableErrorCode.EntityAlreadyExists), (error.Status, error.ErrorCode));
        Assert.Equal(1, error.FailedTransactionActionIndex);
        Assert.Equal(["b old"], (await All(table)).Select(row => $"{row.RowKey} {row.GetString("Text")}"));
    }

    [Fact]
    public async Task Does_nothing_when_a_member_changed_since_it_was_read()
    {
        var table = await azurite.NewTableAsync();
        var read = (await table.AddEntityAsync(Row("state", "submitted"))).Headers.ETag!.Value;
        await table.UpdateEntityAsync(Row("state", "placed"), read);

        var error = await Refused(table, new(Add, Row("audit")), new(UpdateReplace, Row("state", "returned"), read));

        Assert.Equal((412, TableErrorCode.UpdateConditionNotSatisfied), (error.Status, error.ErrorCode));
        Assert.Equal(1, error.FailedTransactionActionIndex);
        Assert.Equal(["state placed"], (await All(table)).Select(row => $"{row.RowKey} {row.GetString("Text")}"));
    }

    [Fact]
    public async Task Does_nothing_when_a_member_is_gone()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(Row("a", "old"));

        var error = await Refused(table, new(UpdateMerge, Row("a", "new"), ETag.All), new(Add, Row("b")), new(Delete, Row("gone")));

        Assert.Equal((404, TableErrorCode.ResourceNotFound), (error.Status, error.ErrorCode));
        Assert.Equal(2, error.FailedTransactionActionIndex);
        Assert.Equal(["a old"], (await All(table)).Select(row => $"{row.RowKey} {row.GetString("Text")}"));
    }

    [Fact]
    public async Task Can_be_refused_the_second_time_because_the_first_was_done()
    {
        var lost = new LostAnswer();
        var table = await azurite.NewTableAsync(Logged.By(lost));

        var error = await Refused(table, new(Add, Row("audit", "mine")), new(UpsertReplace, Row("state", "placed")));

        Assert.Equal((409, 2), (error.Status, lost.Tries));
        Assert.Equal("mine", (await table.GetEntityAsync<TableEntity>("p", "audit")).Value.GetString("Text"));
    }

    private static TableEntity Row(string key, string text = "") => new("p", key) { ["Text"] = text };

    private static async Task<List<TableEntity>> All(TableClient table) => await table.QueryAsync<TableEntity>().ToListAsync();

    private static Task<TableTransactionFailedException> Refused(TableClient table, params TableTransactionAction[] actions) =>
        Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(actions));
}
