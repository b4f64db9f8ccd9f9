using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Templates;

/// <summary>
/// Answers to one form as answers to another. What both ask about goes from place to place of the profile; offers go by
/// their needs and level, rows by what they are about. What the other form has no place for is not lost: it is the rest.
/// </summary>
public sealed record Transfer
{
    private Transfer()
    {
    }

    /// <summary>The answers by the questions of the other form.</summary>
    public required AnswerSet Answers { get; init; }

    /// <summary>By the id of a question of the other form: the ids of the questions that its answer comes from.</summary>
    public required ILookup<string, string> Sources { get; init; }

    /// <summary>What found no place, for a person to place by hand.</summary>
    public required ValueList<Unplaced> Rest { get; init; }

    public static Transfer Of(AnswerSet answers, Template from, Template to)
    {
        var move = new Move(to);
        foreach (var question in from.Questions)
        {
            if (answers[question.Id] is { } answer)
                move.Take(question, answer);
        }

        return new() { Answers = move.Answers, Sources = move.Sources.Distinct().ToLookup(pair => pair.To, pair => pair.From), Rest = move.Rest.ToValueList() };
    }

    private sealed class Move(Template to)
    {
        public AnswerSet Answers { get; private set; } = AnswerSet.Empty;

        public List<(string To, string From)> Sources { get; } = [];

        public List<Unplaced> Rest { get; } = [];

        public void Take(Question question, Answer answer)
        {
            switch (question, answer)
            {
                case (OfferQuestion source, OfferAnswer offer):
                    TakeOffer(source, offer);
                    break;
                case (OffersQuestion source, OffersAnswer offers):
                    foreach (var offer in offers.Offers)
                        TakeOwnOffer(source, source.InGroups, source.Level, offer, () => AnswerLines.Of(source, new OffersAnswer([offer])));
                    break;
                case (ScoresQuestion source, ScoresAnswer scored):
                    Leave(source, scored.Scores.Where(score => !TryTake(source, score)).Select(score => AnswerLines.Score(source, score)));
                    break;
                case (FiguresQuestion source, FiguresAnswer counted):
                    var left = counted.Counts.Where(count => !TryTake(source, count)).ToValueList();
                    Leave(source, AnswerLines.Of(source, new FiguresAnswer(left)));
                    break;
                case (_, StepsAnswer steps) when AtPlaceOf(question) is { } target:
                    Put(target, question, new StepsAnswer([.. Answers.Get<StepsAnswer>(target.Id)?.Steps ?? [], .. steps.Steps]));
                    break;
                case (_, AmbitionsAnswer ambitions) when AtPlaceOf(question) is { } target:
                    Put(target, question, new AmbitionsAnswer([.. Answers.Get<AmbitionsAnswer>(target.Id)?.Ambitions ?? [], .. ambitions.Ambitions]));
                    break;
                case (not StepsQuestion and not AmbitionsQuestion, _) when AtPlaceOf(question) is { } target:
                    Put(target, question, answer);
                    break;
                default:
                    Leave(question, AnswerLines.Of(question, answer));
                    break;
            }
        }

        private Question? AtPlaceOf(Question source) => Like<Question>(source).FirstOrDefault(question => question.Place == source.Place);

        /// <summary>The questions of this type, those that ask in the same words first.</summary>
        private IEnumerable<T> Like<T>(Question source)
            where T : Question => to.Questions.OfType<T>().OrderByDescending(question => SameWords(question.Label, source.Label));

        private void TakeOffer(OfferQuestion source, OfferAnswer offer)
        {
            // Two questions that leave open which needs they are about have only their group in common.
            var target = Like<OfferQuestion>(source).FirstOrDefault(question =>
                question.Level == source.Level
                && question.Needs.ToHashSet().SetEquals(source.Needs)
                && (!source.Needs.IsEmpty || SameWords(question.TargetGroup, source.TargetGroup))
                && Answers[question.Id] is null);
            if (target is not null)
            {
                Put(target, source, offer);
                return;
            }

            var group = source.TargetGroup.Length > 0 ? source.TargetGroup : source.Label;
            TakeOwnOffer(
                source,
                inGroups: false,
                source.Level,
                new(group, source.Needs.Union(offer.AlsoFor).ToValueList(), offer.Zorgniveau, offer.Texts),
                () => AnswerLines.Of(source, offer));
        }

        private void TakeOwnOffer(Question source, bool inGroups, OfferLevel level, OwnOffer offer, Func<IEnumerable<string>> lines)
        {
            if (Like<OffersQuestion>(source).FirstOrDefault(question => question.Level == level && question.InGroups == inGroups) is { } target)
                Put(target, source, new OffersAnswer([.. Answers.Get<OffersAnswer>(target.Id)?.Offers ?? [], offer]));
            else
                Leave(source, lines());
        }

        private bool TryTake(ScoresQuestion source, Score score)
        {
            var row = source.FindRow(score.Row);
            var label = row?.Label ?? (score.OwnLabel.Length > 0 ? score.OwnLabel : score.Row);
            var targets = Like<ScoresQuestion>(source).Where(question => question.Place == source.Place).ToList();
            foreach (var target in targets)
            {
                if (target.Rows.FirstOrDefault(other => IsSame(other, label, row?.Provision) && ScoresOf(target).All(taken => taken.Row != other.Id)) is { } other)
                    return Add(target, score with { Row = other.Id, OwnLabel = "" });
            }

            return targets.Find(target => target.OwnRows) is { } open && Add(open, score with { Row = "", OwnLabel = label });

            ValueList<Score> ScoresOf(ScoresQuestion target) => Answers.Get<ScoresAnswer>(target.Id)?.Scores ?? [];

            bool Add(ScoresQuestion target, Score taken)
            {
                Put(target, source, new ScoresAnswer(ScoresOf(target).Add(taken)));
                return true;
            }
        }

        private bool TryTake(FiguresQuestion source, FigureCount count)
        {
            var label = source.FindRow(count.Row)?.Label ?? count.Row;
            foreach (var target in Like<FiguresQuestion>(source).Where(question => question.Place == source.Place))
            {
                var taken = Answers.Get<FiguresAnswer>(target.Id)?.Counts ?? [];
                if (target.Rows.FirstOrDefault(row => SameWords(row.Label, label) && taken.All(other => (other.Row, other.Year) != (row.Id, count.Year))) is not { } row)
                    continue;
                Put(target, source, new FiguresAnswer(taken.Add(count with { Row = row.Id })));
                return true;
            }

            return false;
        }

        private static bool IsSame(ScoreRow row, string label, Provision? provision) =>
            (provision is not null && row.Provision == provision) || SameWords(row.Label, label);

        private static bool SameWords(string one, string other) => Words(one).SequenceEqual(Words(other));

        private static IEnumerable<char> Words(string text) => text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);

        private void Put(Question target, Question source, Answer answer)
        {
            Answers = Answers.With(target.Id, answer);
            Sources.Add((target.Id, source.Id));
        }

        private void Leave(Question source, IEnumerable<string> lines)
        {
            if (string.Join('\n', lines) is { Length: > 0 } text)
                Rest.Add(new(source.Id, source.Label, text));
        }
    }
}

/// <param name="Question">The id of the question that it was the answer to.</param>
/// <param name="Title">That question in its form's own words.</param>
public sealed record Unplaced(string Question, string Title, string Text);
