using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>Where in a request a handler's parameter comes from. Generated code names it in a <see cref="BindingFault"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum BindingSource : byte
{
    /// <summary>A parameter of the route template.</summary>
    Route,

    /// <summary>The query of the request target.</summary>
    Query,

    /// <summary>A header field.</summary>
    Header,

    /// <summary>The request body.</summary>
    Body,
}
