using System.Reflection;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Conformance;

/// <summary>All cases, from the files beside this one, which the build puts into the tests.</summary>
internal static class CaseTable
{
    private const string Folder = "Conformance/";
    private static readonly Dictionary<string, ConformanceCase> s_byTitle = All.ToDictionary(@case => @case.Title);

    public static IEnumerable<ConformanceCase> All
    {
        get
        {
            Assembly assembly = typeof(CaseTable).Assembly;
            return from name in assembly.GetManifestResourceNames()
                   where name.StartsWith(Folder, StringComparison.Ordinal)
                   from @case in CaseReader.Read(name[Folder.Length..], Read(name))
                   select @case;
        }
    }

    public static TheoryData<string> Titles => [.. s_byTitle.Keys];

    public static TheoryData<string, string> TransportsAndTitles
        => [.. from transport in new EachTransport() from title in s_byTitle.Keys select new TheoryDataRow<string, string>(transport.Data, title)];

    public static ConformanceCase Of(string title) => s_byTitle[title];

    /// <summary>Reads a file that the build put into the tests.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(CaseTable).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
