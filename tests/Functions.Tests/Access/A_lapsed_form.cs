using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Azure.Data.Tables;
using SopCloud.Functions.Access;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Access;

public class A_lapsed_form(AccessApp app) : IClassFixture<AccessApp>
{
    private const string Page = "/beheer/proef/99aa00/tekst";
    private const string Typed = "\r\nWij lezen elke dag <b>samen</b> & \"hardop\".\r\n\r\nDat doen we in kleine groepjes van vier kinderen, met een leesspecialist.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_saved_after_the_same_person_signs_in_again()
    {
        var (cookies, form) = await LapsedAsync("sanne", Typed);

        // The link opens a second tab of the same browser.
        await app.SignInAsync("sanne", cookies);
        var saved = await SubmitAsync(form, cookies);

        Assert.Equal("Opgeslagen", await saved.Content.ReadAsStringAsync(Stop));
        Assert.Contains((app.PersonIdOf("sanne"), Typed), app.Saved);
    }

    [Fact]
    public async Task Is_refused_when_another_person_signs_in()
    {
        var typed = $"{Typed} Van Bram.";
        var (cookies, form) = await LapsedAsync("bram", typed);
        await app.GrantAsync("lotte", new SchoolGrant(AccessApp.Esdoorn));

        await app.SignInAsync("lotte", cookies);
        var refused = await SubmitAsync(form, cookies);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Dit is niet opgeslagen", await refused.Content.ReadAsStringAsync(Stop));
        Assert.DoesNotContain(app.Saved, saved => saved.Text == typed);
    }

    [Fact]
    public async Task Still_waits_when_the_button_is_pressed_before_signing_in()
    {
        var (cookies, form) = await LapsedAsync("noor", Typed);

        var again = await SubmitAsync(form, cookies);

        Assert.Equal(HttpStatusCode.Unauthorized, again.StatusCode);
        Assert.Equal(Typed, Field(Parse(await again.Content.ReadAsStringAsync(Stop)), "tekst"));
    }

    [Fact]
    public async Task Shows_long_texts_and_where_to_sign_in_again()
    {
        var client = app.NewClient();

        var answer = await client.PostAsync($"{Page}?deel=2", Browsing.Form(("tekst", Typed), ("keuze", "ja")), Stop);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("U was te lang weg. Wat u typte staat hier nog.", page.Body!.TextContent);
        Assert.Equal($"{Page}?deel=2", page.QuerySelector("main form")!.GetAttribute("action"));
        Assert.NotNull(page.QuerySelector("textarea[readonly][name=tekst]"));
        Assert.NotNull(page.QuerySelector("input[type=hidden][name=keuze][value=ja]"));
        var link = page.QuerySelector("a[target=_blank]")!;
        Assert.Equal("noopener", link.GetAttribute("rel"));
        Assert.StartsWith("/beheer/aanmelden", link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main b"));
    }

    /// <summary>Someone opens the form, types, and meanwhile their session ends.</summary>
    private async Task<(CookieContainer Cookies, IHtmlFormElement Form)> LapsedAsync(string subject, string typed)
    {
        await app.GrantAsync(subject, new SchoolGrant(AccessApp.Esdoorn));
        var cookies = new CookieContainer();
        var client = await app.SignInAsync(subject, cookies);
        var token = await client.TokenAsync(Page);
        await EndSessionsAsync(app.PersonIdOf(subject));

        var answer = await client.PostAsync(Page, Browsing.Form(("__RequestVerificationToken", token), ("tekst", typed)), Stop);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.DoesNotContain(app.Saved, saved => saved == (app.PersonIdOf(subject), typed));
        return (cookies, Parse(await answer.Content.ReadAsStringAsync(Stop)));
    }

    private async Task EndSessionsAsync(string personId)
    {
        var table = app.Tables.GetTableClient(AccessKeys.TableName);
        await foreach (var row in table.QueryAsync<TableEntity>($"{TableClient.CreateQueryFilter($"PartitionKey eq {personId}")} and {AccessKeys.RowsOf("session")}", cancellationToken: Stop))
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: Stop);
    }

    /// <summary>What a browser sends: line breaks as CRLF.</summary>
    private async Task<HttpResponseMessage> SubmitAsync(IHtmlFormElement form, CookieContainer cookies)
    {
        var names = form.QuerySelectorAll("[name]").Select(field => field.GetAttribute("name")!);
        return await app.NewClient(cookies: cookies).PostAsync(form.GetAttribute("action"), Browsing.Form([.. names.Select(name => (name, Field(form, name)))]), Stop);
    }

    private static string Field(IHtmlFormElement form, string name) => form.QuerySelector($"[name={name}]") switch
    {
        IHtmlTextAreaElement area => area.Value.ReplaceLineEndings("\r\n"),
        IHtmlInputElement input => input.Value.ReplaceLineEndings("\r\n"),
        _ => throw new InvalidOperationException($"The form has no field {name}."),
    };

    private static IHtmlFormElement Parse(string page) => (IHtmlFormElement)new HtmlParser().ParseDocument(page).QuerySelector("main form")!;
}
