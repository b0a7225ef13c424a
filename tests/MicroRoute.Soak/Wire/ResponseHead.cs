using System.Globalization;

namespace MicroRoute.Soak;

/// <summary>The head of an answer, read as strictly as a proxy would.</summary>
/// <param name="Status">The status code.</param>
/// <param name="ContentLength">The length of the body that is said to follow; 0 where it comes in chunks.</param>
/// <param name="Closes">Whether the answer is its connection's last.</param>
internal readonly record struct ResponseHead(int Status, int ContentLength, bool Closes)
{
    /// <exception cref="SoakException">It is not well-formed, or lacks what each of our answers has.</exception>
    public static ResponseHead Parse(string text)
    {
        string[] lines = text.Split("\r\n");
        if (lines[0].Length < 13 || !lines[0].StartsWith("HTTP/1.1 ", StringComparison.Ordinal) || lines[0][12] != ' '
            || !int.TryParse(lines[0].AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture, out int status))
        {
            throw new SoakException("No status line: '" + lines[0] + "'.");
        }

        if (status < 200)
        {
            return new ResponseHead(status, 0, false);
        }

        int contentLength = -1;
        bool closes = false;
        int dates = 0;
        foreach (string line in lines.AsSpan(1))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string value = colon > 0 ? line[(colon + 1)..].Trim() : throw new SoakException("No field line: '" + line + "'.");
            switch (line[..colon])
            {
                case "Content-Length" when contentLength < 0:
                    contentLength = int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture);
                    break;
                case "Transfer-Encoding" when value == "chunked" && contentLength < 0:
                    contentLength = 0;
                    break;
                case "Connection" when value == "close":
                    closes = true;
                    break;
                case "Content-Length" or "Connection" or "Transfer-Encoding":
                    throw new SoakException("Not in our answers: '" + line + "'.");
                case "Date":
                    dates++;
                    break;
            }
        }

        return contentLength >= 0 && dates == 1
            ? new ResponseHead(status, contentLength, closes)
            : throw new SoakException("Content-Length or Date is missing: " + text);
    }
}
