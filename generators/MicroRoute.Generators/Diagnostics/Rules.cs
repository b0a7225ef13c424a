using MicroRoute.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Diagnostics;

/// <summary>The rules. All are errors: what breaks one has no code that could be generated.</summary>
internal static class Rules
{
    private const string TemplateMessage = "The route template '{0}' is not valid: {1}";

    public static readonly DiagnosticDescriptor HandlerNotStatic = Rule(RuleIds.HandlerNotStatic,
        "A handler is static", "The handler '{0}' must be static");

    public static readonly DiagnosticDescriptor HandlerNotAccessible = Rule(RuleIds.HandlerNotAccessible,
        "A handler is accessible to its assembly", "The handler '{0}' cannot be called by generated code, because '{1}' is {2}; make it internal or public");

    public static readonly DiagnosticDescriptor HandlerGeneric = Rule(RuleIds.HandlerGeneric,
        "A handler is not generic", "The handler '{0}' cannot be called by generated code, because '{1}' has type parameters");

    public static readonly DiagnosticDescriptor UnsupportedReturnType = Rule(RuleIds.UnsupportedReturnType,
        "A handler returns something that can be written", "The handler '{0}' returns '{1}', which {2}; return void, ReadOnlySpan<byte>, byte[], string or HttpStatusCode");

    public static readonly DiagnosticDescriptor AsyncVoid = Rule(RuleIds.AsyncVoid,
        "A handler is not async void", "The handler '{0}' is async void, so nobody learns when it ends or that it fails; async handlers are not supported yet");

    public static readonly DiagnosticDescriptor UnsupportedParameterType = Rule(RuleIds.UnsupportedParameterType,
        "A handler's parameter has a type that can be bound", "The parameter '{0}' cannot be bound, because its type '{1}' is not supported");

    public static readonly DiagnosticDescriptor ByReferenceParameter = Rule(RuleIds.ByReferenceParameter,
        "A handler's parameter is not written to", "The parameter '{0}' cannot be '{1}', because nobody reads what the handler assigns");

    public static readonly DiagnosticDescriptor TwoBodies = Rule(RuleIds.TwoBodies,
        "A handler has one body", "The parameter '{0}' cannot take the request body, because '{1}' takes it already");

    public static readonly DiagnosticDescriptor TemplateWithoutSlash = Rule(RuleIds.TemplateWithoutSlash,
        "A route template begins with a slash", TemplateMessage);

    public static readonly DiagnosticDescriptor UnbalancedBrace = Rule(RuleIds.UnbalancedBrace,
        "Braces in a route template are balanced", TemplateMessage);

    public static readonly DiagnosticDescriptor InvalidParameterName = Rule(RuleIds.InvalidParameterName,
        "A parameter in a route template has a name", TemplateMessage);

    public static readonly DiagnosticDescriptor RepeatedParameter = Rule(RuleIds.RepeatedParameter,
        "Parameters in a route template have different names", TemplateMessage);

    public static readonly DiagnosticDescriptor MisplacedCatchAll = Rule(RuleIds.MisplacedCatchAll,
        "A catch-all is the last segment", TemplateMessage);

    public static readonly DiagnosticDescriptor InvalidSegment = Rule(RuleIds.InvalidSegment,
        "A segment is text or one parameter", TemplateMessage);

    public static readonly DiagnosticDescriptor InvalidLiteral = Rule(RuleIds.InvalidLiteral,
        "Text in a route template can occur in a path", TemplateMessage);

    public static readonly DiagnosticDescriptor MisplacedOptional = Rule(RuleIds.MisplacedOptional,
        "What may be missing stands at the end of a route template", TemplateMessage);

    public static readonly DiagnosticDescriptor UnknownConstraint = Rule(RuleIds.UnknownConstraint,
        "A constraint exists", TemplateMessage);

    public static readonly DiagnosticDescriptor ConstraintArguments = Rule(RuleIds.ConstraintArguments,
        "A constraint has the arguments that it takes", TemplateMessage);

    public static readonly DiagnosticDescriptor DuplicateRoute = Rule(RuleIds.DuplicateRoute,
        "A route has one handler", "{0} '{1}' of '{2}' matches the same requests as '{3}' of '{4}'");

    public static readonly DiagnosticDescriptor UnusedTemplateParameter = Rule(RuleIds.UnusedTemplateParameter,
        "A template parameter is taken by the handler", "The handler '{0}' has no parameter for '{{{1}}}' of its template; add one, or begin the name in the template with '_'");

    public static readonly DiagnosticDescriptor UnboundParameter = Rule(RuleIds.UnboundParameter,
        "A handler's parameter has one source", "The parameter '{0}' cannot be bound: {1}");

    public static readonly DiagnosticDescriptor TemplateMissing = Rule(RuleIds.TemplateMissing,
        "A route has a template", "The route of '{0}' has no template");

    public static readonly DiagnosticDescriptor MisplacedAttribute = Rule(RuleIds.MisplacedAttribute,
        "A handler is an ordinary method", "The handler '{0}' is {1}, which generated code cannot call; make it a static method of a class");

    public static DiagnosticDescriptor For(TemplateErrorKind kind) => kind switch
    {
        TemplateErrorKind.NoLeadingSlash => TemplateWithoutSlash,
        TemplateErrorKind.UnbalancedBrace => UnbalancedBrace,
        TemplateErrorKind.ParameterName => InvalidParameterName,
        TemplateErrorKind.RepeatedParameter => RepeatedParameter,
        TemplateErrorKind.CatchAll => MisplacedCatchAll,
        TemplateErrorKind.Segment => InvalidSegment,
        TemplateErrorKind.Literal => InvalidLiteral,
        TemplateErrorKind.Optional => MisplacedOptional,
        TemplateErrorKind.UnknownConstraint => UnknownConstraint,
        _ => ConstraintArguments,
    };

    private static DiagnosticDescriptor Rule(string id, string title, string message) => new(
        id,
        title,
        message,
        category: "MicroRoute",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: $"https://github.com/microroute/microroute/blob/main/docs/rules/{id}.md");
}
