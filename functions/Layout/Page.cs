using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace SopCloud.Functions.Layout;

internal static class Page
{
    /// <summary>A component as a whole page: <c>Page.Of&lt;WaitingPage&gt;(new { Person = person, Cases = cases })</c>.</summary>
    /// <param name="parameters">The component's parameters by name; null for none.</param>
    public static RazorComponentResult<TComponent> Of<TComponent>(object? parameters = null, int statusCode = StatusCodes.Status200OK)
        where TComponent : IComponent =>
        new(parameters ?? new { }) { StatusCode = statusCode, PreventStreamingRendering = true };
}
