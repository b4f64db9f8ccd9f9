using System.Net.Mail;

namespace SopCloud.Functions.Signals;

/// <summary>What someone typed about a page, as it came in.</summary>
public sealed class SignalForm
{
    public const int LongestText = 2000;
    public const int LongestEmail = 200;

    /// <summary>Of this very form: sent twice, it is one signal.</summary>
    public string? Code { get; set; }

    public string? Subject { get; set; }

    public string? Text { get; set; }

    public string? Email { get; set; }

    /// <summary>What to mend, with the field that it is about.</summary>
    internal IReadOnlyList<(string Field, string Mend)> Problems =>
    [
        .. SignalSubject.Find(Subject) is null ? [("subject", "Kies waar het over gaat.")] : Array.Empty<(string, string)>(),
        .. Told.Length switch
        {
            0 => [("text", "Schrijf wat er niet klopt. Eén zin is genoeg.")],
            > LongestText => [("text", $"Maak de tekst korter dan {LongestText:N0} tekens.")],
            _ => Array.Empty<(string, string)>(),
        },
        .. IsEmail ? Array.Empty<(string, string)>() : [("email", "Schrijf een e-mailadres zoals naam@voorbeeld.nl, of laat het leeg.")],
    ];

    /// <summary>With line ends of one character, as a browser counts them.</summary>
    internal string Told => (Text ?? "").ReplaceLineEndings("\n").Trim();

    /// <summary>Null where none was given.</summary>
    internal string? Address => string.IsNullOrWhiteSpace(Email) ? null : Email.Trim();

    private bool IsEmail =>
        Address is null || (Address.Length <= LongestEmail && MailAddress.TryCreate(Address, out var address) && address.Address == Address && address.Host.Contains('.', StringComparison.Ordinal));

    internal string ProblemOf(string field) => Problems.FirstOrDefault(problem => problem.Field == field).Mend ?? "";
}
