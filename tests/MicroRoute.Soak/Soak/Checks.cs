namespace MicroRoute.Soak;

/// <summary>What had to hold, and whether it did.</summary>
internal sealed class Checks
{
    public bool Failed { get; private set; }

    public void Require(bool holds, string what)
    {
        Failed |= !holds;
        Console.WriteLine((holds ? "ok   " : "FAIL ") + what);
    }
}
