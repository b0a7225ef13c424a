using System.Reflection;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace MicroRoute.Fuzz.Driver;

/// <summary>Lets libFuzzer, in this very process, call a target over and over.</summary>
internal static partial class LibFuzzer
{
    private const string Library = "libfuzzer.so";
    private static byte[] s_input = new byte[4096];
    private static IFuzzTarget? s_target;

    private delegate int TestOneInput(nint data, nuint size);

    /// <param name="create">Makes what is fuzzed, once there is something for instrumented code to count in.</param>
    /// <param name="arguments">libFuzzer's own, the program's name first, since it starts itself again to merge.</param>
    public static int Run(Func<IFuzzTarget> create, string[] arguments)
    {
        SetTrace(nameof(Trace.SharedMem), Counters());
        s_target = create();
        TestOneInput callback = Execute;
        int status = Run(arguments.Length, arguments, callback);
        GC.KeepAlive(callback);
        return status;
    }

    private static int Execute(nint data, nuint size)
    {
        int length = (int)size;
        if (s_input.Length < length)
        {
            s_input = new byte[length];
        }

        if (length > 0)
        {
            Marshal.Copy(data, s_input, 0, length);
        }

        Trace.PrevLocation = 0;
        try
        {
            s_target!.Run(s_input.AsSpan(0, length));
        }
#pragma warning disable CA1031 // Whatever it is, it is a finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine(exception);
            Found();
        }

        return 0;
    }

    /// <summary>The field is a pointer, which only reflection sets without unsafe code.</summary>
    private static void SetTrace(string field, nint value)
        => typeof(Trace).GetField(field, BindingFlags.Public | BindingFlags.Static)!.SetValue(null, value);

    [DllImport(Library, EntryPoint = "fuzz_counters")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    private static extern nint Counters();

    [DllImport(Library, EntryPoint = "fuzz_run")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    private static extern int Run(
        int count, [MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.LPStr)] string[] arguments, TestOneInput callback);

    [DllImport(Library, EntryPoint = "fuzz_found")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    private static extern void Found();
}
