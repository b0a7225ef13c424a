using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Json;

/// <summary>A type and all that it consists of.</summary>
internal sealed class JsonClosure
{
    // A generic type may consist of itself with ever longer arguments, which would never end.
    private const int MostNested = 10;
    private const int MostTypes = 4096;

    private readonly IAssemblySymbol _assembly;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<JsonTypeModel> _types = [];
    private readonly List<JsonFinding> _findings = [];
    private bool _isEndless;

    private JsonClosure(IAssemblySymbol assembly) => _assembly = assembly;

    /// <summary>The types, each once.</summary>
    public IReadOnlyList<JsonTypeModel> Types => _types;

    /// <summary>What is wrong with them.</summary>
    public IReadOnlyList<JsonFinding> Findings => _findings;

    /// <param name="root">The type.</param>
    /// <param name="assembly">The assembly that generated code is part of, whose own contexts describe some types.</param>
    public static JsonClosure Of(ITypeSymbol root, IAssemblySymbol assembly)
    {
        var closure = new JsonClosure(assembly);
        closure.Visit(root, path: null);
        return closure;
    }

    private void Visit(ITypeSymbol type, string? path)
    {
        type = type.IsNullable() ? type : type.WithoutNullable();
        if (_isEndless)
        {
            return;
        }

        _isEndless = IsEndless(type) || _known.Count == MostTypes;
        if (_isEndless)
        {
            _findings.Add(new(
                $"'{path ?? type.Name}' leads to ever more types, of which the description would never end; leave it out with [JsonIgnore], or give it a [JsonConverter]",
                JsonUse.Any));
            return;
        }

        if (!_known.Add(type.CodeName()))
        {
            return;
        }

        if (JsonContexts.Of(_assembly).Describe(type))
        {
            _types.Add(new(type.CodeName(), type.Name, new ContextShape()));
            return;
        }

        JsonNode node = JsonTypeReader.Read(type, _assembly);
        foreach (JsonProblem problem in node.Problems)
        {
            string name = type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
            string subject = problem.Member is { } member ? $"'{name}.{member}'"
                : path is null ? $"'{name}'"
                : $"'{path}' has the type '{name}', which";
            _findings.Add(new($"{subject} {problem.Reason}", problem.Use));
        }

        if (node.Model is { } model)
        {
            _types.Add(model);
            if (model.TypeName == "object")
            {
                // It may turn out to be any of these.
                _types.AddRange(JsonScalars.Simple.Concat(JsonCollections.OfObjects).Where(one => _known.Add(one.TypeName)));
            }
        }

        foreach (JsonReference reference in node.References)
        {
            Visit(reference.Type, reference.Member is { } member ? $"{type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat)}.{member}" : path);
        }
    }

    private static bool IsEndless(ITypeSymbol type)
    {
        return Nested(type) > MostNested;

        static int Nested(ITypeSymbol type) => 1 + type switch
        {
            IArrayTypeSymbol array => Nested(array.ElementType),
            INamedTypeSymbol named => Math.Max(
                named.TypeArguments.Select(Nested).DefaultIfEmpty().Max(),
                named.ContainingType is { IsGenericType: true } outer ? Nested(outer) - 1 : 0),
            _ => 0,
        };
    }
}

/// <summary>What is wrong with a type, or one that it consists of.</summary>
/// <param name="Sentence">What is wrong.</param>
/// <param name="Use">What it keeps from being done.</param>
internal sealed record JsonFinding(string Sentence, JsonUse Use);
