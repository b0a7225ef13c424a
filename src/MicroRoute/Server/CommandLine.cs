using System.Globalization;

namespace MicroRoute;

/// <summary>The options that every program with a server knows. What follows <c>--</c> is the application's.</summary>
internal sealed class CommandLine
{
    public const string Help = """
        Options:
          --urls URLS    Listen on these addresses, with ';' between several, such as http://localhost:5000
          --workers N    Serve with N threads; 0, the default, means one a processor
          --routes       Print the routes and exit
          --help         Print this help and exit
          --             Leave what follows to the application

        Without --urls and addresses in the program, MICROROUTE_URLS counts, then PORT (on all addresses).
        """;

    /// <summary>The value of <c>--urls</c>; <see langword="null"/> without it.</summary>
    public string? Urls { get; private set; }

    /// <summary>The value of <c>--workers</c>; <see langword="null"/> without it.</summary>
    public int? Workers { get; private set; }

    /// <summary>Whether the routes are to be printed.</summary>
    public bool ShowsRoutes { get; private set; }

    /// <summary>Whether the help is to be printed.</summary>
    public bool ShowsHelp { get; private set; }

    /// <exception cref="ServerOptionsException">An option is not known, or has no value or a wrong one.</exception>
    public static CommandLine Parse(string[] args)
    {
        var line = new CommandLine();
        for (int i = 0; i < args.Length && args[i] != "--"; i++)
        {
            int equals = args[i].IndexOf('=');
            switch (equals < 0 ? args[i] : args[i][..equals])
            {
                case "--urls":
                    line.Urls = Value(args, ref i, equals);
                    break;
                case "--workers":
                    line.Workers = Number(Value(args, ref i, equals));
                    break;
                case "--routes" when equals < 0:
                    line.ShowsRoutes = true;
                    break;
                case "--help" when equals < 0:
                    line.ShowsHelp = true;
                    break;
                default:
                    throw new ServerOptionsException("Unknown option '" + args[i] + "'; --help lists those that are known.");
            }
        }

        return line;
    }

    /// <summary>Sets what was given on the command line; it comes before what the program set.</summary>
    public void Apply(ServerOptions options)
    {
        if (Urls is not null)
        {
            options.Urls.Clear();
            options.Urls.Add(Urls);
        }

        options.Workers = Workers ?? options.Workers;
    }

    /// <summary>The value of the option at <paramref name="index"/>: after its equals sign, else the next argument.</summary>
    private static string Value(string[] args, ref int index, int equals)
    {
        string option = args[index];
        string? value = equals >= 0 ? option[(equals + 1)..]
            : index + 1 < args.Length && !args[index + 1].StartsWith("--", StringComparison.Ordinal) ? args[++index]
            : null;
        return string.IsNullOrEmpty(value)
            ? throw new ServerOptionsException("Option '" + option + "' needs a value.")
            : value;
    }

    private static int Number(string value)
        => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new ServerOptionsException("Option '--workers' needs a number, not '" + value + "'.");
}
