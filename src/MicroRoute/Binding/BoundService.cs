using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Finds the services that handlers take.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BoundService
{
    /// <summary>Finds a service that must be there.</summary>
    /// <typeparam name="T">The service's type.</typeparam>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The handler's parameter.</param>
    /// <param name="key">The service's key; <see langword="null"/> where it has none.</param>
    /// <exception cref="InvalidOperationException">There is none, or the options do not say where services are.</exception>
    public static T Get<T>(ref HttpContext context, string parameter, object? key = null)
        where T : class
        => GetOrNull<T>(ref context, parameter, key) ?? throw Missing(parameter, typeof(T), key,
            context.State.Options.Services is null ? "ServerOptions.Services is not set" : "ServerOptions.Services has none");

    /// <summary>Finds a service that may not be there.</summary>
    /// <inheritdoc cref="Get"/>
    public static T? GetOrNull<T>(ref HttpContext context, string parameter, object? key = null)
        where T : class
        => (T?)Find(context.State, parameter, typeof(T), key);

    /// <summary>Ends the request's scope, unless its handler has not finished yet and so may use its services still.</summary>
    /// <param name="context">The request.</param>
    public static void EndScope(ref HttpContext context)
    {
        DispatchState state = context.State;
        state.TakeScope().End(state, state.Route);
    }

    private static object? Find(DispatchState state, string parameter, Type type, object? key)
    {
        ServerOptions options = state.Options;
        if (options.Services is not { } root)
        {
            return null;
        }

        if (state.Scope.Services is null)
        {
            state.Scope = options.CreateScope is { } create ? create(root) : new ServiceScope(root, lifetime: null);
        }

        return key is null ? state.Scope.Services!.GetService(type)
            : options.GetKeyedService is { } get ? get(state.Scope.Services!, type, key)
            : throw Missing(parameter, type, key, "ServerOptions.GetKeyedService is not set");
    }

    private static InvalidOperationException Missing(string parameter, Type type, object? key, string reason)
        => new($"The handler's parameter '{parameter}' takes the service {type}{(key is null ? "" : $" with the key '{key}'")}, but {reason}.");
}
