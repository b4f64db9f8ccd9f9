namespace SopCloud.Functions.Schools.Form;

/// <summary>What the editors of one form share: what stands in the fields and what is wrong with it.</summary>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record FormContext
{
    internal FormContext(FormValues values, FormErrors errors) => (Values, Errors) = (values, errors);

    internal FormValues Values { get; }

    internal FormErrors Errors { get; }

    /// <summary>The repeated question of which a block was just added or taken away: the page goes on there. Null for none.</summary>
    internal string? GoesOnAt { get; init; }

    /// <summary>How many blocks a repeated question shows: those filled in, and always a blank one to write in.</summary>
    internal int ItemsToShow(string question) => Values.CountItems(question) + 1;

    /// <summary>The id of the blank block of a repeated question, wherever it stands.</summary>
    internal static string BlankIdOf(string question) => IdOf(question) + "-erbij";

    /// <summary>The id of a field: its name without what a selector or a link would stumble over.</summary>
    internal static string IdOf(string name) => "veld-" + name.Replace('.', '-');
}
