using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Finds the verb attributes of a method, as the generator's pipeline does.</summary>
internal static class VerbAttributes
{
    public static IEnumerable<(AttributeData Attribute, RequestVerb Verb)> Of(IMethodSymbol method)
    {
        foreach (AttributeData attribute in method.GetAttributes())
        {
            foreach (RequestVerb verb in RequestVerbs.All)
            {
                if (attribute.AttributeClass.IsRuntimeType($"{verb}Attribute"))
                {
                    yield return (attribute, verb);
                }
            }
        }
    }
}
