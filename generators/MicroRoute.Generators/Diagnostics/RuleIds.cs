namespace MicroRoute.Generators.Diagnostics;

/// <summary>The numbers of the rules: 1 to 9 for a handler, 10 to 19 for a template's text, from 20 for routes among each other,
/// from 30 for template against handler, from 40 for attributes, from 50 for references and options, from 60 for the project, from 70 for JSON,
/// from 80 for what parameters are bound to, from 90 for streams.</summary>
internal static class RuleIds
{
    public const string HandlerNotStatic = "MR0001";
    public const string HandlerNotAccessible = "MR0002";
    public const string HandlerGeneric = "MR0003";
    public const string UnsupportedReturnType = "MR0004";
    public const string AsyncVoid = "MR0005";
    public const string UnsupportedParameterType = "MR0006";
    public const string ByReferenceParameter = "MR0007";
    public const string TwoBodies = "MR0008";
    public const string RefStructInAsync = "MR0009";
    public const string TemplateWithoutSlash = "MR0010";
    public const string UnbalancedBrace = "MR0011";
    public const string InvalidParameterName = "MR0012";
    public const string RepeatedParameter = "MR0013";
    public const string MisplacedCatchAll = "MR0014";
    public const string InvalidSegment = "MR0015";
    public const string InvalidLiteral = "MR0016";
    public const string MisplacedOptional = "MR0017";
    public const string UnknownConstraint = "MR0018";
    public const string ConstraintArguments = "MR0019";
    public const string DuplicateRoute = "MR0020";
    public const string AmbiguousRoutes = "MR0021";
    public const string UnreachableRoute = "MR0022";
    public const string SimilarRoutes = "MR0023";
    public const string UnusedTemplateParameter = "MR0030";
    public const string UnboundParameter = "MR0031";
    public const string ConstraintAgainstType = "MR0032";
    public const string OptionalParameter = "MR0033";
    public const string UnfitDefault = "MR0034";
    public const string TemplateMissing = "MR0041";
    public const string MisplacedAttribute = "MR0042";
    public const string HandlerNotCallable = "MR0043";
    public const string CustomConstraint = "MR0045";
    public const string MisplacedTimeout = "MR0046";
    public const string MisplacedBlocking = "MR0047";
    public const string ReferenceConflict = "MR0050";
    public const string UnknownReference = "MR0051";
    public const string UnknownManifest = "MR0052";
    public const string InvalidOption = "MR0053";
    public const string ShadowedType = "MR0054";
    public const string LanguageVersion = "MR0060";
    public const string JsonNotDescribed = "MR0070";
    public const string JsonNotReadable = "MR0071";
    public const string JsonContext = "MR0072";
    public const string ParameterGroup = "MR0080";
    public const string UncheckedAttribute = "MR0081";
    public const string StreamInSync = "MR0090";
    public const string MisplacedSizeLimit = "MR0091";
}
