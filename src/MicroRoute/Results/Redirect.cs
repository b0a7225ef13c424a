using System.Net;

namespace MicroRoute;

/// <summary>Sends the client elsewhere (RFC 9110, section 15.4): 302, or 301 for good; 307, or 308 for good, where the method and the
/// body are to be kept.</summary>
/// <param name="Location">Where to.</param>
/// <param name="Permanent">Whether it is for good.</param>
/// <param name="PreserveMethod">Whether the client asks there with the same method and body. Otherwise most take GET for it.</param>
public readonly record struct Redirect(string Location, bool Permanent = false, bool PreserveMethod = false) : IResult
{
    /// <inheritdoc/>
    public void Write(ref HttpResponse response)
    {
        response.StatusCode = (Permanent, PreserveMethod) switch
        {
            (false, false) => HttpStatusCode.Found,
            (true, false) => HttpStatusCode.MovedPermanently,
            (false, true) => HttpStatusCode.TemporaryRedirect,
            (true, true) => HttpStatusCode.PermanentRedirect,
        };
        LocationField.Set(response, Location);
    }
}
