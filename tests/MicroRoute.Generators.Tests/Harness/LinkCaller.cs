using System.Reflection;

namespace MicroRoute.Generators.Tests.Harness;

/// <summary>Calls the generated links of a program.</summary>
internal static class LinkCaller
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Every link as its caller sees it, such as <c>Users.Find(Int32 id)</c>.</summary>
    public static IEnumerable<string> LinksOf(CompiledApp app) => Describe(app.Router.GetNestedType("Links")!, "");

    /// <summary>Makes a link and gives its path.</summary>
    /// <param name="app">The program.</param>
    /// <param name="name">The class and the method, such as <c>Users.Find</c>.</param>
    /// <param name="values">The arguments.</param>
    public static string Link(this CompiledApp app, string name, params object?[] values)
    {
        Type type = app.Router.GetNestedType("Links")!;
        string[] names = name.Split('.');
        foreach (string nested in names[..^1])
        {
            type = type.GetNestedType(nested)!;
        }

        return type.GetMethod(names[^1], Declared)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, values, null)!.ToString()!;
    }

    private static IEnumerable<string> Describe(Type type, string prefix)
        => type.GetMethods(Declared)
            .Select(method => $"{prefix}{method.Name}({string.Join(", ", method.GetParameters().Select(Describe))})")
            .Concat(type.GetNestedTypes().SelectMany(nested => Describe(nested, $"{prefix}{nested.Name}.")));

    private static string Describe(ParameterInfo parameter)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return $"{type.Name}{(parameter.HasDefaultValue ? "?" : "")} {parameter.Name}";
    }
}
