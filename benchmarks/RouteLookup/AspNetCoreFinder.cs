using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using AspNetCoreContext = Microsoft.AspNetCore.Http.HttpContext;

namespace MicroRoute.RouteLookup;

/// <summary>ASP.NET Core's routing: the middleware that finds an endpoint, and the one that calls it.</summary>
internal readonly struct AspNetCoreFinder : IFinder
{
    private readonly RequestDelegate _pipeline;
    private readonly AspNetCoreContext _context;
    private readonly PathString[] _paths;

    public AspNetCoreFinder(Requests requests)
    {
        ServiceProvider services = new ServiceCollection()
            .AddSingleton(new DiagnosticListener("RouteLookup"))
            .AddSingleton<DiagnosticSource>(provider => provider.GetRequiredService<DiagnosticListener>())
            .AddLogging()
            .AddRouting()
            .BuildServiceProvider();
        var app = new ApplicationBuilder(services);
        app.UseRouting();
        app.UseEndpoints(endpoints =>
        {
            foreach (RouteDescriptor route in Routes.Describe())
            {
                int number = Requests.NumberOf(route);
                endpoints.MapMethods(route.Template, [route.Method], context =>
                {
                    Found.Handler = number;
                    return Task.CompletedTask;
                });
            }
        });
        _pipeline = app.Build();
        _context = new DefaultHttpContext { RequestServices = services };
        _context.Request.Method = "GET";
        _paths = Array.ConvertAll(requests.Texts, text => new PathString(text));
    }

    public int Find(int request)
    {
        _context.Request.Path = _paths[request];
        _context.SetEndpoint(null);
        _context.Request.RouteValues.Clear();
        _pipeline(_context).GetAwaiter().GetResult();
        return Found.Handler;
    }
}
