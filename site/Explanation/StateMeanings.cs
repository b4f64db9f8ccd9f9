using SopCloud.Profiles.Comparison;

namespace SopCloud.Site.Explanation;

/// <summary>What a parent may and may not conclude from the state of a cell. Silence of one kind never passes for another.</summary>
internal static class StateMeanings
{
    extension(CellState state)
    {
        public string Meaning => state switch
        {
            CellState.Offered => "U leest de eigen woorden van de school.",
            CellState.Listed => "De school noemt bijvoorbeeld een specialist of een methode. Zij schrijft niet wat die doet. Vraag hoe vaak en voor wie.",
            CellState.ListedUnplaced => "De school noemt het. U ziet niet of het op school zelf is. Vraag dat.",
            CellState.Mentioned => "De school schrijft erover bij een ander onderwerp. Wij laten zien waar.",
            CellState.Refers => "De school denkt dan aan een andere school. Praat er toch over: zij moet eerst naar úw kind kijken.",
            CellState.NotAsked => "Deze vraag staat niet in het formulier. De school kan hier dus wél hulp voor hebben. Vraag het.",
            CellState.NotFilledIn => "De school kreeg de vraag en liet die leeg. Misschien is er toch hulp. Vraag het.",
            CellState.NotListed => "De school maakte een lijst van wat zij heeft. Dit staat daar niet bij. Vraag wat zij wel kan doen.",
            CellState.Unread => "De school heeft iets ingevuld, zoals een kruisje. Wij kunnen niet zien wat. Vraag het de school.",
            CellState.NoProfile => "De school heeft hier nog niets geplaatst. Bel de school of kijk op haar eigen site.",
            CellState.Named => "De school schrijft waar haar hulp ophoudt. Dat is geen reden om uw kind te weigeren.",
            CellState.NoneNamed => "De school noemt hier geen grens. Dat is geen belofte dat er geen grens is.",
            CellState.NoneOther => "De school noemt verder niets, naast de onderwerpen op deze site.",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No meaning."),
        };
    }
}
