namespace MicroRoute.Generators.Parsing;

/// <summary>A type that parses itself.</summary>
/// <param name="TypeName">The type as generated code writes it.</param>
/// <param name="Expected">Its name alone, as clients are told it.</param>
/// <param name="Form">How it does so.</param>
/// <param name="IsStrict">Whether it would skip white space, which must not be there.</param>
internal sealed record ParserModel(string TypeName, string Expected, ParserForm Form, bool IsStrict);

/// <summary>The ways in which a type makes a value of text.</summary>
internal enum ParserForm
{
    /// <summary>An integer of .NET.</summary>
    Integer,

    /// <summary>A floating-point number of .NET.</summary>
    Real,

    /// <summary><c>IUtf8SpanParsable&lt;T&gt;</c>.</summary>
    Utf8,

    /// <summary><c>ISpanParsable&lt;T&gt;</c>.</summary>
    Span,

    /// <summary><c>IParsable&lt;T&gt;</c>.</summary>
    String,

    /// <summary><c>TryParse(ReadOnlySpan&lt;char&gt;, IFormatProvider, out T)</c>.</summary>
    SpanAndProviderMethod,

    /// <summary><c>TryParse(string, IFormatProvider, out T)</c>.</summary>
    StringAndProviderMethod,

    /// <summary><c>TryParse(ReadOnlySpan&lt;char&gt;, out T)</c>.</summary>
    SpanMethod,

    /// <summary><c>TryParse(string, out T)</c>.</summary>
    StringMethod,

    /// <summary>What <c>Uri.TryCreate</c> makes, absolute or relative.</summary>
    Uri,
}
