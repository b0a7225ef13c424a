using MicroRoute.CodeFixes;
using MicroRoute.Generators.Diagnostics;
using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MicroRoute.Generators.Tests.CodeFixes;

/// <summary>Rules that a machine can mend.</summary>
public class FixTests
{
    private static readonly (string Rule, Type Fix)[] Mechanical =
    [
        (RuleIds.HandlerNotStatic, typeof(MakeStaticFix)),
        (RuleIds.HandlerNotAccessible, typeof(MakeInternalFix)),
        (RuleIds.AsyncVoid, typeof(ReturnTaskFix)),
        (RuleIds.TemplateWithoutSlash, typeof(PrefixSlashFix)),
        (RuleIds.UnusedTemplateParameter, typeof(AddParameterFix)),
        (RuleIds.UnusedTemplateParameter, typeof(RenameTemplateParameterFix)),
        (RuleIds.MisplacedBlocking, typeof(RemoveBlockingFix)),
        (RuleIds.StreamInSync, typeof(AddBlockingFix)),
        (RuleIds.MisplacedSizeLimit, typeof(RemoveSizeLimitFix)),
    ];

    [Fact]
    public void AreFoundByEditors() => Assert.Equal(
        Mechanical.OrderBy(fix => fix.Fix.Name, StringComparer.Ordinal),
        FixRun.Fixes.Select(fix => (Assert.Single(fix.FixableDiagnosticIds), fix.GetType())).OrderBy(fix => fix.Item2.Name, StringComparer.Ordinal));

    [Fact]
    public void MendAllAtOnce() => Assert.All(FixRun.Fixes, fix => Assert.Contains(FixAllScope.Solution, fix.GetFixAllProvider().GetSupportedFixAllScopes()));

    /// <summary>The names of rules and hints are constants, so that an editor need not find the other assembly.</summary>
    [Fact]
    public void NeedNothingOfTheGeneratorAtRunTime()
        => Assert.DoesNotContain(typeof(RouteFix).Assembly.GetReferencedAssemblies(), assembly => assembly.Name == "MicroRoute.Generators");
}
