using System.Globalization;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

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
            DateAnswer { On: { } on } date => (Day(on), (Answer)date),
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
    /// <param name="ownHead">The head of a second grid, with what the school adds itself.</param>
    public static Piece Grid(string[] head, string[] ownHead, string question) => sheet =>
    {
        var form = (AvailabilityQuestion)sheet.School.Form.FindQuestion(question)!;
        var answer = sheet.Get<AvailabilityAnswer>(question) ?? new([]);
        Says(head)(sheet);
        foreach (var listed in answer.Items)
        {
            if (listed.Provision is null)
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

    /// <summary>Ambitions of a form that asks for no theme and no term: a list.</summary>
    public static Piece Goals(string label, string question) => sheet =>
    {
        var texts = (sheet.Get<AmbitionsAnswer>(question) ?? new([])).Ambitions.SelectMany(ambition => ambition.Text.Split('\n')).Select(text => text.StartsWith("- ", StringComparison.Ordinal) ? text[2..] : text).ToList();
        sheet.Heading(label);
        foreach (var text in texts)
            sheet.Item(text);
        sheet.Blank();
        sheet.Show(question, new AmbitionsAnswer(texts.Select(text => new Ambition("", text, "")).ToValueList()));
    };

    /// <summary>The name of each row, with the words of the school behind it.</summary>
    public static Piece Described(string head, string question, Func<ScoreRow, string> label) => sheet =>
    {
        var form = (ScoresQuestion)sheet.School.Form.FindQuestion(question)!;
        var answer = sheet.Get<ScoresAnswer>(question) ?? new([]);
        sheet.Lines(head);
        foreach (var row in form.Rows)
            sheet.Row(label(row), answer.Scores.FirstOrDefault(score => score.Row == row.Id)?.Text ?? "");
        sheet.Show(question, new ScoresAnswer(answer.Scores.Where(score => score.Text.Length > 0).Select(score => score with { Status = null }).ToValueList()));
    };

    /// <summary>Rows with boxes to tick: the form's words are all that text shows.</summary>
    public static Piece Boxes(string head, string question, params string[] rows) => sheet =>
    {
        sheet.Get<Answer>(question);
        sheet.Lines(head);
        foreach (var row in rows)
            sheet.Lines(row);
        sheet.Blank();
    };

    /// <summary>A statement with a tick, which text does not show.</summary>
    public static Piece Ticked(string text, string question) => sheet =>
    {
        sheet.Get<ConfirmationAnswer>(question);
        sheet.Item(text);
    };

    /// <summary>A label with the key words of a row, and other words between them.</summary>
    public static string Worded(ScoreRow row) => (row.Recognise.IsEmpty ? row.Label : row.Recognise[0]).Replace(" … ", " zoals wij dat hier samen ", StringComparison.Ordinal);

    private static string Show(Sheet sheet, string question)
    {
        var answer = sheet.Get<Answer>(question);
        if (answer is null)
            return "";
        // A concept of the school's own is asked by a checklist alone.
        sheet.Show(question, answer is ConceptAnswer told ? told with { Own = "" } : answer);
        return answer switch
        {
            TextAnswer text => text.Text,
            OfferAnswer offer => offer.Texts.Whole,
            ConceptAnswer concept => concept.Explanation,
            DateAnswer { On: { } on } => Day(on),
            _ => throw new InvalidOperationException($"{question} has no text."),
        };
    }

    private static string Day(DateOnly on) => on.ToString("d-M-yyyy", CultureInfo.InvariantCulture);

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
