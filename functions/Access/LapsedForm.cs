using SopCloud.Functions.Layout;

namespace SopCloud.Functions.Access;

/// <summary>
/// Someone's session ended while they typed. What they posted comes back in a form to the same address, with the antiforgery
/// token that it had: that token is bound to the person, so after signing in again it is good, and for anybody else it isn't.
/// </summary>
internal static class LapsedForm
{
    public static async Task AnswerAsync(HttpContext context)
    {
        // How much a form may bring was looked at before: an unreadable or too large one never gets here.
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : null;
        await Page.Of<LapsedFormPage>(
            new
            {
                Action = $"{context.Request.PathBase}{context.Request.Path}{context.Request.QueryString}",
                Fields = form?.SelectMany(field => field.Value, (field, value) => new LapsedField(field.Key, value ?? "")).ToList() ?? [],
                Files = form?.Files.Select(file => file.Name).Distinct().ToList() ?? [],
                IsComplete = form is not null,
            },
            StatusCodes.Status401Unauthorized).ExecuteAsync(context);
    }
}

/// <summary>A field as it was posted.</summary>
public sealed record LapsedField(string Name, string Value)
{
    /// <summary>Worth showing: the person typed it, unlike the antiforgery token, and can copy it should all else fail.</summary>
    public bool IsText => !Name.StartsWith("__", StringComparison.Ordinal) && (Value.Length > 80 || Value.Contains('\n', StringComparison.Ordinal));
}
