using MicroRoute.Generators.Parsing;

namespace MicroRoute.Generators.Tests.Parsing;

public class ConstraintParserTests
{
    [Theory]
    [InlineData("int", null, "int")]
    [InlineData("INT", null, "int")]
    [InlineData("DateTime", null, "datetime")]
    [InlineData("min", "5", "min(5)")]
    [InlineData("max", " -5 ", "max(-5)")]
    [InlineData("min", "-9223372036854775808", "min(-9223372036854775808)")]
    [InlineData("range", "1,5", "range(1,5)")]
    [InlineData("range", " +1 , 005", "range(1,5)")]
    [InlineData("length", "3", "length(3)")]
    [InlineData("length", "0,2147483647", "length(0,2147483647)")]
    [InlineData("minlength", "2", "minlength(2)")]
    [InlineData("MaxLength", "2", "maxlength(2)")]
    [InlineData("regex", "^[a-z]{{2,3}}$", "regex(^[a-z]{{2,3}}$)")]
    [InlineData("regex", "^(a|b)$", "regex(^(a|b)$)")]
    [InlineData("slug", null, "slug")]
    [InlineData("Slug", "", "slug()")]
    [InlineData("slug", "a, b", "slug(a, b)")]
    [InlineData("größe", null, "größe")]
    public void Reads(string name, string? arguments, string expected)
    {
        Assert.Null(ConstraintParser.Parse(name, arguments, 0, out Constraint? constraint));
        Assert.Equal(expected, constraint?.ToString());
        Assert.Equal(constraint!.Name, expected.Split('(')[0]);
    }

    [Fact]
    public void UndoublesBraces()
    {
        Assert.Null(ConstraintParser.Parse("regex", "^a{{2}}$", 0, out Constraint? constraint));
        Assert.Equal(["^a{2}$"], constraint!.Arguments);
    }

    [Theory]
    [InlineData("int", "", "()", "takes no arguments")]
    [InlineData("alpha", "3", "(3)", "leave the parentheses out")]
    [InlineData("min", null, "min", "takes 1 number, as in 'min(5)'")]
    [InlineData("min", "", "min()", "is empty")]
    [InlineData("min", "x", "x", "'x' is not a 64-bit integer")]
    [InlineData("min", "9223372036854775808", "9223372036854775808", "is not a 64-bit integer")]
    [InlineData("min", "1,2", "min(1,2)", "takes 1 number,")]
    [InlineData("range", "1", "range(1)", "takes 2 numbers, as in 'range(1,5)'")]
    [InlineData("range", "1,2,3", "range(1,2,3)", "takes 2 numbers")]
    [InlineData("range", "1, x", "x", "'x' is not")]
    [InlineData("range", "5,1", "5,1", "write 'range(1,5)'")]
    [InlineData("range", "1,", "range(1,)", "is empty")]
    [InlineData("length", null, "length", "takes 1 or 2 numbers")]
    [InlineData("length", "-1", "-1", "'-1' is not a number of characters")]
    [InlineData("length", "3000000000", "3000000000", "is not a number of characters")]
    [InlineData("length", "5,4", "5,4", "write 'length(4,5)'")]
    [InlineData("maxlength", "1.5", "1.5", "'1.5' is not")]
    [InlineData("regex", null, "regex", "takes a pattern")]
    [InlineData("regex", "", "regex()", "takes a pattern")]
    [InlineData("regex", "a)b", ")", "is not a regular expression")]
    [InlineData("regex", "{{}}(", "(", "'{}(' is not a regular expression")]
    public void RefusesArguments(string name, string? arguments, string place, string detail)
        => Refuses("ConstraintArguments", name, arguments, place, detail);

    [Theory]
    [InlineData("", null, ":", "is followed by the name")]
    [InlineData("a-b", null, "a-b", "a name is an identifier")]
    [InlineData("1", "", "1", "a name is an identifier")]
    public void RefusesNames(string name, string? arguments, string place, string detail)
        => Refuses("UnknownConstraint", name, arguments, place, detail);

    private static void Refuses(string kind, string name, string? arguments, string place, string detail)
    {
        const string Before = "/{id:";
        string template = Before + name + (arguments is null ? "" : $"({arguments})") + "}";

        TemplateError? error = ConstraintParser.Parse(name, arguments, Before.Length, out Constraint? constraint);

        Assert.Null(constraint);
        Assert.Equal(kind, error?.Kind.ToString());
        Assert.Equal(place, template.Substring(error!.Offset, error.Length));
        Assert.Contains(detail, error.Detail, StringComparison.Ordinal);
    }
}
