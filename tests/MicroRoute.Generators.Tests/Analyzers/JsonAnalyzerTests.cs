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
    [InlineData("[JsonExtensionData] public Dictionary<string, string>? Rest { get; set; }", "'Model.Rest' has [JsonExtensionData] and cannot take members of any kind; use a Dictionary<string, JsonElement>")]
    [InlineData("[JsonExtensionData] public Dictionary<string, object>? A { get; set; } [JsonExtensionData] public Dictionary<string, object>? B { get; set; }", "'Model.B' has [JsonExtensionData], as 'A' has; keep one")]
    [InlineData("[JsonExtensionData] public required Dictionary<string, object> Rest { get; set; }", "'Model.Rest' has [JsonExtensionData] and must be there")]
    [InlineData("public Model(Dictionary<string, object> rest) => Rest = rest; [JsonExtensionData] public Dictionary<string, object> Rest { get; }", "'Model.Rest' has [JsonExtensionData] and is taken by the constructor")]
    [InlineData("public Strict? A { get; set; } [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public class Strict { [JsonExtensionData] public Dictionary<string, object>? Rest { get; set; } }", "'Model.Strict.Rest' has [JsonExtensionData], though the type's [JsonUnmappedMemberHandling] leaves nothing for it")]
    [InlineData("public Strict? A { get; set; } [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public class Strict : List<int>;", "which has [JsonUnmappedMemberHandling] and is a collection")]
    [InlineData("[JsonRequired] public int A { get; private set; }", "'Model.A' must be there, and nothing can set it")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public required int A { get; set; }", "'Model.A' must be there, and nothing can set it")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int A { get; set; }", "'Model.A' is never null, so that its [JsonIgnore] would never hold; use WhenWritingDefault")]
    [InlineData("[JsonNumberHandling(JsonNumberHandling.WriteAsString)] public List<string>? A { get; set; }", "'Model.A' has [JsonNumberHandling] and is no number")]
    [InlineData("[JsonNumberHandling(JsonNumberHandling.WriteAsString)] public byte[]? A { get; set; }", "'Model.A' has [JsonNumberHandling] and is no number")]
    [InlineData("[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public int[] A { get; set; } = [];", "'Model.A' cannot be filled as its [JsonObjectCreationHandling] asks, because nothing can be added to it; remove the attribute")]
    [InlineData("[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public string? A { get; set; }", "because nothing can be added to it")]
    [InlineData("[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public DayOfWeek A { get; set; }", "because nothing can be added to it")]
    [InlineData("[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public Inner A { get; } public struct Inner { public int B { get; set; } }", "because it is a struct without a setter")]
    [InlineData("[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public List<int> A { set { } }", "because it has no getter")]
    [InlineData("public Model(int b) => B = b; public int B { get; } [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public List<int> A { get; } = [];", "because its type is made by a constructor with parameters")]
    [InlineData("public Inner? A { get; set; } [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public record Inner(int B);", "asks with [JsonObjectCreationHandling] that its members be filled")]
    [InlineData("[field: JsonInclude] public int A { get; set; }", "'Model.A' has [field: JsonInclude]")]
    [InlineData("[JsonConverter(typeof(Text))] public int A { get; set; } internal class Text : JsonConverter<string> { public override string Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => \"\"; public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) { } }", "'Model.A' has the converter 'Text', which is for 'string'; it must be for 'int' itself")]
    [InlineData("[JsonConverter(typeof(Model))] public int A { get; set; }", "'Model.A' has the converter 'Model', which derives neither from JsonConverter<int> nor from JsonConverterFactory")]
    [InlineData("public IBoth? Both { get; set; } [JsonDerivedType(typeof(Two))] public interface IBoth : ILeft, IRight; public interface ILeft { int A { get; } } public interface IRight { int A { get; } } public class Two : IBoth { public int A => 1; }", "'Model.IBoth.A' comes from 'ILeft' and from 'IRight'; declare it in 'IBoth' itself")]
    [InlineData("public Inner? A { get; set; } [JsonPolymorphic] public class Inner;", "'Model.A' has the type 'Model.Inner', which has [JsonPolymorphic] and names no derived types; add [JsonDerivedType]")]
    [InlineData("public Inner? A { get; set; } [JsonDerivedType(typeof(Inner), \"a\")] public sealed class Inner;", "which has [JsonDerivedType] and is sealed")]
    [InlineData("public Inner? A { get; set; } [JsonDerivedType(typeof(Model), \"a\")] public class Inner;", "names 'Model' with [JsonDerivedType], which is not derived from it")]
    [InlineData("public Inner? A { get; set; } [JsonDerivedType(typeof(Other<>), \"a\")] public class Inner; public class Other<T> : Inner;", "with [JsonDerivedType], which is not derived from it")]
    [InlineData("public Inner? A { get; set; } [JsonDerivedType(typeof(Other), \"a\")] public class Inner; public abstract class Other : Inner;", "names 'Model.Other' with [JsonDerivedType], of which there is no object")]
    [InlineData("public Inner? A { get; set; } [JsonDerivedType(typeof(Other), \"a\"), JsonDerivedType(typeof(Third), \"a\")] public class Inner; public class Other : Inner; public class Third : Inner;", "names 'Model.Third' with [JsonDerivedType], whose type or discriminator another one has")]
    [InlineData("public Inner? A { get; set; } [JsonDerivedType(typeof(Other), \"a\"), JsonDerivedType(typeof(Other))] public class Inner; public class Other : Inner;", "names 'Model.Other' with [JsonDerivedType], whose type or discriminator another one has")]
    [InlineData("public Inner? A { get; set; } [JsonPolymorphic(TypeDiscriminatorPropertyName = \"$id\"), JsonDerivedType(typeof(Other), \"a\")] public class Inner; public class Other : Inner;", "has a discriminator of a name that System.Text.Json keeps for itself")]
    [InlineData("public Inner? A { get; set; } [JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\"), JsonDerivedType(typeof(Other), \"a\")] public class Inner { public int Kind { get; set; } } public class Other : Inner;", "has a discriminator 'kind', as the member 'Model.Inner.Kind' is called")]
    [InlineData("public Inner? A { get; set; } [JsonDerivedType(typeof(Other), \"a\")] public class Inner; [JsonConverter(typeof(JsonStringEnumConverter))] public class Other : Inner;", "names 'Model.Other' with [JsonDerivedType] and a discriminator, which that cannot write")]
    [InlineData("public Inner? A { get; set; } [JsonConverter(typeof(JsonStringEnumConverter)), JsonDerivedType(typeof(Other), \"a\")] public class Inner; public class Other : Inner;", "has a [JsonConverter], which knows of no [JsonDerivedType]")]
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

    [Theory]
    [InlineData("public class Model { [JsonExtensionData] public JsonObject? Rest { get; set; } }", "internal static void Post(Model model) { }", "internal static Model {|MR0070:Post|}() => new();", "'Model.Rest' has [JsonExtensionData] and is a JsonObject")]
    [InlineData("public class Model { [JsonExtensionData] public ImmutableDictionary<string, object>? Rest { get; set; } }", "internal static Model Post() => new();", "internal static void Post(Model {|MR0071:model|}) { }", "'Model.Rest' has [JsonExtensionData] and is immutable")]
    public async Task AcceptsWhatIsOnlyReadOrOnlyWritten(string model, string accepted, string refused, string message)
    {
        const string Usings = "using System.Collections.Immutable; using System.Text.Json.Nodes; using System.Text.Json.Serialization; ";

        Assert.Empty(await AnalyzerRun.Verify($$"""{{Usings}} internal static class App { [Post("/")] {{accepted}} } {{model}}"""));
        IReadOnlyList<Diagnostic> reported = await AnalyzerRun.Verify($$"""{{Usings}} internal static class App { [Post("/")] {{refused}} } {{model}}""");

        Assert.Contains(message, Assert.Single(reported).GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>What looks like the above and is sound.</summary>
    [Fact]
    public async Task AcceptsAttributesThatHold() => Assert.Empty(await AnalyzerRun.Verify("""
        using System.Text.Json.Serialization;
        internal static class App { [Post("/")] internal static Model Get(Model model) => model; }
        public class Model
        {
            [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public Model? Inner { get; set; }
            [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public Dictionary<string, int> Map { get; } = [];
            [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public Thing? Thing { get; set; }
            [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public Dictionary<string, long?>? Numbers { get; set; }
            [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public object? Any { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int? Maybe { get; set; }
            [JsonRequired, JsonInclude] private int Needed { get; set; }
            public Plant? Plant { get; set; }
        }
        public struct Thing { public int A { get; set; } }
        [JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor), JsonDerivedType(typeof(Plant), "plant"), JsonDerivedType(typeof(Tree), "tree"), JsonDerivedType(typeof(Bush))]
        public class Plant { [JsonIgnore, JsonPropertyName("$type")] public int Type { get; set; } }
        public class Tree : Plant;
        public class Bush : Plant;
        """));

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
