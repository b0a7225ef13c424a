using System.Composition;
using MicroRoute.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MicroRoute.CodeFixes;

/// <summary>Removes <c>[Blocking]</c> from a handler that returns a task.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveBlockingFix)), Shared]
public sealed class RemoveBlockingFix() : RemoveAttributeFix(RuleIds.MisplacedBlocking, "Remove [Blocking]");
