using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>Looks for one thing in the answers of a form.</summary>
internal interface IReviewRule
{
    IEnumerable<Finding> FindIn(ReviewedForm form);
}

/// <summary>Looks at each text on its own, so that it can read a document too.</summary>
internal interface ITextRule : IReviewRule
{
    /// <param name="place">Where the text stands.</param>
    IEnumerable<Finding> FindIn(TextPlace place, string text, NotPersons notPersons);

    IEnumerable<Finding> IReviewRule.FindIn(ReviewedForm form) =>
        form.PublicTexts.SelectMany(text => FindIn(text.Place, text.Text, form.NotPersons));
}
