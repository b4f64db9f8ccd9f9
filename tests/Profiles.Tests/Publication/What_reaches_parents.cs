using System.Reflection;
using System.Text.Json;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests.Publication;

public class What_reaches_parents
{
    private static readonly MarkedProfile Marked = new();

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

    /// <summary>Whatever else came to give one of these would be a second way to parents.</summary>
    [Fact]
    public void Has_one_way_in() => Assert.Equal(
        ["PlacementExtensions.Publish", "PublicRules.ViewOf"],
        typeof(PublicView).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(PublicView) || method.ReturnType == typeof(Placed<PublicView>))
            // What a record hands on that it was given makes none.
            .Where(method => method.Name != "<Clone>$" && !method.IsSpecialName)
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .Order());

    /// <summary>A new part of the profile is in every text of this profile: it is shown, or its holding back is written here.</summary>
    [Fact]
    public void Is_every_text_but_the_internal_contacts_and_the_formal_document()
    {
        var shown = Marked.PlacesIn(JsonSerializer.Serialize(PublicRules.ViewOf(Marked.Profile, A.Template, []), ProfileJson.Options));

        Assert.Equal(
            ["Attachment.Name", "Attachment.Sha256", "Internal.Director", "Internal.Experts", "Internal.ExternalContacts", "Internal.InternBegeleider", "Internal.SafetyContacts"],
            Marked.Marks.Values.Distinct().Except(shown).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Is_the_same_as_goes_to_other_systems()
    {
        var view = JsonSerializer.Serialize(PublicRules.ViewOf(Marked.Profile, A.Template, []), ProfileJson.Options);
        var exchanged = JsonSerializer.Serialize(PublicRules.PublicPartOf(Marked.Profile, A.Template, []), ProfileJson.Options);

        Assert.Equal(Marked.PlacesIn(view), Marked.PlacesIn(exchanged));
    }

    [Fact]
    public void Has_no_text_of_the_school_that_a_redaction_cannot_reach()
    {
        var redactions = Marked.Marks.Keys.Select(mark => Redaction.Parse(mark)).ToValueList();
        string[] words = [
            JsonSerializer.Serialize(PublicRules.ViewOf(Marked.Profile, A.Template, redactions), ProfileJson.Options),
            JsonSerializer.Serialize(PublicRules.PublicPartOf(Marked.Profile, A.Template, redactions), ProfileJson.Options)];

        // What is left is not the school's: ids and the form's own words.
        Assert.All(words, text => Assert.All(Marked.PlacesIn(text), place => Assert.Matches(@"(^Template|^Unread|\.Question|\.Title|\.Row|^Figures\.Items\.Label)$", place)));
        Assert.All(words, text => Assert.Contains("Offers.Question", Marked.PlacesIn(text)));
    }

    [Fact]
    public void Is_checked_by_marks_in_every_part() => Assert.InRange(Marked.Marks.Count, 80, 200);
}
