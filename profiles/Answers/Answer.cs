using System.Text.Json.Serialization;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Answers;

/// <summary>What a school answered to one question of its form. Its shape is the shape of the question.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextAnswer), "text")]
[JsonDerivedType(typeof(ListAnswer), "list")]
[JsonDerivedType(typeof(DateAnswer), "date")]
[JsonDerivedType(typeof(ChoiceAnswer), "choice")]
[JsonDerivedType(typeof(ConceptAnswer), "concept")]
[JsonDerivedType(typeof(OfferAnswer), "offer")]
[JsonDerivedType(typeof(OffersAnswer), "offers")]
[JsonDerivedType(typeof(AvailabilityAnswer), "availability")]
[JsonDerivedType(typeof(ScoresAnswer), "scores")]
[JsonDerivedType(typeof(FiguresAnswer), "figures")]
[JsonDerivedType(typeof(StepsAnswer), "steps")]
[JsonDerivedType(typeof(BoundariesAnswer), "boundaries")]
[JsonDerivedType(typeof(AmbitionsAnswer), "ambitions")]
[JsonDerivedType(typeof(ConfirmationAnswer), "confirmation")]
[JsonDerivedType(typeof(DocumentAnswer), "document")]
public abstract record Answer
{
    /// <summary>Nothing filled in: the same as no answer.</summary>
    [JsonIgnore]
    public abstract bool IsEmpty { get; }
}

public sealed record TextAnswer(string Text) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}

public sealed record ListAnswer(ValueList<string> Items) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => Items.IsEmpty;
}

public sealed record DateAnswer(DateOnly? On) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => On is null;
}

public sealed record ChoiceAnswer(Status? Choice) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => Choice is null;
}

/// <param name="Own">A concept of the school's own, beside or instead of one of the list.</param>
public sealed record ConceptAnswer(Onderwijsconcept? Concept, string Explanation, string Own = "") : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => Concept is null && string.IsNullOrWhiteSpace(Explanation) && string.IsNullOrWhiteSpace(Own);
}

/// <summary>The answer about a target group that the form names.</summary>
/// <param name="AlsoFor">Further needs that the texts speak of.</param>
public sealed record OfferAnswer(string Zorgniveau, OfferTexts Texts, ValueList<Need> AlsoFor = default) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => string.IsNullOrWhiteSpace(Zorgniveau) && Texts.IsEmpty && AlsoFor.IsEmpty;
}

/// <summary>Offers for target groups that the school names itself.</summary>
public sealed record OffersAnswer(ValueList<OwnOffer> Offers) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => Offers.IsEmpty;
}

public sealed record OwnOffer(string TargetGroup, ValueList<Need> Needs, string Zorgniveau, OfferTexts Texts);

public sealed record AvailabilityAnswer(ValueList<Listed> Items) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => Items.IsEmpty;
}

public sealed record ScoresAnswer(ValueList<Score> Scores) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => Scores.IsEmpty;
}

/// <param name="Row">The id of the row; empty for one that the school adds itself.</param>
/// <param name="OwnLabel">The school's own row; empty for a row of the form.</param>
public sealed record Score([property: FormText] string Row, Status? Status, string Text = "", string OwnLabel = "");

public sealed record FiguresAnswer(ValueList<FigureCount> Counts) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => Counts.IsEmpty;
}

/// <param name="Row">The id of the row.</param>
public sealed record FigureCount([property: FormText] string Row, Schooljaar Year, int Count);

public sealed record StepsAnswer(ValueList<Step> Steps) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => Steps.IsEmpty;
}

public sealed record BoundariesAnswer(ValueList<Boundary> Statements) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => Statements.IsEmpty;
}

public sealed record AmbitionsAnswer(ValueList<Ambition> Ambitions) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => Ambitions.IsEmpty;
}

public sealed record ConfirmationAnswer(bool Given, DateOnly? On) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => !Given && On is null;
}

public sealed record DocumentAnswer(Attachment? Document) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => Document is null;
}
