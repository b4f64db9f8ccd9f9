namespace SopCloud.Profiles;

/// <summary>Marks a text that the school did not write: an id, or the form's own words. Every other text of a profile is the school's.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FormTextAttribute : Attribute;
