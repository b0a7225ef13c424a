using MicroRoute.Generators.Pipeline;

namespace MicroRoute.Generators.Parsing;

/// <summary>What generated code calls for a user-made constraint.</summary>
/// <param name="Expression">C#: the method, such as <c>global::App.Constraints.IsSlug</c>, or what gives the regular expression.</param>
/// <param name="Input">What it takes.</param>
/// <param name="Arguments">What it takes besides, as C#.</param>
internal sealed record CustomCall(string Expression, CustomInput Input, EquatableArray<string> Arguments);

/// <summary>The forms of user-made constraints.</summary>
internal enum CustomInput
{
    /// <summary>A method that takes UTF-8.</summary>
    Utf8,

    /// <summary>A method that takes a string.</summary>
    Text,

    /// <summary>A method or property that gives a regular expression.</summary>
    Regex,
}
