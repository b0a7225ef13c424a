using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json;

namespace MicroRoute.Binding;

/// <summary>Checks what a body consists of. What is wrong is noted as a <see cref="BindingFault"/>, with its path.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BodyCheck
{
    // A body may have as many faults as elements, and an answer must not be longer than its request by far.
    private const int MostFaults = 64;

    /// <summary>Whether there is something to be checked: the body was read.</summary>
    /// <param name="context">The request.</param>
    public static bool Begin(ref HttpContext context) => !context.IsLastFaulty;

    /// <summary>Notes a value that is not valid.</summary>
    /// <param name="isValid">Whether it is.</param>
    /// <param name="context">The request and its response.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="member">The name of the member that it is there; <see langword="null"/> for what is there itself.</param>
    /// <param name="expected">The expected type, such as <c>int</c>.</param>
    /// <param name="detail">A sentence that says what is wrong.</param>
    public static void That(
        bool isValid, ref HttpContext context, scoped ref BodyPath path, string? member, scoped ReadOnlySpan<byte> expected, scoped ReadOnlySpan<byte> detail)
    {
        if (isValid || path.Faults == MostFaults)
        {
            return;
        }

        path.Faults++;
        byte[] place = Encoding.UTF8.GetBytes(path.ToText(member));
        HttpResponse response = context.Response;
        if (BindingFault.Begin(ref context))
        {
            response.Write("The request body at "u8);
            JsonText.Write(response, place);
            response.Write(" is not valid: "u8);
            JsonText.Write(response, detail.TrimEnd((byte)'.'));
            BindingFault.EndDetail(response);
        }

        BindingFault.Write(response, path.Parameter, "body"u8, "invalid"u8, expected);
        response.Write(",\"path\":\""u8);
        JsonText.Write(response, place);
        response.Write("\",\"detail\":\""u8);
        JsonText.Write(response, detail);
        response.Write("\"}"u8);
    }

    /// <summary>Notes what an object finds wrong with itself.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="value">The object.</param>
    /// <param name="expected">Its type.</param>
    public static void Validate(ref HttpContext context, scoped ref BodyPath path, IValidatableObject value, scoped ReadOnlySpan<byte> expected)
    {
        foreach (ValidationResult result in value.Validate(new ValidationContext(value, value.GetType().Name, serviceProvider: null, items: null)))
        {
            // Success is null, whatever its type says.
            if (result is null)
            {
                continue;
            }

            byte[] detail = Encoding.UTF8.GetBytes(result.ErrorMessage ?? "It is not valid.");
            bool isOfMember = false;
            foreach (string member in result.MemberNames)
            {
                isOfMember = true;
                That(isValid: false, ref context, ref path, JsonNamingPolicy.CamelCase.ConvertName(member), expected, detail);
            }

            That(isOfMember, ref context, ref path, member: null, expected, detail);
        }
    }
}
