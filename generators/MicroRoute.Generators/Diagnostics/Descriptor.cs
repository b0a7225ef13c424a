using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Diagnostics;

/// <summary>Makes the descriptors of rules.</summary>
internal static class Descriptor
{
    /// <summary>A rule of the usual kind: what breaks it has no code that could be generated.</summary>
    /// <remarks>The generator leaves that out, so no pragma can silence it: a route would be missing, and nothing would say so.</remarks>
    /// <param name="id">Its number.</param>
    /// <param name="title">What holds where nothing breaks it.</param>
    /// <param name="message">What is wrong, and how to mend it.</param>
    /// <param name="tags">What editors and builds should know of it.</param>
    public static DiagnosticDescriptor Error(string id, string title, string message, params string[] tags)
        => Create(id, title, message, DiagnosticSeverity.Error, [.. tags, WellKnownDiagnosticTags.NotConfigurable]);

    /// <summary>A rule that what works can break, but hardly as its author meant it.</summary>
    public static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning, []);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, string[] tags) => new(
        id,
        title,
        message,
        category: "MicroRoute",
        severity,
        isEnabledByDefault: true,
        helpLinkUri: $"https://github.com/microroute/microroute/blob/main/docs/rules/{id}.md",
        customTags: tags);
}
