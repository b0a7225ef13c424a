using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Engine;

/// <summary>What has to be true of a connection as a whole.</summary>
internal static class ConnectionOracle
{
    [ThreadStatic]
    private static ByteLog? s_expected;

    public static void Check(EngineFeed connection, ReadOnlySpan<byte> wire)
    {
        CheckRequests(connection, wire);
        CheckResponses(connection);
    }

    /// <summary>What was served is what a plain reader finds in the bytes, and all of it.</summary>
    private static void CheckRequests(EngineFeed connection, ReadOnlySpan<byte> wire)
    {
        ByteLog expected = s_expected ??= new ByteLog();
        expected.Clear();
        var reader = new WireReader(wire);
        bool isRead = true;
        while (isRead && (expected.Length < connection.Seen.Length || !connection.IsEnded))
        {
            isRead = reader.TryRead(expected);
        }

        Require(expected.Bytes.SequenceEqual(connection.Seen), "What is served is not what stands there.");
    }

    private static void CheckResponses(EngineFeed connection)
    {
        var reader = new ResponseReader(connection.Received);
        bool isClosed = false;
        while (reader.TryReadFinal())
        {
            Require(!isClosed, "Something is answered after the last response.");
            isClosed = reader.Closes;

            // No handler here answers so: it is a rejection.
            Require(reader.Status < 400 || isClosed, "A connection stays open after a rejection.");
            Require(reader.Status != 500, "A request fails.");
        }

        Require(isClosed == connection.IsEnded, "The last response says something else of the connection than the engine.");
    }
}
