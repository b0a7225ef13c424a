using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Diagnostics;

/// <summary>Makes the descriptors of rules.</summary>
internal static class Descriptor
{
    /// <summary>A rule of the usual kind: what breaks it has no code that could be generated.</summary>
    public static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    /// <summary>A rule that what works can break, but hardly as its author meant it.</summary>
    public static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) => new(
        id,
        title,
        message,
        category: "MicroRoute",
        severity,
        isEnabledByDefault: true,
        helpLinkUri: $"https://github.com/microroute/microroute/blob/main/docs/rules/{id}.md");
}
