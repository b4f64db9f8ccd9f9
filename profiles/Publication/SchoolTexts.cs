using System.Collections.Concurrent;
using System.Reflection;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Publication;

/// <summary>
/// Changes every text of the school in a record, however deep it lies: so that a new part of the profile cannot be forgotten.
/// What the school did not write is marked with <see cref="FormTextAttribute"/> and stays.
/// </summary>
internal static class SchoolTexts
{
    private static readonly ConcurrentDictionary<Type, Func<object, Func<string, string>, object>> Ways = new();

    /// <exception cref="NotSupportedException">The record has a property of a type of which it is not known whether texts are in it.</exception>
    public static T Change<T>(T record, Func<string, string> change)
        where T : class => (T)Changed(record, change);

    private static object Changed(object value, Func<string, string> change) => Ways.GetOrAdd(value.GetType(), WayOf)(value, change);

    private static Func<object, Func<string, string>, object> WayOf(Type type)
    {
        if (type == typeof(string))
            return (text, change) => change((string)text);
        if (HasNoTexts(type))
            return (value, _) => value;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return (Func<object, Func<string, string>, object>)typeof(SchoolTexts).GetMethod(nameof(WayOfList), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(type.GenericTypeArguments)
                .Invoke(null, null)!;
        }

        if (type.GetMethod("<Clone>$") is not { } clone || type.Assembly != typeof(SchoolTexts).Assembly)
            throw new NotSupportedException($"A profile holds a {type.Name}: say in {nameof(SchoolTexts)} whether it has texts of the school.");

        var properties = type.GetProperties().Where(property => property.CanWrite && property.GetCustomAttribute<FormTextAttribute>() is null).ToArray();
        return (record, change) =>
        {
            var copy = clone.Invoke(record, null)!;
            foreach (var property in properties)
                if (property.GetValue(record) is { } value)
                    property.SetValue(copy, Changed(value, change));
            return copy;
        };
    }

    private static Func<object, Func<string, string>, object> WayOfList<T>() =>
        (list, change) => ((ValueList<T>)list).Select(item => (T)Changed(item!, change)).ToValueList();

    private static bool HasNoTexts(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(DateOnly) || type == typeof(Schooljaar)
        || type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IVocabularyEntry<>));
}
