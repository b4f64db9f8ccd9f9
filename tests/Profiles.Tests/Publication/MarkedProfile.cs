using System.Reflection;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Tests.Publication;

/// <summary>A profile with something in every part, found by reflection, and in every text a mark of its own.</summary>
internal sealed partial class MarkedProfile
{
    private readonly Dictionary<string, string> _marks = [];

    public MarkedProfile() => Profile = (Profile)Filled(typeof(Profile), "");

    public Profile Profile { get; }

    /// <summary>By mark, where it stands, such as <c>Vision.Motto</c>.</summary>
    public IReadOnlyDictionary<string, string> Marks => _marks;

    /// <summary>Where the marks stood that this text holds.</summary>
    public IEnumerable<string> PlacesIn(string text) => Mark.Matches(text).Select(match => _marks[match.Value]).Distinct().Order(StringComparer.Ordinal);

    private object Filled(Type type, string path)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            var mark = $"merk{_marks.Count:000}";
            _marks.Add(mark, path);
            return mark;
        }

        if (type == typeof(bool))
            return true;
        if (type == typeof(int) || type == typeof(long))
            return Convert.ChangeType(7, type, null);
        if (type == typeof(DateOnly))
            return new DateOnly(2030, 9, 1);
        if (type == typeof(Schooljaar))
            return new Schooljaar(2030);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0)!;
        if (type.GetProperty("All", BindingFlags.Static | BindingFlags.Public)?.GetValue(null) is System.Collections.IEnumerable vocabulary)
            return vocabulary.Cast<object>().FirstOrDefault()!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return typeof(MarkedProfile).GetMethod(nameof(One), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type.GenericTypeArguments).Invoke(null, [Filled(type.GenericTypeArguments[0], path)])!;

        Assert.True(type.GetMethod("<Clone>$") is not null, $"{path} is a {type.Name}: say here how to fill it.");
        var constructor = type.GetConstructors().OrderByDescending(one => one.GetParameters().Length).First(one => one.GetParameters() is not [{ } only] || only.ParameterType != type);
        var record = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Filled(parameter.ParameterType, $"{path}.{parameter.Name}".TrimStart('.')))]);
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && !constructor.GetParameters().Any(parameter => parameter.Name == property.Name)))
            property.SetValue(record, Filled(property.PropertyType, $"{path}.{property.Name}".TrimStart('.')));
        return record;
    }

    private static ValueList<T> One<T>(T item) => [item];

    [GeneratedRegex(@"merk\d{3}")]
    private static partial Regex Mark { get; }
}
