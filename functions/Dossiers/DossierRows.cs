using System.Globalization;
using Azure.Data.Tables;
using SopCloud.Functions.Storage;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Dossiers;

/// <summary>
/// The rows of table <c>profiles</c>. All rows of a school share a partition, so that a change of state and its line in the
/// trail go in one transaction.
/// </summary>
internal static class DossierRows
{
    /// <summary>The row that names the submission that parents see, of whatever schooljaar.</summary>
    public const string PublicKey = "public";

    public const string StagePrefix = "stage-";

    public const string AnyDraftPrefix = "draft-";

    public const string AuditPrefix = "audit-";

    /// <summary>The rows that name what a draft began with.</summary>
    public const string BegunPrefix = "begun-";

    /// <summary>The answers in a row of a draft.</summary>
    public const string Answers = "Answers";

    private const string Template = "Template";
    private const string Unread = "Unread";

    public static string StageKey(Schooljaar schooljaar) => $"{StagePrefix}{schooljaar}";

    public static string DraftPrefix(Schooljaar schooljaar) => $"{AnyDraftPrefix}{schooljaar}-";

    public static string BegunKey(Schooljaar schooljaar) => $"{BegunPrefix}{schooljaar}";

    public static TableEntity Draft(Dossier dossier, DraftPage page, Actor by, DateTimeOffset at)
    {
        var row = new TableEntity(dossier.School.ToString(), DraftPrefix(dossier.Schooljaar) + page.Id) { ["SavedAt"] = at, [Template] = dossier.Template };
        row.SetJson("SavedBy", by);
        row.SetJson(Answers, page.Answers);
        if (!page.Unread.IsEmpty)
            row.SetJson(Unread, page.Unread);
        return row;
    }

    /// <summary>The template that a row of a draft was written in; null for one from before that was kept.</summary>
    public static string? ToTemplate(TableEntity row) => row.GetString(Template);

    public static DraftSection ToDraftSection(TableEntity row, Schooljaar schooljaar) => new(
        row.RowKey[DraftPrefix(schooljaar).Length..],
        row.GetJson<AnswerSet>(Answers),
        row.GetDateTimeOffset("SavedAt")!.Value,
        row.GetJson<Actor>("SavedBy"),
        row.ETag.ToString())
    {
        Unread = row.FindJson<ValueList<string>>(Unread),
    };

    /// <summary>The schooljaar of a row of any draft, by its key.</summary>
    public static Schooljaar DraftYearOf(string rowKey) => Schooljaar.Parse(rowKey[AnyDraftPrefix.Length..][..9], null);

    public static TableEntity Begun(SchoolId school, Schooljaar schooljaar, BegunFrom from)
    {
        var row = new TableEntity(school.ToString(), BegunKey(schooljaar));
        row.SetJson("From", from);
        return row;
    }

    public static BegunFrom ToBegunFrom(TableEntity row) => row.GetJson<BegunFrom>("From");

    public static TableEntity Stage(SchoolId school, Schooljaar schooljaar, Stage stage)
    {
        var row = new TableEntity(school.ToString(), StageKey(schooljaar));
        Replace(row, stage);
        return row;
    }

    public static void Replace(TableEntity row, Stage stage) => row.SetJson("Stage", stage);

    public static Stage ToStage(TableEntity row) => row.GetJson<Stage>("Stage");

    public static TableEntity Public(Placement placement)
    {
        var row = new TableEntity(placement.Submission.School.ToString(), PublicKey);
        row.SetJson("Placement", placement);
        return row;
    }

    public static Placement ToPlacement(TableEntity row) => row.GetJson<Placement>("Placement");

    /// <param name="id">The same for what is written once however often it is tried; null for a new line each time.</param>
    public static TableEntity Audit(SchoolId school, AuditEntry entry, string? id = null)
    {
        // The time first, so that the trail reads in order; the rest only keeps two lines of one moment apart.
        var key = string.Create(CultureInfo.InvariantCulture, $"{AuditPrefix}{entry.At.UtcTicks:D19}-{id ?? Guid.NewGuid().ToString("N")}");
        var row = new TableEntity(school.ToString(), key);
        Replace(row, entry);
        return row;
    }

    public static void Replace(TableEntity row, AuditEntry entry) => row.SetJson("Entry", entry);

    public static AuditEntry ToAuditEntry(TableEntity row) => row.GetJson<AuditEntry>("Entry");
}
