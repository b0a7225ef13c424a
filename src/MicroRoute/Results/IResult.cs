namespace MicroRoute;

/// <summary>What a handler returns that writes itself. A struct costs no allocation.</summary>
/// <example>
/// <code>
/// internal readonly struct Csv(string[] lines) : IResult
/// {
///     public void Write(ref HttpResponse response)
///     {
///         response.SetContentType("text/csv"u8);
///         foreach (string line in lines)
///         {
///             response.Write(line);
///             response.Write("\r\n"u8);
///         }
///     }
/// }
/// </code>
/// </example>
public interface IResult
{
    /// <summary>Writes the response.</summary>
    /// <param name="response">The response.</param>
    void Write(ref HttpResponse response);
}
