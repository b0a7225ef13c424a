using System.Globalization;
using MicroRoute.Generators.Parsing;
using MicroRoute.Generators.Routing;

namespace MicroRoute.Generators.Emit;

/// <summary>Writes the call of a route that was found.</summary>
internal sealed class CallEmitter(SourceWriter writer, RouteTable table)
{
    private readonly bool _hasGates = table.HasBodyGates;

    /// <param name="index">The route's index in the table.</param>
    /// <param name="arguments">What its invoker is given beside the context, with a comma before each.</param>
    public void Write(int index, string arguments)
    {
        TableRoute route = table.Routes[index];
        string call = $"{route.Invoker}(ref context{arguments});";
        writer.Lines($"context.SetRoute({index + 1});");
        if (_hasGates)
        {
            WriteBehindGate(route.Body, call);
        }
        else
        {
            writer.Lines(call);
        }

        writer.Lines("return true;");
    }

    /// <summary>Where routes differ in how they take their bodies, this one is called when it has what it wants.</summary>
    private void WriteBehindGate(BodyUse body, string call)
    {
        string limit = body.Limit is { } most ? $", {(most == long.MaxValue ? "long.MaxValue" : most.ToString(CultureInfo.InvariantCulture))}" : "";
        using (writer.Block($"if (BodyGate.Takes{(body.TakesStream ? "Stream" : "Whole")}(ref context{limit}))"))
        {
            writer.Lines(call);
        }

        writer.Gap();
    }
}
