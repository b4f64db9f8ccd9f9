using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>The answer to one member of a transaction: a small HTTP response within the response.</summary>
internal sealed class TransactionMemberResponse : Response
{
    private readonly Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);

    private TransactionMemberResponse(int status, string reasonPhrase, string clientRequestId) =>
        (Status, ReasonPhrase, ClientRequestId) = (status, reasonPhrase, clientRequestId);

    public override int Status { get; }

    public override string ReasonPhrase { get; }

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; }

    public override bool IsError => Status >= 400;

    /// <param name="text">From "HTTP/1.1 204 No Content" to the next boundary.</param>
    public static TransactionMemberResponse Parse(string text, string clientRequestId)
    {
        using var lines = new StringReader(text);
        var status = lines.ReadLine()!.Split(' ', 3);
        var response = new TransactionMemberResponse(
            int.Parse(status[1], CultureInfo.InvariantCulture), status.ElementAtOrDefault(2) ?? "", clientRequestId);

        while (lines.ReadLine() is { Length: > 0 } line)
            if (line.Split(": ", 2) is [var name, var value])
                response.headers[name] = value;

        response.ContentStream = new MemoryStream(Encoding.UTF8.GetBytes(lines.ReadToEnd().Trim()));
        return response;
    }

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }
}
