using System.Globalization;
using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Notices;

/// <summary>
/// A school hears by mail that its profile was placed or sent back, at its functional address. The mail holds a link, not
/// what was written: mailboxes are shared.
/// </summary>
internal sealed partial class NotifyOfDecision(
    WorkList work,
    SchoolRegister register,
    DossierStore dossiers,
    IOptions<MailOptions> mail,
    IOptions<HostingOptions> addresses,
    ILogger<NotifyOfDecision> log)
{
    /// <summary>At least once: a crash after sending and before tidying sends it again.</summary>
    /// <returns>False while there is no decision to tell of yet.</returns>
    public async Task<bool> RunAsync(NoticeWork notice, CancellationToken stop)
    {
        if (await dossiers.ReadStageAsync(notice.School, notice.Schooljaar, stop) is not Stage.Decided { Decision: var decision }
            || decision.Submission.Id != notice.Submission)
        {
            return false;
        }

        if (mail.Value.IsOn && await register.FindAsync(notice.School, stop) is { Email: { Length: > 0 } address } school)
        {
            await SendAsync(Message(school, decision, await dossiers.ReadPublicAsync(notice.School, stop), address), stop);
            LogSent(notice.School);
        }

        await work.RemoveAsync(notice, stop);
        return true;
    }

    /// <param name="shown">What parents see; null while they see none.</param>
    private MailMessage Message(School school, Decision decision, Placement? shown, string address)
    {
        var schooljaar = decision.Submission.Schooljaar;
        var link = new Uri(addresses.Value.BeheerAddress!, Links.Form(school.Id, schooljaar));
        var (subject, text) = (decision, shown?.Submission) switch
        {
            (Return, _) => ("Er is een opmerking bij uw ondersteuningsaanbod", $"Het samenwerkingsverband heeft uw profiel voor schooljaar {schooljaar} teruggestuurd met een opmerking. Pas het aan en dien het opnieuw in."),
            (_, { } seen) when seen.Schooljaar > schooljaar => ("Uw ondersteuningsaanbod is geplaatst", $"Het samenwerkingsverband heeft uw profiel voor schooljaar {schooljaar} geplaatst. Ouders blijven dat van {seen.Schooljaar} zien: het nieuwste schooljaar staat op de site."),
            _ => ("Uw ondersteuningsaanbod staat op de site", $"Het samenwerkingsverband heeft uw profiel voor schooljaar {schooljaar} geplaatst. Ouders zien het nu op de site."),
        };

        var message = new MailMessage(mail.Value.From, address)
        {
            Subject = $"{subject}: {school.Name}".ReplaceLineEndings(" "),
            Body = $"Goedendag,\n\n{text}\n\nBekijk het hier: {link}\n\nVriendelijke groet,\n{Site.Brand.Name}\n".ReplaceLineEndings("\r\n"),
        };
        // The same decision gives the same id, so that a mailbox can drop the second of two.
        message.Headers.Add("Message-ID", string.Create(CultureInfo.InvariantCulture, $"<{decision.Submission.Id}.{decision.At.UtcTicks}@{message.From!.Host}>"));
        return message;
    }

    private async Task SendAsync(MailMessage message, CancellationToken stop)
    {
        using (message)
        using (var client = new SmtpClient(mail.Value.Host, mail.Value.Port))
        {
            if (mail.Value.User.Length > 0)
            {
                client.EnableSsl = true;
                client.Credentials = new NetworkCredential(mail.Value.User, mail.Value.Password);
            }

            await client.SendMailAsync(message, stop);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Told {School} of a decision by mail")]
    private partial void LogSent(SchoolId school);
}
