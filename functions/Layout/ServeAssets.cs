using SopCloud.Functions.Access;
using SopCloud.Functions.Hosting;
using SopCloud.Site;

namespace SopCloud.Functions.Layout;

/// <summary>Styles and font for the pages under /beheer: the same files as the public site's, from this origin.</summary>
internal static class ServeAssets
{
    public static void Map(IEndpointRouteBuilder beheer) => beheer.MapGet("/assets/{file}", (string file, HttpResponse response) =>
    {
        if (Assets.Find($"assets/{file}") is not { } asset)
            return Results.NotFound();

        // The name holds a hash of the content.
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(asset.Content, asset.ContentType);
    }).ForAnyone();

    /// <summary>The address of an asset for these pages.</summary>
    public static string Url(string name) => App.BeheerPath + Assets.Url(name);
}
