using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>The name before <c>::</c> by which code knows what a reference has.</summary>
internal static class ReferenceAlias
{
    /// <summary>The alias of all references that have no other.</summary>
    public const string Global = "global";

    public static string Of(MetadataReference reference)
        => reference.Properties.Aliases is { IsEmpty: false } aliases && !aliases.Contains(Global) ? aliases[0] : Global;

    /// <summary>The alias of a type's assembly in a compilation, which is that of the code that names the type.</summary>
    public static string Of(ITypeSymbol type, Compilation compilation)
        => compilation.GetMetadataReference(type.ContainingAssembly) is { } reference ? Of(reference) : Global;
}
