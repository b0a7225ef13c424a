using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MicroRoute;

/// <summary>A program that is a server, from its arguments to its exit code.</summary>
internal static class ServerProgram
{
    private const int Success = 0;
    private const int Failure = 1;
    private const int WrongUsage = 2;

    public static int Run<TRouter>(string[] args, Action<ServerOptions>? configure, ProgramHost host)
        where TRouter : struct, IRouter
    {
        long begin = Stopwatch.GetTimestamp();
        try
        {
            CommandLine line = CommandLine.Parse(args);
            if (line.ShowsHelp)
            {
                return Print(host, CommandLine.Help);
            }

            if (line.ShowsRoutes)
            {
                return Print(host, RouteTable.Of(TRouter.Describe()));
            }

            var options = new ServerOptions(host.Variables);
            configure?.Invoke(options);
            line.Apply(options);
            return Serve(new HttpServer<TRouter>(options), begin, host);
        }
        catch (ServerOptionsException exception)
        {
            host.Error(exception.Message);
            return WrongUsage;
        }
    }

    private static int Serve<TRouter>(HttpServer<TRouter> server, long begin, ProgramHost host)
        where TRouter : struct, IRouter
    {
        HttpServer.Lifetime = server.Lifetime;
        try
        {
            server.Start();
        }
        catch (IOException exception)
        {
            host.Error(exception.Message);
            return WrongUsage;
        }

        using var signals = new StopSignals(host.StopRequest);
        Print(host, Greeting(server.Addresses, server.Workers.Count, TRouter.Count, Stopwatch.GetElapsedTime(begin)));
        Task.WaitAny(host.StopRequest.Task, server.Workers.Ended);
        server.StopAsync().GetAwaiter().GetResult();
        return server.Workers.Failed ? Failure : Success;
    }

    private static string Greeting(IReadOnlyList<string> addresses, int workers, int routes, TimeSpan elapsed)
    {
        var text = new StringBuilder()
            .Append("Listening on ").Append(addresses[0])
            .Append(" with ").Append(Number(workers)).Append(workers == 1 ? " worker, " : " workers, ")
            .Append(Number(routes)).Append(routes == 1 ? " route, started in " : " routes, started in ")
            .Append(Number((int)Math.Ceiling(elapsed.TotalMilliseconds))).Append(" ms");
        for (int i = 1; i < addresses.Count; i++)
        {
            text.Append(Environment.NewLine).Append("Listening on ").Append(addresses[i]);
        }

        return text.ToString();
    }

    private static int Print(ProgramHost host, string text)
    {
        host.Output(text);
        return Success;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
