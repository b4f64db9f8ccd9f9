using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Register;

/// <summary>
/// The partitions of the table <c>schools</c>. <c>school-N</c> holds the facts of each school, once; <c>swv-PO2604</c> repeats
/// those of the schools of one SWV, so that its pages are made from one partition. What differs, the facts are right.
/// </summary>
internal static class RegisterKeys
{
    public const string FactsPrefix = "school-";

    public const string ListPrefix = "swv-";

    public const string Swvs = "swv";

    public const string Boards = "bestuur";

    /// <summary>
    /// By the last letter of the BRIN: DUO gives these out evenly, so the country makes 26 partitions of some 235 rows,
    /// each three transactions.
    /// </summary>
    public static string FactsOf(SchoolId id) => FactsPrefix + id.Brin[3];

    public static string ListOf(SwvCode swv) => ListPrefix + swv;

    /// <summary>A filter for all partitions that begin so.</summary>
    public static string Every(string prefix) => $"PartitionKey ge '{prefix}' and PartitionKey lt '{prefix}~'";
}
