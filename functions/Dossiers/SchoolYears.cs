using Azure;
using Azure.Data.Tables;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Dossiers;

/// <summary>The schooljaren of a school side by side: where each stands, and how the draft of one begins with another.</summary>
internal sealed class SchoolYears(TableServiceClient tables)
{
    private readonly TableClient _table = tables.GetTableClient(DossierStore.TableName);

    /// <summary>Where a school stands in this schooljaar, the one before and the one after, and what parents see.</summary>
    public async Task<YearsAround> AroundAsync(SchoolId school, Schooljaar schooljaar, CancellationToken stop)
    {
        Schooljaar[] years = [schooljaar.Previous, schooljaar, schooljaar.Next];
        var begun = await DraftYearsAsync(school, DossierRows.DraftPrefix(years[0]), DossierRows.DraftPrefix(years[^1]) + "~", stop);
        var (previous, current, next) = (DossierRows.StageKey(years[0]), DossierRows.StageKey(years[1]), DossierRows.StageKey(years[2]));
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {school.ToString()} and (RowKey eq {previous} or RowKey eq {current} or RowKey eq {next} or RowKey eq {DossierRows.PublicKey})");
        var rows = await _table.QueryAsync<TableEntity>(filter, cancellationToken: stop).ToDictionaryAsync(row => row.RowKey, cancellationToken: stop);

        return new(Of(years[0]), Of(years[1]), Of(years[2]), rows.TryGetValue(DossierRows.PublicKey, out var placed) ? DossierRows.ToPlacement(placed) : null);

        YearState Of(Schooljaar year) => new(
            year,
            rows.TryGetValue(DossierRows.StageKey(year), out var stage) ? DossierRows.ToStage(stage) : new Stage.Drafting(),
            begun.Contains(year));
    }

    /// <summary>The last schooljaar before this one of which there is a draft; null for none.</summary>
    public async Task<Schooljaar?> FindDraftBeforeAsync(SchoolId school, Schooljaar schooljaar, CancellationToken stop) =>
        await DraftYearsAsync(school, DossierRows.AnyDraftPrefix, DossierRows.DraftPrefix(schooljaar), stop) is { Count: > 0 } years ? years.Max() : null;

    /// <summary>Makes the draft of a schooljaar of these pages, with its line in the trail: all in one write.</summary>
    /// <param name="draft">The draft, with nothing in it, and the template that it is begun in.</param>
    /// <param name="pages">Every page of the form, empty ones too: one that anybody saved in between stops it all.</param>
    /// <returns>False when there was a draft already, of whomever: it stays as it is.</returns>
    public async Task<bool> BeginAsync(Dossier draft, IReadOnlyList<DraftPage> pages, BegunFrom from, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        TableEntity[] rows =
        [
            .. pages.Select(page => DossierRows.Draft(draft, page, by, at)),
            DossierRows.Begun(draft.School, draft.Schooljaar, from),
            DossierRows.Audit(draft.School, new(at, by, draft.Schooljaar, AuditEvent.BegunFromEarlier) { From = from.Schooljaar }),
        ];
        try
        {
            await _table.SubmitTransactionAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), stop);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            return false;
        }
    }

    /// <summary>The keys alone: texts are long.</summary>
    private async Task<HashSet<Schooljaar>> DraftYearsAsync(SchoolId school, string from, string before, CancellationToken stop)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {school.ToString()} and RowKey ge {from} and RowKey lt {before}");
        return await _table.QueryAsync<TableEntity>(filter, select: [nameof(TableEntity.PartitionKey), nameof(TableEntity.RowKey)], cancellationToken: stop)
            .Select(row => DossierRows.DraftYearOf(row.RowKey))
            .ToHashSetAsync(cancellationToken: stop);
    }
}

/// <param name="Public">The decision that made public what parents see, of whatever schooljaar; null while they see nothing.</param>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record YearsAround(YearState Previous, YearState Current, YearState Next, Placement? Public);

/// <summary>Where the profile of one schooljaar stands.</summary>
/// <param name="IsBegun">Whether anything was saved for it.</param>
public sealed record YearState(Schooljaar Schooljaar, Stage Stage, bool IsBegun);
