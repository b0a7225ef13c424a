using System.Text;

namespace MicroRoute.Testing;

/// <summary>A client's end of a connection to a <see cref="TestServer"/>: what it writes the server receives, byte for byte. One read and one
/// write may run at a time.</summary>
/// <remarks>It behaves as a socket does. At most 64 KiB are under way in each direction; who writes more waits for the other side. A
/// connection that was reset throws <see cref="IOException"/>. Disposing it resets it, too, when a read is under way or bytes are unread; else
/// the server sees an end.</remarks>
public sealed class ClientStream : Stream
{
    private readonly MemoryConnection _connection;

    internal ClientStream(MemoryConnection connection) => _connection = connection;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Sends no more, and still reads: the server sees the end of the client's side, and owes the answers to what has come.</summary>
    public void CompleteWrites() => _connection.CompleteWrites();

    /// <summary>Resets the connection, as a client does that crashes or gives up.</summary>
    public void Abort() => _connection.CloseByClient(abort: true);

    /// <summary>Reads until the server sends no more.</summary>
    /// <exception cref="IOException">The connection was reset.</exception>
    public async Task<byte[]> ReadToEndAsync(CancellationToken cancellationToken = default)
    {
        using var received = new MemoryStream();
        await CopyToAsync(received, cancellationToken).ConfigureAwait(false);
        return received.ToArray();
    }

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => _connection.ReadAsync(buffer, cancellationToken);

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
        => ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        => _connection.WriteAsync(buffer, cancellationToken);

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
        => WriteAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Sends text as UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Ends the waiting for room.</param>
    public ValueTask WriteAsync(string text, CancellationToken cancellationToken = default)
        => WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);

    /// <summary>Does nothing: what is written is on its way.</summary>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _connection.CloseByClient(abort: false);
        }

        base.Dispose(disposing);
    }
}
