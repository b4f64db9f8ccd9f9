using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools.Form;

/// <summary>Which button of a form was pressed. All of them save first, so that nothing typed is lost.</summary>
internal abstract record FormAction
{
    private FormAction()
    {
    }

    /// <param name="template">The form that the button was on: it can only be about one of its questions.</param>
    public static FormAction Parse(string text, Template template) => text.Split(':') switch
    {
        ["verder"] => new Continue(),
        ["grens", var key] => new TakeBoundary(key),
        ["meer", var list] when IsOf(template, list) => new More(list),
        ["verwijder", var list, var item] when IsOf(template, list) && int.TryParse(item, out var number) && number is >= 0 and < FormValues.MaxItems =>
            new Remove(list, number),
        _ => new Save(),
    };

    // A list is a question, or the rows that a school adds to one: "specialisten.eigen".
    private static bool IsOf(Template template, string list) => template.FindQuestion(list.Split('.')[0]) is not null;

    /// <summary>Where on the page to go on; empty for its top.</summary>
    public string Anchor => Repeated is { } list ? $"#{FormContext.BlankIdOf(list)}" : "";

    /// <summary>The list whose blocks changed; null where none did.</summary>
    public virtual string? Repeated => null;

    public sealed record Save : FormAction;

    /// <summary>Save and go to the next page.</summary>
    public sealed record Continue : FormAction;

    /// <summary>Save, and take a sentence of it over as one of the grenzen.</summary>
    /// <param name="Key">See <see cref="Hints.ProposalBox.KeyOf"/>.</param>
    public sealed record TakeBoundary(string Key) : FormAction;

    /// <summary>One more block of a list: after saving there is a blank one again.</summary>
    public sealed record More(string List) : FormAction
    {
        public override string? Repeated => List;
    }

    public sealed record Remove(string List, int Item) : FormAction
    {
        public override string? Repeated => List;
    }
}
