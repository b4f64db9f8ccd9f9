using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables;

/// <summary>
/// Which properties of a row class are stored: the public ones with a getter and a setter, without
/// <see cref="IgnoreDataMemberAttribute"/>. Enums are stored by name, nulls are not stored.
/// </summary>
internal sealed class EntityShape
{
    private static readonly ConcurrentDictionary<Type, EntityShape> Shapes = new();

    private readonly PropertyInfo[] properties;

    private EntityShape(Type type) => properties =
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property =>
            property is { CanRead: true, CanWrite: true }
            && property.GetIndexParameters().Length == 0
            && property.Name is not (nameof(ITableEntity.ETag) or TableProperty.Timestamp)
            && !TableProperty.IsKey(property.Name)
            && !property.IsDefined(typeof(IgnoreDataMemberAttribute))),
    ];

    /// <summary>What is stored of an entity besides its keys, nulls left out.</summary>
    public static IEnumerable<(string Name, object Value)> Stored(ITableEntity entity) => entity is TableEntity row
        ? from property in row
          where property.Value is not null && !TableProperty.IsKey(property.Key) && !TableProperty.IsTheServices(property.Key)
          select (property.Key, property.Value)
        : from property in Of(entity.GetType()).properties
          let value = property.GetValue(entity)
          where value is not null
          select (property.Name, value is Enum choice ? choice.ToString() : value);

    /// <summary>An entity of the wanted class with the row's values; what the row lacks keeps the class's own default.</summary>
    /// <exception cref="InvalidOperationException">The row holds another type than the property.</exception>
    public static T Build<T>(TableEntity row)
        where T : class, ITableEntity
    {
        if (row is T asItIs)
            return asItIs;

        var entity = (T)Activator.CreateInstance(typeof(T), nonPublic: true)!;
        (entity.PartitionKey, entity.RowKey, entity.Timestamp, entity.ETag) = (row.PartitionKey, row.RowKey, row.Timestamp, row.ETag);
        foreach (var property in Of(typeof(T)).properties)
            if (row[property.Name] is { } value)
                property.SetValue(entity, Fit(value, property));
        return entity;
    }

    private static EntityShape Of(Type type) => Shapes.GetOrAdd(type, static type => new(type));

    private static object Fit(object value, PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return value switch
        {
            _ when type.IsInstanceOfType(value) => value,
            string name when type.IsEnum => Enum.Parse(type, name),
            // The service sends a whole number without its type: a property that became wider must still read old rows.
            int number when type == typeof(long) || type == typeof(double) => Convert.ChangeType(number, type, CultureInfo.InvariantCulture),
            _ => throw new InvalidOperationException(
                $"{property.DeclaringType?.Name}.{property.Name} is a {type.Name}, but the row holds a {value.GetType().Name}."),
        };
    }
}
