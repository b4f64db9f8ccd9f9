using System.Text.Json;
using SopCloud.Functions.Publishing;
using SopCloud.Profiles.Register;
using Xunit;

namespace SopCloud.Functions.Tests.Hosting;

public class Reading_a_publish_message
{
    private static readonly PublishMessage Message = new(SwvCode.Parse("PO9901", null), SchoolId.Parse("99AA00", null));

    [Fact]
    public void Holds_ids_only() => Assert.Equal("""{"swv":"PO9901","school":"99AA00"}""", Message.Encode());

    [Fact]
    public void Reads_its_own_fields_whatever_else_there_is()
    {
        Assert.True(PublishMessage.TryDecode("""{"Id":"42","school":"99aa00","swv":"PO 99 01","isAdmin":true}""", out var read));
        Assert.Equal(Message, read);
    }

    [Fact]
    public void Gives_up_on_endless_encoding()
    {
        var text = Message.Encode();
        for (var i = 0; i < 5; i++)
            text = JsonSerializer.Serialize(text);
        Assert.False(PublishMessage.TryDecode(text, out _));
    }
}
