using System.Diagnostics.CodeAnalysis;

namespace MicroRoute;

/// <summary>Says where the routes of a referenced assembly go. Without it they are in the table as they are.</summary>
/// <param name="assembly">The assembly's name, such as <c>Shop.Admin</c>; case does not matter.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ReferencedRoutesAttribute(string assembly) : Attribute
{
    /// <summary>The assembly's name, such as <c>Shop.Admin</c>.</summary>
    public string Assembly { get; } = assembly;

    /// <summary>What comes before each of its templates, such as <c>/admin</c>: literal segments. By default nothing. With several
    /// attributes for one assembly its routes are there once below each prefix.</summary>
    [StringSyntax("Route")]
    public string Prefix { get; init; } = "";

    /// <summary>Whether its routes are left out. By default <see langword="false"/>.</summary>
    public bool Exclude { get; init; }
}
