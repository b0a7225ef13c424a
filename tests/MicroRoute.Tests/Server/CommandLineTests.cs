namespace MicroRoute.Tests.Server;

public class CommandLineTests
{
    [Theory]
    [InlineData("--urls=http://127.0.0.1:1")]
    [InlineData("--urls http://127.0.0.1:1")]
    [InlineData("--urls http://127.0.0.1:9 --urls http://127.0.0.1:1")]
    [InlineData("--urls http://127.0.0.1:1 -- --urls http://127.0.0.1:9")]
    public void Reads_addresses(string line)
        => Assert.Equal("http://127.0.0.1:1", CommandLine.Parse(line.Split(' ')).Urls);

    [Theory]
    [InlineData("--workers=3", 3)]
    [InlineData("--workers 3", 3)]
    [InlineData("--workers 0", 0)]
    public void Reads_the_number_of_workers(string line, int workers)
        => Assert.Equal(workers, CommandLine.Parse(line.Split(' ')).Workers);

    [Fact]
    public void Reads_flags()
    {
        CommandLine line = CommandLine.Parse(["--routes", "--help"]);

        Assert.True(line.ShowsRoutes);
        Assert.True(line.ShowsHelp);
    }

    [Fact]
    public void Leaves_to_the_application_what_follows_two_dashes()
    {
        CommandLine line = CommandLine.Parse(["--", "--help", "--unknown", "file"]);

        Assert.False(line.ShowsHelp);
        Assert.Null(line.Urls);
        Assert.Null(line.Workers);
    }

    [Theory]
    [InlineData("--port 80", "Unknown option '--port'")]
    [InlineData("file", "Unknown option 'file'")]
    [InlineData("--URLS=http://127.0.0.1", "Unknown option '--URLS=http://127.0.0.1'")]
    [InlineData("--routes=yes", "Unknown option '--routes=yes'")]
    [InlineData("--help=yes", "Unknown option '--help=yes'")]
    [InlineData("-h", "Unknown option '-h'")]
    [InlineData("--urls", "Option '--urls' needs a value")]
    [InlineData("--urls=", "needs a value")]
    [InlineData("--urls --routes", "Option '--urls' needs a value")]
    [InlineData("--urls --", "Option '--urls' needs a value")]
    [InlineData("--workers", "Option '--workers' needs a value")]
    [InlineData("--workers many", "needs a number, not 'many'")]
    [InlineData("--workers -1", "needs a number, not '-1'")]
    [InlineData("--workers 99999999999", "needs a number")]
    public void Says_what_is_wrong(string line, string reason)
    {
        var exception = Assert.Throws<ServerOptionsException>(() => CommandLine.Parse(line.Split(' ')));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Comes_before_what_the_program_set()
    {
        var options = new ServerOptions(Variables.Of()) { Workers = 7 };
        options.Urls.Add("http://127.0.0.1:1");
        options.Urls.Add("http://127.0.0.1:2");

        CommandLine.Parse(["--urls", "http://127.0.0.1:3", "--workers", "2"]).Apply(options);

        Assert.Equal(["http://127.0.0.1:3"], options.Urls);
        Assert.Equal(2, options.Workers);
    }

    [Fact]
    public void Leaves_alone_what_it_does_not_name()
    {
        var options = new ServerOptions(Variables.Of()) { Workers = 7 };
        options.Urls.Add("http://127.0.0.1:1");

        CommandLine.Parse([]).Apply(options);

        Assert.Equal(["http://127.0.0.1:1"], options.Urls);
        Assert.Equal(7, options.Workers);
    }
}
