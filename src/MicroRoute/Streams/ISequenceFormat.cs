using System.IO.Pipelines;
using System.Text.Json;

namespace MicroRoute;

/// <summary>How values are sent one after another.</summary>
/// <typeparam name="T">The values' type.</typeparam>
internal interface ISequenceFormat<T>
{
    /// <summary>Writes a value and what stands before it.</summary>
    static abstract void Write(PipeWriter output, Utf8JsonWriter json, T value, bool isFirst);

    /// <summary>Writes what stands behind the last value.</summary>
    static abstract void End(PipeWriter output, bool isEmpty);
}
