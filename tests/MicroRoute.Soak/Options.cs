using System.Globalization;

namespace MicroRoute.Soak;

/// <summary>What the command line says.</summary>
internal sealed record Options(string Command)
{
    public const string Help = """
        usage: MicroRoute.Soak soak  [--minutes N | --seconds N] [--rate FACTOR] [--seed N] [--transport epoll|sockets|both] [--server PATH]
               MicroRoute.Soak siege [--attack none|slow|never|flood|all] [--minutes N | --seconds N] [--transport epoll|sockets|both] [--server PATH]
               MicroRoute.Soak streams [--transport epoll|sockets|both] [--server PATH]

        soak: mixed load for that time. siege: each attack for that time. streams: a gigabyte in each direction, 2,000 who listen.

        Without --server, MicroRoute.Soak.Server is published from the sources as a native binary.
        """;

    private const int Most = 1_000_000;

    /// <summary>The server's binary; null for one that is published first.</summary>
    public string? Server { get; private init; }

    public string[] Transports { get; private init; } = ["epoll"];

    /// <summary>How the name of the only attack begins; null for all of them.</summary>
    public string? Attack { get; private init; }

    public TimeSpan Duration { get; private init; } = TimeSpan.FromSeconds(45);

    /// <summary>A factor to the default load.</summary>
    public double Rate { get; private init; } = 1;

    /// <summary>What the dice begin with.</summary>
    public int Seed { get; private init; } = Environment.TickCount;

    /// <exception cref="SoakException">It cannot be understood.</exception>
    public static Options Parse(string[] args)
    {
        var options = new Options(args is ["soak" or "siege" or "streams", ..] ? args[0] : throw new SoakException(Help));
        for (int i = 1; i < args.Length; i += 2)
        {
            string value = i + 1 < args.Length ? args[i + 1] : throw new SoakException(Help);
            options = args[i] switch
            {
                "--server" => options with { Server = File.Exists(value) ? value : throw new SoakException($"There is no file '{value}'.") },
                "--transport" => options with { Transports = value == "both" ? ["epoll", "sockets"] : value is "epoll" or "sockets" ? [value] : throw new SoakException(Help) },
                "--minutes" => options with { Duration = TimeSpan.FromMinutes(Number(value)) },
                "--seconds" => options with { Duration = TimeSpan.FromSeconds(Number(value)) },
                "--attack" => options with { Attack = Siege.All.Any(siege => siege.Name.StartsWith(value, StringComparison.Ordinal)) ? value : throw new SoakException(Help) },
                "--rate" => options with { Rate = Number(value) },
                "--seed" => options with { Seed = int.TryParse(value, CultureInfo.InvariantCulture, out int seed) ? seed : throw new SoakException(Help) },
                _ => throw new SoakException(Help),
            };
        }

        return options;
    }

    private static double Number(string text)
        => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) && number is > 0 and <= Most
            ? number
            : throw new SoakException($"'{text}' is no number above 0, {Most} at most.");
}
