using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Templates;

/// <summary>Checks the key words of a template when it is loaded, not when a school's document meets them.</summary>
internal static class Recognition
{
    /// <exception cref="InvalidDataException">Some key words cannot be used; the message names the file and the fix.</exception>
    public static void Require(string file, Template template)
    {
        Check("the template", [.. template.Recognise, .. template.Furniture, .. template.Appendix]);
        if (template.OfferBlock is { } block)
            Check("offerBlock", [.. block.Heading, .. block.Zorgniveau, .. block.InLessons, .. block.Facilities, .. block.Partners]);
        foreach (var section in template.Sections)
        {
            Check($"section '{section.Id}'", section.Recognise);
            foreach (var fact in section.Facts)
                Check($"section '{section.Id}', fact '{fact.Kind}'", fact.Recognise);
            foreach (var question in section.Questions)
                Check($"question '{question.Id}'", [.. question.Recognise, .. question.Opens]);

            var underHeading = section.Questions.Where(question => question.TakesWhatFollowsHeading).Select(question => question.Id).ToList();
            if (!section.Recognise.IsEmpty && underHeading.Count > 1)
                throw new InvalidDataException($"{file}: in section '{section.Id}' the questions {string.Join(" and ", underHeading.Select(id => $"'{id}'"))} have no key words. Only one can take what stands under the heading: give the others 'recognise' or 'opens'.");
        }

        void Check(string where, IEnumerable<string> patterns)
        {
            foreach (var pattern in patterns)
            {
                try
                {
                    KeyWords.Parse(pattern);
                }
                catch (FormatException e)
                {
                    throw new InvalidDataException($"{file}: {where}: {e.Message}", e);
                }
            }
        }
    }
}
