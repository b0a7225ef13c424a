using System.Runtime.CompilerServices;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>Reads one type. What was read is remembered for as long as the type's symbol lives: many handlers have the same types, and both
/// the generator and the analyzers ask.</summary>
internal static class JsonTypeReader
{
    private static readonly ConditionalWeakTable<ITypeSymbol, JsonNode> Known = new();

    /// <param name="type">The type.</param>
    /// <param name="assembly">The assembly that generated code is part of.</param>
    public static JsonNode Read(ITypeSymbol type, IAssemblySymbol assembly) => Known.GetValue(type, one => Find(one, assembly));

    private static JsonNode Find(ITypeSymbol type, IAssemblySymbol assembly)
    {
        if (type.IsNullable())
        {
            ITypeSymbol underlying = type.WithoutNullable();
            return new(new(type.CodeName(), "Nullable" + JsonShortName.Of(underlying), new NullableShape(underlying.CodeName())), new JsonReference(underlying));
        }

        if (DescribeObstacle(type, assembly) is { } reason)
        {
            return JsonNode.Refused(reason);
        }

        if (type.FindConverter() is { } attribute)
        {
            if (JsonPolymorphism.IsOn(type))
            {
                return JsonNode.Refused("has a [JsonConverter], which knows of no [JsonDerivedType]; remove one of them");
            }

            string? converter = JsonConverterReader.Read(attribute, type, assembly, out string? problem);
            return converter is null ? JsonNode.Refused(problem!) : Describe(type, new ConvertedShape(converter));
        }

        return type.TypeKind == TypeKind.Enum ? Describe(type, new EnumShape())
            : JsonScalars.Describe(type) is { } scalar ? new(scalar)
            : JsonPolymorphism.Add(type, JsonCollections.Read(type) ?? JsonObjects.Read((INamedTypeSymbol)type, assembly));
    }

    private static JsonNode Describe(ITypeSymbol type, JsonShape shape) => new(new JsonTypeModel(type.CodeName(), JsonShortName.Of(type), shape));

    private static string? DescribeObstacle(ITypeSymbol type, IAssemblySymbol assembly) => type switch
    {
        { IsRefLikeType: true } => "is a ref struct, which no object can hold",
        { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => "is a pointer",
        { TypeKind: TypeKind.TypeParameter } => "is a type parameter",
        { TypeKind: TypeKind.Delegate } => "is a delegate, which is code",
        { TypeKind: TypeKind.Error } => "does not exist",
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => "is as long as the machine's addresses; use long",
        _ when IsReflection(type) => "is about the program itself",
        _ when !JsonAccess.IsAccessible(type, assembly) => "cannot be named by generated code, since it, a type around it or one of its type arguments is private, protected or local to its file; make it internal or public",
        _ when CallObstacle.FindInName(type, assembly) is { } obstacle => $"cannot be named by generated code, because '{obstacle.Symbol.Name}' {obstacle.Reason}",
        _ => null,
    };

    private static bool IsReflection(ITypeSymbol type)
        => type.IsSystemType("", "Type") || (type.ContainingNamespace is { Name: "Reflection", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });
}
