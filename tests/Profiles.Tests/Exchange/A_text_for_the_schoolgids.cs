using System.Text;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Exchange;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Tests.Publication;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests.Exchange;

public class A_text_for_the_schoolgids
{
    [Fact]
    public void Follows_the_form_and_leaves_out_what_was_not_answered() => Assert.Equal(
        """
        Ondersteuningsaanbod van De Esdoorn, schooljaar 2026-2027
        =========================================================

        Basisondersteuning
        ------------------

        Dyslexie
        In de les: Vier keer per week leest uw kind twintig minuten in een klein groepje.
        Voorzieningen: Voorleessoftware op elke laptop.
        Wie er meehelpt: De leesspecialist komt op dinsdag.

        Extra ondersteuning
        -------------------

        Arrangementen extra ondersteuning
        Voor: kinderen met autisme
        In de les: Een vaste plek en een dagplanning met plaatjes.
        Voorzieningen: Elke ochtend een rustige start in het leerplein.

        Grenzen van de ondersteuning
        ----------------------------

        Een grens is geen reden om een kind te weigeren: de school kijkt altijd naar het kind zelf.

        Uw grenzen
        - Wij kunnen een kind niet de hele dag verschonen.

        """.ReplaceLineEndings("\n"),
        SchoolgidsText.Of(A.School, A.Profile, A.Template, []));

    [Fact]
    public void Tells_numbers_as_parents_see_them()
    {
        var template = Template.Parse("templates/eigen.json", new MemoryStream(Encoding.UTF8.GetBytes(
            """
            { "id": "eigen", "name": "Eigen", "sections": [{ "id": "s", "title": "Aantallen", "questions": [{
              "type": "figures", "id": "f", "label": "Naar speciaal onderwijs", "place": "figures", "rows": [{ "id": "a", "label": "Cluster 3" }, { "id": "b", "label": "Samen" }], "sums": [{ "rows": ["a"], "sameAs": ["b"] }]
            }] }] }
            """)));
        var profile = A.Profile with { Figures = [new("f", "F", [new("a", "Cluster 3", new Schooljaar(2026), 0), new("a", "Cluster 3", new Schooljaar(2025), 3), new("b", "Samen", new Schooljaar(2025), 3), new("b", "Samen", new Schooljaar(2026), 12)])] };

        var text = SchoolgidsText.Of(A.School, profile, template, []);

        Assert.Contains("Naar speciaal onderwijs\n- Cluster 3: 2025-2026: 1 tot 4, 2026-2027: 0\n- Samen: 2025-2026: 1 tot 4, 2026-2027: 12\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(A_profile_for_others.Formats), MemberType = typeof(A_profile_for_others))]
    public void Holds_every_public_text_of_any_format(string format)
    {
        var template = Template.All[format];
        var answers = ExampleAnswers.Of(template);

        var text = SchoolgidsText.Of(A.School, template.ProfileOf(A.Schooljaar, answers), template, []);

        foreach (var question in template.Questions.Where(question => !question.Place.StartsWith("internal.", StringComparison.Ordinal) && question is not DocumentQuestion))
            Assert.Contains(question.Label, text, StringComparison.Ordinal);
        Assert.DoesNotContain("ondersteuningsprofiel.pdf", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "12 mei 2026")]
    [InlineData(true, "Ja, 12 mei 2026")]
    public void Says_no_more_of_a_confirmation_than_was_filled_in(bool given, string expected)
    {
        var template = Template.All.Values.First(template => template.Questions.Any(question => question is ConfirmationQuestion));
        var question = template.Questions.First(question => question is ConfirmationQuestion);
        var profile = template.ProfileOf(A.Schooljaar, AnswerSet.Empty.With(question.Id, new ConfirmationAnswer(given, new DateOnly(2026, 5, 12))));

        Assert.Contains($"{question.Label}\n{expected}\n", SchoolgidsText.Of(A.School, profile, template, []), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_out_what_parents_must_not_read()
    {
        var text = SchoolgidsText.Of(A.School, A.Profile, A.Template, [Redaction.Parse("De leesspecialist")]);

        Assert.Contains("Wie er meehelpt: [weggelaten] komt op dinsdag.", text, StringComparison.Ordinal);
        Assert.DoesNotContain(new MarkedProfile().PlacesIn(SchoolgidsText.Of(A.School, new MarkedProfile().Profile, A.Template, [])), place => place.StartsWith("Internal", StringComparison.Ordinal));
    }
}
