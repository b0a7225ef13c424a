namespace MicroRoute;

/// <summary>Takes a <see cref="System.Text.Json.Serialization.JsonSerializerContext"/> of one's own for the types that it names with
/// <see cref="System.Text.Json.Serialization.JsonSerializableAttribute"/>, and for whatever those consist of. The options are those of
/// the project's routes all the same.</summary>
/// <param name="context">The context.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class JsonContextAttribute(Type context) : Attribute
{
    /// <summary>The context.</summary>
    public Type Context { get; } = context;
}
