using System.Reflection.Metadata;

namespace MicroRoute.Generators.Libraries;

/// <summary>Finds the manifest in an assembly's metadata.</summary>
/// <remarks>Most references are of the framework and have none; comparing the names of their attributes where they lie makes that
/// cheap to find out.</remarks>
internal static class MetadataManifest
{
    private const ushort Prolog = 1;

    /// <summary>An instance method that returns nothing and takes an <c>int</c> and two <c>string</c>s (ECMA-335, section II.23.2.1).</summary>
    private static readonly byte[] ManifestSignature =
    [
        (byte)SignatureAttributes.Instance, 3, (byte)SignatureTypeCode.Void,
        (byte)SignatureTypeCode.Int32, (byte)SignatureTypeCode.String, (byte)SignatureTypeCode.String,
    ];

    /// <summary>One that takes a <c>string</c>.</summary>
    private static readonly byte[] LinesSignature = [(byte)SignatureAttributes.Instance, 1, (byte)SignatureTypeCode.Void, (byte)SignatureTypeCode.String];

    public static (int Version, string Invokers, string Rows)? Find(MetadataReader reader)
        => FindValue(reader, Manifest.Attribute, ManifestSignature) is { } value
            && value.ReadInt32() is var version
            && value.ReadSerializedString() is { } invokers
            && value.ReadSerializedString() is { } rows
                ? (version, invokers, rows)
                : null;

    /// <summary>Finds the text about where the handlers stand.</summary>
    public static string? FindLines(MetadataReader reader)
        => FindValue(reader, LibraryLines.Attribute, LinesSignature) is { } value ? value.ReadSerializedString() : null;

    private static BlobReader? FindValue(MetadataReader reader, string name, byte[] signature)
    {
        foreach (CustomAttributeHandle handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (IsConstructor(reader, attribute.Constructor, name, signature))
            {
                BlobReader value = reader.GetBlobReader(attribute.Value);
                return value.ReadUInt16() == Prolog ? value : null;
            }
        }

        return null;
    }

    private static bool IsConstructor(MetadataReader reader, EntityHandle constructor, string name, byte[] signature)
    {
        if (constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        MemberReference member = reader.GetMemberReference((MemberReferenceHandle)constructor);
        if (member.Parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        TypeReference type = reader.GetTypeReference((TypeReferenceHandle)member.Parent);
        return reader.StringComparer.Equals(type.Name, name)
            && reader.StringComparer.Equals(type.Namespace, "MicroRoute")
            && reader.GetBlobBytes(member.Signature).SequenceEqual(signature);
    }
}
