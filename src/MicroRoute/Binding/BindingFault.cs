using System.ComponentModel;
using System.Net;
using System.Runtime.CompilerServices;

namespace MicroRoute.Binding;

/// <summary>Answers a request whose values do not suit the handler with 400 and problem details (RFC 9457) that name each such
/// parameter, where it comes from and what was expected.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BindingFault
{
    /// <summary>The index of what is no list's element.</summary>
    internal const int NoIndex = -1;

    /// <summary>Notes a fault. The first one begins the answer.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="parameter">The name that the client knows.</param>
    /// <param name="source">Where the value is, or should have been, such as <c>query</c>.</param>
    /// <param name="status">Whether it is missing.</param>
    /// <param name="expected">The expected type, such as <c>int</c>.</param>
    /// <param name="index">Which of the parameter's values it is, from 0; negative where it has one only.</param>
    public static void Add(
        ref HttpContext context,
        scoped ReadOnlySpan<byte> parameter,
        scoped ReadOnlySpan<byte> source,
        ValueStatus status,
        scoped ReadOnlySpan<byte> expected,
        int index = NoIndex)
    {
        HttpResponse response = context.Response;
        context.IsLastFaulty = true;
        if (Begin(ref context))
        {
            response.Write("The "u8);
            response.Write(source);
            response.Write(" parameter '"u8);
            JsonText.Write(response, parameter);
            if (index >= 0)
            {
                response.Write("["u8);
                response.Write(index);
                response.Write("]"u8);
            }

            response.Write(status == ValueStatus.Missing ? "' is missing"u8 : "' is not valid"u8);
            response.Write(": expected "u8);
            JsonText.Write(response, expected);
            EndDetail(response);
        }

        Write(response, parameter, source, status == ValueStatus.Missing ? "missing"u8 : "invalid"u8, expected);
        if (index >= 0)
        {
            response.Write(",\"index\":"u8);
            response.Write(index);
        }

        response.Write("}"u8);
    }

    /// <summary>Notes a value that its text makes, but that is not valid.</summary>
    internal static void AddInvalid(
        ref HttpContext context, scoped ReadOnlySpan<byte> parameter, scoped ReadOnlySpan<byte> source, scoped ReadOnlySpan<byte> expected, scoped ReadOnlySpan<byte> detail)
    {
        HttpResponse response = context.Response;
        if (Begin(ref context))
        {
            response.Write("The "u8);
            response.Write(source);
            response.Write(" parameter '"u8);
            JsonText.Write(response, parameter);
            response.Write("' is not valid: "u8);
            JsonText.Write(response, detail.TrimEnd((byte)'.'));
            EndDetail(response);
        }

        Write(response, parameter, source, "invalid"u8, expected);
        response.Write(",\"detail\":\""u8);
        JsonText.Write(response, detail);
        response.Write("\"}"u8);
    }

    // These three are inlined, so that a program whose only faults are those of texts carries no calls of them.

    /// <summary>Begins the entry of a fault. The first one begins the answer.</summary>
    /// <returns>Whether it is the first one, which the detail is about: it follows, up to <see cref="EndDetail"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Begin(ref HttpContext context)
    {
        bool isFirst = !context.HasFault;
        if (isFirst)
        {
            context.HasFault = true;
            ProblemWriter.Begin(context.Response, HttpStatusCode.BadRequest);
            ProblemWriter.BeginDetail(context.Response);
        }
        else
        {
            context.Response.Write(","u8);
        }

        return isFirst;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void EndDetail(HttpResponse response) => response.Write(".\",\"errors\":["u8);

    /// <summary>Writes what all entries have, without the brace that ends it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Write(
        HttpResponse response, scoped ReadOnlySpan<byte> parameter, scoped ReadOnlySpan<byte> source, scoped ReadOnlySpan<byte> reason, scoped ReadOnlySpan<byte> expected)
    {
        response.Write("{\"parameter\":\""u8);
        JsonText.Write(response, parameter);
        response.Write("\",\"source\":\""u8);
        response.Write(source);
        response.Write("\",\"reason\":\""u8);
        response.Write(reason);
        response.Write("\",\"expected\":\""u8);
        JsonText.Write(response, expected);
        response.Write("\""u8);
    }

    /// <summary>Ends the answer, if there is a fault.</summary>
    /// <param name="context">The request and its response.</param>
    /// <returns>Whether there is one, so that the handler must not be called.</returns>
    public static bool Answer(ref HttpContext context)
    {
        if (context.HasFault)
        {
            context.Response.Write("]}"u8);
        }

        return context.HasFault;
    }
}
