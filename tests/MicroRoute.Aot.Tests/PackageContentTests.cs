using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace MicroRoute.Aot.Tests;

/// <summary>What is in the package, and that it is the same wherever it was packed.</summary>
public sealed class PackageContentTests(PackedMicroRoute package)
{
    private const string Repository = "https://github.com/microroute/microroute";
    private const string Runtime = "lib/net10.0/MicroRoute.dll";

    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly string[] s_analyzers = ["analyzers/dotnet/cs/MicroRoute.CodeFixes.dll", "analyzers/dotnet/cs/MicroRoute.Generators.dll"];

    private string Package => Path.Combine(package.Feed, $"MicroRoute.{package.Version}.nupkg");

    private string Symbols => Path.ChangeExtension(Package, ".snupkg");

    [Fact]
    public void Has_what_it_should_and_nothing_else()
    {
        Assert.Equal(["MicroRoute.nuspec", "README.md", .. s_analyzers, "buildTransitive/MicroRoute.targets", "icon.png", Runtime, "lib/net10.0/MicroRoute.xml"], Entries(Package));
        Assert.Equal(["MicroRoute.nuspec", "lib/net10.0/MicroRoute.pdb"], Entries(Symbols));
    }

    [Fact]
    public void Says_what_it_is()
    {
        XElement metadata = XDocument.Parse(Encoding.UTF8.GetString(Read(Package, "MicroRoute.nuspec")).TrimStart('\uFEFF')).Root!.Elements().Single();
        Dictionary<string, XElement> fields = metadata.Elements().ToDictionary(field => field.Name.LocalName);

        Assert.Equal("MicroRoute", fields["id"].Value);
        Assert.Equal(package.Version, fields["version"].Value);
        Assert.Equal("expression", fields["license"].Attribute("type")?.Value);
        Assert.Equal("MIT", fields["license"].Value);
        Assert.Equal("icon.png", fields["icon"].Value);
        Assert.Equal("README.md", fields["readme"].Value);
        Assert.Equal(Repository, fields["projectUrl"].Value);
        Assert.Equal(Repository, fields["repository"].Attribute("url")?.Value);
        Assert.Equal("git", fields["repository"].Attribute("type")?.Value);
        Assert.Matches("^[0-9a-f]{40}$", fields["repository"].Attribute("commit")?.Value);
        XElement group = Assert.Single(fields["dependencies"].Elements());
        Assert.Equal("net10.0", group.Attribute("targetFramework")?.Value);
        Assert.Empty(group.Elements());
    }

    [Fact]
    public void Its_readme_has_no_link_that_leads_nowhere()
    {
        string readme = Encoding.UTF8.GetString(Read(Package, "README.md"));

        Assert.Contains($"]({Repository}/blob/main/docs/routing.md)", readme, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\((?!https?:|#)", readme);
        Assert.Contains("caf%C3%A9", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_icon_is_a_picture_of_128_by_128()
        => Assert.Equal("89504E470D0A1A0A" + "0000000D49484452" + "0000008000000080", Convert.ToHexString(Read(Package, "icon.png").AsSpan(0, 24)));

    [Fact]
    public void Its_symbols_lead_to_the_sources_and_to_no_machine()
    {
        using var runtime = new PEReader(new MemoryStream(Read(Package, Runtime)));
        CodeViewDebugDirectoryData wanted = runtime.ReadCodeViewDebugDirectoryData(runtime.ReadDebugDirectory().Single(entry => entry.IsPortableCodeView));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Read(Symbols, "lib/net10.0/MicroRoute.pdb")));
        Assert.Equal(wanted.Guid, new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
        LeadToSources(runtime, symbols.GetMetadataReader());

        foreach (string analyzer in s_analyzers)
        {
            using var assembly = new PEReader(new MemoryStream(Read(Package, analyzer)));
            using MetadataReaderProvider embedded = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(
                assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
            LeadToSources(assembly, embedded.GetMetadataReader());
        }
    }

    [Fact]
    public async Task Is_the_same_wherever_it_is_packed()
    {
        string again = await package.PackAgainAsync();
        foreach (string file in (string[])[Package, Symbols])
        {
            string other = Path.Combine(again, Path.GetFileName(file));
            foreach (string entry in Entries(file).Where(entry => entry.StartsWith("lib/", StringComparison.Ordinal) || entry.EndsWith(".dll", StringComparison.Ordinal)))
            {
                Assert.True(Read(file, entry).AsSpan().SequenceEqual(Read(other, entry)), entry + " differs.");
            }
        }
    }

    private static void LeadToSources(PEReader assembly, MetadataReader symbols)
    {
        Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        Assert.NotEmpty(symbols.Documents);
        Assert.All(symbols.Documents, document => Assert.Matches("^(/_1?/|[^/]*$)", symbols.GetString(symbols.GetDocument(document).Name)));
        CustomDebugInformation link = symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation)
            .Single(information => symbols.GetGuid(information.Kind) == s_sourceLink);
        Assert.Matches(
            """^\{"documents":\{"/_/\*":"https://raw\.githubusercontent\.com/microroute/microroute/[0-9a-f]{40}/\*"\}\}$""",
            Encoding.UTF8.GetString(symbols.GetBlobBytes(link.Value)));
    }

    /// <summary>All but what the format itself adds.</summary>
    private static string[] Entries(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        return
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(name => name is not ("_rels/.rels" or "[Content_Types].xml") && !name.StartsWith("package/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static byte[] Read(string file, string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        using Stream content = archive.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
