namespace MicroRoute.Tests.Http;

public sealed class CharactersTests
{
    // The words of RFC 3986, section 2, and of RFC 9110, section 5.6.2.
    private const string SubDelims = "!$&'()*+,;=";
    private const string TokenMarks = "!#$%&'*+-.^_`|~";

    // What browsers do not escape, although RFC 3986 leaves it out.
    private const string RawInPath = "[]|";
    private const string RawInQuery = "[]|\\^`{}";

    private static readonly Dictionary<CharacterClass, Predicate<char>> s_definitions = new()
    {
        [CharacterClass.Token] = c => char.IsAsciiLetterOrDigit(c) || TokenMarks.Contains(c),
        [CharacterClass.Path] = c => IsPathCharacter(c) || RawInPath.Contains(c),
        [CharacterClass.Query] = c => IsPathCharacter(c) || c == '?' || RawInQuery.Contains(c),
        [CharacterClass.Percent] = c => c == '%',
        [CharacterClass.Dot] = c => c == '.',
        [CharacterClass.RegName] = c => IsUnreserved(c) || c == '%' || SubDelims.Contains(c),
    };

    [Fact]
    public void Each_class_is_what_its_RFC_says()
    {
        foreach ((CharacterClass wanted, Predicate<char> definition) in s_definitions)
        {
            Assert.All(Enumerable.Range(0, 256), i => Assert.Equal(definition((char)i), Characters.Is((byte)i, wanted)));
        }
    }

    [Fact]
    public void Each_class_has_a_definition()
        => Assert.Equal(Enum.GetValues<CharacterClass>().Where(each => each != CharacterClass.None), s_definitions.Keys.Order());

    [Fact]
    public void Counting_stops_at_the_first_byte_of_another_class()
    {
        Assert.Equal(0, Characters.CountWhile([], CharacterClass.Token));
        Assert.Equal(3, Characters.CountWhile("abc"u8, CharacterClass.Token));
        Assert.Equal(3, Characters.CountWhile("abc:d"u8, CharacterClass.Token));
        Assert.Equal(5, Characters.CountWhile("abc:d?"u8, CharacterClass.Path));
        Assert.Equal(6, Characters.CountWhile("abc:d?"u8, CharacterClass.Path | CharacterClass.Query));
    }

    /// <summary>pchar and the slash (RFC 3986, section 3.3).</summary>
    private static bool IsPathCharacter(char c) => IsUnreserved(c) || SubDelims.Contains(c) || c is ':' or '@' or '%' or '/';

    private static bool IsUnreserved(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';
}
