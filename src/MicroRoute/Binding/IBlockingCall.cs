using System.ComponentModel;

namespace MicroRoute.Binding;

/// <summary>The call of a handler that may block, with its arguments. Structs in generated code implement it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IBlockingCall
{
    /// <summary>Calls the handler.</summary>
    void Invoke();
}

/// <summary>The call of a handler that may block and gives a result.</summary>
/// <typeparam name="T">The result's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IBlockingCall<out T>
{
    /// <summary>Calls the handler.</summary>
    T Invoke();
}
