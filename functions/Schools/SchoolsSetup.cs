namespace SopCloud.Functions.Schools;

internal static class SchoolsSetup
{
    public static void AddSchools(this IServiceCollection services)
    {
        services.AddSingleton<SchoolTemplates>();
        services.AddSingleton<SubmitProfile>();
        services.AddSingleton<SchoolForms>();
        services.AddSingleton<EarlierVersions>();
        services.AddSingleton<YearsBesideForm>();
        services.AddSingleton<BeginDraft>();
        services.AddSingleton<ImportedDocuments>();
        services.AddSingleton<Attachments>();
    }

    public static void MapSchools(this IEndpointRouteBuilder beheer)
    {
        ShowForm.Map(beheer);
        BeginDraft.Map(beheer);
        ShowEarlier.Map(beheer);
        EditSection.Map(beheer);
        CheckSection.Map(beheer);
        AttachDocument.Map(beheer);
        ImportDocument.Map(beheer);
        PreviewProfile.Map(beheer);
        ShowFindings.Map(beheer);
        SubmitProfile.Map(beheer);
        ShowHistory.Map(beheer);
    }
}
