using MicroRoute.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Parsing;

/// <summary>Makes a route of a method and one of its verb attributes.</summary>
internal static class RouteParser
{
    /// <returns><see langword="null"/> where a rule is broken; the analyzers say which.</returns>
    public static RouteModel? Parse(IMethodSymbol method, AttributeData attribute, RequestVerb verb, CancellationToken cancellation)
    {
        if (!HandlerShape.IsCallable(method, report: null))
        {
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        if (TemplateReader.Read(method, attribute, report: null) is not { } template)
        {
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        if (ParameterParser.Parse(method, attribute, verb, template, report: null) is not { } parameters)
        {
            return null;
        }

        return new(verb, template, new()
        {
            TypeName = method.ContainingType.CodeName(),
            Namespace = HandlerShape.NamespaceOf(method),
            MethodName = method.Name,
            DisplayName = HandlerShape.DisplayName(method),
            InvokerName = NameInvoker(method),
            Result = StreamTypes.BesideExchange(parameters, ResultTypes.Classify(method.ReturnType.WithoutTask())),
            IsAsync = method.ReturnType.IsTask(),
            IsBlocking = BlockingAttribute.IsOn(method),
            Timeout = TimeoutAttribute.Read(method),
            SizeLimit = SizeLimitAttribute.Read(method),
            Parameters = parameters,
        });
    }

    private static string NameInvoker(IMethodSymbol method)
    {
        string name = method.Name;
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            name = type.Name + "_" + name;
        }

        return name;
    }
}
