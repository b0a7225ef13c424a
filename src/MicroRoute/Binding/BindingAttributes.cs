namespace MicroRoute;

/// <summary>Takes a parameter from the route template, under another name than its own.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromRouteAttribute : Attribute
{
    /// <summary>The name in the template; by default the parameter's own.</summary>
    public string? Name { get; set; }
}

/// <summary>Takes a parameter from the query, though the template may have one of its name.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromQueryAttribute : Attribute
{
    /// <summary>The name in the query, case-sensitive; by default the parameter's own.</summary>
    public string? Name { get; set; }
}

/// <summary>Takes a parameter from a header field.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromHeaderAttribute : Attribute
{
    /// <summary>The field name, without regard to case; by default the parameter's own name.</summary>
    public string? Name { get; set; }
}

/// <summary>Takes a parameter from the request body: of type <c>ReadOnlySpan&lt;byte&gt;</c> as it is, of any other as JSON.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromBodyAttribute : Attribute;
