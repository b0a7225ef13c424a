namespace MicroRoute;

/// <summary>Makes a constraint of one's own, which the templates of the assembly name as they name <c>int</c>: <c>{name:slug}</c>.</summary>
/// <remarks>
/// It stands on a static method that takes the decoded text, as <c>ReadOnlySpan&lt;byte&gt;</c> of UTF-8 or as <c>string</c>, and returns
/// whether it fits. More parameters, of the types <c>int</c>, <c>long</c>, <c>bool</c> and <c>string</c>, take the arguments of
/// <c>{name:slug(3)}</c>. Or it stands on a static partial method or property with <c>[GeneratedRegex]</c>. The method is called while a route
/// is sought, for requests that another route answers in the end too, so it should be quick and change nothing.
/// </remarks>
/// <param name="name">The name in templates, an identifier in which case does not matter; not one of a constraint that exists.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class RouteConstraintAttribute(string name) : Attribute
{
    /// <summary>The name in templates, such as <c>slug</c>.</summary>
    public string Name { get; } = name;
}
