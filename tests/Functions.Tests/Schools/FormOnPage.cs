using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SopCloud.Testing;

namespace SopCloud.Functions.Tests.Schools;

/// <summary>A page with a form, as a browser without scripts has it.</summary>
internal static class FormOnPage
{
    public static async Task<IDocument> OpenAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        return await BrowsingContext.New().OpenAsync(request => request.Content(html));
    }

    /// <summary>What a browser sends when the form is sent as it stands.</summary>
    public static FormUrlEncodedContent FieldsOf(IHtmlFormElement form, string action) => Browsing.Form(
    [
        .. form.QuerySelectorAll<IHtmlInputElement>("input[name]")
            .Where(input => input.Type is not "file" && (input.Type is not ("checkbox" or "radio") || input.IsChecked))
            .Select(input => (input.Name!, input.Value)),
        .. form.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name]").Select(area => (area.Name!, area.Value)),
        .. form.QuerySelectorAll<IHtmlSelectElement>("select[name]").Select(select => (select.Name!, select.Value ?? "")),
        ("actie", action),
    ]);
}
