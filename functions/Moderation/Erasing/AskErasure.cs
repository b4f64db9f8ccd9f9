using SopCloud.Functions.Access;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Moderation.Public;
using SopCloud.Functions.Register;
using SopCloud.Profiles;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Moderation.Erasing;

/// <summary>A moderator looks where words stand, and then has them erased for good.</summary>
internal static class AskErasure
{
    private const string Address = "/scholen/{school}/openbaar/wissen";

    public static void Map(IEndpointRouteBuilder beheer)
    {
        beheer.MapPost(Address, LookAsync).ForModeratorOfSchool();
        beheer.MapPost(Address + "/voorgoed", EraseAsync).ForModeratorOfSchool();
    }

    private static async Task<IResult> LookAsync(SchoolId school, Person person, HttpRequest request, SchoolRegister register, KeptTexts texts, OpenPublicPart open, CancellationToken stop)
    {
        var form = PassageForm.Of(await request.ReadFormAsync(stop));
        if (!form.TryRead(out var words, out var reason, out var mend))
            return await open.ShowAsync(school, person, null, new(), mend, stop);

        var found = await texts.FindAsync(school, words, stop);
        if (found.Places == 0 && found.Attachments.IsEmpty)
            return await open.ShowAsync(school, person, null, new(), form with { Problem = "Deze woorden staan nergens in wat van deze school bewaard is." }, stop);
        return Page.Of<ErasePage>(new { Person = person, School = await register.FindAsync(school, stop), Words = words, Reason = reason, Found = found });
    }

    private static async Task<IResult> EraseAsync(SchoolId school, Person person, HttpRequest request, SchoolRegister register, KeptTexts texts, EraseWords erase, OpenPublicPart open, CancellationToken stop)
    {
        var posted = await request.ReadFormAsync(stop);
        if (!PassageForm.Of(posted).TryRead(out var words, out var reason, out var mend))
            return await open.ShowAsync(school, person, null, new(), mend, stop);

        // Only files that this school has: what else stands in the form is passed over. A form posted twice finds nothing more.
        var found = await texts.FindAsync(school, words, stop);
        var attachments = found.Attachments.Select(attachment => attachment.Sha256).Intersect(posted["bijlage"].OfType<string>()).ToValueList();
        if (found.Places > 0 || !attachments.IsEmpty)
            await erase.RunAsync((await register.FindAsync(school, stop))!, words, attachments, reason, person.Actor, stop);
        return TypedResults.Redirect(Links.PublicPart(school, PublicPartPage.Erased));
    }
}
