using System.Text.RegularExpressions;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Vocabulary;

/// <summary>
/// A report of Perspectief op School, which is not in this repository: <c>SOP_SAMPLES</c> names the folder where it is. Only
/// counts and codes of what it says stand here.
/// </summary>
public class The_lists_of_a_real_report
{
    [Theory]
    [InlineData(ProvisionKind.Specialist, 16, "Specialisten Op de school", "Toelichting specialisten")]
    [InlineData(ProvisionKind.Voorziening, 2, "Voorziening Op de school", "3.3")]
    [InlineData(ProvisionKind.Onderwijsaanbod, 8, "Onderwijsaanbod Op de school", "3.4")]
    [InlineData(ProvisionKind.Methode, 16, "Methode Op de school", "3.5")]
    [InlineData(ProvisionKind.Ruimte, 2, "\nFysieke ruimten", "Toelichting")]
    [InlineData(ProvisionKind.Protocol, 5, "Protocol Status", "Veiligheid Antwoord")]
    public void Hold_only_provisions_that_we_know(ProvisionKind kind, int count, string heading, string next)
    {
        var (found, left) = Take(kind, Between(heading, next));

        Assert.Equal(count, found.Count);
        Assert.Equal("", left);
    }

    [Fact]
    public void Define_no_specialist_that_we_do_not_know()
    {
        var (found, _) = Take(ProvisionKind.Specialist, Between("Specialist Definitie", null));

        Assert.Superset(
            new HashSet<string>
            {
                "beeldcoach", "begeleider-passend-onderwijs", "dyscalculiespecialist", "dyslexiespecialist", "motorisch-remedial-teacher",
                "gedragsspecialist", "jonge-kind-specialist", "logopedist", "hoogbegaafdheidspecialist", "laagbegaafdheidspecialist",
                "nt2-specialist", "ondersteuningsadviseur", "orthopedagoog", "psycholoog", "rekenspecialist", "taal-leesspecialist",
                "intern-begeleider", "leerlingbegeleider", "remedial-teacher", "zorgcoordinator",
            },
            found);
    }

    /// <summary>The provisions named in folded text, the longest names first, and what is left of the text without them.</summary>
    private static (HashSet<string> Found, string Left) Take(ProvisionKind kind, string letters)
    {
        var found = new HashSet<string>();
        var names =
            from provision in Provision.All
            where provision.Kind == kind
            from name in provision.Synonyms.Add(provision.Label)

            // The report has lost some letters with an accent.
            from spelt in new[] { Folding.Fold(name), Folding.Fold(Regex.Replace(name, @"[^\x00-\x7F]", "")) }
            orderby spelt.Length descending
            select (spelt, provision.Id);
        foreach (var (name, id) in names)
        {
            // A mark in its place keeps the words around it apart.
            var without = letters.Replace(name, "|", StringComparison.Ordinal);
            if (without != letters)
                found.Add(id);
            letters = without;
        }

        return (found, letters.Replace("|", "", StringComparison.Ordinal));
    }

    private static string Between(string heading, string? next)
    {
        var folder = Environment.GetEnvironmentVariable("SOP_SAMPLES");
        Assert.SkipWhen(folder is null, "Set SOP_SAMPLES to the folder with the real documents.");
        var text = File.ReadAllText(Directory.GetFiles(folder!, "003_*").Single());
        var start = text.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        var end = next is null ? text.Length : text.IndexOf(next, start, StringComparison.Ordinal);
        var list = Regex.Replace(text[start..end], @"Anders, namelijk|Op de school|Via het\s+bestuur|Via het SWV\s+of\s+derden|Actief toegepast|^\d+\s*$", "", RegexOptions.Multiline);
        return Folding.Fold(list);
    }
}
