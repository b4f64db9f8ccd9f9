using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Proposals;

/// <summary>How strongly words of a text point at a subject.</summary>
/// <param name="Weight">From <see cref="Enough"/> on, it is proposed.</param>
/// <param name="Because">The words that point at it most strongly.</param>
internal readonly record struct Evidence(double Weight, TextSpan Because)
{
    public const double Enough = 1;

    public const double Hint = 0.5;

    /// <summary>What a cue against it takes away.</summary>
    public const double Denied = 1.5;

    /// <summary>The least that a word can weigh that points at anything at all.</summary>
    public const double Any = 0.25;
}
