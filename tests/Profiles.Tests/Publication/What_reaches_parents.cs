using System.Reflection;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;

namespace SopCloud.Profiles.Tests.Publication;

public class What_reaches_parents
{
    /// <summary>Nothing is public that was not placed: outside the domain no one can make these by hand.</summary>
    [Theory]
    [InlineData(typeof(PublicView))]
    [InlineData(typeof(Placed<PublicView>))]
    [InlineData(typeof(Placement))]
    [InlineData(typeof(Return))]
    [InlineData(typeof(Decision))]
    public void Is_made_by_the_rules_and_a_decision_alone(Type type)
    {
        var open = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly);

        Assert.True(type.IsSealed || type.IsAbstract);
        Assert.DoesNotContain(open, constructor => constructor.GetParameters() is not [{ ParameterType: var parameter }] || parameter != type);
    }
}
