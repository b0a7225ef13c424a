using MicroRoute.Generators.Diagnostics;
using MicroRoute.Generators.Json;
using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Whether generated code can call a method, and write what it returns.</summary>
internal static class HandlerShape
{
    /// <summary>The method's name for people, such as <c>App.Users.Find</c>.</summary>
    public static string DisplayName(IMethodSymbol method) => $"{method.ContainingType.FullName()}.{method.Name}";

    /// <summary>The namespace with which that begins; empty for the global one.</summary>
    public static string NamespaceOf(IMethodSymbol method)
        => method.ContainingNamespace is { IsGlobalNamespace: false } space ? space.FullName() : "";

    /// <param name="method">A method with a verb attribute.</param>
    /// <param name="report">Takes what is wrong; the generator has no use for it.</param>
    public static bool IsCallable(IMethodSymbol method, Action<Fault>? report)
    {
        bool isCallable = true;
        foreach (Fault fault in FindFaults(method))
        {
            isCallable = false;
            if (report is null)
            {
                break;
            }

            report(fault);
        }

        return isCallable;
    }

    private static IEnumerable<Fault> FindFaults(IMethodSymbol method)
    {
        if (DescribeKind(method) is { } kind)
        {
            yield return new(RuleIds.MisplacedAttribute, method.Locations[0], kind);
            yield break;
        }

        if (!method.IsStatic)
        {
            yield return Broken(RuleIds.HandlerNotStatic, method);
        }

        if (FindInaccessible(method) is { } hidden)
        {
            yield return Broken(RuleIds.HandlerNotAccessible, method, hidden.Name, Describe(hidden));
        }

        if (FindGeneric(method) is { } generic)
        {
            yield return Broken(RuleIds.HandlerGeneric, method, generic.Name);
        }

        if (CallObstacle.FindInSignature(method) is { } obstacle)
        {
            yield return Broken(RuleIds.HandlerNotCallable, method, obstacle.Symbol.Name, obstacle.Reason);
        }

        if (TimeoutAttribute.FindFault(method) is { } fault)
        {
            yield return Broken(RuleIds.MisplacedTimeout, method, fault);
        }

        if (BlockingAttribute.FindFault(method) is { } misplaced)
        {
            yield return misplaced;
        }

        if (SizeLimitAttribute.FindFault(method, isHandler: true) is { } lost)
        {
            yield return lost;
        }

        if (method.IsAsync && method.ReturnsVoid)
        {
            yield return Broken(RuleIds.AsyncVoid, method);
        }
        else if (DescribeReturn(method) is { } reason)
        {
            yield return Broken(RuleIds.UnsupportedReturnType, method, method.ReturnType.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat), reason);
        }
        else
        {
            foreach (Fault broken in JsonTypes.FindResultFaults(method))
            {
                yield return broken;
            }
        }
    }

    /// <summary>What a method is that is no ordinary one, with the name that the program gives it.</summary>
    private static string? DescribeKind(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.LocalFunction } => $"'{method.Name}' is a local function in {DescribeOuter(method)}",
        { MethodKind: MethodKind.LambdaMethod } => $"is a lambda in {DescribeOuter(method)}",
        { AssociatedSymbol: { } member } => $"is an accessor of {Written(member)}",
        { ContainingType.TypeKind: TypeKind.Extension } => $"'{method.Name}' is a member of an extension block",
        { MethodKind: MethodKind.Destructor } => $"{Written(method)} is a finalizer",
        { MethodKind: MethodKind.ExplicitInterfaceImplementation } => $"{Written(method)} is an implementation of an interface that has no name of its own",
        { MethodKind: not MethodKind.Ordinary } => $"{Written(method)} is an operator",
        { IsStatic: true, IsAbstract: true } or { IsStatic: true, IsVirtual: true } => $"{Written(method)} is a static abstract or virtual member of an interface",
        _ => null,
    };

    private static string Written(ISymbol member) => $"'{member.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}'";

    /// <summary>The member in which a local function or a lambda stands.</summary>
    private static string DescribeOuter(IMethodSymbol method)
    {
        ISymbol outer = method;
        while (outer is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.LambdaMethod })
        {
            outer = outer.ContainingSymbol;
        }

        outer = (outer as IFieldSymbol)?.AssociatedSymbol ?? outer;
        return outer.Name == WellKnownMemberNames.TopLevelStatementsEntryPointMethodName
            ? "the top-level statements"
            : Written(outer);
    }

    /// <summary>What keeps generated code from the symbol: itself, or a type around it.</summary>
    public static ISymbol? FindInaccessible(ISymbol member)
    {
        for (ISymbol? symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal
                || symbol is INamedTypeSymbol { IsFileLocal: true })
            {
                return symbol;
            }
        }

        return null;
    }

    /// <summary>How such a symbol is hidden.</summary>
    public static string Describe(ISymbol hidden) => hidden switch
    {
        INamedTypeSymbol { IsFileLocal: true } => "local to its file",
        { DeclaredAccessibility: Accessibility.Private } => "private",
        { DeclaredAccessibility: Accessibility.Protected } => "protected",
        _ => "private protected",
    };

    /// <summary>What has type parameters: the symbol, or a type around it.</summary>
    public static ISymbol? FindGeneric(ISymbol member)
    {
        if (member is IMethodSymbol { IsGenericMethod: true })
        {
            return member;
        }

        INamedTypeSymbol? type = member.ContainingType;
        while (type is { Arity: 0 })
        {
            type = type.ContainingType;
        }

        return type;
    }

    private static string? DescribeReturn(IMethodSymbol method)
    {
        ITypeSymbol type = method.ReturnType;
        if (method.ReturnsVoid)
        {
            return null;
        }

        if (method.ReturnsByRef || method.ReturnsByRefReadonly)
        {
            return "is a reference";
        }

        ITypeSymbol? result = type.WithoutTask();
        return result is null ? null : ResultTypes.FindObstacle(result, method.ContainingAssembly);
    }

    private static Fault Broken(string rule, IMethodSymbol method, params EquatableArray<string> arguments)
        => new(rule, method.Locations[0], [DisplayName(method), .. arguments]);
}
