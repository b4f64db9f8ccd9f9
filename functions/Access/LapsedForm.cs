using SopCloud.Functions.Layout;

namespace SopCloud.Functions.Access;

/// <summary>
/// Someone's session ended while they typed. What they posted comes back in a form to the same address, with the antiforgery
/// token that it had: that token is bound to the person, so after signing in again it is good, and for anybody else it isn't.
/// </summary>
internal static class LapsedForm
{
    public static async Task AnswerAsync(HttpContext context) =>
        await Page.Of<LapsedFormPage>(new { Posted = await PostedForm.OfAsync(context) }, StatusCodes.Status401Unauthorized).ExecuteAsync(context);
}
