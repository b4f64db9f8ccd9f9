using System.Diagnostics;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Review;
using SopCloud.Profiles.Tests.Import;

namespace SopCloud.Profiles.Tests.Review;

public class A_report_of_a_document
{
    [Fact]
    public void Gives_the_lines_and_the_sentence_of_each_finding()
    {
        var document = Import.Reading.Import(FictionalSchool.Small.With("basis-dyslexie", new OfferAnswer("", new() { Facilities = "Elke dag lezen. Deze leerling krijgt op dinsdag les in de hal." })));

        var found = Assert.Single(ReviewReport.Of(document, Reviewed.Today), found => found.Finding.Rule == ReviewRule.SingleChild);
        Assert.Equal(("basis-dyslexie", "Deze leerling krijgt op dinsdag les in de hal.", false), (found.Finding.Place.Question, found.Sentence, found.IsInternal));
        Assert.Contains("Deze leerling", string.Join(' ', document.Lines.Where(line => found.Lines!.Value.First <= line.Number && line.Number <= found.Lines.Value.Last).Select(line => line.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Reviews_what_was_not_placed_and_what_parents_do_not_see()
    {
        var document = Import.Reading.Import(FictionalSchool.Small) with
        {
            Leftovers = [new(new(3, 4), "Wij hebben 3 leerlingen met autisme."), new(new(9, 9), "Haar moeder komt elke dag.") { Title = "Contact", IsInternal = true }],
        };

        Assert.Equal(
            [("Niet geplaatst", "3 leerlingen", new LineRange(3, 4), false), ("Contact", "Haar moeder komt elke dag.", new LineRange(9, 9), true)],
            ReviewReport.Of(document, Reviewed.Today).TakeLast(2).Select(found => (found.Title, found.Finding.Words, found.Lines!.Value, found.IsInternal)));
    }

    [Fact]
    public void Says_of_an_internal_answer_that_parents_do_not_see_it()
    {
        var form = Reviewed.Form("haarlemmermeer", ("deskundigen", new TextAnswer("Haar moeder helpt.")));

        var found = Assert.Single(ReviewReport.Of(form), found => found.Finding.Rule == ReviewRule.SingleChild);
        Assert.Equal((true, new TextPlace("deskundigen")), (found.IsInternal, found.Finding.Place));
    }

    [Fact]
    public void Gives_each_mention_of_a_name_its_own_line_and_a_quotation_that_can_be_read()
    {
        var text = string.Concat(Enumerable.Repeat("Femke Kwakkel, ", 8000));
        var clock = Stopwatch.StartNew();

        var found = ReviewReport.Of(Unknown("Femke doet dit.\n" + text + "\nEn Femke doet dat."), Reviewed.Today).Where(found => found.Finding.Rule == ReviewRule.PersonName).ToList();

        Assert.Equal((8002, new LineRange(1, 1), new LineRange(2, 2), new LineRange(3, 3)), (found.Count, found[0].Lines!.Value, found[4000].Lines!.Value, found[^1].Lines!.Value));
        Assert.All(found, found => Assert.True(found.Sentence.Length <= 240 && found.Sentence.Contains(found.Finding.Words, StringComparison.Ordinal)));
        // A fraction of it alone; minutes where each finding reads the text again.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
    }

    [Fact]
    public void Asks_for_nothing_that_only_another_form_asks() =>
        Assert.DoesNotContain(ReviewReport.Of(Unknown("Een verhaal van onze school."), Reviewed.Today), found => found.Finding.Rule == ReviewRule.EmptyPart);

    /// <summary>In no known form.</summary>
    private static ImportedDocument Unknown(string text) => Import.Reading.Import(FictionalSchool.Small) with
    {
        Format = null,
        Answers = [],
        Lines = [.. text.Split('\n').Select((line, i) => new SourceLine(i + 1, line))],
        Leftovers = [new(new(1, text.Split('\n').Length), text)],
    };
}
