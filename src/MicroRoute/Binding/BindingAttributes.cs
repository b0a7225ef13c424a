namespace MicroRoute;

/// <summary>Takes a parameter from the route template, under another name than its own.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromRouteAttribute : Attribute
{
    /// <summary>The name in the template; by default the parameter's own.</summary>
    public string? Name { get; set; }
}

/// <summary>Takes a parameter from the query, though the template may have one of its name.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromQueryAttribute : Attribute
{
    /// <summary>The name in the query, without regard to the case of A to Z; by default the parameter's own.</summary>
    public string? Name { get; set; }
}

/// <summary>Takes a parameter from a header field.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromHeaderAttribute : Attribute
{
    /// <summary>The field name, without regard to case; by default the parameter's own name.</summary>
    public string? Name { get; set; }
}

/// <summary>Takes a parameter from a cookie.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromCookieAttribute : Attribute
{
    /// <summary>The cookie's name, case-sensitive; by default the parameter's own.</summary>
    public string? Name { get; set; }
}

/// <summary>Takes a parameter from a field of a body that is an URL-encoded form. A body of another media type is answered with 415.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromFormAttribute : Attribute
{
    /// <summary>The field's name, without regard to the case of A to Z; by default the parameter's own.</summary>
    public string? Name { get; set; }
}

/// <summary>Makes a parameter of several values of the request: each parameter of its type's constructor, and each property that can be
/// set, is bound as a parameter of the handler would be.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class AsParametersAttribute : Attribute;

/// <summary>Takes a parameter from the request body: of type <c>ReadOnlySpan&lt;byte&gt;</c> as it is, of any other as JSON.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromBodyAttribute : Attribute;

/// <summary>Takes a parameter from <see cref="ServerOptions.Services"/>, in a scope of the request's own where
/// <see cref="ServerOptions.CreateScope"/> makes one. One that may be <see langword="null"/> is where there is no such service; else
/// the request is answered with 500.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromServicesAttribute : Attribute
{
    /// <summary>The service's key, for <see cref="ServerOptions.GetKeyedService"/>; by default none.</summary>
    public object? Key { get; set; }
}
