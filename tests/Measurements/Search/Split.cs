namespace SopCloud.Measurements.Search;

/// <summary>
/// Who has read a phrase. Search is made with an eye on some; only the others tell how it does with parents whom nobody heard.
/// The fresh ones were written by someone who knew the names of the needs and nothing else of the vocabulary, after search was made with the first.
/// </summary>
internal enum Split
{
    Tuning,

    /// <summary>Not read when search was made; since then by some who mended it.</summary>
    HeldOut,

    FreshTuning,

    /// <summary>Nobody has read what search makes of these: of them only the figures count. Whoever reads their misses writes new ones.</summary>
    Fresh,
}
