using MicroRoute.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MicroRoute.Generators.Tests.Libraries;

/// <summary>An application of a thousand routes of every form over three assemblies.</summary>
public class ThousandRoutesTests
{
    private static readonly MixedRoutes Routes = new(1000);

    [Fact]
    public void AreAllAnsweredRight()
    {
        Compilation shop = Library.Compile("Shop", Routes.Shop);
        Compilation admin = Library.Compile("Shop.Admin", Routes.Admin, shop.Reference(asFile: true));
        Compilation program = Library.Compile("App", Routes.App, shop.Reference(asFile: true), admin.Reference(asFile: true));
        using var app = CompiledApp.Of(program, [shop, admin]);

        Assert.Equal(1000, app.Router.GetProperty("Count")!.GetValue(null));
        Assert.Equal(Routes.Requests, Routes.Requests.Select(one => (one.Request, app.Send(one.Request).Body)));
    }

    [Fact]
    public async Task AMistakeAmongThemIsReportedAtItsPlaceAndNothingElse() => Assert.Equal(4, (await AnalyzerRun.Verify($$$"""
        // The library Shop:
        {{{Routes.Shop}}}
        // The library Shop.Admin:
        {{{Routes.Admin}}}
        // The application:
        {{{Routes.App}}}
        internal static class Planted
        {
            [Get({|MR0020:"{{{Routes.Find("Shop", form: 1).Replace("id", "other", StringComparison.Ordinal)}}}"|})] internal static string Duplicate(int other) => "";
            [Get({|MR0020:"/admin{{{Routes.Find("Shop.Admin", form: 15)}}}"|})] internal static string Below(string path) => "";
            [Get("/planted/{|MR0022:{never:int:alpha}|}")] internal static string Unreachable(string never) => "";
            [Get("/planted/name/{{|MR0030:nmae|}}")] internal static string Misspelt(string name) => "";
        }
        """)).Count);
}
