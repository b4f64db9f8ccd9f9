using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Tables;

public class Reading_and_writing_a_row(Azurite azurite)
{
    [Fact]
    public async Task Finds_what_was_added_with_its_version_and_time()
    {
        var table = await azurite.NewTableAsync();

        var added = await table.AddEntityAsync(new School { Name = "De Esdoorn", Pupils = 212 });
        var found = (await table.GetEntityAsync<School>("PO9901", "99AA00")).Value;

        Assert.Equal(("De Esdoorn", 212), (found.Name, found.Pupils));
        Assert.Equal(added.Headers.ETag, found.ETag);
        Assert.NotNull(found.Timestamp);
    }

    [Fact]
    public async Task Says_404_for_a_row_that_is_not_there()
    {
        var table = await azurite.NewTableAsync();

        var error = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityAsync<School>("PO9901", "99ZZ99"));

        Assert.Equal((404, TableErrorCode.ResourceNotFound), (error.Status, error.ErrorCode));
    }

    [Fact]
    public async Task Says_404_for_a_table_that_is_not_there()
    {
        var table = new TableServiceClient(azurite.ConnectionString).GetTableClient("nowhere");

        var error = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new School()));

        Assert.Equal((404, TableErrorCode.TableNotFound), (error.Status, error.ErrorCode));
    }

    [Fact]
    public async Task Has_no_value_when_it_may_be_missing()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new School());

        Assert.True((await table.GetEntityIfExistsAsync<School>("PO9901", "99AA00")).HasValue);
        Assert.False((await table.GetEntityIfExistsAsync<School>("PO9901", "99ZZ99")).HasValue);
    }

    [Fact]
    public async Task Says_409_to_the_second_that_adds_it()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new School { Name = "Eerst" });

        var error = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new School { Name = "Tweede" }));

        Assert.Equal((409, TableErrorCode.EntityAlreadyExists), (error.Status, error.ErrorCode));
        Assert.Equal("Eerst", (await Only(table)).Name);
    }

    [Fact]
    public async Task Says_412_when_it_changed_since_it_was_read()
    {
        var table = await azurite.NewTableAsync();
        var read = (await table.AddEntityAsync(new School { Name = "Gelezen" })).Headers.ETag!.Value;
        await table.UpdateEntityAsync(new School { Name = "Ondertussen" }, read);

        var update = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(new School { Name = "Te laat" }, read));
        var delete = await Assert.ThrowsAsync<RequestFailedException>(() => table.DeleteEntityAsync("PO9901", "99AA00", read));

        Assert.Equal((412, TableErrorCode.UpdateConditionNotSatisfied), (update.Status, update.ErrorCode));
        Assert.Equal((412, TableErrorCode.UpdateConditionNotSatisfied), (delete.Status, delete.ErrorCode));
        Assert.Equal("Ondertussen", (await Only(table)).Name);
    }

    [Fact]
    public async Task Changes_the_version_that_was_read_and_gives_the_next()
    {
        var table = await azurite.NewTableAsync();
        var first = (await table.AddEntityAsync(new School())).Headers.ETag!.Value;

        var second = (await table.UpdateEntityAsync(new School { Name = "Tweede" }, first, TableUpdateMode.Replace)).Headers.ETag!.Value;
        await table.UpdateEntityAsync(new School { Name = "Derde" }, second, TableUpdateMode.Replace);

        Assert.Equal("Derde", (await Only(table)).Name);
    }

    [Fact]
    public async Task Changes_any_version_when_told_so()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new School());

        await table.UpdateEntityAsync(new School { Name = "Hoe dan ook" }, ETag.All);

        Assert.Equal("Hoe dan ook", (await Only(table)).Name);
    }

    [Fact]
    public async Task Does_not_update_what_is_gone()
    {
        var table = await azurite.NewTableAsync();

        var error = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(new School(), ETag.All));

        Assert.Equal((404, TableErrorCode.ResourceNotFound), (error.Status, error.ErrorCode));
    }

    [Fact]
    public async Task Refuses_an_update_that_names_no_version()
    {
        var log = new RequestLog();
        var table = await azurite.NewTableAsync(Logged.By(log));

        var error = await Assert.ThrowsAsync<ArgumentException>(() => table.UpdateEntityAsync(new School(), ifMatch: default));

        Assert.Contains("ETag.All", error.Message, StringComparison.Ordinal);
        Assert.Empty(log.Requests);
    }

    [Fact]
    public async Task Keeps_with_merge_and_drops_with_replace_what_is_not_sent()
    {
        var table = await azurite.NewTableAsync();
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["Name"] = "De Esdoorn", ["Pupils"] = 212 });

        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["Pupils"] = 213 }, TableUpdateMode.Merge);
        var merged = await table.GetEntityAsync<TableEntity>("p", "r");
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["Pupils"] = 214 }, TableUpdateMode.Replace);
        var replaced = await table.GetEntityAsync<TableEntity>("p", "r");

        Assert.Equal(("De Esdoorn", 213), (merged.Value.GetString("Name"), merged.Value.GetInt32("Pupils")));
        Assert.Equal((null, 214), (replaced.Value.GetString("Name"), replaced.Value.GetInt32("Pupils")));
    }

    [Fact]
    public async Task Deletes_it_once_and_shrugs_the_second_time()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new School());

        Assert.Equal(204, (await table.DeleteEntityAsync("PO9901", "99AA00")).Status);
        Assert.Equal(404, (await table.DeleteEntityAsync("PO9901", "99AA00")).Status);
    }

    [Fact]
    public async Task Fetches_only_what_is_selected()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new School { Name = "De Esdoorn", Pupils = 212 });

        var found = await table.GetEntityAsync<TableEntity>("PO9901", "99AA00", ["Name"]);

        Assert.Equal(("De Esdoorn", false), (found.Value.GetString("Name"), found.Value.ContainsKey("Pupils")));
    }

    [Fact]
    public async Task Makes_a_table_once_and_does_not_mind_the_second_time()
    {
        var tables = new TableServiceClient(azurite.NewAccounts().ConnectionString);

        var made = await tables.CreateTableIfNotExistsAsync("schools");
        var there = await tables.GetTableClient("schools").CreateIfNotExistsAsync();

        Assert.Equal((204, 409), (made.GetRawResponse().Status, there.GetRawResponse().Status));
        Assert.Equal("schools", there.Value.Name);
    }

    private static async Task<School> Only(TableClient table) =>
        (await table.GetEntityAsync<School>("PO9901", "99AA00")).Value;
}
