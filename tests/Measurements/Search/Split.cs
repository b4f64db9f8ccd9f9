namespace SopCloud.Measurements.Search;

/// <summary>
/// Who has read a phrase. Search is made with an eye on some; only the others tell how it does with parents whom nobody heard.
/// The fresh ones came after search was made with the first, in rounds: 232 by someone who knew only the names of the needs, then
/// 59 and 39 by the same who by then knew the vocabulary; then 130 and 81 by another who knew only those names, the 81 meant to be
/// harder. At first sight needs were found with a recall of 0.92, 0.80, 0.80, 0.88 and 0.80: expect that of parents whom nobody heard,
/// rather than what any split says after it was tuned. Of the last 81 all misses were read, so they are for tuning.
/// </summary>
internal enum Split
{
    Tuning,

    /// <summary>Not read when search was made; since then by some who mended it.</summary>
    HeldOut,

    FreshTuning,

    /// <summary>Nobody has read what search misses in these: of them only the figures count. Whoever reads their misses writes new ones.</summary>
    Fresh,
}
