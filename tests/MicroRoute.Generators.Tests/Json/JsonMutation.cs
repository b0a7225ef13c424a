using System.Text.Json.Nodes;
using CsCheck;

namespace MicroRoute.Generators.Tests.Json;

/// <summary>Changes JSON a little, so that it is wrong here and there.</summary>
internal static class JsonMutation
{
    private static readonly string[] Values =
        ["null", "true", "0", "1", "-1", "1.5", "1e400", "99999999999999999999", "\"\"", "\"1\"", "\"x\"", "\"Monday\"", "\"2026-01-02\"", "[]", "[1]", "[null]", "{}", "{\"a\":1}"];

    /// <summary>Where to change, and how.</summary>
    public static Gen<(int Place, int Kind, int Value)> Gen { get; } = CsCheck.Gen.Select(CsCheck.Gen.Int[0, 1000], CsCheck.Gen.Int[0, 7], CsCheck.Gen.Int[0, Values.Length - 1]);

    public static string Apply(string json, (int Place, int Kind, int Value) mutation)
    {
        (int place, int kind, int value) = mutation;
        if (kind == 7)
        {
            return json[..(place % json.Length)] + json[(place % json.Length)..].Replace('"', ' ');
        }

        JsonNode root = JsonNode.Parse(json)!;
        JsonNode[] containers = [.. Containers(root)];
        if (containers.Length == 0 || place == 0)
        {
            return Values[value];
        }

        JsonNode container = containers[place % containers.Length];
        switch (container)
        {
            case JsonObject properties when properties.Count > 0:
                Change(properties, properties.ElementAt(place % properties.Count), kind, value);
                break;
            case JsonArray { Count: > 0 } items:
                items[place % items.Count] = JsonNode.Parse(Values[value]);
                break;
        }

        return root.ToJsonString();
    }

    private static void Change(JsonObject properties, KeyValuePair<string, JsonNode?> property, int kind, int value)
    {
        (string name, JsonNode? old) = property;
        switch (kind)
        {
            case 0:
                properties.Remove(name);
                break;
            case 1:
                properties.Remove(name);
                properties[name.ToUpperInvariant()] = old?.DeepClone();
                break;
            case 2:
                properties["unknown"] = JsonNode.Parse(Values[value]);
                break;
            case 3:
                properties[name] = old?.ToJsonString().Trim('"');
                break;
            case 4:
                // The last of two counts.
                properties[name.ToUpperInvariant()] = JsonNode.Parse(Values[value]);
                break;
            default:
                properties[name] = JsonNode.Parse(Values[value]);
                break;
        }
    }

    private static IEnumerable<JsonNode> Containers(JsonNode? node) => node switch
    {
        JsonObject properties => [properties, .. properties.SelectMany(property => Containers(property.Value))],
        JsonArray items => [items, .. items.SelectMany(Containers)],
        _ => [],
    };
}
