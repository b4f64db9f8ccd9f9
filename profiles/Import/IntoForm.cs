using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import;

/// <summary>What a document says, by the questions of the form that its school fills in: a school may bring a document in another format.</summary>
public static class IntoForm
{
    /// <summary>What that form has no place for joins the leftovers, each with the question that it was the answer to.</summary>
    public static ImportedDocument Into(this ImportedDocument document, Template form)
    {
        if (document.Form == form)
            return document;

        var byQuestion = document.Answers.ToDictionary(answer => answer.QuestionId);
        var transfer = Transfer.Of(document.AnswerSet, document.Form, form);
        return document with
        {
            Form = form,
            Answers = form.Questions.Select(AnswerTo).ToValueList(),
            Leftovers = document.Leftovers.AddRange(transfer.Rest.Select(Leave)),
            Remarks = document.Remarks.Select(remark => remark with { QuestionId = QuestionOf(remark) }).ToValueList(),
        };

        Leftover Leave(Unplaced rest) => new(byQuestion[rest.Question].Lines is [var first, ..] ? first : default, rest.Text)
        {
            Title = rest.Title,
            IsInternal = document.Form.FindQuestion(rest.Question)!.IsInternal,
        };

        ImportedAnswer AnswerTo(Question question)
        {
            var sources = transfer.Sources[question.Id].Select(source => byQuestion[source]).ToList();
            var lines = sources.SelectMany(source => source.Lines).Distinct().ToValueList();
            return (transfer.Answers[question.Id], AtSamePlace(question)) switch
            {
                (Answers.AvailabilityAnswer listed, _) when sources is [ImportedAnswer.Listed] => new ImportedAnswer.Listed(question.Id, listed, lines),
                ({ } answer, _) => new ImportedAnswer.Read(question.Id, answer, lines),
                (_, ImportedAnswer.SeenEmpty empty) => new ImportedAnswer.SeenEmpty(question.Id, empty.Lines),
                (_, ImportedAnswer.SeenUnreadable unreadable) => new ImportedAnswer.SeenUnreadable(question.Id, unreadable.Reason, unreadable.Lines),
                _ => new ImportedAnswer.NotFound(question.Id),
            };
        }

        // Offers and parts share a place; there the words of the form must be the same too.
        ImportedAnswer? AtSamePlace(Question question) => document.Form.Questions
            .Where(source => source.Place == question.Place && (!Places.Of(question).IsShared || source.Label == question.Label))
            .Select(source => byQuestion[source.Id])
            .FirstOrDefault();

        string? QuestionOf(Remark remark) => remark.QuestionId is null
            ? null
            : form.Questions.FirstOrDefault(question => transfer.Sources[question.Id].Contains(remark.QuestionId))?.Id;
    }
}
