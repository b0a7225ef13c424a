using MicroRoute;
using Microsoft.Data.Sqlite;
using Todo;

if (!DatabasePath.TryFind(args, out string? path))
{
    Console.Error.WriteLine("todo: the options after -- are: --database FILE");
    return 2;
}

try
{
    var feed = new TodoFeed();
    using var store = new TodoStore(path, feed);
    return HttpServer.Run<Routes>(args, options => options.Services = new TodoServices(store, feed));
}
catch (SqliteException exception)
{
    Console.Error.WriteLine($"todo: the database {path} cannot be opened: {exception.Message}");
    return 1;
}
