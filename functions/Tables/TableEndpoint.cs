using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>One account's tables: where requests go, and the pipeline that signs, sends and retries them.</summary>
internal sealed class TableEndpoint
{
    private readonly HttpPipeline pipeline;

    public TableEndpoint(Uri uri, HttpPipelinePolicy authentication, TableClientOptions? options)
    {
        Uri = uri;
        pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options ?? new TableClientOptions())
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = new TableErrorParser(),
        });
    }

    public Uri Uri { get; }

    /// <param name="path">Escaped, without a leading slash.</param>
    public HttpMessage Message(RequestMethod method, string path)
    {
        var message = pipeline.CreateMessage();
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(Uri);
        request.Uri.AppendPath("/" + path, escape: false);
        request.Headers.SetValue("x-ms-version", "2020-12-06");
        request.Headers.SetValue("DataServiceVersion", "3.0");
        request.Headers.SetValue(HttpHeader.Names.Accept, "application/json;odata=minimalmetadata");
        request.Headers.SetValue(HttpHeader.Names.Prefer, "return-no-content");
        return message;
    }

    public HttpMessage Message(EntityRequest entity)
    {
        var message = Message(entity.Method, entity.Path);
        if (entity.IfMatch is { } version)
            message.Request.Headers.SetValue(HttpHeader.Names.IfMatch, version.ToString("H"));
        if (entity.Body is { } json)
        {
            message.Request.Headers.SetValue(HttpHeader.Names.ContentType, "application/json");
            message.Request.Content = RequestContent.Create(json);
        }

        return message;
    }

    /// <param name="expected">An error status that the caller expects and gets as an answer.</param>
    /// <exception cref="RequestFailedException">The service refused.</exception>
    public async Task<Response> SendAsync(HttpMessage message, CancellationToken stop, int? expected = null)
    {
        await pipeline.SendAsync(message, stop).ConfigureAwait(false);
        return !message.Response.IsError || message.Response.Status == expected
            ? message.Response
            : throw new RequestFailedException(message.Response);
    }
}
