using System.Text.Json;
using System.Text.Json.Serialization;

namespace MicroRoute.Generators.Tests.Json;

/// <summary>Where what System.Text.Json's own generator writes does not do what reflection does; MicroRoute's does, as
/// <see cref="JsonEquivalenceTests"/> shows of such types. A test that fails here says that a difference is gone.
/// (Members that are private, which reflection includes and MicroRoute's does, too, are an error of its own generator.)</summary>
public partial class JsonContextTests
{
    private static readonly JsonSerializerOptions Reflected = new(JsonSerializerOptions.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    [Fact]
    public void ItLosesTheInitialisersOfInitMembers()
    {
        Assert.Equal((7, "text"), Show(JsonSerializer.Deserialize<Init>("{}", Reflected)));
        Assert.Equal((0, null), Show(JsonSerializer.Deserialize("{}", Context.Default.Init)));

        static (int Number, string? Text) Show(Init? init) => (init!.Number, init.Text);
    }

    internal sealed class Init
    {
        public int Number { get; init; } = 7;

        public string Text { get; init; } = "text";
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
    [JsonSerializable(typeof(Init))]
    internal sealed partial class Context : JsonSerializerContext;
}
