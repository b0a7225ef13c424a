using MicroRoute.Generators.Parsing.Checks;
using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>One route: all that the generator keeps of an attribute and its method.</summary>
internal sealed record RouteModel(RequestVerb Verb, RouteTemplate Template, HandlerModel Handler) : IRoute
{
    public string HandlerName => Handler.DisplayName;

    public RouteKey Key => new(Verb, Template.Text, Handler.DisplayName);
}

/// <summary>A method that answers requests.</summary>
internal sealed record HandlerModel
{
    /// <summary>The containing type as generated code writes it, such as <c>global::App.Users</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>The namespace, with which <see cref="DisplayName"/> begins; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The method's name, without the <c>@</c> of a keyword.</summary>
    public required string MethodName { get; init; }

    /// <summary>The whole name for people, such as <c>App.Users.Find</c>.</summary>
    public required string DisplayName { get; init; }

    /// <summary>A name for what calls it, such as <c>Users_Find</c>; unique only among <see cref="Routing.OwnRoutes"/>.</summary>
    public required string InvokerName { get; init; }

    /// <summary>What it returns; <see langword="null"/> where it has written the response itself.</summary>
    public required ResultModel? Result { get; init; }

    /// <summary>Whether it returns a task, of <see cref="Result"/> where there is one.</summary>
    public required bool IsAsync { get; init; }

    /// <summary>Whether it may block, and so runs where that holds no worker.</summary>
    public required bool IsBlocking { get; init; }

    /// <summary>Whether it may finish later than its invoker returns.</summary>
    public bool IsSuspending => IsAsync || IsBlocking || Result is { IsStream: true };

    /// <summary>The time that it has to finish in, in milliseconds; <see langword="null"/> for any.</summary>
    public required int? Timeout { get; init; }

    /// <summary>The most bytes that it takes; <see cref="BodyUse.Limit"/>.</summary>
    public required long? SizeLimit { get; init; }

    public required EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>The parameters, with the members of each group in the place of the group.</summary>
    public IEnumerable<ParameterModel> Bound => Parameters.SelectMany(parameter => parameter.Bound);

    public BodyUse BodyUse => new(Bound.Any(parameter => parameter.IsStream), Result is { IsStream: true }, SizeLimit);
}

/// <summary>What a handler returns.</summary>
/// <param name="TypeName">Its type as generated code writes it, or that of the task's result.</param>
/// <param name="Writer">The type that writes it, as generated code names it: an <c>IResultWriter&lt;T&gt;</c>.</param>
internal sealed record ResultModel(string TypeName, string Writer)
{
    /// <summary>Whether it is sent while it is made, and so after the handler has returned.</summary>
    public bool IsStream { get; init; }
}

/// <summary>A handler's parameter and what it is given.</summary>
/// <param name="Name">Its name, without the <c>@</c> of a keyword.</param>
/// <param name="Source">Where the argument comes from.</param>
/// <param name="IsByReference">Whether it is <c>in</c> or <c>ref readonly</c>.</param>
/// <param name="Value">What is parsed, for the sources that have text.</param>
/// <param name="Json">What is read, for a body that is JSON.</param>
internal sealed record ParameterModel(string Name, ParameterSource Source, bool IsByReference, ValueModel? Value, JsonBodyModel? Json = null)
{
    /// <summary>What it is made of, for <see cref="ParameterSource.Group"/>.</summary>
    public GroupModel? Group { get; init; }

    /// <summary>What must hold of the value.</summary>
    public EquatableArray<CheckModel> Checks { get; init; }

    /// <summary>What is asked for, for <see cref="ParameterSource.Service"/>.</summary>
    public ServiceModel? Service { get; init; }

    /// <summary>Whether it is the request's body while that comes.</summary>
    public bool IsStream => Source is ParameterSource.Exchange or ParameterSource.BodyStream or ParameterSource.BodyReader;

    /// <summary>Whether it is the request's body, or a part of a form.</summary>
    public bool IsBody => IsStream || Source is ParameterSource.Body or ParameterSource.Json or ParameterSource.Form;

    /// <summary>What must hold of the value, and of what it consists of.</summary>
    public IEnumerable<CheckModel> AllChecks
        => Json is { } json ? Checks.Concat(json.Types.SelectMany(type => type.Members).SelectMany(member => member.Checks)) : Checks;

