using System.Globalization;
using System.Text;
using MicroRoute.Tests.Support;

namespace MicroRoute.Tests.Http;

public sealed class ResponseBodyTests
{
    private readonly EngineDriver<HandlerRouter> _driver = new(ownCapacity: 1024);

    /// <summary>Sizes around the room that is left for a head, around the engine's buffer and beyond it.</summary>
    public static MatrixTheoryData<int, int> SizesOfBodiesAndFields { get; }
        = new([0, 1, 100, 700, 1024, 5000, 70_000], [0, 1, 50, 130, 400, 900, 1100, 40_000]);

    [Theory]
    [MemberData(nameof(SizesOfBodiesAndFields))]
    public void Pieces_add_up_to_the_body_whenever_fields_are_added(int bodySize, int fieldSize)
    {
        byte[] body = Alphabet(bodySize);
        string field = Encoding.ASCII.GetString(Alphabet(fieldSize));
        foreach (int pieceSize in new[] { 1, 7, 640, 100_000 })
        {
            foreach (int fieldAfter in new[] { 0, 1, int.MaxValue })
            {
                Response response = HandlerRouter.Answer((ref context) => WriteInPieces(context.Response, body, pieceSize, field, fieldAfter), driver: _driver);
                Assert.Equal(body, response.Body);
                Assert.Equal(field, response["A"]);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(1024)]
    [InlineData(3_000_000)]
    public void A_whole_body_is_sent_as_it_is(int size)
    {
        byte[] body = Alphabet(size);
        Assert.Equal(body, HandlerRouter.Answer((ref context) => context.Response.Send(body), driver: _driver).Body);
        string text = Encoding.ASCII.GetString(body);
        Assert.Equal(body, HandlerRouter.Answer((ref context) => context.Response.Send(text), driver: _driver).Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("é € 😀")]
    [InlineData("lone \ud83d surrogate")]
    [InlineData("lone \ude00")]
    [InlineData("\ud83d")]
    public void Text_is_sent_as_UTF_8(string text)
    {
        byte[] expected = Encoding.UTF8.GetBytes(text);
        Assert.Equal(expected, HandlerRouter.Answer((ref context) => context.Response.Send(text)).Body);
        Assert.Equal(expected, HandlerRouter.Answer((ref context) => context.Response.Write(text)).Body);
    }

    [Fact]
    public void Null_is_no_text()
        => Assert.Equal("ab", HandlerRouter.Answer((ref context) =>
        {
            context.Response.Write("a");
            context.Response.Write((string?)null);
            context.Response.Write("b");
        }).Text);

    [Fact]
    public void Values_are_formatted_in_the_invariant_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = "#";
        strange.NumberFormat.NegativeSign = "~";
        CultureInfo.CurrentCulture = strange;
        Response response = HandlerRouter.Answer((ref context) =>
        {
            context.Response.Write(-1.5);
            context.Response.Write(Guid.Empty, "N");
            context.Response.Write('é');
        });
        CultureInfo.CurrentCulture = before;
        Assert.Equal("-1.5" + new string('0', 32) + "é", response.Text);
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(5000)]
    public void Values_may_be_long(int digits)
        => Assert.Equal("[" + new string('0', digits) + "]", HandlerRouter.Answer(
            (ref context) =>
            {
                context.Response.Write("["u8);
                context.Response.Write(0, "D" + digits.ToString(CultureInfo.InvariantCulture));
                context.Response.Write("]"u8);
            },
            driver: _driver).Text);

    [Fact]
    public void What_is_written_into_the_given_room_counts_as_far_as_it_is_advanced()
    {
        int[] hints = [0, 1, 10, 900, 2000];
        Response response = HandlerRouter.Answer(
            (ref context) =>
            {
                foreach (int hint in hints)
                {
                    Span<byte> room = context.Response.GetSpan(hint);
                    Assert.True(room.Length >= Math.Max(hint, 1));
                    room.Fill((byte)'x');
                    context.Response.Advance(hint);
                }
            },
            driver: _driver);
        Assert.Equal(new string('x', hints.Sum()), response.Text);
    }

    private static void WriteInPieces(HttpResponse response, ReadOnlySpan<byte> body, int size, string field, int fieldAfter)
    {
        bool isAdded = false;
        for (int i = 0; !body.IsEmpty; i++)
        {
            if (i == fieldAfter)
            {
                response.AddHeader("A", field);
                isAdded = true;
            }

            ReadOnlySpan<byte> piece = body[..Math.Min(size, body.Length)];
            response.Write(piece);
            body = body[piece.Length..];
        }

        if (!isAdded)
        {
            response.AddHeader("A", field);
        }
    }

    private static byte[] Alphabet(int size) => [.. Enumerable.Range(0, size).Select(i => (byte)('a' + (i % 26)))];
}
