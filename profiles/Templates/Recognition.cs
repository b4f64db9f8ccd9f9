using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Templates;

/// <summary>Checks the key words of a template when it is loaded, not when a school's document meets them.</summary>
internal static class Recognition
{
    /// <exception cref="InvalidDataException">Some key words cannot be used; the message names the file, the line and the fix.</exception>
    public static void Require(TemplateSource source, Template template)
    {
        Check((message, e) => source.AtMember("recognise", $"the template: {message}", e), template.Recognise);
        Check((message, e) => source.AtMember("furniture", $"the template: {message}", e), template.Furniture);
        Check((message, e) => source.AtMember("appendix", $"the template: {message}", e), template.Appendix);
        if (template.OfferBlock is { } block)
            Check((message, e) => source.AtMember("offerBlock", $"offerBlock: {message}", e), [.. block.Heading, .. block.Zorgniveau, .. block.InLessons, .. block.Facilities, .. block.Partners]);
        foreach (var section in template.Sections)
        {
            Check((message, e) => source.AtSection(section.Id, $"section '{section.Id}': {message}", inner: e), section.Recognise);
            foreach (var fact in section.Facts)
                Check((message, e) => source.AtSection(section.Id, $"section '{section.Id}', fact '{fact.Kind}': {message}", inner: e), fact.Recognise);
            foreach (var question in section.Questions)
                Check((message, e) => source.AtQuestion(question.Id, $"question '{question.Id}': {message}", inner: e), [.. question.Recognise, .. question.Opens, .. question.Within.SelectMany(pattern => pattern.Split("{}").Where(part => !string.IsNullOrWhiteSpace(part)).DefaultIfEmpty(pattern))]);

            var underHeading = section.Questions.Where(question => question.TakesWhatFollowsHeading && question is not ListQuestion).Select(question => question.Id).ToList();
            if (!section.Recognise.IsEmpty && underHeading.Count > 1)
                throw source.AtQuestion(underHeading[1], $"in section '{section.Id}' the questions {string.Join(" and ", underHeading.Select(id => $"'{id}'"))} have no key words. Only one can take what stands under the heading: give the others 'recognise' or 'opens'.");
        }

        static void Check(Func<string, Exception, InvalidDataException> error, IEnumerable<string> patterns)
        {
            foreach (var pattern in patterns)
            {
                try
                {
                    KeyWords.Parse(pattern);
                }
                catch (FormatException e)
                {
                    throw error(e.Message, e);
                }
            }
        }
    }
}
