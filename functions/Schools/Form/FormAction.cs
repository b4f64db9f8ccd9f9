namespace SopCloud.Functions.Schools.Form;

/// <summary>Which button of a form was pressed. All of them save first, so that nothing typed is lost.</summary>
internal abstract record FormAction
{
    private FormAction()
    {
    }

    public static FormAction Parse(string text) => text.Split(':') switch
    {
        ["verder"] => new Continue(),
        ["meer", var question] => new More(question),
        ["verwijder", var question, var item] when int.TryParse(item, out var number) => new Remove(question, number),
        _ => new Save(),
    };

    /// <summary>Where on the page to go on; empty for its top.</summary>
    public string Anchor => Repeated is { } question ? $"#{FormContext.BlankIdOf(question)}" : "";

    /// <summary>The repeated question whose blocks changed; null where none did.</summary>
    public virtual string? Repeated => null;

    public sealed record Save : FormAction;

    /// <summary>Save and go to the next page.</summary>
    public sealed record Continue : FormAction;

    /// <summary>One more block of a repeated question: after saving there is a blank one again.</summary>
    public sealed record More(string Question) : FormAction
    {
        public override string? Repeated => Question;
    }

    public sealed record Remove(string Question, int Item) : FormAction
    {
        public override string? Repeated => Question;
    }
}
