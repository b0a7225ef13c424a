namespace MicroRoute.RouteLookup;

/// <summary>A way from requests to their handlers.</summary>
internal interface IFinder
{
    /// <summary>Finds the handler of one of the requests that it was made for.</summary>
    /// <param name="request">The request's number.</param>
    /// <returns>The handler's number.</returns>
    int Find(int request);
}
