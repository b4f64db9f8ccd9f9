using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Functions.Schools.Form.Fields;

public sealed partial class AvailabilityField
{
    internal static void Write(Question question, AvailabilityAnswer answer, FormValues values)
    {
        var printed = answer.Items.Where(item => item.Provision is not null).ToList();
        values.SetAll(HasOf(question), printed.Select(item => item.Provision!.Id));
        foreach (var place in Enum.GetValues<Availability>())
            values.SetAll(FieldOf(question, place), printed.Where(item => item.At.Contains(place)).Select(item => item.Provision!.Id));
        foreach (var (i, item) in answer.Items.Where(item => item.Provision is null).Index())
        {
            values[$"{OwnOf(question)}.{i}.naam"] = item.Name;
            values.SetAll($"{OwnOf(question)}.{i}.plaats", item.At.Select(CodeOf));
        }
    }

    /// <summary>A box for a place that is ticked says that the school has it too.</summary>
    internal static AvailabilityAnswer Read(AvailabilityQuestion question, FormReader form) => new(
    [
        .. Rows(question, form.Values)
            .Where(provision => IsListed(question, provision, form.Values))
            .Select(provision => new Listed(provision, "", WithOnly(question, PlacesOf(question, provision, form.Values)))),
        .. form.Items(OwnOf(question), item => ReadOwn(question, item, form), item => item.Name.Length > 0),
    ]);

    /// <summary>See <see cref="AnswerFields.FieldOf"/>.</summary>
    internal static string FieldOf(Question question, AvailabilityAnswer answer, TextPlace place) =>
        $"{OwnOf(question)}.{answer.Items.Take(place.Item!.Value).Count(item => item.Provision is null)}.naam";

    private static Listed ReadOwn(AvailabilityQuestion question, string item, FormReader form)
    {
        var name = form.Text($"{item}.naam", question.Label);
        var codes = form.Values.All($"{item}.plaats").ToList();
        if (name.Length == 0)
            form.Refuse($"{item}.naam", "Schrijf wat het is, of haal de vinkjes weg.");
        return new(null, name, WithOnly(question, Enum.GetValues<Availability>().Where(place => codes.Contains(CodeOf(place))).ToValueList()));
    }

    /// <summary>With one column, to have it is to have it there. A place that the form no longer asks stays as long as it is ticked.</summary>
    internal static IEnumerable<Availability> PlacesToAsk(AvailabilityQuestion question, FormValues values) => Enum.GetValues<Availability>().Where(place =>
        (question.Columns.Count > 1 && question.Columns.Contains(place)) || (!question.Columns.Contains(place) && values.All(FieldOf(question, place)).Any()));

    /// <summary>What the form prints, and what else the school has: a form that no longer prints it takes nothing away.</summary>
    private static IEnumerable<Provision> Rows(AvailabilityQuestion question, FormValues values) =>
        question.Provisions.Concat(Provision.All.Where(provision => !question.Provisions.Contains(provision) && IsListed(question, provision, values)));

    internal static bool IsListed(AvailabilityQuestion question, Provision provision, FormValues values) =>
        values.All(HasOf(question)).Contains(provision.Id) || !PlacesOf(question, provision, values).IsEmpty;

    private static ValueList<Availability> PlacesOf(AvailabilityQuestion question, Provision provision, FormValues values) =>
        Enum.GetValues<Availability>().Where(place => values.All(FieldOf(question, place)).Contains(provision.Id)).ToValueList();

    // Where a form asks of one place only, to be listed is to be there.
    private static ValueList<Availability> WithOnly(AvailabilityQuestion question, ValueList<Availability> at) =>
        at.IsEmpty && question.Columns.Count == 1 ? question.Columns : at;

    internal static string HasOf(Question question) => $"{question.Id}.heeft";

    internal static string FieldOf(Question question, Availability place) => $"{question.Id}.{CodeOf(place)}";

    internal static string OwnOf(Question question) => $"{question.Id}.eigen";

    internal static string CodeOf(Availability place) => place switch
    {
        Availability.School => "school",
        Availability.Board => "bestuur",
        _ => "swv",
    };
}
