using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Comparison;

/// <summary>How to reach a school: what it says itself, and where it says nothing the register.</summary>
/// <param name="State">Why there is nothing, where all three are empty.</param>
public sealed record ContactCell(CellState State, string Phone, string Email, string Website)
{
    private static readonly string[] Places = ["contact.phone", "contact.email", "contact.website"];

    public static ContactCell Of(School school, PublicView? view)
    {
        var own = view?.Contact ?? new();
        var (phone, email, website) = (Told(own.Phone, school.Phone), Told(own.Email, null), Told(own.Website, school.Website));
        return new(phone.Length + email.Length + website.Length > 0 ? CellState.Offered : Silence(view), phone, email, website);
    }

    public string Text => string.Join('\n', new[] { ("Telefoon", Phone), ("E-mail", Email), ("Website", Website) }.Where(row => row.Item2.Length > 0).Select(row => $"{row.Item1}: {row.Item2}"));

    private static string Told(string own, string? register) => string.IsNullOrWhiteSpace(own) ? register?.Trim() ?? "" : own.Trim();

    private static CellState Silence(PublicView? view)
    {
        if (view is null)
            return CellState.NoProfile;

        var silences = Places.Select(place => AskedByForm.Silence(view, place)).ToList();
        return silences.Contains(CellState.Unread) ? CellState.Unread
            : silences.Contains(CellState.NotFilledIn) ? CellState.NotFilledIn
            : CellState.NotAsked;
    }
}

/// <summary>What the register knows of a school, in the words of its page.</summary>
public static class RegisterWords
{
    public static string Address(School school) =>
        string.Join(' ', new[] { $"{school.Address.Street},", school.Address.Postcode?.ToString() ?? "", school.Address.Place }.Where(part => part.Length > 0));

    /// <summary>Such as "Basisschool, Openbaar".</summary>
    public static string Kind(School school) => $"{Type(school.Type)}, {school.Denomination}";

    public static string Type(SchoolType type) => type switch
    {
        SchoolType.Bao => "Basisschool",
        SchoolType.Sbo => "Speciaal basisonderwijs",
        SchoolType.So => "Speciaal onderwijs",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No Dutch name."),
    };

    public static string Board(School school) => school.BoardName ?? $"Bestuur met nummer {school.BoardNumber}";
}
