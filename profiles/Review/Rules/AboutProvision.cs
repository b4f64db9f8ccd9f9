using SopCloud.Profiles.Review.Wording;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>How a sentence says of one provision that the school does not have it, or has it elsewhere.</summary>
internal sealed class AboutProvision
{
    private static readonly WordFile Data = WordFile.Load("contradictions.json");
    private static readonly Dictionary<string, AboutProvision> All = Provision.All.ToDictionary(provision => provision.Id, provision => new AboutProvision(provision));

    private readonly Phrasing _names;
    private readonly Phrasing _elsewhere;
    private readonly Phrasing _missing;
    private readonly Phrasing _reserve;

    /// <summary>What is said of this one alone: a building is "niet toegankelijk voor een rolstoel". Null where there is nothing.</summary>
    private readonly Phrasing? _ownWords;

    private AboutProvision(Provision provision)
    {
        _names = new(provision.Synonyms.Append(provision.Label).Select(AsRow).Where(row => row.Length > 0), list => Data[list]);
        (_elsewhere, _missing, _reserve) = (Rows("elsewhere"), Rows("missing"), Rows("missingReserve"));
        _ownWords = Data.Has(provision.Id) ? Data[provision.Id] : null;

        Phrasing Rows(string name) => new(Data.Rows(name), list => list == "provision" ? _names : Data[list]);
    }

    public static AboutProvision Of(Provision provision) => All[provision.Id];

    public bool IsMissingIn(Words sentence) => _ownWords?.IsIn(sentence) == true || (_names.IsIn(sentence) && _missing.IsIn(sentence) && !_reserve.IsIn(sentence));

    public bool IsElsewhereIn(Words sentence) => _names.IsIn(sentence) && _elsewhere.IsIn(sentence);

    /// <summary>A name as a row to look for. "Protocol pesten" is also a "protocol tegen pesten".</summary>
    public static string AsRow(string name)
    {
        var words = Words.Of(name);
        var row = string.Join(' ', Enumerable.Range(0, words.Count).Select(i => words[i].Text));
        return row.StartsWith("protocol ", StringComparison.Ordinal) ? row.Insert("protocol".Length, " [{linking}] [het|de|een]") : row;
    }
}
