using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>What assembly attributes say of JSON.</summary>
public class JsonOptionsTests
{
    [Fact]
    public void EnumsAreNumbersOrNames()
    {
        const string Source = """
            internal enum Color { Red, Green }
            internal record Thing(Color Color, Color? Other, Dictionary<Color, int> Counts);
            internal static class App { [Post("/")] internal static Thing Echo(Thing thing) => thing; }
            """;
        const string Numbers = """{"color":1,"other":0,"counts":{"Green":2}}""";
        const string Names = """{"color":"Green","other":"Red","counts":{"Green":2}}""";
        using CompiledApp plain = CompiledApp.Of(Source);
        using CompiledApp named = CompiledApp.Of("[assembly: JsonOptions(EnumsAsStrings = true)]\n" + Source);

        Assert.Equal(Numbers, plain.SendJson("POST /", Numbers).Body);
        Assert.Equal(400, plain.SendJson("POST /", Names).Status);
        Assert.Equal(Names, named.SendJson("POST /", Names).Body);
        Assert.Equal(Names, named.SendJson("POST /", Numbers).Body);
    }

    /// <summary>The context is written by hand here, since one generator does not see what another writes.</summary>
    [Fact]
    public void AContextOfOnesOwnDescribesWhatItNames()
    {
        using CompiledApp app = CompiledApp.Of("""
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using System.Text.Json.Serialization.Metadata;

            [assembly: JsonContext(typeof(Context))]

            [JsonSerializable(typeof(Model))]
            internal sealed class Context() : JsonSerializerContext(null), IJsonTypeInfoResolver
            {
                public static Context Default { get; } = new();

                protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

                public override JsonTypeInfo? GetTypeInfo(Type type) => throw new NotSupportedException();

                JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options)
                    => type == typeof(Model) ? JsonMetadataServices.CreateValueInfo<Model>(options, new Converter()) : null;

                private sealed class Converter : JsonConverter<Model>
                {
                    public override Model Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new() { Type = Type.GetType(reader.GetString()!) };

                    public override void Write(Utf8JsonWriter writer, Model value, JsonSerializerOptions options) => writer.WriteStringValue(value.Type!.Name);
                }
            }

            public class Model { public Type? Type { get; set; } }
            public record Holder(Model Inner, int Number);

            internal static class App
            {
                [Post("/")] internal static Model Echo(Model model) => model;
                [Post("/holder")] internal static Holder Echo(Holder holder) => holder;
            }
            """);

        Assert.Equal("\"Int32\"", app.SendJson("POST /", "\"System.Int32\"").Body);
        Assert.Equal("""{"inner":"Int32","number":1}""", app.SendJson("POST /holder", """{"inner":"System.Int32","number":1}""").Body);
    }

    [Fact]
    public void AnAbstractTypeThatSaysNotWhichItIsIsTheClientsFault()
    {
        using CompiledApp app = CompiledApp.Of("""
            using System.Text.Json.Serialization;
            [JsonDerivedType(typeof(Circle), "circle")] internal abstract record Shape;
            internal record Circle(int Radius) : Shape;
            internal static class App { [Post("/")] internal static Shape Echo(Shape shape) => shape; }
            """);

        Assert.Equal("""{"$type":"circle","radius":2}""", app.SendJson("POST /", """{"$type":"circle","radius":2}""").Body);
        Assert.Equal(400, app.SendJson("POST /", """{"radius":2}""").Status);
    }

    /// <summary>The handlers of a library bring their own descriptions, of types that nobody else may see.</summary>
    [Fact]
    public void ALibraryDescribesItsOwnTypes()
    {
        Microsoft.CodeAnalysis.Compilation library = Library.Compile("Shop", """
            internal record Item(string Name);
            public static class Items { [Post("/items")] internal static Item Add(Item item) => item; }
            """);
        Microsoft.CodeAnalysis.Compilation program = GeneratorRun.Of(Sources.Compile("App", [library.Reference(asFile: true)], """
            using MicroRoute;
            internal record Item(int Number);
            internal static class App { [Get("/")] internal static Item Get() => new(5); }
            """)).Output;
        using CompiledApp app = CompiledApp.Of(program, [library]);

        Assert.Equal("""{"name":"a"}""", app.SendJson("POST /items", """{"name":"a"}""").Body);
        Assert.Equal("""{"number":5}""", app.Send("GET /").Body);
    }
}
