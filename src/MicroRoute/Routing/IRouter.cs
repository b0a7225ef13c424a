namespace MicroRoute;

/// <summary>A compiled route table. The generated <c>Routes</c> implements it; a server takes it as a type argument, so that
/// the call to it is direct.</summary>
public interface IRouter
{
    /// <summary>How many routes there are.</summary>
    static abstract int Count { get; }

    /// <summary>Whether a handler may finish later than it returns. A server without such handlers has nothing in it that waits for them.</summary>
    static virtual bool HasAsync => true;

    /// <summary>Whether a handler may take or give a body as a stream. A server without such handlers has nothing in it that streams.</summary>
    static virtual bool HasStreams => false;

    /// <summary>Whether a route takes its request before all of the body has come, or has its own limit for it: each route then says what
    /// it wants through <c>BodyGate</c> before it is called.</summary>
    static virtual bool HasBodyGates => false;

    /// <summary>Answers one request: calls its handler, or writes 404, 405 with <c>Allow</c>, or 400 for a value that does not parse.</summary>
    /// <param name="context">The request and its response.</param>
    static abstract void Dispatch(ref HttpContext context);

    /// <summary>The routes in the order of their templates, for people to read.</summary>
    /// <returns>A new array at each call.</returns>
    static abstract RouteDescriptor[] Describe();
}
