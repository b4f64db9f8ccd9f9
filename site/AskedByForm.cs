using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Templates;

namespace SopCloud.Site;

/// <summary>The form that a school answered: of what it does not ask, the school's silence says nothing.</summary>
internal static class AskedByForm
{
    /// <param name="place">One of <see cref="Places"/>, such as <c>adoption.mrAdvice</c>.</param>
    public static bool Asks(PublicView view, string place) =>
        Template.All.GetValueOrDefault(view.Template)?.Questions.Any(question => question.Place == place) == true;

    /// <summary>What to say of an empty answer.</summary>
    public static CellState Silence(PublicView view, string place) => Asks(view, place) ? CellState.NotFilledIn : CellState.NotAsked;
}
