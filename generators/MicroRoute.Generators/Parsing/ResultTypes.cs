using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Json;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Recognises the types that a handler can return.</summary>
internal static class ResultTypes
{
    /// <param name="type">The type; <see langword="null"/> where there is none.</param>
    /// <returns><see langword="null"/> where there is nothing that could be written.</returns>
    public static ResultModel? Classify(ITypeSymbol? type)
        => type is not null && WriterOf(type) is { } writer ? new(JsonTypeNames.Of(type), writer) { IsStream = IsStream(type) } : null;

    /// <summary>The types that are written as JSON when a type is returned.</summary>
    /// <param name="type">The type; <see langword="null"/> where there is none.</param>
    public static IEnumerable<ITypeSymbol> FindJson(ITypeSymbol? type)
        => type is null || IsPlain(type) || IsResult(type) ? []
            : MembersOf(type) is { } members ? members.SelectMany(FindJson)
            : FindValue(type) is { } value ? [value]
            : StreamTypes.IsResult(type) ? StreamTypes.FindJson(type)
            : IsJson(type) ? [type]
            : [];

    /// <summary>Whether a result, or one of several, is sent while it is made, and so after its handler has returned.</summary>
    public static bool IsStream(ITypeSymbol type)
        => MembersOf(type) is { } members ? members.Any(IsStream) : !IsResult(type) && !IsValueResult(type) && StreamTypes.IsResult(type);

    /// <summary>What keeps a type from being written, to follow its name.</summary>
    /// <param name="type">The type.</param>
    /// <param name="user">The assembly that generated code is part of.</param>
    public static string? FindObstacle(ITypeSymbol type, IAssemblySymbol user)
        => FindUnwritten(type) is { } unwritten
            ? SymbolEqualityComparer.Default.Equals(unwritten, type) ? "is not supported" : $"has '{unwritten.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}' in it, which is not supported"

            // What is wrong with a type that is JSON another rule says.
            : IsOwnWriter(type) && CallObstacle.FindInName(type, user) is { } obstacle ? $"cannot be named by generated code, because '{obstacle.Symbol.Name}' {obstacle.Reason}"
            : null;

    private static string? WriterOf(ITypeSymbol type)
    {
        string name = JsonTypeNames.Of(type);
        if (IsPlain(type))
        {
            return "ResultWriter";
        }

        if (IsResult(type))
        {
            return $"ResultWriter<{name}>";
        }

        if (MembersOf(type) is { } members)
        {
            string?[] writers = [.. members.Select(WriterOf)];
            return writers.Contains(null) ? null : $"ResultsWriter<{string.Join(", ", members.Zip(writers, (member, writer) => $"{JsonTypeNames.Of(member)}, {writer}"))}>";
        }

        if (IsValueResult(type))
        {
            return FindValue(type) is { } value ? $"ValueResultWriter<{name}, {JsonTypeNames.Of(value)}, {JsonFile.Type}<{JsonTypeNames.Of(value)}>>" : null;
        }

        return StreamTypes.IsResult(type) ? StreamTypes.WriterOf(type) : IsJson(type) ? JsonTypes.Writer(type) : null;
    }

    /// <summary>The type, or what of it cannot be written.</summary>
    private static ITypeSymbol? FindUnwritten(ITypeSymbol type)
        => WriterOf(type) is not null ? null
            : MembersOf(type)?.Select(FindUnwritten).First(unwritten => unwritten is not null) ?? type;

    private static bool IsPlain(ITypeSymbol type)
        => type.SpecialType == SpecialType.System_String
            || type.IsUtf8Span()
            || type.IsSystemType("Net", "HttpStatusCode")
            || IsBytes(type);

    private static bool IsBytes(ITypeSymbol type)
        => type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte }
            || (type is INamedTypeSymbol { Name: "ReadOnlyMemory" or "Memory" or "ArraySegment", TypeArguments: [{ SpecialType: SpecialType.System_Byte }] } && KnownTypes.IsSystem(type.ContainingNamespace, ""));

    private static bool IsJson(ITypeSymbol type) => JsonTypes.IsJson(type) && !IsOwnWriter(type.WithoutNullable());

    /// <summary>Whether a type is no JSON, since it says itself how it is written.</summary>
    private static bool IsOwnWriter(ITypeSymbol type) => IsPlain(type) || IsResult(type) || IsValueResult(type) || StreamTypes.IsResult(type) || MembersOf(type) is not null;

    private static bool IsResult(ITypeSymbol type) => !type.IsRefLikeType && WithInterfaces(type).Any(one => one.IsRuntimeType("IResult"));

    private static bool IsValueResult(ITypeSymbol type) => WithInterfaces(type).Any(one => one.IsRuntimeType("IValueResult"));

    /// <summary>What a result has as JSON, if that is one thing.</summary>
    private static ITypeSymbol? FindValue(ITypeSymbol type)
        => !type.IsRefLikeType && WithInterfaces(type).Where(one => one.IsRuntimeType("IValueResult")).ToArray() is [INamedTypeSymbol { TypeArguments: [var value] }] && (IsBytes(value) || JsonTypes.IsJson(value))
            ? value
            : null;

    /// <summary>The results of which one is returned, where there are several.</summary>
    private static ITypeSymbol[]? MembersOf(ITypeSymbol type)
        => type is INamedTypeSymbol { IsValueType: true } named && type.IsRuntimeType("Results") ? [.. named.TypeArguments] : null;

    private static IEnumerable<ITypeSymbol> WithInterfaces(ITypeSymbol type) => type.AllInterfaces.Prepend(type);
}
