using Azure.Data.Tables;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Storage;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Review;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Moderation.Erasing;

/// <summary>
/// Takes words, and formal documents, out of one kept thing at a time. Who did something stays: a name in the trail says who
/// answers for it.
/// </summary>
/// <param name="attachments">The SHA-256 of each formal document that goes.</param>
internal sealed class WordRemoval(Erasure erasure, ValueList<string> attachments)
{
    /// <summary>Changes the row itself.</summary>
    public (FoundWords Found, bool IsChanged) TakeFrom(TableEntity row) => row.RowKey switch
    {
        var key when key.StartsWith(DossierRows.AnyDraftPrefix, StringComparison.Ordinal) => FromDraft(row),
        var key when key.StartsWith(DossierRows.StagePrefix, StringComparison.Ordinal) => Changed(FoundWords.None with { Remarks = FromStage(row) }),
        var key when key.StartsWith(DossierRows.AuditPrefix, StringComparison.Ordinal) => Changed(FoundWords.None with { Remarks = FromTrail(row) }),
        RedactionStore.Key => Changed(FoundWords.None with { Redactions = FromRedactions(row) }),
        // Who placed which submission, and what a draft began with: no texts.
        DossierRows.PublicKey => Changed(FoundWords.None),
        var key when key.StartsWith(DossierRows.BegunPrefix, StringComparison.Ordinal) => Changed(FoundWords.None),
        _ => Changed(FoundWords.None with { Drafts = AnyRow.TakeFrom(row, erasure) }),
    };

    public TakenFrom TakeFromVersion(BinaryData kept)
    {
        var submitted = kept.ToObjectFromJson<SubmittedProfile>(ProfileJson.Options)!;
        var (profile, places) = erasure.From(submitted.Profile);
        var attachment = Attached(profile.Attachment);
        if (IsGone(profile.Attachment))
            profile = profile with { Attachment = null };
        return new(
            FoundWords.None with { Versions = places, Attachments = attachment },
            profile == submitted.Profile ? null : BinaryData.FromObjectAsJson(submitted with { Profile = profile, Confirmed = StillFound(submitted, profile) }, ProfileJson.Options));
    }

    public TakenFrom TakeFromDocument(BinaryData kept)
    {
        // What is no text was never taken in.
        var (text, places) = erasure.From(DocumentImport.TextOf(kept.ToMemory().Span) ?? "");
        return new(FoundWords.None with { Documents = places }, places == 0 ? null : BinaryData.FromString(text));
    }

    private (FoundWords Found, bool IsChanged) FromDraft(TableEntity row)
    {
        var before = row.GetJson<AnswerSet>(DossierRows.Answers);
        var (answers, places) = erasure.From(before);
        var documents = answers.Where(answer => answer.Value is DocumentAnswer).Select(answer => (answer.Key, ((DocumentAnswer)answer.Value).Document)).ToList();
        answers = answers.Without(documents.Where(document => IsGone(document.Document)).Select(document => document.Key));
        if (!answers.Equals(before))
            row.SetJson(DossierRows.Answers, answers);
        return (FoundWords.None with { Drafts = places, Attachments = documents.SelectMany(document => Attached(document.Document)).ToValueList() }, !answers.Equals(before));
    }

    private int FromStage(TableEntity row)
    {
        if (DossierRows.ToStage(row) is not Stage.Decided { Decision: Return returned })
            return 0;
        var (remark, places) = erasure.From(returned.Remark);
        if (places > 0)
            DossierRows.Replace(row, new Stage.Decided(returned with { Remark = remark }));
        return places;
    }

    private int FromTrail(TableEntity row)
    {
        var entry = DossierRows.ToAuditEntry(row);
        var (note, places) = erasure.From(entry.Note ?? "");
        if (places > 0)
            DossierRows.Replace(row, entry with { Note = note });
        return places;
    }

    private int FromRedactions(TableEntity row)
    {
        var before = RedactionStore.ToKept(row);
        var erased = before.Select(kept => (Kept: kept, Words: erasure.From(kept.Words.Words))).ToList();
        var places = erased.Sum(redaction => redaction.Words.Places);
        if (places > 0)
        {
            // What is gone need not be left out; what is left of a longer passage still must.
            RedactionStore.Replace(row, erased
                .SelectMany(redaction => redaction.Words.Places == 0 ? [redaction.Kept] : LeftOf(redaction.Kept, redaction.Words.Value))
                .ToValueList());
        }

        return places;
    }

    /// <summary>A redaction as it is without the erased words: none where nothing is left, and more than one where the marks make it too long.</summary>
    private static IEnumerable<KeptRedaction> LeftOf(KeptRedaction kept, string words) => PartsOf(words)
        .Where(part => part.Replace(Erasure.Mark, "", StringComparison.Ordinal).Any(char.IsLetterOrDigit))
        .Select(part => Redaction.TryParse(part, out var redaction) ? redaction : null)
        .OfType<Redaction>()
        .Index()
        .Select(part => kept with { Id = part.Index == 0 ? kept.Id : $"{kept.Id}-{part.Index}", Words = part.Item });

    /// <summary>In halves, as a part of one word would be left out wherever that word stands.</summary>
    private static IEnumerable<string> PartsOf(string words)
    {
        if (words.Length <= Redaction.MostCharacters)
            return [words];

        // Marks made it too long, so there is at least one to cut at.
        var cut = Enumerable.Range(1, words.Length - 1)
            .Where(at => char.IsWhiteSpace(words[at]) || words.AsSpan(at).StartsWith(Erasure.Mark) || words.AsSpan(0, at).EndsWith(Erasure.Mark))
            .MinBy(at => Math.Abs(at - (words.Length / 2)));
        return [.. PartsOf(words[..cut]), .. PartsOf(words[cut..])];
    }

    /// <summary>A key is made from the words that were found, so that of erased words goes too.</summary>
    private static ValueList<string> StillFound(SubmittedProfile submitted, Profile profile)
    {
        var template = Template.All[profile.Template];
        var form = new ReviewedForm(template, template.AnswersOf(profile), profile.Schooljaar, DateOnly.FromDateTime(submitted.Submission.At.DateTime), new([]));
        return submitted.Confirmed.Intersect(FormReview.Of(form).Select(finding => finding.Key)).ToValueList();
    }

    private bool IsGone(Attachment? attachment) => attachment is not null && attachments.Contains(attachment.Sha256);

    private static ValueList<Attachment> Attached(Attachment? attachment) => attachment is null ? [] : [attachment];

    private static (FoundWords Found, bool IsChanged) Changed(FoundWords found) => (found, found.Places > 0);
}

/// <param name="Without">What to keep instead; null where nothing changes.</param>
internal readonly record struct TakenFrom(FoundWords Found, BinaryData? Without);
