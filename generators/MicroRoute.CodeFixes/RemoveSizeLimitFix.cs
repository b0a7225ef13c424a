using System.Composition;
using MicroRoute.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MicroRoute.CodeFixes;

/// <summary>Removes <c>[DisableRequestSizeLimit]</c> from a handler that has a limit.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSizeLimitFix)), Shared]
public sealed class RemoveSizeLimitFix() : RemoveAttributeFix(RuleIds.MisplacedSizeLimit, "Remove [DisableRequestSizeLimit]");
