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
    public void Shows_where_handlers_stand()
        => Assert.Equal(
            "GET     /                Home.Index    Home.cs:7" + Environment.NewLine +
            "DELETE  /users/{id:int}  Users.Delete  Api/Users.cs:12",
            RouteTable.Of([new RouteDescriptor("GET", "/", "Home.Index", "Home.cs:7"), new RouteDescriptor("DELETE", "/users/{id:int}", "Users.Delete", "Api/Users.cs:12")]));

    [Fact]
    public void Says_so_without_routes()
        => Assert.Equal("No routes.", RouteTable.Of([]));
}
