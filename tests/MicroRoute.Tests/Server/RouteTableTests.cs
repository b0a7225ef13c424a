namespace MicroRoute.Tests.Server;

public class RouteTableTests
{
    [Fact]
    public void Aligns_its_columns()
        => Assert.Equal(
            "GET     /                Home.Index" + Environment.NewLine +
            "DELETE  /users/{id:int}  Users.Delete",
            RouteTable.Of([new RouteDescriptor("GET", "/", "Home.Index"), new RouteDescriptor("DELETE", "/users/{id:int}", "Users.Delete")]));

    [Fact]
    public void Is_empty_without_routes()
        => Assert.Equal("", RouteTable.Of([]));
}
