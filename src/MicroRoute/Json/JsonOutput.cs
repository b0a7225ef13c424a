using System.Buffers;
using System.Text.Json;

namespace MicroRoute.Binding;

/// <summary>Lets a <see cref="Utf8JsonWriter"/> write into the body of a response.</summary>
/// <remarks>One of each a thread, since a worker writes one response at a time.</remarks>
internal sealed class JsonOutput : IBufferWriter<byte>
{
    [ThreadStatic]
    private static JsonOutput? s_output;

    [ThreadStatic]
    private static Utf8JsonWriter? s_writer;

    private ResponseWriter? _response;

    /// <summary>Begins a body, or goes on with it.</summary>
    /// <param name="response">The response.</param>
    /// <returns>The writer, which is to be flushed at the end.</returns>
    public static Utf8JsonWriter Begin(HttpResponse response)
    {
        JsonOutput output = s_output ??= new();
        output._response = response.Writer;
        if (s_writer is { } writer)
        {
            // Whatever an exception left behind is forgotten.
            writer.Reset(output);
            return writer;
        }

        // What serialises writes valid JSON.
        return s_writer = new(output, new() { SkipValidation = true });
    }

    public void Advance(int count) => _response!.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0) => _response!.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => _response!.GetSpan(sizeHint);
}
