using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Profiles;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools;

/// <summary>What the page of a form shows of other schooljaren.</summary>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record FormYears
{
    internal FormYears(SchoolForm form, YearState other, Schooljaar? shown, IReadOnlyList<EarlierVersion> versions, EarlierVersion? compareTo) =>
        (Form, Other, Shown, Versions, CompareTo, Carried) = (form, other, shown, versions, compareTo, compareTo?.Into(form.Template));

    private SchoolForm Form { get; }

    /// <summary>The other schooljaar to write for: this one or the next.</summary>
    internal YearState Other { get; }

    /// <summary>The schooljaar of the profile that parents see; null while they see none.</summary>
    internal Schooljaar? Shown { get; }

    /// <summary>What the draft can begin with.</summary>
    internal IReadOnlyList<EarlierVersion> Versions { get; }

    /// <summary>What the draft began with, or else what parents see of an earlier schooljaar.</summary>
    internal EarlierVersion? CompareTo { get; }

    private CarryOver? Carried { get; }

    /// <summary>What stood there and has no question in this form.</summary>
    internal ValueList<Unplaced> Rest => Carried?.Rest ?? [];

    /// <summary>Whether a page says something else than it did then; null where there is nothing to compare.</summary>
    internal bool? Differs(Section section)
    {
        if (Carried is null || Form.Dossier.Section(section.Id) is null)
            return null;
        string[] questions = [.. section.Questions.Where(question => !CarryOver.IsOfOneVersion(question)).Select(question => question.Id)];
        var (then, now) = (Carried.Answers.Only(questions), Form.Dossier.Draft.Only(questions));
        return then.Count == 0 && now.Count == 0 ? null : !then.Equals(now);
    }
}

/// <summary>Reads what stands beside a form in other schooljaren.</summary>
internal sealed class YearsBesideForm(EarlierVersions earlier, SchoolYears years, TimeProvider clock)
{
    public async Task<FormYears> ReadAsync(SchoolForm form, CancellationToken stop)
    {
        var around = await years.AroundAsync(form.School.Id, Schooljaar.Of(DutchTime.Today(clock)), stop);
        var versions = await earlier.OfAsync(form, stop);
        var compareTo = form.Dossier.Begun is { } begun
            ? await earlier.FindAsync(form.School, begun, stop)
            : versions.FirstOrDefault(version => version.Schooljaar < form.Schooljaar);
        return new(
            form,
            form.Schooljaar == around.Current.Schooljaar ? around.Next : around.Current,
            around.Public?.Submission.Schooljaar,
            versions,
            compareTo);
    }
}
