using System.Text;

namespace Azure.Data.Tables;

/// <summary>
/// A transaction as it travels: an OData batch with one changeset, a small HTTP request a member, lines that end in CRLF.
/// </summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions</remarks>
internal sealed class Changeset(TableEndpoint endpoint, string table)
{
    private readonly string batch = $"batch_{Guid.NewGuid()}";
    private readonly string changeset = $"changeset_{Guid.NewGuid()}";

    public string ContentType => $"multipart/mixed; boundary={batch}";

    public byte[] Write(IEnumerable<TableTransactionAction> actions)
    {
        var body = new StringBuilder();
        Line($"--{batch}");
        Line($"Content-Type: multipart/mixed; boundary={changeset}");
        Line();
        foreach (var action in actions)
            Write(action);
        Line($"--{changeset}--");
        Line($"--{batch}--");
        return Encoding.UTF8.GetBytes(body.ToString());

        void Write(TableTransactionAction action)
        {
            var request = EntityRequest.Of(action, table);
            Line($"--{changeset}");
            Line("Content-Type: application/http");
            Line("Content-Transfer-Encoding: binary");
            Line();
            // The members need whole addresses; only the one request around them is signed.
            Line($"{request.Method} {endpoint.Uri.AbsoluteUri.TrimEnd('/')}/{request.Path} HTTP/1.1");
            Line("Accept: application/json;odata=minimalmetadata");
            Line("DataServiceVersion: 3.0");
            Line("Prefer: return-no-content");
            if (request.IfMatch is { } version)
                Line($"If-Match: {version.ToString("H")}");
            if (request.Body is { } json)
                Line("Content-Type: application/json");
            Line();
            Line(request.Body is { } content ? Encoding.UTF8.GetString(content.Span) : "");
        }

        void Line(string line = "") => body.Append(line).Append("\r\n");
    }

    /// <summary>The members' answers, in the order submitted; a refusal is a single answer, whichever member it is about.</summary>
    public static IReadOnlyList<Response> Read(Response response) =>
    [
        .. from part in response.Content.ToString().Split("--changesetresponse_").Skip(1)
           let start = part.IndexOf("HTTP/1.1 ", StringComparison.Ordinal)
           where start >= 0
           select TransactionMemberResponse.Parse(part[start..], response.ClientRequestId),
    ];
}
