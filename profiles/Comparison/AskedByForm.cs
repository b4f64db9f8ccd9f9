using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Templates;

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

    private static IEnumerable<Question> QuestionsAt(PublicView view, string place) =>
        Template.All.GetValueOrDefault(view.Template)?.Questions.Where(question => question.Place == place) ?? [];
}
