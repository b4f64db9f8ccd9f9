namespace SopCloud.Functions.Layout;

/// <summary>A form as someone posted it, to give back on a page when it could not be taken in: nothing typed is lost.</summary>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
/// <param name="Action">Where the form was going.</param>
/// <param name="Files">The names of the fields that held a file: a page cannot give a file back.</param>
public sealed record PostedForm(string Action, IReadOnlyList<PostedField> Fields, IReadOnlyList<string> Files)
{
    /// <summary>Null when it was no form that came in.</summary>
    internal static async Task<PostedForm?> OfAsync(HttpContext context)
    {
        // How much a form may bring was looked at before: an unreadable or too large one never gets here.
        if (!context.Request.HasFormContentType)
            return null;
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return new(
            $"{context.Request.PathBase}{context.Request.Path}{context.Request.QueryString}",
            [.. form.SelectMany(field => field.Value, (field, value) => new PostedField(field.Key, value ?? ""))],
            [.. form.Files.Select(file => file.Name).Distinct()]);
    }
}

/// <summary>A field as it was posted.</summary>
public sealed record PostedField(string Name, string Value)
{
    /// <summary>Worth showing: the person typed it, unlike the antiforgery token, and can copy it should all else fail.</summary>
    public bool IsText => !Name.StartsWith("__", StringComparison.Ordinal) && (Value.Length > 80 || Value.Contains('\n', StringComparison.Ordinal));
}
