using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review.Wording;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>
/// What the form itself says, left standing as an answer or in one: the label, the help, an example, "vul hier in". Compared
/// by words, since such a text is often half removed.
/// </summary>
internal sealed partial class FormInstructions : IReviewRule
{
    /// <summary>The part of the words that two sentences must share, both ways.</summary>
    private const double Nearly = 0.8;

    /// <summary>A shorter label ("Gedrag") may be an answer's own heading: only alone is it no answer.</summary>
    private const int ShortestSentence = 4;

    /// <summary>From so many words on, what the form says at another question is no chance likeness.</summary>
    private const int LongSentence = 7;

    private static readonly WordFile Data = WordFile.Load("form-instructions.json");
    private static readonly Phrasing Placeholders = Data["placeholders"];
    private static readonly Phrasing Questions = Data["questions"];
    private static readonly Phrasing ToParents = Data["parents"];
    private static readonly Phrasing Quoted = Data["quoted"];
    private static readonly ConditionalWeakTable<Template, ILookup<string, HashSet<string>>> Known = [];

    public IEnumerable<Finding> FindIn(ReviewedForm form)
    {
        var known = Known.GetValue(form.Template, InstructionsOf);
        return
            from text in form.PublicTexts
            where text.Place.Part is TextPart.Text or TextPart.InLessons or TextPart.Facilities or TextPart.Partners
            let asksItself = form.Template.FindQuestion(text.Place.Question) is ListQuestion { Takes: ListItems.Questions }
            let sentences = Sentences.Of(text.Text).ToList()
            from sentence in sentences
            let words = Words.Of(text.Text, sentence)
            where Blank.IsMatch(text.Text.AsSpan(sentence.Start, sentence.Length))
                || (Placeholders.IsIn(words) && !Quoted.IsIn(words))
                || (!asksItself && sentence.In(text.Text).Contains('?', StringComparison.Ordinal) && Questions.IsIn(words) && !ToParents.IsIn(words))
                || IsOfForm(SetOf(words), known, text.Place.Question, isWhole: sentences.Count == 1)
            select new Finding(ReviewRule.FormInstruction, text.Place, sentence, sentence.In(text.Text));
    }

    private static bool IsOfForm(HashSet<string> words, ILookup<string, HashSet<string>> known, string question, bool isWhole) =>
        known[question].Any(instruction => IsNearly(words, instruction, isWhole))
        || (words.Count >= LongSentence && known.Any(other => other.Any(instruction => IsNearly(words, instruction, isWhole))));

    private static bool IsNearly(HashSet<string> words, HashSet<string> instruction, bool isWhole)
    {
        if (words.Count < ShortestSentence || instruction.Count < ShortestSentence)
            return isWhole && words.SetEquals(instruction);
        if (words.Count < Nearly * instruction.Count || instruction.Count < Nearly * words.Count)
            return false;
        var shared = words.Count(instruction.Contains);
        return shared >= Nearly * words.Count && shared >= Nearly * instruction.Count;
    }

    private static ILookup<string, HashSet<string>> InstructionsOf(Template form) =>
        (from section in form.Sections
         from question in section.Questions
         from text in (string[])[section.Title, section.Introduction, .. Of(question), .. FurnitureOf(form)]
         from sentence in Sentences.Of(text)
         select (question.Id, Words: SetOf(Words.Of(text, sentence))))
        .Where(of => of.Words.Count > 0)
        .ToLookup(of => of.Id, of => of.Words);

    private static IEnumerable<string> Of(Question question) => question switch
    {
        ScoresQuestion scores => [question.Label, question.Help, question.GoodExample, question.WeakExample, scores.Describe, .. scores.Rows.Select(row => row.Label)],
        OfferQuestion offer => [question.Label, question.Help, question.GoodExample, question.WeakExample, offer.TargetGroup],
        _ => [question.Label, question.Help, question.GoodExample, question.WeakExample],
    };

    // Key words with a gap are no sentence: an answer may well begin and end like that.
    private static IEnumerable<string> FurnitureOf(Template form) =>
        form.Furniture.Concat(form.OfferBlock is { } block ? [.. block.InLessons, .. block.Facilities, .. block.Partners] : []).Where(text => !text.Contains('…', StringComparison.Ordinal));

    private static HashSet<string> SetOf(Words words) => [.. Enumerable.Range(0, words.Count).Select(i => words[i].Text)];

    /// <summary>A place to fill in: "[naam school]", "&lt;tekst&gt;", a line of dots.</summary>
    [GeneratedRegex(@"\[(?:\s*(?:…|\.{2,}|[xX]+)\s*|[^\[\]]{0,60}\b(?:naam|vul|invullen|in te vullen|tekst|datum|hier|kies|optie|toelichting|toelichten|adres|plaats|functie|link|beschrijf|omschrijf|beschrijving|school|bestuur|aantal|jaartal|schooljaar|voorbeeld)\b[^\[\]]{0,60})\]|<\s*(?:…|\.{2,}|[xX]+|\p{L}[^<>]{1,80})\s*>|\{\s*\p{L}[^{}]{1,60}\}|_{3,}|\.{6,}|…{3,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Blank { get; }
}
