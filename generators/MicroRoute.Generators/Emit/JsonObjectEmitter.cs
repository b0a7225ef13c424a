using MicroRoute.Generators.Json;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the methods that describe a type with members.</summary>
internal static class JsonObjectEmitter
{
    public static void Write(SourceWriter writer, string typeName, string name, ObjectShape shape)
    {
        writer.Gap();
        using (writer.Block($"private static JsonTypeInfo<{typeName}> Create{name}(JsonSerializerOptions options)"))
        {
            writer.Lines($"JsonTypeInfo<{typeName}> info = JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<{typeName}>");
            using (writer.Initializer(");"))
            {
                WriteCreation(writer, name, shape.Creation);
                writer.Lines($"PropertyMetadataInitializer = _ => PropertiesOf{name}(options),");
            }

            foreach (JsonSetting setting in shape.Settings)
            {
                writer.Lines($"info.{setting.Property} = {setting.Value};");
            }

            writer.Lines("return info;");
        }

        writer.Gap();
        using (writer.Block($"private static JsonPropertyInfo[] PropertiesOf{name}(JsonSerializerOptions options)"))
        {
            writer.Lines($"var properties = new JsonPropertyInfo[{shape.Members.Count}];");
            for (int i = 0; i < shape.Members.Count; i++)
            {
                WriteMember(writer, name, shape.Members[i], $"properties[{i}]");
            }

            writer.Gap();
            writer.Lines("return properties;");
        }

        JsonAccessorEmitter.Write(writer, name, shape.Accessors);
    }

    private static void WriteCreation(SourceWriter writer, string name, JsonCreation? creation)
    {
        if (creation is null)
        {
            return;
        }

        string callee = JsonAccessorEmitter.Place(creation.Callee, name);
        if (creation.Parameters.Count == 0)
        {
            writer.Lines($"ObjectCreator = static () => {Call(callee, "")},");
            return;
        }

        writer.Lines($"ObjectWithParameterizedConstructorCreator = static args => {Call(callee, string.Join(", ", creation.Parameters.Select((parameter, index) => $"({parameter.TypeName})args[{index}]")))},");
        writer.Lines("ConstructorParameterMetadataInitializer = static () =>");
        writer.Lines("[");
        for (int i = 0; i < creation.Parameters.Count; i++)
        {
            JsonParameterModel parameter = creation.Parameters[i];
            string missing = parameter.Default is { } value ? $", HasDefaultValue = true, DefaultValue = {value}" : "";
            writer.Lines($"    new() {{ Name = {CSharp.Literal(parameter.Name)}, ParameterType = typeof({parameter.TypeName}), Position = {i}, IsNullable = {(parameter.IsNullable ? "true" : "false")}{missing} }},");
        }

        writer.Lines("],");
    }

    /// <summary>A struct that is no more than its default value is no call.</summary>
    private static string Call(string callee, string arguments) => callee.StartsWith("default(", StringComparison.Ordinal) ? callee : $"{callee}({arguments})";

    private static void WriteMember(SourceWriter writer, string name, JsonMemberModel member, string target)
    {
        writer.Gap();
        writer.Lines($"{target} = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<{member.TypeName}>");
        using (writer.Initializer(");"))
        {
            writer.Lines($"PropertyName = {CSharp.Literal(member.Name)},");
            writer.Lines($"DeclaringType = typeof({member.DeclaringType}),");
            if (member.IsProperty)
            {
                writer.Lines("IsProperty = true,");
            }

            writer.Lines("IsPublic = true,");
            if (member.IsVirtual)
            {
                writer.Lines("IsVirtual = true,");
            }

            if (member.Getter is { } getter)
            {
                writer.Lines($"Getter = static obj => {JsonAccessorEmitter.Place(getter, name)},");
            }

            if (member.Setter is { } setter)
            {
                writer.Lines($"Setter = static (obj, value) => {JsonAccessorEmitter.Place(setter, name)},");
            }

            foreach (JsonSetting value in member.Values)
            {
                writer.Lines($"{value.Property} = {value.Value},");
            }
        }

        foreach (JsonSetting setting in member.Settings)
        {
            writer.Lines($"{target}.{setting.Property} = {setting.Value};");
        }
    }
}
