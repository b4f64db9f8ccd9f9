namespace SopCloud.Measurements.Labelled;

/// <summary>A label that was found or missed, or a finding that no label asked for.</summary>
/// <param name="Kind">Of proposal, or the id of the rule.</param>
/// <param name="Example">The id of the example that it is about.</param>
/// <param name="What">The words or the id that was labelled or found.</param>
internal sealed record Judgement(string Kind, Half Half, Verdict Verdict, string Example, string What, string Text);

internal enum Verdict
{
    Found,
    FalseAlarm,
    Missed,
}
