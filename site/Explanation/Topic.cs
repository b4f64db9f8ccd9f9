namespace SopCloud.Site.Explanation;

/// <summary>A question of parents that has a page of its own, in the order in which they meet it.</summary>
/// <param name="Note">What they find there, in a few words.</param>
public sealed record Topic(string Path, string Question, string Note)
{
    public static Topic ExtraHelp { get; } = new(SitePaths.ExtraHelp, "Welke hulp kan mijn kind krijgen?", "Van extra uitleg tot een speciale school.");

    public static Topic Zorgplicht { get; } = new(SitePaths.Zorgplicht, "Een grens of een nee: wat dan?", "Wat de school moet doen, stap voor stap.");

    public static Topic WhoHelps { get; } = new(SitePaths.WhoHelps, "Wie helpt mij?", "Op school, in de regio en in het hele land.");

    public static Topic Choosing { get; } = new(SitePaths.Choosing, "Hoe kies ik een school?", "Met vragen voor uw bezoek.");

    public static Topic Reading { get; } = new(SitePaths.Reading, "Hoe lees ik een profiel?", "Ook wat het betekent als er niets staat.");

    public static Topic Glossary { get; } = new(SitePaths.Glossary, "Wat betekent dit woord?", "Van arrangement tot zorgplicht.");

    public static IReadOnlyList<Topic> All { get; } = [ExtraHelp, Zorgplicht, WhoHelps, Choosing, Reading, Glossary];
}
