using MicroRoute.Generators.Json;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the methods that stand for members which C# would not let generated code use.</summary>
internal static class JsonAccessorEmitter
{
    /// <summary>C# in which the class of a type's accessors has its name.</summary>
    public static string Place(string expression, string name) => expression.Replace(JsonAccessor.HolderPlace, name + "Access");

    public static void Write(SourceWriter writer, string name, EquatableArray<JsonAccessor> accessors)
    {
        foreach (IGrouping<JsonAccessorHolder, JsonAccessor> group in accessors.GroupBy(accessor => accessor.Holder))
        {
            JsonAccessorHolder holder = group.Key;
            writer.Gap();
            using (writer.Block($"private static class {Place(JsonAccessor.HolderPlace, name)}{(holder.Depth == 0 ? "" : holder.Depth)}{holder.TypeParameters}{holder.Constraints}"))
            {
                foreach (JsonAccessor accessor in group)
                {
                    string member = accessor.Member.Length == 0 ? "" : $", Name = {CSharp.Literal(accessor.Member)}";
                    writer.Gap();
                    writer.Lines($"[UnsafeAccessor(UnsafeAccessorKind.{accessor.Kind}{member})]");
                    writer.Lines($"public static extern {accessor.Signature};");
                }
            }
        }
    }
}
