using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Tests.Import;

public class Reading_steps
{
    private const string Numbered = """{ "type": "steps", "id": "route", "label": "Route", "place": "organisation.route", "opens": ["stap 1"] }""";

    private const string Levels = """{ "type": "steps", "id": "route", "label": "Route", "place": "organisation.route", "recognise": ["trede wat … papieren … wie … wanneer"] }""";

    private const string Table = """
        Trede Wat Papieren Wie Wanneer/ dag

        3
        Hulp van buiten

        Gesprek;
        Samen met de coach:

         Coach
        Leraar

        Trede Wat Papieren Wie Wanneer/dag

        1
        Gewone hulp

        in de klas

        De leraar kijkt en luistert.
        Daarna praat hij.

        Schrift

        Trede Wat Papieren Wie Wanneer/dag

        2
        Meer hulp

        De leraar vraagt raad.

        Elke week.
         Vervolg van de coach:
        nog een gesprek.

        Trede Wat Papieren Wie Wanneer/dag
         4
        Andere school

        Warm afscheid.
        """;

    [Fact]
    public void Follow_their_numbers()
    {
        var document = OneQuestion.Import("Stap 1: Kijken in de klas\n\nStap 2: Vragen\n\nStap 3: Hulp van buiten: bv. de kapper,\n\n      de bakker en de slager\n\nStap 4: Samen naar buiten\n\nDit is iets anders.", Numbered);

        Assert.Equal(["Kijken in de klas", "Vragen", "Hulp van buiten: bv. de kapper, de bakker en de slager", "Samen naar buiten"], document.Read<StepsAnswer>().Steps.Select(step => step.Name));
        Assert.Equal("Dit is iets anders.", Assert.Single(document.Leftovers).Text);
        Assert.Empty(document.Remarks);
    }

    [Fact]
    public void Are_found_on_one_line_too() => Assert.Equal(
        ["Kijken", "Vragen", "Buiten"],
        OneQuestion.Import("Stap 1: Kijken Stap 2: Vragen Stap 3: Buiten", Numbered).Read<StepsAnswer>().Steps.Select(step => step.Name));

    [Fact]
    public void Of_a_table_are_sorted_by_their_number()
    {
        var steps = OneQuestion.Import(Table, Levels).Read<StepsAnswer>().Steps;

        Assert.Equal(["Gewone hulp in de klas", "Meer hulp", "Hulp van buiten", "Andere school"], steps.Select(step => step.Name));
    }

    [Fact]
    public void Of_a_table_keep_their_words_together_when_its_columns_are_lost()
    {
        var document = OneQuestion.Import(Table, Levels);

        var steps = document.Read<StepsAnswer>().Steps;
        Assert.Equal("Gesprek;\nSamen met de coach:\n\nCoach\nLeraar", steps[2].Actions);
        Assert.All(steps, step => Assert.Equal("", step.Documents + step.People + step.Timing));
        Assert.Equal(2, document.Remarks.Count(remark => remark.Kind == RemarkKind.LostColumns));
    }

    [Fact]
    public void Out_of_order_do_not_take_what_a_new_page_begins_with()
    {
        var document = OneQuestion.Import(Table, Levels);

        Assert.Equal("De leraar vraagt raad.\n\nElke week.", document.Read<StepsAnswer>().Steps[1].Actions);
        Assert.Equal("Vervolg van de coach: nog een gesprek.", Assert.Single(document.Leftovers).Text);
    }

    [Fact]
    public void Are_named_after_their_number_when_their_name_is_not_certain()
    {
        var steps = OneQuestion.Import(Table.Replace("2\nMeer hulp\n\nDe leraar", "2 Meer hulp De leraar", StringComparison.Ordinal), Levels).Read<StepsAnswer>().Steps;

        Assert.Equal("Trede 2", steps[1].Name);
        Assert.StartsWith("Meer hulp De leraar vraagt raad.", steps[1].Actions, StringComparison.Ordinal);
    }

    [Fact]
    public void Stay_in_the_order_of_the_document_when_a_number_comes_twice() => Assert.Equal(
        ["Hulp van buiten", "Gewone hulp in de klas", "Meer hulp", "Andere school"],
        OneQuestion.Import(Table.Replace("\n1\n", "\n2\n", StringComparison.Ordinal), Levels).Read<StepsAnswer>().Steps.Select(step => step.Name));
}
