using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Analyzers;

public class JsonAnalyzerTests
{
    [Theory]
    [InlineData("public Action? Callback { get; set; }", "'Model.Callback' has the type 'System.Action', which is a delegate")]
    [InlineData("public List<Dictionary<string, Action>>? Callbacks { get; set; }", "'Model.Callbacks' has the type 'System.Action', which is a delegate")]
    [InlineData("public Inner Deep { get; } = new(); public class Inner { public Type? Type { get; set; } }", "'Model.Inner.Type' has the type 'System.Type', which is about the program itself")]
    [InlineData("public nint Address { get; set; }", "'Model.Address' has the type 'nint', which is as long as")]
    [InlineData("public int[,]? Table { get; set; }", "'Model.Table' has the type 'int[*,*]', which has several dimensions")]
    [InlineData("public (int, string) Tuple { get; set; }", "is a tuple")]
    [InlineData("public System.Collections.ArrayList? List { get; set; }", "which says nothing of the type of its elements")]
    [InlineData("public IAsyncEnumerable<int>? Later { get; set; }", "which is asynchronous")]
    [InlineData("public Dictionary<Model, int>? Map { get; set; }", "has keys of type 'Model'")]
    [InlineData("public ReadOnlySpan<byte> Span => default;", "which is a ref struct")]
    [InlineData("public int A { get; set; } public int a { get; set; }", "'Model.a' has the same name in JSON as 'A'")]
    [InlineData("public int A { get; set; } [JsonPropertyName(\"a\")] public int B { get; set; }", "'Model.B' has the same name in JSON as 'A'")]
    [InlineData("[JsonIgnore] public required int A { get; set; }", "'Model.A' is required and has [JsonIgnore]")]
    [InlineData("[JsonConstructor] public Model(int a) => A = a; [JsonConstructor] public Model() { } public int A { get; }", "'Model' has several constructors with [JsonConstructor]")]
    [InlineData("[JsonConverter(typeof(Mute))] public int A { get; set; } private class Mute : JsonConverter<int> { public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => 0; public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) { } }", "'Model.A' has the converter 'Mute', of which")]
    [InlineData("[Own] public int A { get; set; } internal class OwnAttribute : JsonConverterAttribute;", "'Model.A' has 'OwnAttribute', which makes its converter at run time")]
    [InlineData("[JsonInclude] private Secret? A { get; set; } private class Secret;", "'Model.A' has the type 'Model.Secret', which cannot be named")]
    [InlineData("public Endless<int>? Deep { get; set; } public class Endless<T> { public Endless<List<T>>? Next { get; set; } }", "leads to ever more types")]
    [InlineData("public Endless<int>? Deep { get; set; } public class Endless<T> { public Endless<List<T>>? A { get; set; } public Endless<T[]>? B { get; set; } public Endless<Endless<T>>? C { get; set; } public Endless<T?>? D { get; set; } }", "leads to ever more types")]
    public async Task RefusesWhatCannotBeDescribed(string members, string message)
    {
        foreach (string handler in new[] { """[Get("/")] internal static Model {|MR0070:Get|}() => throw new NotSupportedException();""", """[Post("/")] internal static void Get(Model {|MR0070:model|}) { }""" })
        {
            IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify($$"""
                using System.Text.Json;
                using System.Text.Json.Serialization;
                internal static class App { {{handler}} }
                public class Model { {{members}} }
                """);

            Assert.Contains(message, reported[0].GetMessage(null), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AcceptsIgnoredMembersOfAnyType() => Assert.Empty(await AnalyzerRun.Verify("""
        using System.Text.Json.Serialization;
        internal static class App { [Post("/")] internal static Model Get(Model model) => model; }
        public class Model { public int A { get; set; } [JsonIgnore] public ReadOnlySpan<byte> Bytes => default; }
        """));

    [Theory]
    [InlineData("public class Model { public Model(int a) { } }", "'Model' has a constructor whose parameter 'a' is no member")]
    [InlineData("public class Model { public Model(int a) { } public Model(int a, int b) { } }", "'Model' has no public constructor without parameters, nor a single one")]
    [InlineData("public class Model { internal Model() { } }", "'Model' has no public constructor")]
    [InlineData("public class Model { public Model(in int a) => A = a; public long A { get; } }", "parameter 'a' is no member of the same name and type")]
    [InlineData("public class Model { public Model(ref int a) => A = a; public int A { get; } }", "parameter 'a' is by reference")]
    [InlineData("public abstract class Model;", "'Model' is abstract")]
    [InlineData("public interface Model;", "'Model' is an interface")]
    [InlineData("public class Model { public IDisposable? Inner { get; set; } }", "'Model.Inner' has the type 'System.IDisposable', which is an interface")]
    [InlineData("public class Model { public IReadOnlySet<int>? Set { get; set; } }", "'Model.Set' has the type 'System.Collections.Generic.IReadOnlySet<int>', which is a collection that cannot be filled")]
    [InlineData("public class Model { public System.Collections.ObjectModel.ReadOnlyCollection<int>? List { get; set; } }", "is a collection that cannot be filled")]
    public async Task RefusesWhatCannotBeMade(string model, string message)
    {
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify($$"""
            internal static class App { [Post("/")] internal static Model Post(Model {|MR0071:model|}) => model; }
            {{model}}
            """);

        Assert.Contains(message, reported[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusesTypesThatHaveAnAliasOnly() => Assert.Contains(
        "'Model.Sizes' has the type 'System.Collections.Generic.List<Size>', which cannot be named by generated code, because 'Size' is known by the alias 'Other' only",
        Assert.Single(await AnalyzerRun.Verify("""
            // The library Shop as Other:
            public enum Size { Small, Large }
            // The application:
            extern alias Other;
            public class Model { public List<Other::Size>? Sizes { get; set; } [System.Text.Json.Serialization.JsonIgnore] public string? Name { get; set; } }
            internal class App { [Get("/")] internal static Model {|MR0070:Get|}() => new(); }
            """)).GetMessage(null),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("int")]
    [InlineData("Hidden")]
    public async Task RefusesWhatIsNoContext(string type) => Assert.Contains(
        "describes no types as JSON",
        (await AnalyzerRun.Verify($$"""
            [assembly: JsonContext({|MR0072:typeof({{type}})|})]
            file abstract class Hidden() : System.Text.Json.Serialization.JsonSerializerContext(null);
            """))[0].GetMessage(null),
        StringComparison.Ordinal);

    [Fact]
    public async Task TakesWhatAContextDescribesAsItIs() => Assert.Empty(await AnalyzerRun.Verify("""
        using System.Text.Json.Serialization;
        [assembly: JsonContext(typeof(Context))]
        [JsonSerializable(typeof(Model)), JsonSerializable(typeof(Action))] internal abstract class Context() : JsonSerializerContext(null);
        public class Model { public Type? Type { get; set; } }
        public record Holder(Model Model, List<Action> Actions);
        internal static class App { [Post("/")] internal static Model Post(Holder holder) => holder.Model; }
        """));
}
