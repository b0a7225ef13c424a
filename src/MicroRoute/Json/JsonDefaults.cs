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
            TypeInfoResolver = types,
        };
        options.MakeReadOnly();
        return options;
    }
}
