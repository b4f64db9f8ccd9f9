using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests;

public class What_is_public
{
    [Fact]
    public void Holds_a_boundary_without_a_category_under_overig()
    {
        var profile = A.Profile with { Boundaries = new() { Statements = [new("Wij hebben geen lift.", [])] } };

        var statement = Assert.Single(PublicRules.ViewOf(profile, A.Template, []).Boundaries.Statements);

        Assert.Equal("Wij hebben geen lift.", statement.Text);
        Assert.Equal([BoundaryCategory.All["overig"]], statement.Categories);
    }
}
