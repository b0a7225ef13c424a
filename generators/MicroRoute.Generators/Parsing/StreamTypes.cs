using MicroRoute.Generators.Emit;
using MicroRoute.Generators.Json;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Recognises what is streamed: bodies that handlers take while they come, and results that are sent while they are made.</summary>
internal static class StreamTypes
{
    /// <summary>A result of the user's own that writes itself while it is made.</summary>
    private const string ExchangeResult = "IExchangeResult";

    /// <summary>The parameter's source, if it is a body that comes while the handler runs.</summary>
    public static ParameterSource? FindBody(ITypeSymbol type)
        => type.IsRuntimeType("HttpExchange") ? ParameterSource.Exchange
            : IsStream(type) ? ParameterSource.BodyStream
            : type.IsSystemType("IO.Pipelines", "PipeReader") ? ParameterSource.BodyReader
            : null;

    /// <summary>Whether a handler takes such a body.</summary>
    public static bool AreTakenBy(IMethodSymbol method)
        => method.Parameters.SelectMany(GroupParser.TargetsOf).Any(target => FindBody(target.Type) is not null);

    /// <summary>Whether a type of results is sent while it is made.</summary>
    public static bool IsResult(ITypeSymbol type) => FindKnown(type.WithoutNullable()) is not null;

    /// <summary>The type that writes such a result.</summary>
    /// <returns><see langword="null"/> where nothing writes its elements.</returns>
    public static string? WriterOf(ITypeSymbol type)
        => FindKnown(type) is not { } known || Describe(known).Writer is not { } writer ? null
            : SymbolEqualityComparer.Default.Equals(known, type) ? writer
            : $"UpcastWriter<{JsonTypeNames.Of(type)}, {JsonTypeNames.Of(known)}, {writer}>";

    /// <summary>The result of a handler that may have answered already, through its exchange.</summary>
    public static ResultModel? BesideExchange(EquatableArray<ParameterModel> parameters, ResultModel? result)
        => result is not null && parameters.SelectMany(parameter => parameter.Bound).Any(parameter => parameter.Source == ParameterSource.Exchange)
            ? result with { Writer = $"ExchangeResultWriter<{result.TypeName}, {result.Writer}>" }
            : result;

    /// <summary>What of such a result is JSON.</summary>
    public static IEnumerable<ITypeSymbol> FindJson(ITypeSymbol type) => FindKnown(type) is { } known && Describe(known).Json is { } json ? [json] : [];

    /// <summary>What writes a type that the runtime knows, and what of it is JSON.</summary>
    private static (string? Writer, ITypeSymbol? Json) Describe(INamedTypeSymbol known)
    {
        return known switch
        {
            { Name: "JsonLines", TypeArguments: [var item] } => OfJson("JsonLinesWriter", item),
            { Name: ExchangeResult } => ("ExchangeWriter", null),
            { TypeArguments: [INamedTypeSymbol { Name: "SseItem", TypeArguments: [var data] } item] } when KnownTypes.IsSystem(item.ContainingNamespace, "Net.ServerSentEvents")
                => data.SpecialType == SpecialType.System_String ? ("TextEventWriter", null) : OfJson("EventWriter", data),
            { TypeArguments: [var item] } => OfJson("JsonArrayWriter", item),
            _ => ("StreamResultWriter", null),
        };

        static (string? Writer, ITypeSymbol? Json) OfJson(string writer, ITypeSymbol item)
            => JsonTypes.IsJson(item) || item is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte }
                ? ($"{writer}<{JsonTypeNames.Of(item)}, {JsonFile.Type}<{JsonTypeNames.Of(item)}>>", item)
                : (null, null);
    }

    /// <summary>The type, or the base or interface of it that the runtime knows.</summary>
    private static INamedTypeSymbol? FindKnown(ITypeSymbol type)
    {
        if (type.IsRefLikeType)
        {
            return null;
        }

        for (ITypeSymbol? one = type; one is not null; one = one.BaseType)
        {
            if (IsStream(one) || one.IsRuntimeType("JsonLines"))
            {
                return (INamedTypeSymbol)one;
            }
        }

        return type.AllInterfaces.Prepend(type).OfType<INamedTypeSymbol>().FirstOrDefault(one
            => (one is { Name: "IAsyncEnumerable", Arity: 1 } && KnownTypes.IsSystem(one.ContainingNamespace, "Collections.Generic")) || one.IsRuntimeType(ExchangeResult));
    }

    private static bool IsStream(ITypeSymbol type) => type.IsSystemType("IO", "Stream");
}
