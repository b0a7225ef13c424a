namespace MicroRoute.Generators.Json;

/// <summary>Names as the web has them: <c>UserId</c> is <c>userId</c>, and <c>URLText</c> is <c>urlText</c>, as System.Text.Json writes them.</summary>
internal static class JsonCamelCase
{
    public static string Of(string name)
    {
        char[] letters = name.ToCharArray();
        for (int i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            bool isLastOfRun = i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]);
            if (isLastOfRun)
            {
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new(letters);
    }
}
