using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MicroRoute.Generators.Parsing;

/// <summary>Where the handler of a route stands. It moves with every line above, so it is no part of the route.</summary>
/// <param name="Route">Which route.</param>
/// <param name="Path">The file's whole path.</param>
/// <param name="Line">The line with the method's name, from 1.</param>
internal sealed record RoutePlace(RouteKey Route, string Path, int Line)
{
    public static RoutePlace Of(RouteModel route, MethodDeclarationSyntax method, CancellationToken cancellation)
    {
        FileLinePositionSpan name = method.SyntaxTree.GetLineSpan(method.Identifier.Span, cancellation);
        return new(route.Key, name.Path, name.StartLinePosition.Line + 1);
    }

    /// <summary>The place as text, such as <c>Api/Users.cs:12</c>.</summary>
    /// <param name="projectDirectory">Files beneath it are named from there, others by their names alone; empty where it is not known.</param>
    public string Describe(string projectDirectory)
    {
        string file = Path.Replace('\\', '/');
        string directory = projectDirectory.Replace('\\', '/').TrimEnd('/') + "/";
        bool isBeneath = directory.Length > 1 && file.StartsWith(directory, StringComparison.OrdinalIgnoreCase);
        return $"{file.Substring(isBeneath ? directory.Length : file.LastIndexOf('/') + 1)}:{Line.ToString(CultureInfo.InvariantCulture)}";
    }
}

/// <summary>What tells one route from another.</summary>
internal sealed record RouteKey(RequestVerb Verb, string Template, string Handler);
