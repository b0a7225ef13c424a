using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace MicroRoute.CodeFixes;

/// <summary>Mends what breaks one rule, at one place or at all.</summary>
/// <param name="rule">The rule's number.</param>
/// <param name="title">What an editor offers.</param>
public abstract class RouteFix(string rule, string title) : CodeFixProvider
{
    /// <summary>What an editor offers.</summary>
    public string Title => title;

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [rule];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(async (context, document, diagnostics) => await MendAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (FindBroken(root!, diagnostic).Any())
            {
                var action = CodeAction.Create(title, cancellation => MendAsync(context.Document, [diagnostic], cancellation), equivalenceKey: GetType().Name);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>What is to be changed; nothing where it takes more than a machine to know.</summary>
    private protected abstract IEnumerable<SyntaxNode> FindBroken(SyntaxNode root, Diagnostic diagnostic);

    /// <summary>Changes it.</summary>
    private protected abstract SyntaxNode Mend(SyntaxNode broken, Diagnostic diagnostic, SyntaxGenerator generator);

    private async Task<Document> MendAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            foreach (SyntaxNode broken in FindBroken(editor.OriginalRoot, diagnostic))
            {
                editor.ReplaceNode(broken, (current, generator) => Mend(current, diagnostic, generator));
            }
        }

        return editor.GetChangedDocument();
    }
}
