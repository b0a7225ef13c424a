namespace MicroRoute;

/// <summary>Takes a request's body of any length for a handler that reads it as a stream.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DisableRequestSizeLimitAttribute : Attribute;
