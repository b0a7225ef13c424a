using System.Globalization;
using System.Numerics;
using static MicroRoute.Tests.Reference.ReferenceGrammar;

namespace MicroRoute.Tests.Reference;

/// <summary>HTTP/1.1 requests read from the grammars, slowly and with nothing remembered. It shares no code with the server. Where
/// the RFCs leave a choice, it takes the one that the project documents.</summary>
internal sealed class ReferenceParser
{
    private readonly ReferenceReader _reader;
    private readonly int _maxBodySize;
    private readonly List<ReferenceRequest> _requests = [];

    private ReferenceParser(string text, int maxBodySize)
    {
        _reader = new ReferenceReader(text);
        _maxBodySize = maxBodySize;
    }

    /// <param name="text">All that a client sends, one character a byte.</param>
    /// <param name="maxBodySize">The longest body.</param>
    public static ReferenceVerdict Parse(string text, int maxBodySize) => new ReferenceParser(text, maxBodySize).ReadAll();

    private ReferenceVerdict ReadAll()
    {
        bool closes = false;
        int start = 0;
        try
        {
            while (!closes && !_reader.IsAtEnd)
            {
                start = _reader.Position;
                if (_reader.Peek == '\r')
                {
                    // RFC 9112, section 2.2: empty lines before a request.
                    _reader.Expect("\r\n");
                    start = _reader.Position;
                    continue;
                }

                closes = !ReadRequest();
            }
        }
        catch (RefusedException refused)
        {
            return new ReferenceVerdict(_requests, refused.Status, Closes: true, HasRest: false);
        }
        catch (IncompleteException)
        {
            return new ReferenceVerdict(_requests, 0, Closes: false, HasRest: true);
        }

        return new ReferenceVerdict(_requests, 0, closes, HasRest: false);
    }

    /// <returns>Whether the connection persists.</returns>
    private bool ReadRequest()
    {
        string method = _reader.TakeSome(IsTokenCharacter);
        _reader.Expect(" ");
        ReferenceTarget target = ReferenceTarget.Read(_reader, method);
        _reader.Expect(" ");
        bool isHttp10 = ReadVersion();
        var fields = new ReferenceFields();
        while (ReadField(_reader) is { } field)
        {
            fields.Add(field.Name, field.Value);
        }

        CheckHost(fields.Host, target, isHttp10);
        Require(!(fields.IsChunked && (isHttp10 || fields.ContentLength is not null)), 400);
        Require(ReferenceTarget.IsKnown(method), 501);
        Require(!fields.HasUnknownExpectation, 417);
        string body = fields.IsChunked ? ReadChunks() : ReadBody(fields.ContentLength ?? 0);
        _requests.Add(target.IsAsterisk ? ReferenceRequest.ServerOptions
            : new ReferenceRequest(method, target.Path, target.Query, fields.ToString(), body));
        return !fields.WantsClose && (!isHttp10 || fields.WantsKeepAlive);
    }

    private bool ReadVersion()
    {
        _reader.Expect("HTTP/");
        char major = ReadDigit();
        _reader.Expect(".");
        char minor = ReadDigit();
        _reader.Expect("\r\n");
        Require(major == '1', 505);
        return minor == '0';
    }

    private char ReadDigit()
    {
        char digit = _reader.Take();
        Require(char.IsAsciiDigit(digit), 400);
        return digit;
    }

    /// <returns>The field; null for the empty line after the last one.</returns>
    private static (string Name, string Value)? ReadField(ReferenceReader reader)
    {
        if (reader.Peek == '\r')
        {
            reader.Expect("\r\n");
            return null;
        }

        string name = reader.TakeSome(IsTokenCharacter);
        reader.Expect(":");
        string value = reader.TakeWhile(IsFieldCharacter);
        reader.Expect("\r\n");
        return (name, value.Trim(' ', '\t'));
    }

    private static void CheckHost(string? host, ReferenceTarget target, bool isHttp10)
    {
        if (host is null)
        {
            Require(isHttp10, 400);
            return;
        }

        Require(TryReadHost(host, out string name, out int? port), 400);
        if (target.Authority is { } authority)
        {
            TryReadHost(authority, out string targetName, out int? targetPort);
            Require(name == targetName && (port ?? target.DefaultPort) == (targetPort ?? target.DefaultPort), 400);
        }
    }

    private string ReadBody(BigInteger length)
    {
        Require(length <= _maxBodySize, 413);
        return _reader.Take((int)length);
    }

    private string ReadChunks()
    {
        string body = "";
        while (true)
        {
            string digits = _reader.TakeSome(char.IsAsciiHexDigit);
            string extensions = _reader.TakeWhile(c => c is not ('\r' or '\n'));
            _reader.Expect("\r\n");
            Require(AreChunkExtensions(extensions), 400);
            var size = BigInteger.Parse("0" + digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            Require(size <= ulong.MaxValue, 400);
            Require(size <= _maxBodySize - body.Length, 413);
            if (size.IsZero)
            {
                while (ReadField(_reader) is not null)
                {
                    // Trailers are checked and dropped.
                }

                return body;
            }

            body += _reader.Take((int)size);
            _reader.Expect("\r\n");
        }
    }

    internal static void Require(bool condition, int status)
    {
        if (!condition)
        {
            throw new RefusedException(status);
        }
    }
}
