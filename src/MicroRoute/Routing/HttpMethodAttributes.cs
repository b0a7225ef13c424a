using System.Diagnostics.CodeAnalysis;

namespace MicroRoute;

/// <summary>Answers <c>GET</c>, and <c>HEAD</c> where the template has no <see cref="HeadAttribute"/> (RFC 9110, section 9.3.1).</summary>
/// <param name="template">The route template, such as <c>/users/{id:int}</c>.</param>
public sealed class GetAttribute([StringSyntax("Route")] string template) : HttpMethodAttribute(template);

/// <summary>Answers <c>HEAD</c>: what a <c>GET</c> would, without its body (RFC 9110, section 9.3.2).</summary>
/// <param name="template">The route template, such as <c>/users/{id:int}</c>.</param>
public sealed class HeadAttribute([StringSyntax("Route")] string template) : HttpMethodAttribute(template);

/// <summary>Answers <c>POST</c> (RFC 9110, section 9.3.3).</summary>
/// <param name="template">The route template, such as <c>/users</c>.</param>
public sealed class PostAttribute([StringSyntax("Route")] string template) : HttpMethodAttribute(template);

/// <summary>Answers <c>PUT</c> (RFC 9110, section 9.3.4).</summary>
/// <param name="template">The route template, such as <c>/users/{id:int}</c>.</param>
public sealed class PutAttribute([StringSyntax("Route")] string template) : HttpMethodAttribute(template);

/// <summary>Answers <c>DELETE</c> (RFC 9110, section 9.3.5).</summary>
/// <param name="template">The route template, such as <c>/users/{id:int}</c>.</param>
public sealed class DeleteAttribute([StringSyntax("Route")] string template) : HttpMethodAttribute(template);

/// <summary>Answers <c>PATCH</c> (RFC 5789).</summary>
/// <param name="template">The route template, such as <c>/users/{id:int}</c>.</param>
public sealed class PatchAttribute([StringSyntax("Route")] string template) : HttpMethodAttribute(template);

/// <summary>Answers <c>OPTIONS</c> in place of the automatic 204 with <c>Allow</c> (RFC 9110, section 9.3.7).</summary>
/// <param name="template">The route template, such as <c>/users</c>.</param>
public sealed class OptionsAttribute([StringSyntax("Route")] string template) : HttpMethodAttribute(template);
