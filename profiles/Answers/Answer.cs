using System.Text.Json.Serialization;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Answers;

/// <summary>What a school answered to one question of its form. Its shape is the shape of the question.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextAnswer), "text")]
[JsonDerivedType(typeof(ConceptAnswer), "concept")]
[JsonDerivedType(typeof(OfferAnswer), "offer")]
[JsonDerivedType(typeof(OffersAnswer), "offers")]
[JsonDerivedType(typeof(BoundariesAnswer), "boundaries")]
[JsonDerivedType(typeof(AmbitionsAnswer), "ambitions")]
[JsonDerivedType(typeof(ConfirmationAnswer), "confirmation")]
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

public sealed record ConceptAnswer(Onderwijsconcept? Concept, string Explanation) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => Concept is null && string.IsNullOrWhiteSpace(Explanation);
}

/// <summary>The answer about a target group that the form names.</summary>
public sealed record OfferAnswer(string Zorgniveau, OfferTexts Texts) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => string.IsNullOrWhiteSpace(Zorgniveau) && Texts.IsEmpty;
}

/// <summary>Offers for target groups that the school names itself.</summary>
public sealed record OffersAnswer(ValueList<OwnOffer> Offers) : Answer
{
    [JsonIgnore]
    public override bool IsEmpty => Offers.IsEmpty;
}

public sealed record OwnOffer(string TargetGroup, ValueList<Need> Needs, string Zorgniveau, OfferTexts Texts);

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
