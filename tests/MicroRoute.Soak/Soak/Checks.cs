namespace MicroRoute.Soak;

/// <summary>What had to hold, and whether it did.</summary>
/// <param name="subject">What each line begins with.</param>
internal sealed class Checks(string subject)
{
    public bool Failed { get; private set; }

    public void Require(bool holds, string what)
    {
        Failed |= !holds;
        Console.WriteLine((holds ? "ok   " : "FAIL ") + subject + ": " + what);
    }
}
