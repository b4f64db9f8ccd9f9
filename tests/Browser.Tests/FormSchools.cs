using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Browser.Tests;

/// <summary>A school for each form there is, beside those of the demo, that answered every question.</summary>
public sealed class FormSchools(Product product) : IAsyncLifetime
{
    /// <summary>The subject of who writes for all of them.</summary>
    public const string Writer = "lotte";

    private static readonly List<string> Forms = [.. Template.All.Keys.Order()];

    private readonly Dictionary<string, AnswerSet> answers = [];

    /// <summary>The first grid with places in any form.</summary>
    public ((Template Form, Section Section) Page, AvailabilityQuestion Grid) FirstGrid =>
        Template.All.Values.OrderBy(form => form.Id)
            .SelectMany(form => form.Sections.SelectMany(section => section.Questions.OfType<AvailabilityQuestion>().Select(grid => ((form, section), grid))))
            .First(item => item.grid.Columns.Count > 1);

    public static SchoolId Of(Template form) => SchoolId.Parse($"99FO{Forms.IndexOf(form.Id):00}", null);

    public bool Lacks(Template form, AvailabilityQuestion grid, Provision provision) =>
        answers[form.Id].Get<AvailabilityAnswer>(grid.Id)!.Items.All(item => item.Provision != provision);

    public async ValueTask InitializeAsync()
    {
        var schooljaar = product.Schooljaar();
        var dossiers = product.Services.GetRequiredService<DossierStore>();
        foreach (var form in Template.All.Values)
        {
            await product.Services.GetRequiredService<TableServiceClient>().RegisterAsync(Of(form), Submissions.Swv, form.Id);
            await product.GrantAsync(Writer, new SchoolGrant(Of(form)));
            answers[form.Id] = new AnswersTo(1, schooljaar).All(form);
            var dossier = await dossiers.ReadAsync(Of(form), schooljaar, CancellationToken.None);
            await dossiers.SaveImportAsync(
                dossier with { Template = form.Id },
                DraftPage.AllOf(form, answers[form.Id]),
                A.Actor,
                DateTimeOffset.UtcNow,
                CancellationToken.None);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
