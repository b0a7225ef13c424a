using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Tests.Routing;

public class MethodSetTests
{
    [Fact]
    public void IsWrittenInTheOrderOfTheMethods()
        => Assert.Equal("GET, DELETE, OPTIONS", default(MethodSet).With(RequestVerb.Options).With(RequestVerb.Delete).With(RequestVerb.Get).ToString());

    [Fact]
    public void HasTheBitsOfTheRuntimesMethods()
        => Assert.All(RequestVerbs.All, verb => Assert.Equal(verb.ToString(), ((RequestMethod)(int)verb).ToString()));

    [Fact]
    public void IsClosedUnderUnion()
    {
        MethodSet[] closure = MethodSet.CloseUnderUnion([new(0b001), new(0b010), new(0b100), new(0b010)]);

        Assert.Equal([0b001, 0b010, 0b011, 0b100, 0b101, 0b110, 0b111], closure.Select(set => set.Bits));
    }
}
