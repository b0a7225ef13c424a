namespace MicroRoute;

/// <summary>Where to listen: what the options say, else what the environment says, else the default.</summary>
internal static class ListenUrls
{
    private const string Default = "http://localhost:5000";

    /// <exception cref="ServerOptionsException">An address is not right.</exception>
    public static List<ListenAddress> Of(ServerOptions options)
    {
        var addresses = new List<ListenAddress>();
        foreach (string url in options.Urls)
        {
            ListenAddress.ParseAll(url, addresses);
        }

        if (addresses.Count == 0)
        {
            ListenAddress.ParseAll(FromEnvironment(options.Variables), addresses);
        }

        return addresses;
    }

    private static string FromEnvironment(Func<string, string?> variables)
    {
        if (variables("MICROROUTE_URLS") is { Length: > 0 } urls)
        {
            return urls;
        }

        return variables("PORT") is { Length: > 0 } port ? "http://*:" + port : Default;
    }
}