    /// <summary>The parameter itself, or its group's members.</summary>
    public IEnumerable<ParameterModel> Bound => Group is { } group ? group.Arguments.Concat(group.Properties) : [this];
}

/// <summary>A body that is JSON.</summary>
/// <param name="WireName">The parameter's name as an error message has it.</param>
/// <param name="TypeName">The type as generated code writes it.</param>
/// <param name="Expected">The type as an error message names it.</param>
/// <param name="Fallback">The C# expression that stands for a missing body; <see langword="null"/> where it is required.</param>
internal sealed record JsonBodyModel(string WireName, string TypeName, string Expected, string? Fallback)
{
    /// <summary>The types that it consists of, as far as something must hold of them.</summary>
    public EquatableArray<BodyTypeModel> Types { get; init; }
}

/// <summary>A service.</summary>
/// <param name="TypeName">Its type as generated code writes it.</param>
/// <param name="IsOptional">Whether there may be none.</param>
/// <param name="Key">C#: its key; <see langword="null"/> where it has none.</param>
internal sealed record ServiceModel(string TypeName, bool IsOptional, string? Key);

/// <summary>An object that is made of several values.</summary>
/// <param name="TypeName">Its type as generated code writes it.</param>
/// <param name="Arguments">What the constructor takes.</param>
/// <param name="Properties">What is set.</param>
/// <param name="RequiredProperties">The properties without which the compiler makes no object.</param>
internal sealed record GroupModel(
    string TypeName, EquatableArray<ParameterModel> Arguments, EquatableArray<ParameterModel> Properties, EquatableArray<string> RequiredProperties);

internal enum ParameterSource
{
    Route,
    Query,
    Header,
    Cookie,
    Form,
    Body,
    Json,
    Group,
    Service,
    Context,
    Request,
    Response,
    Aborted,
    Exchange,
    BodyStream,
    BodyReader,
}

/// <summary>A value that is made of text.</summary>
internal sealed record ValueModel
{
    /// <summary>The name in the template, the query or the header.</summary>
    public required string WireName { get; init; }

    public required ValueKind Kind { get; init; }

    /// <summary>The type as generated code writes it, without <c>?</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>Whether that is a class, an interface or an array.</summary>
    public required bool IsReferenceType { get; init; }

    /// <summary>What holds the values, if all of the name are taken.</summary>
    public required ListForm List { get; init; }

    /// <summary>The type of one value; that of the parameter where it takes one only.</summary>
    public required string ElementName { get; init; }

    /// <summary>The type of one value as a rule's message names it.</summary>
    public required string Expected { get; init; }

    /// <summary>Whether the parameter takes <see langword="null"/>.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>The C# expression that stands for a missing value; <see langword="null"/> where the value is required.</summary>
    public required string? Fallback { get; init; }

    /// <summary>Whether it is a property's own value that stands for a missing one.</summary>
    public required bool KeepsInitial { get; init; }

    public required EnumModel? Enum { get; init; }

    /// <summary>What parses it, where the type itself does.</summary>
    public required ParserModel? Parser { get; init; }
}

internal enum ValueKind
{
    /// <summary>The decoded bytes themselves.</summary>
    Span,

    /// <summary>A string, whose text must be decoded first.</summary>
    Text,

    /// <summary>What the runtime parses, and in which neither a slash nor a percent sign can stand.</summary>
    Parsed,

    /// <summary>What its own type parses, in which every character can stand.</summary>
    SelfParsed,

    /// <summary>What generated code parses.</summary>
    Enum,
}

/// <summary>An enum.</summary>
/// <param name="Name">Its name alone, as clients are told it.</param>
/// <param name="TypeName">The type as generated code writes it.</param>
/// <param name="IsPublic">Whether whoever references the assembly can name it: the assembly's own, public, and in no generic type.</param>
/// <param name="Members">Its members in the order in which they are declared.</param>
internal sealed record EnumModel(string Name, string TypeName, bool IsPublic, EquatableArray<EnumMember> Members);

/// <param name="Name">The name.</param>
/// <param name="Number">The value in decimal digits.</param>
/// <param name="Expression">C#: the value.</param>
internal sealed record EnumMember(string Name, string Number, string Expression);
