namespace SopCloud.Functions.Notices;

/// <summary>The settings <c>Mail:*</c>: which SMTP server takes our mail. Without a host no mail is sent.</summary>
internal sealed class MailOptions
{
    public const string Section = "Mail";

    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    /// <summary>The sender, a functional address.</summary>
    public string From { get; set; } = "";

    /// <summary>For a server that asks who we are; empty for one that doesn't.</summary>
    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    public bool IsOn => Host.Length > 0;
}
