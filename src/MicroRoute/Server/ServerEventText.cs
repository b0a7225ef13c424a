using System.Globalization;
using System.Text;

namespace MicroRoute;

/// <summary>A <see cref="ServerEvent"/> as text for people.</summary>
internal static class ServerEventText
{
    /// <summary>One line such as <c>error 1 in GET /users/{id:int} App.Users.Find: GET /users/5 failed.</c> An exception follows in indented lines, so
    /// that no text of a client can look like a line of the log.</summary>
    public static string Of(in ServerEvent occurred)
    {
        var text = new StringBuilder();
        text.Append(occurred.Level switch
        {
            ServerEventLevel.Information => "info",
            ServerEventLevel.Warning => "warning",
            _ => "error",
        });
        text.Append(' ').Append(((int)occurred.Id).ToString(CultureInfo.InvariantCulture));
        if (occurred.Route is { } route)
        {
            Append(text.Append(" in "), route.ToString());
        }

        Append(text.Append(": "), occurred.Message);
        if (occurred.Exception is { } exception)
        {
            Append(text.Append("\n    "), exception.ToString());
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string part)
    {
        foreach (char c in part)
        {
            if (c == '\n')
            {
                text.Append("\n    ");
            }
            else if (c != '\r')
            {
                text.Append(char.IsControl(c) ? '?' : c);
            }
        }
    }
}
