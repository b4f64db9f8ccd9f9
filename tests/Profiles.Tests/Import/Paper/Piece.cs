using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Import.Paper;

/// <summary>Something that stands on paper. A format is a list of them.</summary>
internal delegate void Piece(Sheet sheet);

internal static class Pieces
{
    public static Piece Heading(string text) => sheet => sheet.Heading(text);

    /// <summary>What the form itself says.</summary>
    public static Piece Says(params string[] paragraphs) => sheet =>
    {
        foreach (var paragraph in paragraphs)
            sheet.Lines(paragraph);
    };

    /// <summary>What the form says after white space.</summary>
    public static Piece SaysApart(params string[] paragraphs) => sheet =>
    {
        sheet.Blank();
        Says(paragraphs)(sheet);
        sheet.Blank();
    };

    public static Piece Fact(string label, Func<FictionalSchool, string> value) => sheet => sheet.Row(label, value(sheet.School));

    /// <summary>A question with a text as its answer.</summary>
    public static Piece Asks(string label, string question) => sheet => sheet.Row(label, Show(sheet, question));

    /// <summary>A text whose question is not printed.</summary>
    public static Piece Text(string question) => sheet => sheet.Paragraphs(Show(sheet, question));

    /// <summary>The items of a list below their question.</summary>
    public static Piece Lists(string label, params string[] questions) => sheet =>
    {
        sheet.Lines(label);
        foreach (var question in questions)
        {
            var answer = sheet.Get<ListAnswer>(question) ?? new([]);
            foreach (var item in answer.Items)
                sheet.Item(item);
            sheet.Show(question, answer);
        }

        sheet.Blank();
    };

    /// <summary>A sentence of the form with the answer within, at <c>{}</c>; not printed without an answer.</summary>
    public static Piece Within(string sentence, string question) => sheet =>
    {
        var (text, shown) = sheet.Get<Answer>(question) switch
        {
            DateAnswer { On: { } on } date => (on.ToString("d-M-yyyy", System.Globalization.CultureInfo.InvariantCulture), (Answer)date),
            ChoiceAnswer { Choice: { } choice } chosen => (choice.Label, chosen),
            TextAnswer said => (said.Text, said),
            _ => ("", null),
        };
        if (shown is null)
            return;
        sheet.Blank();
        sheet.Lines(sentence.Replace("{}", text, StringComparison.Ordinal));
        sheet.Blank();
        sheet.Show(question, shown);
    };

    /// <summary>A grid whose ticks are pictures: what is listed shows, where it can be had does not.</summary>
    /// <param name="ownHead">The head of a second grid, with what the school adds itself; empty for the same.</param>
    public static Piece Grid(string[] head, string question, string[]? ownHead = null) => sheet =>
    {
        var form = (AvailabilityQuestion)sheet.School.Form.FindQuestion(question)!;
        var answer = sheet.Get<AvailabilityAnswer>(question) ?? new([]);
        Says(head)(sheet);
        foreach (var listed in answer.Items)
        {
            if (listed.Provision is null && ownHead is not null)
                Says(ownHead)(sheet);
            sheet.Lines(listed.Provision?.Label ?? listed.Name, narrowest: 46);
            if (!sheet.Print.JoinsCells)
                sheet.Write("     ");
        }

        sheet.Blank();
        sheet.Show(question, new AvailabilityAnswer(answer.Items.Select(listed => listed with { At = form.Columns.Count == 1 ? [form.Columns[0]] : [] }).ToValueList()));
    };

    /// <summary>Rows with a word of the scale beside or below them.</summary>
    public static Piece Scores(string head, string question, Func<ScoreRow, string> label) => sheet =>
    {
        var answer = sheet.Get<ScoresAnswer>(question) ?? new([]);
        sheet.Lines(head);
        foreach (var score in answer.Scores)
        {
            var row = ((ScoresQuestion)sheet.School.Form.FindQuestion(question)!).FindRow(score.Row)!;
            if (sheet.Print.JoinsCells)
            {
                sheet.Lines($"{label(row)} {score.Status!.Label}", narrowest: 64);
            }
            else
            {
                sheet.Lines(label(row), narrowest: 64);
                sheet.Lines(score.Status!.Label);
            }
        }

        sheet.Blank();
        sheet.Show(question, answer);
    };

    /// <summary>A target group that the form names, with three rows.</summary>
    public static Piece Offer(string heading, string targetGroup, string question, Rows rows) => sheet =>
    {
        var offer = sheet.Get<OfferAnswer>(question) ?? new("", new());
        sheet.Heading(heading);
        OfferBlock(sheet, targetGroup, offer.Zorgniveau, offer.Texts, rows);
        sheet.Show(question, offer);
    };

    /// <summary>Target groups that the school names itself.</summary>
    public static Piece Offers(string heading, string question, Rows rows) => sheet =>
    {
        var offers = sheet.Get<OffersAnswer>(question) ?? new([]);
        foreach (var offer in offers.Offers)
        {
            sheet.Heading(heading);
            OfferBlock(sheet, offer.TargetGroup, offer.Zorgniveau, offer.Texts, rows);
        }

        sheet.Show(question, offers);
    };

    public static Piece Grenzen(string question) => sheet =>
    {
        var answer = sheet.Get<BoundariesAnswer>(question) ?? new([]);
        foreach (var boundary in answer.Statements)
            sheet.Item(boundary.Text);
        sheet.Blank();
        sheet.Show(question, answer);
    };

    /// <summary>Themes with items, below the term.</summary>
    public static Piece Ambitions(string question) => sheet =>
    {
        var answer = sheet.Get<AmbitionsAnswer>(question) ?? new([]);
        if (!answer.Ambitions.IsEmpty)
            sheet.Lines(answer.Ambitions[0].Term);
        foreach (var ambition in answer.Ambitions)
        {
            sheet.Blank();
            sheet.Lines(ambition.Theme);
            foreach (var item in ambition.Text.Split('\n'))
                sheet.Item(item.StartsWith("- ", StringComparison.Ordinal) ? item[2..] : item);
        }

        sheet.Show(question, answer);
    };

    /// <summary>A statement with a tick, which text does not show.</summary>
    public static Piece Ticked(string text, string question) => sheet =>
    {
        sheet.Get<ConfirmationAnswer>(question);
        sheet.Item(text);
    };

    private static string Show(Sheet sheet, string question)
    {
        var answer = sheet.Get<Answer>(question);
        if (answer is null)
            return "";
        sheet.Show(question, answer);
        return answer switch
        {
            TextAnswer text => text.Text,
            ConceptAnswer concept => concept.Explanation,
            _ => throw new InvalidOperationException($"{question} has no text."),
        };
    }

    private static void OfferBlock(Sheet sheet, string targetGroup, string zorgniveau, OfferTexts texts, Rows rows)
    {
        sheet.Lines($"Doelgroep: {targetGroup}{(zorgniveau.Length > 0 ? $" (zorgniveau {zorgniveau})" : "")}");
        sheet.Blank();
        sheet.Row(rows.InLessons, texts.InLessons);
        sheet.Row(rows.Facilities, texts.Facilities);
        sheet.Row(rows.Partners, texts.Partners);
    }
}

/// <summary>The three questions that a form asks about each target group.</summary>
internal sealed record Rows(string InLessons, string Facilities, string Partners);
