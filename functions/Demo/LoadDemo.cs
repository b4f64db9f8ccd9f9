using Azure;
using Microsoft.Extensions.Options;
using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Moderation;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Register;
using SopCloud.Functions.Schools;
using SopCloud.Functions.Storage;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Demo;

/// <summary>Fills an empty register with the demo. A second run changes nothing.</summary>
internal sealed class LoadDemo(
    StorageLayout storage,
    SchoolRegister register,
    ImportSchools importSchools,
    ImportSwvs importSwvs,
    ImportBoards importBoards,
    ImportPostcodes importPostcodes,
    SchoolTemplates templates,
    DossierStore dossiers,
    SchoolForms forms,
    BeginDraft begin,
    Grants grants,
    IOptions<SignInOptions> signIn,
    Sweep sweep,
    IServiceProvider services,
    TimeProvider clock)
{
    private const int MostTries = 5;

    /// <returns>0; 1 when the register holds other schools, or when a file of the demo is not right.</returns>
    public async Task<int> RunAsync(DemoContent demo, TextWriter screen, CancellationToken stop)
    {
        await storage.EnsureAsync(stop);
        var known = await register.AllAsync(stop).ToListAsync(stop);
        if (known.Find(school => !school.Id.Brin.StartsWith("99", StringComparison.Ordinal)) is { } other)
        {
            await screen.WriteLineAsync($"Nothing was changed. The register holds schools that are not of the demo, such as {other.Id}. Load the demo into empty storage.");
            return 1;
        }

        // Only a school that was once in the register can be gone from it: so last year's file comes first, once.
        var withLastYear = known.TrueForAll(school => school.GoneSince is null);
        if (!await LoadRegisterAsync(demo, withLastYear, screen, stop))
            return 1;
        var accounts = demo.Accounts();
        await LoadAccountsAsync(accounts, screen, stop);
        await LoadProfilesAsync(demo.Profiles(), ModeratorOf(accounts), screen, stop);
        await MakeSiteAsync(screen, stop);
        await screen.WriteLineAsync("The public site is made");
        return 0;
    }

    /// <summary>
    /// Where the app runs too, it publishes what this has placed: on a slow machine a part of the site can be its own for longer
    /// than a sweep waits for it.
    /// </summary>
    private async Task MakeSiteAsync(TextWriter screen, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
            try
            {
                await sweep.RunAsync(stop);
                return;
            }
            catch (AggregateException e) when (tries < MostTries && e.InnerExceptions.All(inner => inner is RequestFailedException { Status: 409 }))
            {
                await screen.WriteLineAsync("Another publisher is still at work on the site; going on when it is done");
            }
    }

    private async Task<bool> LoadRegisterAsync(DemoContent demo, bool withLastYear, TextWriter screen, CancellationToken stop)
    {
        if (withLastYear && RegisterVerbs.Report(screen, await importSchools.RunAsync(demo.Read("scholen-vorig-jaar.csv"), null, false, screen.WriteLine, stop)) != 0)
            return false;

        return RegisterVerbs.Report(screen, await importSchools.RunAsync(demo.Read("scholen.csv"), demo.Read("opvolgers.csv"), false, screen.WriteLine, stop)) == 0
            && RegisterVerbs.Report(screen, await importBoards.RunAsync(demo.Read("besturen.csv"), screen.WriteLine, stop)) == 0
            && RegisterVerbs.Report(screen, await importSwvs.RunAsync([demo.Imported("swv.csv"), demo.Imported("swv-scholen.csv")], false, screen.WriteLine, stop)) == 0
            && RegisterVerbs.Report(screen, await importPostcodes.RunAsync(demo.Read("postcodes.csv"), false, stop)) == 0;
    }

    private Actor ModeratorOf(IReadOnlyList<DemoAccount> accounts)
    {
        var moderator = accounts.First(account => account.Grants.Any(grant => grant.Role == ModeratorGrant.Role));
        return new(PersonId.Of(signIn.Value.Authority, moderator.Sub), moderator.Name);
    }

    /// <summary>Each profile goes the way of a real one: draft, handed in, placed. That of an earlier schooljaar went it then.</summary>
    private async Task LoadProfilesAsync(IReadOnlyList<DemoProfile> profiles, Actor moderator, TextWriter screen, CancellationToken stop)
    {
        var placed = 0;
        var now = Schooljaar.Of(DutchTime.Today(clock));
        foreach (var profile in profiles)
        {
            if (await dossiers.ReadPublicAsync(profile.School, stop) is not null)
                continue;

            var schooljaar = profile.Year is DemoYear.Vorig ? now.Previous : now;
            var then = profile.Year is DemoYear.Vorig ? new ClockOf(clock.GetUtcNow().AddYears(-1)) : clock;
            var school = (await register.FindAsync(profile.School, stop))!;
            var author = new Actor($"demo-{profile.School.Slug}", "Intern begeleider (demo)");
            var dossier = await dossiers.ReadAsync(school.Id, schooljaar, stop);
            var template = (await templates.OfAsync(school, dossier, stop))!;
            await dossiers.SaveImportAsync(dossier with { Template = template.Id }, DraftPage.AllOf(template, profile.Answers), author, then.GetUtcNow(), stop);

            // Whoever the demo speaks of is invented, and may be public.
            var submit = ActivatorUtilities.CreateInstance<SubmitProfile>(services, then);
            var handedIn = await submit.RunAsync(school, schooljaar, author, stop);
            if (handedIn is Unconfirmed { Findings: var findings })
                handedIn = await submit.RunAsync(school, schooljaar, author, findings.Select(finding => finding.Key).ToHashSet(), stop);

            var submission = handedIn switch
            {
                Submitted submitted => submitted.Submission,
                AlreadySubmitted already => already.Submission,
                var outcome => throw new InvalidDataException($"The demo profile of {school.Id} cannot be handed in: {outcome}."),
            };
            await ActivatorUtilities.CreateInstance<DecideSubmission>(services, then).PlaceAsync(school, schooljaar, submission.Id, moderator, stop);
            if (profile.Year is DemoYear.Volgend && await forms.OpenAsync(school.Id, now.Next, stop) is { } next)
                await begin.RunAsync(next, EarlierVersion.KeyOfPlaced(now), author, stop);
            placed++;
        }

        await screen.WriteLineAsync($"{profiles.Count} profiles read, {placed} placed");
    }

    private async Task LoadAccountsAsync(IReadOnlyList<DemoAccount> accounts, TextWriter screen, CancellationToken stop)
    {
        foreach (var account in accounts)
        {
            var person = PersonId.Of(signIn.Value.Authority, account.Sub);
            foreach (var grant in account.Grants)
                await grants.GiveAsync(new(person, account.Name, account.Email, grant.ToGrant(), clock.GetUtcNow()), null, Grants.Operator, stop);
        }

        await screen.WriteLineAsync($"{accounts.Count} accounts have access");
    }

    private sealed class ClockOf(DateTimeOffset moment) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => moment;
    }
}
