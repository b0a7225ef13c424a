using System.Reflection;
using System.Text.Json;
using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Json;

/// <summary>The same types described by generated code and by reflection.</summary>
public sealed class JsonPair : IDisposable
{
    private readonly CompiledApp _app = CompiledApp.Of(JsonTable.Program);

    /// <summary>What generated code makes.</summary>
    public JsonSerializerOptions Generated => (JsonSerializerOptions)_app.Router.Assembly
        .GetType("MicroRoute.Generated.AppInvokers+RouteJsonTypes", throwOnError: true)!
        .GetField("Options", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!;

    /// <summary>What it is to be like.</summary>
    public JsonSerializerOptions Reflected { get; } = new(JsonSerializerOptions.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, AllowOutOfOrderMetadataProperties = true };

    /// <summary>The type of a sample.</summary>
    public Type TypeOf(int sample)
    {
        int index = Array.IndexOf([.. JsonTable.Samples.Select(one => one.Type).Distinct()], JsonTable.Samples[sample].Type);
        return _app.Router.Assembly.GetType("App")!.GetMethod("Echo" + index, BindingFlags.Static | BindingFlags.NonPublic)!.ReturnType;
    }

    /// <inheritdoc/>
    public void Dispose() => _app.Dispose();
}
