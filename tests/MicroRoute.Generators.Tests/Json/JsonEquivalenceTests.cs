using System.Text.Json;
using CsCheck;
using MicroRoute.Binding;

namespace MicroRoute.Generators.Tests.Json;

/// <summary>What generated code describes is written and read as by reflection, and wrong input is refused at the same place.</summary>
public class JsonEquivalenceTests(JsonPair pair) : IClassFixture<JsonPair>
{
    public static TheoryData<int, string> Samples => [.. JsonTable.Samples.Select((sample, index) => (index, sample.Type))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void HoldsForASample(int index, string type)
    {
        _ = type;
        string outcome = Compare(index, JsonTable.Samples[index].Json);

        Assert.StartsWith("read: ", outcome, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void HoldsForWhatIsAlmostOne(int index, string type)
    {
        _ = type;
        JsonMutation.Gen.Array[1, 3].Sample(
            mutations => Compare(index, mutations.Aggregate(JsonTable.Samples[index].Json, ApplyIfJson)),
            iter: 200,
            threads: 1);
    }

    /// <summary>What no longer is JSON is left as it is.</summary>
    private static string ApplyIfJson(string json, (int Place, int Kind, int Value) mutation)
    {
        try
        {
            return JsonMutation.Apply(json, mutation);
        }
        catch (JsonException)
        {
            return json;
        }
    }

    private string Compare(int index, string json)
    {
        Type type = pair.TypeOf(index);
        string expected = Describe(type, json, pair.Reflected);
        string actual = Describe(type, json, pair.Generated);
        Assert.True(expected == actual, $"{json}\nreflection: {expected}\ngenerated:  {actual}");
        return expected;
    }

    /// <summary>What is read of JSON, as both write it; where it is refused if it is.</summary>
    private string Describe(Type type, string json, JsonSerializerOptions options)
    {
        object? value;
        try
        {
            value = JsonSerializer.Deserialize(json, options.GetTypeInfo(type));
        }
        catch (Exception exception) when (IsUntyped(exception))
        {
            return "refused as untyped";
        }
        catch (JsonException exception)
        {
            return $"refused at {exception.Path}, {exception.LineNumber}:{exception.BytePositionInLine}: {exception.Message}";
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException)
        {
            return $"not read: {exception.GetType()}: {exception.Message}";
        }

        string written = Write(value, type, pair.Reflected);
        Assert.Equal(written, Write(value, type, pair.Generated));
        return "read: " + written;
    }

    /// <summary>An object that does not say of which derived type it is, is the client's fault here, and the program's there.</summary>
    private static bool IsUntyped(Exception exception)
        => exception is JsonUntypedException || (exception is NotSupportedException && exception.Message.Contains("must specify a type discriminator", StringComparison.Ordinal));

    private static string Write(object? value, Type type, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Serialize(value, options.GetTypeInfo(type));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // JSON has no infinity, and a JsonElement that was never read is none.
            return $"not written: {exception.Message}";
        }
        catch (JsonException exception)
        {
            return $"not written, at {exception.Path}: {exception.Message}";
        }
    }
}
