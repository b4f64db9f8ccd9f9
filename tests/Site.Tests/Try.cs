using SopCloud.Testing;
namespace SopCloud.Site.Tests;
public class Try { [Fact] public async Task Out() { var p = await Pages.OfAsync(A.Region); Assert.NotEmpty(p.Files); } }
