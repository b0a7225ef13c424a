using MicroRoute.Generators.Json;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Recognises the types that a handler can return.</summary>
internal static class ResultTypes
{
    /// <param name="type">The type; <see langword="null"/> where there is none.</param>
    /// <returns><see langword="null"/> where there is nothing that could be written.</returns>
    public static ResultModel? Classify(ITypeSymbol? type)
        => type is null ? null
            : StreamTypes.IsResult(type) ? ClassifyStream(type)
            : IsPlain(type) ? new(type.WithoutNullable().CodeName(), "ResultWriter")
            : JsonTypes.IsJson(type) ? new(JsonTypeNames.Of(type), JsonTypes.Writer(type))
            : null;

    /// <summary>The types that are written as JSON when a type is returned.</summary>
    /// <param name="type">The type; <see langword="null"/> where there is none.</param>
    public static IEnumerable<ITypeSymbol> FindJson(ITypeSymbol? type)
        => type is null ? []
            : StreamTypes.IsResult(type) ? StreamTypes.FindJson(type) is { } item ? [item] : []
            : !IsPlain(type) && JsonTypes.IsJson(type) ? [type]
            : [];

    private static ResultModel? ClassifyStream(ITypeSymbol type)
        => StreamTypes.WriterOf(type) is { } writer ? new(JsonTypeNames.Of(type), writer) { IsStream = true } : null;

    private static bool IsPlain(ITypeSymbol type)
        => type.SpecialType == SpecialType.System_String
            || type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte }
            || type.IsUtf8Span()
            || type.IsSystemType("Net", "HttpStatusCode");
}
