using MicroRoute.Generators.Tests.Harness;

namespace MicroRoute.Generators.Tests.Links;

/// <summary>What links are called and what they take. That all of it compiles without a warning is proved for every program.</summary>
public class LinkNameTests
{
    [Fact]
    public void AreThoseOfClassesAndMethods() => Check(
        """
        namespace Shop.Api
        {
            internal static class Users
            {
                [Get("/users/{id}")] internal static void Find(int id) { }
                [Get("/users/{Id}/x")] internal static void Case(int id) { }
                [Get("/named/{key}")] internal static void Named([FromRoute(Name = "KEY")] int id) { }
                [Get("/users/{id}/notes/{note}")] internal static void Note(int note, [FromQuery] int page, int id) { }
                internal static class Keys { [Get("/keys")] internal static void List() { } }
            }
        }
        """,
        "Users.Case(Int32 Id)",
        "Users.Find(Int32 id)",
        "Users.Keys.List()",
        "Users.Named(Int32 key)",
        "Users.Note(Int32 id, Int32 note)");

    [Fact]
    public void HaveTheNamespaceOnAClashOnly() => Check(
        """
        internal static class Users { [Get("/a")] internal static void A() { } }
        namespace Shop { internal static class Users { [Get("/b")] internal static void B() { } } }
        namespace Shop.Admin
        {
            internal static class Users { [Get("/c")] internal static void C() { } }
            internal static class Orders { [Get("/d")] internal static void D() { } }
        }
        """,
        "Orders.D()",
        "Shop.Admin.Users.C()",
        "Shop.Users.B()",
        "Users.A()");

    [Fact]
    public void HaveTheVerbWhereAMethodAnswersSeveral() => Check(
        """
        internal static class Users
        {
            [Get("/{id}")] [Put("/{id}")] internal static void Find(int id) { }
            [Get("/a")] [Get("/b")] [Get("/b/{page}")] internal static void List(int page = 1) { }
        }
        """,
        "Users.FindGet(Int32 id)",
        "Users.FindPut(Int32 id)",
        "Users.List()",
        "Users.List(Int32 page)",
        "Users.List2()");

    [Fact]
    public void OverloadWhereTheirParametersDiffer() => Check(
        """
        internal static class Users
        {
            [Get("/a")] internal static void Find() { }
            [Get("/a/{id}")] internal static void Find(int id) { }
            [Get("/b/{name}")] internal static void Find(string name) { }
            [Get("/c/{name}")] internal static void Find(string name, int page) { }
            [Get("/d/{**path}")] internal static void Find(string? path = null, bool flag = true) { }
        }
        """,
        "Users.Find()",
        "Users.Find(Int32 id)",
        "Users.Find(String name)",
        "Users.Find2(String name)",
        "Users.Find3(String? path)");

    [Fact]
    public void AreNeverThoseOfSomethingElse() => Check(
        """
        internal static class Links
        {
            [Get("/1")] internal static void Links_() { }
            internal static class Routes { [Get("/2/{RouteLink}")] internal static void RouteLink(string RouteLink) { } }
            internal static class RouteLink { [Get("/3")] internal static void ValueOf() { } }
            internal static class String { [Get("/4/{day}/{color}")] internal static void Guid(DateOnly day, Color color) { } }
            internal static class Color { [Get("/5/{id}")] internal static void ToString(System.Guid id) { } }
            internal static class RouteLinkValue { [Get("/6/{c}")] internal static void Of(global::Color? c) { } }
            internal class Base { [Get("/7")] internal static void Equals() { } [Get("/8")] internal static new void GetType() { } }
        }
        internal static class @class { [Get("/9/{int}/{ValueOf2}")] internal static void @event(int @int, string ValueOf2) { } }
        internal enum Color { Red }
        namespace Links2 { internal static class Twice { [Get("/a")] internal static void A() { } } }
        namespace Three { internal static class Twice { [Get("/b")] internal static void Base() { } } internal static class Three { [Get("/c")] internal static void Twice() { } } }
        """.Replace("DateOnly day, Color color", "DateOnly day, global::Color color", StringComparison.Ordinal),
        "Links2.Base.EqualsGet()",
        "Links2.Base.GetTypeGet()",
        "Links2.Color.ToStringGet(Guid id)",
        "Links2.Links_()",
        "Links2.RouteLink.ValueOf()",
        "Links2.RouteLinkValue.Of(Color c)",
        "Links2.Routes.RouteLink(String RouteLink)",
        "Links2.String.Guid(DateOnly day, Color color)",
        "Links2_2.Twice.A()",
        "Three.Twice.Base()",
        "Three.TwiceGet()",
        "class.event(Int32 int, String ValueOf2)");

    [Fact]
    public void OfParametersThatNobodyTakesLoseTheUnderscore() => Check(
        """
        internal static class App
        {
            [Get("/{_any}/{_any2}/{_}/{_1}")] internal static void Any() { }
            [Get("/{_id}/{id}")] internal static void Taken(int id) { }
            [Get("/x/{*_rest}")] internal static void Rest() { }
        }
        """,
        "App.Any(String any, String any2, String _, String _1)",
        "App.Rest(String? rest)",
        "App.Taken(String _id, Int32 id)");

    [Fact]
    public void LeaveOutACatchAll() => Check(
        """
        internal static class App
        {
            [Get("/a/{*path}")] internal static void Needed(string path) { }
            [Get("/b/{*path}")] internal static void Default(string path = "x") { }
            [Get("/c/{*path}")] internal static void Nullable(int? path) { }
            [Get("/d/{**path}")] internal static void Bytes(ReadOnlySpan<byte> path) { }
        }
        """,
        "App.Bytes(String? path)",
        "App.Default(String? path)",
        "App.Needed(String? path)",
        "App.Nullable(Int32? path)");

    [Fact]
    public void AreNotThereWithoutRoutes()
    {
        using CompiledApp app = CompiledApp.Of("internal static class App { }");

        Assert.Null(app.Router.GetNestedType("Links"));
    }

    private static void Check(string source, params string[] links)
    {
        using CompiledApp app = CompiledApp.Of(source);

        Assert.Equal(links, LinkCaller.LinksOf(app).Order(StringComparer.Ordinal));
    }
}
