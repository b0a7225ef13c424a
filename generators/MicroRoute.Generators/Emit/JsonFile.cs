using MicroRoute.Generators.Json;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the file with the descriptions of the types that are JSON, as a part of the class with the invokers.</summary>
internal static class JsonFile
{
    /// <summary>What gives an invoker the description of a type.</summary>
    public const string Type = "RouteJson";

    private const string Types = "RouteJsonTypes";

    public static string Write(JsonFileModel model, CancellationToken cancellation)
    {
        SourceWriter writer = GeneratedFile.Begin();
        GeneratedFile.BeginNamespace(writer, InvokersName.Namespace,
            "global::System", "global::System.CodeDom.Compiler", "global::System.Runtime.CompilerServices", "global::System.Text.Json", "global::System.Text.Json.Serialization",
            "global::System.Text.Json.Serialization.Metadata", "global::MicroRoute.Binding");
        writer.Gap();
        using (writer.Block($"static partial class {model.Invokers}"))
        {
            writer.Lines($$"""
                /// <summary>What System.Text.Json knows of a type.</summary>
                {{GeneratedFile.Attribute}}
                private readonly struct {{Type}}<T> : IJsonType<T>
                {
                    private static JsonTypeInfo<T> s_typeInfo;

                    public static JsonTypeInfo<T> TypeInfo => s_typeInfo ??= (JsonTypeInfo<T>){{Types}}.Options.GetTypeInfo(typeof(T));
                }

                /// <summary>Describes the types that handlers take and return, and those that they consist of.</summary>
                {{GeneratedFile.Attribute}}
                """);
            using (writer.Block($"private sealed class {Types} : IJsonTypeInfoResolver"))
            {
                WriteTypes(writer, model, cancellation);
            }
        }

        return writer.ToString();
    }

    private static void WriteTypes(SourceWriter writer, JsonFileModel model, CancellationToken cancellation)
    {
        var names = new NameSet();
        (JsonTypeModel Type, string Name)[] types = [.. model.Types.Where(type => type.Shape is not ContextShape).Select(type => (type, names.Claim(type.ShortName)))];
        string contexts = string.Concat(model.Options.Contexts.Select(context => $"{context}.Default, "));
        string resolver = contexts.Length == 0 ? $"new {Types}()" : $"JsonTypeInfoResolver.Combine({contexts}new {Types}())";
        writer.Lines($"public static readonly JsonSerializerOptions Options = JsonDefaults.Create({resolver});");
        writer.Gap();
        using (writer.Block("public JsonTypeInfo GetTypeInfo(Type type, JsonSerializerOptions options)"))
        {
            foreach ((JsonTypeModel type, string name) in types)
            {
                using (writer.Block($"if (type == typeof({type.TypeName}))"))
                {
                    writer.Lines($"return {JsonShapeEmitter.Create(type, name, model.Options)};");
                }

                writer.Gap();
            }

            writer.Lines("return null;");
        }

        foreach ((JsonTypeModel type, string name) in types)
        {
            cancellation.ThrowIfCancellationRequested();
            if (type.Shape is ObjectShape shape)
            {
                JsonObjectEmitter.Write(writer, type.TypeName, name, shape);
            }
        }
    }
}
