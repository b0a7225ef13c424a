using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MicroRoute.Binding;

namespace MicroRoute;

/// <summary>Lets the application have its say about a problem document.</summary>
internal static class ProblemCustomization
{
    /// <inheritdoc cref="ProblemHook"/>
    public static void Apply(ServerOptions options, ResponseWriter writer, in HttpRequest request, ReadOnlySpan<byte> name, Exception? exception)
    {
        byte[] document = writer.Body.ToArray();
        HttpStatusCode status = writer.StatusCode;
        writer.DropBody();
        try
        {
            var response = new HttpResponse(writer);
            var problem = new ProblemContext(response, JsonNode.Parse(document)!.AsObject(), request, name, exception);
            options.CustomizeProblem!(problem);
            if (!writer.HasBegun)
            {
                Utf8JsonWriter json = JsonOutput.Begin(response);
                problem.Document.WriteTo(json);
                json.Flush();
            }
        }
#pragma warning disable CA1031 // Whatever it throws, the client is owed an answer.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            writer.DropBody();
            writer.StatusCode = status;
            writer.Fields.SetContentType(ProblemWriter.MediaType);
            writer.Write(document);
            options.Report(new ServerEvent(
                ServerEventLevel.Error, ServerEventId.ProblemCustomizationFailed, $"The problem document for {Encoding.UTF8.GetString(name)} could not be customized.", exception: failure));
        }
    }
}

/// <summary>Changes a response whose body is a problem document.</summary>
/// <param name="options">How the server works.</param>
/// <param name="writer">The response.</param>
/// <param name="request">The request; the default value where there is none any more.</param>
/// <param name="name">Its method and path; empty where they are not known.</param>
/// <param name="exception">What the handler threw; <see langword="null"/> for other problems.</param>
internal delegate void ProblemHook(ServerOptions options, ResponseWriter writer, in HttpRequest request, ReadOnlySpan<byte> name, Exception? exception);
