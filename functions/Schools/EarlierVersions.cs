using SopCloud.Functions.Dossiers;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools;

/// <summary>What a school wrote for another schooljaar, to begin a draft with and to compare it to.</summary>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record EarlierVersion
{
    internal EarlierVersion(BegunFrom source, Template form, AnswerSet answers, ValueList<string> unread) =>
        (Source, Form, Answers, Unread) = (source, form, answers, unread);

    internal BegunFrom Source { get; }

    /// <summary>The form that it was written in.</summary>
    internal Template Form { get; }

    internal AnswerSet Answers { get; }

    /// <summary>The questions that a document answered unreadably, and nobody answered since.</summary>
    internal ValueList<string> Unread { get; }

    internal Schooljaar Schooljaar => Source.Schooljaar;

    internal bool IsPlaced => Source.Submission is not null;

    /// <summary>How a form names it: there is at most one placed version and one draft of a schooljaar.</summary>
    internal string Key => IsPlaced ? KeyOfPlaced(Schooljaar) : $"concept-{Schooljaar}";

    internal static string KeyOfPlaced(Schooljaar schooljaar) => $"geplaatst-{schooljaar}";

    internal CarryOver Into(Template form) => CarryOver.Of(Answers, Form, form);
}

/// <summary>Finds what a school wrote for other schooljaren.</summary>
internal sealed class EarlierVersions(DossierStore dossiers, SchoolYears years, SchoolTemplates templates)
{
    /// <summary>
    /// What the draft of a schooljaar can begin with: what parents see now, and the draft of the last schooljaar before it where
    /// that says something else. So a draft that was never handed in is not lost when its schooljaar ends.
    /// </summary>
    public async Task<IReadOnlyList<EarlierVersion>> OfAsync(SchoolForm form, CancellationToken stop)
    {
        var (school, schooljaar) = (form.School.Id, form.Schooljaar);
        var versions = new List<EarlierVersion>();
        if (await dossiers.ReadPublicAsync(school, stop) is { Submission: var shown } && shown.Schooljaar != schooljaar)
            versions.Add(await PlacedAsync(school, new(shown.Schooljaar, shown.Id), stop));

        if (await years.FindDraftBeforeAsync(school, schooljaar, stop) is { } year
            && await DraftAsync(form.School, year, stop) is { } draft
            && !versions.Exists(placed => placed.Schooljaar == year && placed.Form == draft.Form && placed.Answers.Equals(draft.Answers)))
        {
            versions.Add(draft);
        }

        return versions;
    }

    /// <summary>What a draft began with, as it is now.</summary>
    public async Task<EarlierVersion?> FindAsync(School school, BegunFrom source, CancellationToken stop) => source.Submission is null
        ? await DraftAsync(school, source.Schooljaar, stop)
        : await PlacedAsync(school.Id, source, stop);

    private async Task<EarlierVersion> PlacedAsync(SchoolId school, BegunFrom source, CancellationToken stop)
    {
        var profile = (await dossiers.ReadSubmissionAsync(school, source.Submission!, stop)).Profile;
        var form = Template.All[profile.Template];
        return new(source, form, form.AnswersOf(profile), profile.Unread);
    }

    /// <summary>Null where nothing was written.</summary>
    private async Task<EarlierVersion?> DraftAsync(School school, Schooljaar schooljaar, CancellationToken stop)
    {
        var dossier = await dossiers.ReadAsync(school.Id, schooljaar, stop);
        return dossier.Draft.Count > 0 && await templates.OfAsync(school, dossier, stop) is { } form
            ? new(new(schooljaar, Submission: null), form, dossier.Draft, dossier.Unread)
            : null;
    }
}
