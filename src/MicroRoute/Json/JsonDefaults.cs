using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MicroRoute.Binding;

/// <summary>Makes the options with which a project's handlers read and write JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonDefaults
{
    /// <summary>The web defaults, with what the program's own types say of null and of constructors taken at their word.</summary>
    /// <param name="types">What describes the types.</param>
    public static JsonSerializerOptions Create(IJsonTypeInfoResolver types)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,

            // A client may write the members of an object in any order, and that which says its type is one of them.
            AllowOutOfOrderMetadataProperties = true,
            TypeInfoResolver = types.WithAddedModifier(RefuseUntyped),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>An object of an abstract type that does not say of which derived one it is, is the client's fault and no other's.</summary>
    private static void RefuseUntyped(JsonTypeInfo type)
    {
        if (type is { Kind: JsonTypeInfoKind.Object, CreateObject: null, PolymorphismOptions: { } options } && (type.Type.IsAbstract || type.Type.IsInterface))
        {
            type.CreateObject = () => throw new JsonUntypedException(options);
        }
    }
}
