namespace MicroRoute;

/// <summary>The names of the methods, which are case-sensitive (RFC 9110, section 9.1).</summary>
internal static class RequestMethods
{
    public static bool TryParse(ReadOnlySpan<byte> name, out RequestMethod method)
    {
        method = name.Length switch
        {
            3 => name[0] == 'G' ? RequestMethod.Get : RequestMethod.Put,
            4 => name[0] == 'P' ? RequestMethod.Post : RequestMethod.Head,
            5 => RequestMethod.Patch,
            6 => RequestMethod.Delete,
            _ => RequestMethod.Options,
        };
        if (name.SequenceEqual(NameOf(method)))
        {
            return true;
        }

        method = default;
        return false;
    }

    public static ReadOnlySpan<byte> NameOf(RequestMethod method) => method switch
    {
        RequestMethod.Get => "GET"u8,
        RequestMethod.Head => "HEAD"u8,
        RequestMethod.Post => "POST"u8,
        RequestMethod.Put => "PUT"u8,
        RequestMethod.Delete => "DELETE"u8,
        RequestMethod.Patch => "PATCH"u8,
        _ => "OPTIONS"u8,
    };
}
