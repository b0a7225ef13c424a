using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Finds the verb attributes of a method, as the generator's pipeline does.</summary>
internal static class VerbAttributes
{
    private static readonly Dictionary<string, RequestVerb> Verbs = RequestVerbs.All.ToDictionary(verb => $"{verb}Attribute");

    public static IEnumerable<(AttributeData Attribute, RequestVerb Verb)> Of(IMethodSymbol method)
    {
        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && Verbs.TryGetValue(type.Name, out RequestVerb verb) && type.IsRuntimeType(type.Name))
            {
                yield return (attribute, verb);
            }
        }
    }
}
