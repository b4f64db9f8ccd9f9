using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Publication;

/// <summary>
/// The rules of what is public, in one place. Held back are who is who within the school (<see cref="Internal"/>), the formal
/// document (<see cref="Attachment"/>), numbers of 1 to 4 pupils, also where sums would give them away, and the words that a
/// redaction leaves out. Everything else that a school wrote is public once it is placed.
/// </summary>
public static class PublicRules
{
    /// <param name="redactions">What is left out of the school's texts for parents. Asked of every caller, so that none forgets.</param>
    public static PublicView ViewOf(Profile profile, Template template, ValueList<Redaction> redactions)
    {
        var unread = PublicIds(profile.Unread, template);
        var view = new PublicView
        {
            Template = profile.Template,
            Schooljaar = profile.Schooljaar,
            Period = profile.Period,
            Contact = profile.Contact,
            Vision = profile.Vision,
            Offers = profile.Offers,
            Extras = profile.Extras,
            Provisions = profile.Provisions,
            Protocols = profile.Protocols,
            WaysOfWorking = profile.WaysOfWorking,
            Inspection = profile.Inspection,
            Organisation = profile.Organisation,
            Figures = PublicFigures.Of(profile.Figures, template),
            Boundaries = profile.Boundaries with { Statements = profile.Boundaries.Statements.Select(WithCategory).ToValueList() },
            Ambitions = profile.Ambitions,
            Adoption = profile.Adoption,
            AskedNeeds = template.AskedNeeds.ToValueList(),
            Unread = unread,
            UnreadNeeds = template.Questions.Where(question => unread.Contains(question.Id)).SelectMany(Template.NeedsOf).Distinct().ToValueList(),
        };
        return Without(redactions, view);
    }

    /// <summary>
    /// What is public of a profile in the shape of a profile, for exchange: what parents see, and of the figures only those
    /// that they see as they are.
    /// </summary>
    public static Profile PublicPartOf(Profile profile, Template template, ValueList<Redaction> redactions) => PublicPartOf(ViewOf(profile, template, redactions));

    /// <summary>The same, where no more is at hand than what parents see.</summary>
    public static Profile PublicPartOf(PublicView view) => new()
    {
        Template = view.Template,
        Schooljaar = view.Schooljaar,
        Period = view.Period,
        Contact = view.Contact,
        Vision = view.Vision,
        Offers = view.Offers,
        Extras = view.Extras,
        Provisions = view.Provisions,
        Protocols = view.Protocols,
        WaysOfWorking = view.WaysOfWorking,
        Inspection = view.Inspection,
        Organisation = view.Organisation,
        Figures = view.Figures.Select(PublicFigures.Exact).Where(part => !part.Items.IsEmpty).ToValueList(),
        Boundaries = view.Boundaries,
        Ambitions = view.Ambitions,
        Adoption = view.Adoption,
        Unread = view.Unread,
    };

    /// <summary>What the register knows of a school, without a number of pupils that is too small to show.</summary>
    public static School PublicPartOf(School school) => PupilsOf(school) is PublicCount.Exactly ? school : school with { Pupils = null };

    /// <summary>The answers of a school with the words left out, to lay beside each other what parents read and would read.</summary>
    public static Profile LeaveOut(Profile profile, ValueList<Redaction> redactions) => Without(redactions, profile);

    /// <summary>How many pupils a school has, as parents may see it; null while that is not known.</summary>
    public static PublicCount? PupilsOf(School school) => school.Pupils is { } pupils ? PublicFigures.Of(pupils) : null;

    /// <summary>A boundary that the school gave no category stands under "overig": in no list may it seem that there is none.</summary>
    private static Boundary WithCategory(Boundary boundary) =>
        boundary.Categories.IsEmpty ? boundary with { Categories = [BoundaryCategory.All["overig"]] } : boundary;

    /// <summary>Of what is for school and SWV only, parents need not know that it could not be read.</summary>
    private static ValueList<string> PublicIds(ValueList<string> questions, Template template) =>
        questions.Where(id => template.FindQuestion(id) is not { IsInternal: true }).ToValueList();

    private static T Without<T>(ValueList<Redaction> redactions, T record)
        where T : class => redactions.IsEmpty ? record : SchoolTexts.Change(record, new Redactor(redactions, Redaction.Mark).LeaveOut);
}
