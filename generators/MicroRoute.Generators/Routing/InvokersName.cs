using System.Globalization;
using System.Text;

namespace MicroRoute.Generators.Routing;

/// <summary>Names the class with an assembly's invokers, so that no two assemblies of one program have the same.</summary>
internal static class InvokersName
{
    /// <summary>The namespace of the class.</summary>
    public const string Namespace = "MicroRoute.Generated";

    /// <summary>The class of an assembly: <c>Shop_AdminInvokers</c> for <c>Shop.Admin</c>.</summary>
    public static string Of(string assembly)
    {
        var name = new StringBuilder();
        if (char.IsDigit(assembly[0]))
        {
            name.Append('_');
        }

        foreach (char c in assembly)
        {
            name.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        // Other names than these could become the same: 'Shop-Admin' is not 'Shop.Admin'.
        if (!assembly.All(c => char.IsLetterOrDigit(c) || c == '.'))
        {
            name.Append('_').Append(Hash(assembly).ToString("x8", CultureInfo.InvariantCulture));
        }

        return name.Append("Invokers").ToString();
    }

    /// <summary>FNV-1a: the same in every process, as that of <see cref="string"/> is not.</summary>
    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (byte value in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ value) * 16777619);
        }

        return hash;
    }
}
