using MicroRoute.Soak;

if (!OperatingSystem.IsLinux())
{
    Console.Error.WriteLine("MicroRoute.Soak needs Linux: it looks at the server in /proc.");
    return 2;
}

try
{
    Options options = Options.Parse(args);
    string server = options.Server ?? await ServerBinary.PublishAsync();
    bool isGood = true;
    foreach (string transport in options.Transports)
    {
        isGood &= options.Command switch
        {
            "siege" => await SiegeCommand.RunAsync(options, server, transport),
            "streams" => await StreamsCommand.RunAsync(server, transport),
            _ => await SoakCommand.RunAsync(options, server, transport),
        };
    }

    return isGood ? 0 : 1;
}
catch (SoakException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
