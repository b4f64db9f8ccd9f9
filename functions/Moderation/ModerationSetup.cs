using System.Net.Mail;
using SopCloud.Functions.Moderation.Erasing;
using SopCloud.Functions.Moderation.Public;
using SopCloud.Functions.Notices;

namespace SopCloud.Functions.Moderation;

internal static class ModerationSetup
{
    public static void AddModeration(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<DecideSubmission>();
        services.AddSingleton<LeaveOut>();
        services.AddSingleton<OpenSubmission>();
        services.AddSingleton<OpenPublicPart>();
        services.AddSingleton<KeptTexts>();
        services.AddSingleton<EraseWords>();
        services.AddSingleton<NotifyOfDecision>();
        services.AddOptions<MailOptions>()
            .Bind(configuration.GetSection(MailOptions.Section))
            .Validate(options => !options.IsOn || MailAddress.TryCreate(options.From, out _), $"With {MailOptions.Section}:Host also set {MailOptions.Section}:From to the address that mail comes from, such as noreply@example.nl.")
            .ValidateOnStart();
        services.AddSingleton<WaitingSubmissions>();
    }

    public static void MapModeration(this IEndpointRouteBuilder beheer)
    {
        ShowWaiting.Map(beheer);
        JudgeSubmission.Map(beheer);
        ListSchools.Map(beheer);
        ShowPublicPart.Map(beheer);
        AskErasure.Map(beheer);
    }
}
