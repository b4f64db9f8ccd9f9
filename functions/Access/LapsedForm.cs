using Microsoft.AspNetCore.Http.Features;
using SopCloud.Functions.Layout;

namespace SopCloud.Functions.Access;

/// <summary>
/// Someone's session ended while they typed. What they posted comes back in a form to the same address, with the antiforgery
/// token that it had: that token is bound to the person, so after signing in again it is good, and for anybody else it isn't.
/// </summary>
internal static class LapsedForm
{
    /// <summary>Nobody is signed in, so nobody gets to send us much. Longer than all texts of a profile together.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    private static readonly FormOptions Limits = new()
    {
        BufferBody = false, ValueLengthLimit = MostBytes, MultipartBodyLengthLimit = MostBytes, BufferBodyLengthLimit = MostBytes,
    };

    public static async Task AnswerAsync(HttpContext context)
    {
        var form = await ReadAsync(context);
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

    private static async Task<IFormCollection?> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasFormContentType || request.ContentLength > MostBytes)
            return null;

        try
        {
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
                body.MaxRequestBodySize = MostBytes;
            context.Features.Set<IFormFeature>(new FormFeature(request, Limits));
            return await request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }
}

/// <summary>A field as it was posted.</summary>
public sealed record LapsedField(string Name, string Value)
{
    /// <summary>Worth showing: the person typed it, and can copy it should all else fail.</summary>
    public bool IsText => Value.Length > 80 || Value.Contains('\n', StringComparison.Ordinal);
}
