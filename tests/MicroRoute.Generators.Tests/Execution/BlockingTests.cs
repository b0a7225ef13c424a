using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Execution;

/// <summary>Handlers that may block, through generated code.</summary>
public class BlockingTests
{
    [Fact]
    public void RunOnAnotherThreadWithWhatWasBound()
    {
        using CompiledApp app = CompiledApp.Of("""
            internal sealed record Order(string Name, int? Count);
            internal sealed record Page([FromQuery] int Number, string Sort = "up");

            internal static class App
            {
                [Get("/thread")] [Blocking] internal static string Thread() => System.Threading.Thread.CurrentThread.Name + "";
                [Get("/{id:int}/{name}")] [Blocking] internal static string Values(in int id, string name, DayOfWeek? day, int[] all, CancellationToken aborted) => $"{id} {name} {day} {all.Length} {aborted.CanBeCanceled}";
                [Post("/orders")] [Blocking] internal static Order? Json(Order order) => order.Count is null ? null : order with { Count = order.Count + 1 };
                [Get("/pages")] [Blocking] internal static string Group([AsParameters] Page page) => $"{page.Number} {page.Sort}";
                [Get("/services")] [Blocking] internal static string Service([FromServices] Version? version) => $"{version is null}";
                [Put("/nothing")] [Blocking] internal static void Nothing() { }
                [Get("/fail")] [Blocking] internal static byte[] Fail() => throw new InvalidOperationException("never seen");
                [Get("/late")] [Blocking] [Timeout(1)] internal static string Late(CancellationToken aborted) { aborted.WaitHandle.WaitOne(); aborted.ThrowIfCancellationRequested(); return ""; }
                [Get("/names")] [Blocking] internal static string Names(int context, int Invoke, int @class, string Equals, int _, int App_NamesCall) => $"{context}{Invoke}{@class}{Equals}{_}{App_NamesCall}";
                [Get("/call")] internal static string NamesCall() => "call";
            }
            """);

        Assert.Equal((200, "MicroRoute blocking"), Send("GET /thread"));
        Assert.Equal((200, "5 ann Friday 2 True"), Send("GET /5/ann?day=friday&all=1&all=2"));
        Assert.Equal(400, Send("GET /5/ann?day=someday").Status);
        Assert.Equal((200, """{"name":"a","count":3}"""), Of(app.SendJson("POST /orders", """{"name":"a","count":2}""")));
        Assert.Equal(404, app.SendJson("POST /orders", """{"name":"a","count":null}""").Status);
        Assert.Equal(400, app.SendJson("POST /orders", "{").Status);
        Assert.Equal((200, "7 up"), Send("GET /pages?number=7"));
        Assert.Equal((200, "True"), Send("GET /services"));
        Assert.Equal((200, ""), Send("PUT /nothing"));
        Assert.Equal(500, Send("GET /fail").Status);
        Assert.Equal(504, Send("GET /late").Status);
        Assert.Equal((200, "123456"), Send("GET /names?context=1&invoke=2&class=3&equals=4&_=5&app_namescall=6"));
        Assert.Equal((200, "call"), Send("GET /call"));
        Assert.True((bool)app.Router.GetProperty("HasAsync")!.GetValue(null)!);

        (int Status, string Body) Send(string request) => Of(app.Send(request));
        static (int Status, string Body) Of(Answer answer) => (answer.Status, answer.Body);
    }
}
