using static MicroRoute.Fuzz.Oracle;

namespace MicroRoute.Fuzz.Engine;

/// <summary>What has to be true of all responses of a connection together.</summary>
internal static class ConnectionOracle
{
    public static void Check(EngineFeed connection)
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
