using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Recognises the types that a handler can return.</summary>
internal static class ResultTypes
{
    /// <param name="type">The type; <see langword="null"/> where there is none.</param>
    /// <returns><see langword="null"/> where there is nothing that could be written.</returns>
    public static ResultModel? Classify(ITypeSymbol? type)
    {
        if (type is null)
        {
            return null;
        }

        bool isPlain = type.SpecialType == SpecialType.System_String
            || type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte }
            || type.IsUtf8Span()
            || type.IsSystemType("Net", "HttpStatusCode");
        return isPlain ? new(type.WithoutNullable().CodeName(), "ResultWriter") : null;
    }
}
