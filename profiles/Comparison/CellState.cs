namespace SopCloud.Profiles.Comparison;

/// <summary>What a cell of a comparison is: exactly one of these, so that silence of one kind never passes for another.</summary>
public enum CellState
{
    /// <summary>The school's own words, or a fact of the register.</summary>
    Offered,

    /// <summary>The school says only that it refers to speciaal (basis)onderwijs.</summary>
    Refers,

    /// <summary>A text that stands under another need speaks of this one too.</summary>
    Mentioned,

    /// <summary>Who or what the school lists, without a word on what it does with them. Beside each it says where, if that is known.</summary>
    Listed,

    /// <summary>The same, and of nothing in it is known where.</summary>
    ListedUnplaced,

    /// <summary>The school's document answers the question, but with what could not be read, such as tick marks.</summary>
    Unread,

    /// <summary>The school's form asks, and the school left it empty.</summary>
    NotFilledIn,

    /// <summary>The school's form asks what there is, by name, and what is meant for this need is not among it.</summary>
    NotListed,

    /// <summary>The school's form does not ask: its silence says nothing.</summary>
    NotAsked,

    /// <summary>Nothing was placed for this school.</summary>
    NoProfile,

    /// <summary>A grens, in the school's own words.</summary>
    Named,

    /// <summary>The school names boundaries, but none here. That is no promise that there is none.</summary>
    NoneNamed,

    /// <summary>Nothing is offered beside the needs of the vocabulary.</summary>
    NoneOther,
}

public static class CellStateWords
{
    extension(CellState state)
    {
        /// <summary>As pages mark it: <c>not-asked</c>.</summary>
        public string Key => string.Concat($"{state}".Select((letter, i) => char.IsUpper(letter) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}" : $"{letter}"));

        /// <summary>As a parent reads it, in Dutch; never an untruth about the school.</summary>
        public string Words => state switch
        {
            CellState.Offered => "De school vertelt hierover",
            CellState.Refers => "De school verwijst hiervoor naar speciaal (basis)onderwijs",
            CellState.Mentioned => "Genoemd bij een ander onderwerp",
            CellState.Listed => "De school noemt wie of wat er is",
            CellState.ListedUnplaced => "De school noemt wie of wat er is. Waar is niet bekend",
            CellState.Unread => "Staat in het document van de school, maar is niet te lezen. Vraag het de school.",
            CellState.NotFilledIn => "Niet ingevuld",
            CellState.NotListed => "Niet in de lijst van wat de school heeft",
            CellState.NotAsked => "Niet gevraagd in het formulier van deze school",
            CellState.NoProfile => "Deze school heeft nog geen profiel",
            CellState.Named => "De school noemt een grens",
            CellState.NoneNamed => "Geen grens genoemd",
            CellState.NoneOther => "Geen ander aanbod genoemd",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No words."),
        };
    }
}
