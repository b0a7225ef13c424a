using System.Collections.Immutable;
using MicroRoute.Generators.Diagnostics.Libraries;
using MicroRoute.Generators.Json;
using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MicroRoute.Generators.Diagnostics.Json;

/// <summary>Reports attributes that name a type which is no context.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonContextAnalyzer() : OptionRule(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptor.Error(RuleIds.JsonContext,
        "[assembly: JsonContext] names a context",
        "'{0}' describes no types as JSON to generated code; name a class that derives from JsonSerializerContext and is at least internal");

    private protected override ImmutableArray<Fault> FindFaults(AttributeData attribute, Compilation compilation)
        => attribute.AttributeClass.IsRuntimeType(JsonContexts.AttributeName)
            && attribute.ConstructorArguments is [{ Value: ITypeSymbol { TypeKind: not TypeKind.Error } type }]
            && JsonContexts.FindContext(attribute, compilation.Assembly) is null
            ? [new(RuleIds.JsonContext, LiteralLocation.Of(attribute), type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat))]
            : [];
}
