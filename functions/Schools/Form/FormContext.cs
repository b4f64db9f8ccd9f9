using SopCloud.Functions.Schools.Hints;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools.Form;

/// <summary>What the editors of one form share: what stands in the fields and what is wrong with it.</summary>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record FormContext
{
    internal FormContext(SchoolForm form, FormValues values, FormErrors errors) => (Form, Values, Errors) = (form, values, errors);

    private SchoolForm Form { get; }

    internal Template Template => Form.Template;

    internal Schooljaar Schooljaar => Form.Schooljaar;

    internal SchoolId School => Form.School.Id;

    /// <summary>The formal document as it was last saved; null while there is none.</summary>
    internal Profiles.Attachment? SavedAttachment => Form.Attachment;

    internal FormValues Values { get; }

    internal FormErrors Errors { get; }

    /// <summary>What stands beside the fields about the words in them; null where a page shows none, such as the review of an import.</summary>
    internal FormHints? Hints { get; init; }

    /// <summary>The list of which a block was just added or taken away: the page goes on there. Null for none.</summary>
    internal string? GoesOnAt { get; init; }

    /// <summary>How many blocks a list shows: those filled in, and always a blank one to write in.</summary>
    internal int ItemsToShow(string list) => Math.Min(Values.CountItems(list) + 1, FormValues.MaxItems);

    /// <summary>The id of the blank block of a list, wherever it stands.</summary>
    internal static string BlankIdOf(string list) => IdOf(list) + "-erbij";

    /// <summary>The id of a question with all its fields.</summary>
    internal static string QuestionIdOf(string question) => "vraag-" + question;

    /// <summary>The id of what stands beside a question about the words in it.</summary>
    internal static string NotesIdOf(string question) => "nakijken-" + question;

    /// <summary>The id of what was found in a field.</summary>
    internal static string FoundIdOf(string name) => IdOf(name) + "-nakijken";

    /// <summary>The id of a field: its name without what a selector or a link would stumble over.</summary>
    internal static string IdOf(string name) => "veld-" + name.Replace('.', '-');
}
