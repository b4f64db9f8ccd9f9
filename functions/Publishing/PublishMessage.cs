using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Publishing;

/// <summary>
/// A hint on the queue that the public page of a school may be behind. It holds ids only and is never believed:
/// whoever handles it reads again what was decided, so a lost, doubled or forged message does no harm.
/// </summary>
internal sealed record PublishMessage(SwvCode Swv, SchoolId School)
{
    // Doubly encoded is the most that the Functions host makes of a message.
    private const int MaxEncodings = 3;

    public string Encode() => JsonSerializer.Serialize(new { swv = Swv, school = School });

    /// <summary>Reads a message as it stands on the queue.</summary>
    public static bool TryDecode(string text, [NotNullWhen(true)] out PublishMessage? message) => TryDecode(text, MaxEncodings, out message);

    /// <summary>Reads a message as the Functions host hands it over: an object, or a string encoded once or twice.</summary>
    public static bool TryDecode(JsonElement item, [NotNullWhen(true)] out PublishMessage? message) => TryDecode(item, MaxEncodings, out message);

    private static bool TryDecode(string text, int encodingsLeft, [NotNullWhen(true)] out PublishMessage? message)
    {
        message = null;
        if (encodingsLeft == 0)
            return false;
        try
        {
            using var json = JsonDocument.Parse(text);
            return TryDecode(json.RootElement, encodingsLeft, out message);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool TryDecode(JsonElement item, int encodingsLeft, [NotNullWhen(true)] out PublishMessage? message)
    {
        if (item.ValueKind is JsonValueKind.String)
            return TryDecode(item.GetString()!, encodingsLeft - 1, out message);

        message = item.ValueKind is JsonValueKind.Object
            && SwvCode.TryParse(Text(item, "swv"), out var swv)
            && SchoolId.TryParse(Text(item, "school"), out var school)
            ? new PublishMessage(swv, school)
            : null;
        return message is not null;
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
