using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Comparison;

/// <summary>The form that a school answered: of what it does not ask, the school's silence says nothing.</summary>
public static class AskedByForm
{
    /// <param name="place">One of <see cref="Places"/>, such as <c>adoption.mrAdvice</c>.</param>
    public static bool Asks(PublicView view, string place) => QuestionsAt(view, place).Any();

    /// <summary>What to say of an empty answer.</summary>
    public static CellState Silence(PublicView view, string place)
    {
        var questions = QuestionsAt(view, place).ToList();
        return questions.Exists(question => view.Unread.Contains(question.Id)) ? CellState.Unread
            : questions.Count > 0 ? CellState.NotFilledIn
            : CellState.NotAsked;
    }

    /// <summary>Whether the form asks about a need: what the school does for it, or whether there is what is meant for it.</summary>
    public static bool Asks(PublicView view, Need need) => view.AskedNeeds.Contains(need) || ListsFor(view, need).Any();

    /// <summary>What to say where the school says nothing about a need.</summary>
    public static CellState Silence(PublicView view, Need need) =>
        view.UnreadNeeds.Contains(need) ? CellState.Unread
        // Who lists the need without a word under it was not silent for want of a question.
        : view.AskedNeeds.Contains(need) || view.Offers.Any(offer => offer.Serves(need)) ? CellState.NotFilledIn
        : ListSilence(view, need);

    /// <summary>What to say where the school has nothing for a need in any list that its form asks for.</summary>
    public static CellState ListSilence(PublicView view, Need need)
    {
        var lists = ListsFor(view, need).ToList();
        return lists.Exists(list => view.Unread.Contains(list.Id)) ? CellState.Unread
            : lists.Exists(list => IsFilledIn(view, list)) ? CellState.NotListed
            : lists.Count > 0 ? CellState.NotFilledIn
            : CellState.NotAsked;
    }

    /// <summary>The lists in which the form prints, by name, what is meant for a need.</summary>
    private static IEnumerable<Question> ListsFor(PublicView view, Need need) =>
        Template.All.GetValueOrDefault(view.Template)?.Questions.Where(question => question is not OfferQuestion && Template.NeedsOf(question).Contains(need)) ?? [];

    private static bool IsFilledIn(PublicView view, Question list) =>
        ProvisionList.All.FirstOrDefault(each => each.Place == list.Place) is { } provisions
            ? !provisions.In(view.Provisions).Items.IsEmpty
            : RatedParts(view).Any(part => part.Question == list.Id && part.Items.Any(row => row.Status is not null || !string.IsNullOrWhiteSpace(row.Text)));

    internal static IEnumerable<Part<Rated>> RatedParts(PublicView view) =>
        view.Protocols.Items.Concat(view.Extras.TrackingSystems).Concat(view.Extras.Methods).Concat(view.WaysOfWorking.Basis);

    private static IEnumerable<Question> QuestionsAt(PublicView view, string place) =>
        Template.All.GetValueOrDefault(view.Template)?.Questions.Where(question => question.Place == place) ?? [];
}
