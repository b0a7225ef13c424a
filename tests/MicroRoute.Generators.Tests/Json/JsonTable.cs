namespace MicroRoute.Generators.Tests.Json;

/// <summary>Types of every form, with JSON of each.</summary>
internal static class JsonTable
{
    public const string Types = """
        using System.Collections;
        using System.Collections.Concurrent;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using System.Diagnostics.CodeAnalysis;
        using System.Globalization;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;

        public record Person(string Name, int Age = 18, List<string>? Tags = null);
        public record Employee(string Name, decimal Salary) : Person(Name, 30) { public required string Badge { get; init; } public string? Note { get; init; } = "none"; }
        public readonly record struct Point(int X, int Y);
        public record struct Place([property: JsonPropertyName("lat")] double Latitude, string Name = "here") { public int Zoom { get; set; } = 3; }
        public struct Plain { public int A { get; init; } public string? B { get; set; } private int C { get; set; } public readonly int D => A + 1; }
        public struct Marked { [JsonConstructor] public Marked(int a, string b = "b") { A = a; B = b; } public int A { get; } public string B { get; init; } }
        public struct Strict { public required int A { get; init; } public required string B { get; set; } }

        public class Scalars
        {
            public bool Bool { get; set; } public byte Byte { get; set; } public sbyte SByte { get; set; } public short Short { get; set; } public ushort UShort { get; set; }
            public int Int { get; set; } public uint UInt { get; set; } public long Long { get; set; } public ulong ULong { get; set; } public Int128 Int128 { get; set; } public UInt128 UInt128 { get; set; }
            public Half Half { get; set; } public float Float { get; set; } public double Double { get; set; } public decimal Decimal { get; set; } public char Char { get; set; } public string? String { get; set; }
            public byte[]? Bytes { get; set; } public Memory<byte> Memory { get; set; } public ReadOnlyMemory<byte> ReadOnlyMemory { get; set; } public Guid Guid { get; set; }
            public DateTime DateTime { get; set; } public DateTimeOffset Offset { get; set; } public DateOnly DateOnly { get; set; } public TimeOnly TimeOnly { get; set; } public TimeSpan TimeSpan { get; set; }
            public Uri? Uri { get; set; } public Version? Version { get; set; } public int? MaybeInt { get; set; } public Guid? MaybeGuid { get; set; }
        }

        public class Init
        {
            public int Number { get; init; } = 7;
            public List<int> List { get; init; } = [1, 2];
            public string Text { get; init; } = "text";
            public string? Maybe { get; init; } = "maybe";
            public int ReadOnly { get; } = 5;
            public List<int> Filled { get; } = [3];
            public int Private { get; private set; } = 9;
            public int PrivateGet { private get; set; } = 9;
        }

        public class Required
        {
            public required string Name { get => field; init => field = value ?? throw new ArgumentNullException(nameof(value)); }
            public required int? Number { get; set; }
            [JsonRequired] public bool Flag { get; set; }
            public int Other { get; init; } = 4;
        }

        public class Presets
        {
            [SetsRequiredMembers] public Presets() => Name = "preset";
            public required string Name { get; init; }
        }

        public class Constructed
        {
            public Constructed() => Name = "default";
            [JsonConstructor] public Constructed(string name, int count = 3, DayOfWeek day = DayOfWeek.Friday, char letter = 'x', float ratio = 0.5f, uint big = 5, decimal money = 1.5m, Guid id = default, int? maybe = 4, string? text = "t\n", DayOfWeek? other = DayOfWeek.Monday, long wide = -5, byte small = 2)
                => (Name, Count, Day, Letter, Ratio, Big, Money, Id, Maybe, Text, Other, Wide, Small) = (name, count, day, letter, ratio, big, money, id, maybe, text, other, wide, small);
            public string Name { get; } public int Count { get; } public DayOfWeek Day { get; } public char Letter { get; } public float Ratio { get; } public uint Big { get; } public decimal Money { get; }
            public Guid Id { get; } public int? Maybe { get; } public string? Text { get; } public DayOfWeek? Other { get; } public long Wide { get; } public byte Small { get; }
            public string Set { get; set; } = "set";
        }

        public class Hidden
        {
            [JsonConstructor] private Hidden(int number) => Number = number;
            [JsonInclude] private int Number { get; set; }
            [JsonInclude] internal string Text { get; private init; } = "inner";
            [JsonInclude] private string _field = "field"; public override string ToString() => _field;
            [JsonInclude] public readonly int Fixed = 6;
            [JsonInclude] public int Open = 8;
            public int Skipped = 1;
            internal int Internal { get; set; }
        }

        [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
        public class Attributed
        {
            [JsonPropertyName("the-name")] public string? Name { get; set; }
            [JsonIgnore] public string? Never { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? NotNull { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int NotDefault { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] public int OnlyRead { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public int OnlyWritten { get; set; } = 3;
            [JsonPropertyOrder(-1)] public int First { get; set; }
            [JsonPropertyOrder(5)] public int Last { get; set; }
            [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] public int AsText { get; set; }
            [JsonNumberHandling(JsonNumberHandling.Strict)] public int[]? Strictly { get; set; }
            [JsonConverter(typeof(JsonStringEnumConverter<DayOfWeek>))] public DayOfWeek Day { get; set; }
            [JsonConverter(typeof(JsonStringEnumConverter<DayOfWeek>))] public DayOfWeek? MaybeDay { get; set; }
            [JsonConverter(typeof(JsonStringEnumConverter))] public DayOfWeek OldDay { get; set; }
            [JsonConverter(typeof(HexConverter))] public int Hex { get; set; }
            [JsonConverter(typeof(HexConverter))] public int? MaybeHex { get; set; }
            [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public List<int> Populated { get; } = [1];
        }

        public class HexConverter : JsonConverter<int>
        {
            public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
                => reader.TokenType == JsonTokenType.String && int.TryParse(reader.GetString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int value) ? value : throw new JsonException();
            public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString("x", CultureInfo.InvariantCulture));
        }

        [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public class Numbers { public int A { get; set; } public List<double>? B { get; set; } public int? C { get; init; } }
        [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public class NumberList : List<int>;
        [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public class Populating { public List<int> Items { get; } = [1]; public Dictionary<string, int> Map { get; } = new() { ["a"] = 1 }; public Init Inner { get; } = new(); }

        [JsonConverter(typeof(MoneyConverter))] public record struct Money(decimal Amount);
        public class MoneyConverter : JsonConverter<Money>
        {
            public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetDecimal());
            public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Amount);
        }
        [JsonConverter(typeof(JsonStringEnumConverter<Level>))] public enum Level { Low, [JsonStringEnumMemberName("mid-dle")] Middle, High }
        [Flags] public enum Rights : byte { None, Read = 1, Write = 2, All = 255 }
        public enum Wide : ulong { Zero, Top = ulong.MaxValue }
        public class Priced { public Money Price { get; set; } public Money? Was { get; set; } public Level Level { get; set; } public Level? Old { get; set; } public Rights Rights { get; set; } public Wide Wide { get; set; } }

        public class Extended { public int A { get; set; } [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; set; } }
        public class ExtendedInit { public int A { get; init; } [JsonExtensionData] public Dictionary<string, object>? Rest { get; init; } }
        public class ExtendedInterface { public int A { get; set; } [JsonExtensionData] public IDictionary<string, JsonElement>? Rest { get; set; } }
        public record ExtendedRecord(int A) { [JsonExtensionData, JsonInclude] private SortedDictionary<string, object>? Rest { get; set; } }

        [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
        [JsonDerivedType(typeof(Circle), "circle")]
        [JsonDerivedType(typeof(Square), 2)]
        public abstract class Shape { public string Color { get; set; } = "red"; public virtual int Size { get; set; } }
        public class Circle : Shape { public double Radius { get; init; } = 1; public override int Size { get; set; } = 3; }
        public class Square : Shape { [JsonIgnore] public override int Size { get; set; } public Shape? Inner { get; set; } }
        [JsonDerivedType(typeof(Cat), "cat")] [JsonDerivedType(typeof(Animal), "animal")] public class Animal { public string? Name { get; set; } }
        public class Cat : Animal { public int Lives { get; set; } = 9; }
        [JsonDerivedType(typeof(Car), "car")] public interface IVehicle { int Wheels { get; } }
        public class Car : IVehicle { public int Wheels { get; init; } = 4; public string? Plate { get; set; } }

        [JsonDerivedType(typeof(Loud))] public class Quiet { public int Volume { get; set; } }
        public class Loud : Quiet { public int Echo { get; set; } = 2; }
        [JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor, IgnoreUnrecognizedTypeDiscriminators = true)]
        [JsonDerivedType(typeof(Tree), "tree")] public class Plant { public int Height { get; set; } }
        public class Tree : Plant { public required string Bark { get; init; } }
        [JsonDerivedType(typeof(Longer), "longer")] public class Long : List<int>;
        public class Longer : Long;
        [JsonDerivedType(typeof(Wider), 1)] public class Broad : Dictionary<string, int>;
        public class Wider : Broad;

        public class Base { public int Id { get; set; } = 1; public string? Name { get; init; } = "base"; public int Shadowed { get; set; } = 1; }
        public class Middle : Base { public new string? Shadowed { get; set; } = "shadow"; }
        public class Derived : Middle { [JsonPropertyName("id2")] public new int Id { get; set; } = 2; }

        public class Node { public int Value { get; set; } public Node? Next { get; set; } public List<Node>? Children { get; init; } public Dictionary<string, Node>? Named { get; set; } }

        public class Page<T> { public T? First { get; init; } public required T Second { get; init; } public List<T> Items { get; init; } = []; public int Total { get; private set; } [JsonInclude] public int Count { get; private set; } = 2; }
        public class Bound<T> where T : class, new() { public T Value { get; init; } = new(); public T? Maybe { get; init; } = new(); }
        public class Based<T> where T : Person { public T? Maybe { get; init; } public T Value { get; init; } = default!; }
        public class Nullish<T> where T : class? { public T Value { get; init; } = default!; }
        public class NotNull<T> where T : notnull { public T Value { get; init; } = default!; }
        public record Pair<TLeft, TRight>(TLeft Left, TRight Right) where TLeft : struct;
        public class Entity<TKey> { public TKey Key { get; init; } = default!; }
        public class Item : Entity<int> { public string Label { get; init; } = "label"; }
        public class Outer<T> { public class Inner<U> { public T? A { get; init; } public U? B { get; init; } } }

        public class Collections
        {
            public int[]? Array { get; set; } public int[][]? Jagged { get; set; } public List<int?>? List { get; set; } public IEnumerable<int>? Enumerable { get; set; } public ICollection<int>? Collection { get; set; }
            public IList<int>? IList { get; set; } public IReadOnlyList<string>? ReadOnlyList { get; set; } public IReadOnlyCollection<int>? ReadOnlyCollection { get; set; } public ISet<int>? ISet { get; set; }
            public HashSet<string>? HashSet { get; set; } public SortedSet<int>? SortedSet { get; set; } public Queue<int>? Queue { get; set; } public Stack<int>? Stack { get; set; } public LinkedList<int>? Linked { get; set; }
            public ConcurrentQueue<int>? ConcurrentQueue { get; set; } public ConcurrentStack<int>? ConcurrentStack { get; set; } public ObservableCollection<int>? Observable { get; set; } public Collection<Point>? OfPoints { get; set; }
            public ImmutableArray<int>? ImmutableArray { get; set; } public ImmutableList<int>? ImmutableList { get; set; } public IImmutableList<int>? IImmutableList { get; set; } public ImmutableHashSet<int>? ImmutableHashSet { get; set; }
            public ImmutableSortedSet<int>? ImmutableSortedSet { get; set; } public ImmutableQueue<int>? ImmutableQueue { get; set; } public ImmutableStack<int>? ImmutableStack { get; set; }
            public Memory<int> Memory { get; set; } public ReadOnlyMemory<string> ReadOnlyMemory { get; set; }
        }

        public class Dictionaries
        {
            public Dictionary<string, int>? Strings { get; set; } public Dictionary<int, string>? Ints { get; set; } public Dictionary<Guid, int>? Guids { get; set; } public Dictionary<DayOfWeek, int>? Days { get; set; }
            public Dictionary<bool, int>? Bools { get; set; } public Dictionary<DateOnly, int>? Dates { get; set; } public Dictionary<Level, int>? Levels { get; set; } public IDictionary<string, int[]>? IDictionary { get; set; }
            public IReadOnlyDictionary<string, Point>? ReadOnly { get; set; } public SortedDictionary<string, int>? Sorted { get; set; } public ConcurrentDictionary<string, int>? Concurrent { get; set; }
            public ImmutableDictionary<string, int>? Immutable { get; set; } public IImmutableDictionary<string, int>? IImmutable { get; set; } public ImmutableSortedDictionary<string, int>? ImmutableSorted { get; set; }
        }

        public class Dynamic { public object? Object { get; set; } public JsonElement Element { get; set; } public JsonNode? Node { get; set; } public JsonObject? JsonObject { get; set; } public JsonArray? JsonArray { get; set; } public JsonValue? JsonValue { get; set; } public JsonDocument? Document { get; set; } public Dictionary<string, object?>? Map { get; set; } }

        public class Callbacks : IJsonOnDeserialized, IJsonOnSerializing { public int A { get; set; } [JsonIgnore] public int B { get; set; } public int Seen { get; private set; } void IJsonOnDeserialized.OnDeserialized() => B = A * 2; void IJsonOnSerializing.OnSerializing() => Seen = B; }

        public record struct Marks(int Number) : IJsonOnDeserialized, IJsonOnSerializing { public string Text { get; set; } = ""; void IJsonOnDeserialized.OnDeserialized() => Text += "d"; void IJsonOnSerializing.OnSerializing() => Text += "s"; }
        public class AllCallbacks(int a) : IJsonOnDeserializing, IJsonOnDeserialized, IJsonOnSerializing, IJsonOnSerialized { public int A => a; public string Read { get; private set; } = ""; public string Written { get; private set; } = ""; void IJsonOnDeserializing.OnDeserializing() => Read += "d"; void IJsonOnDeserialized.OnDeserialized() => Read += "D"; void IJsonOnSerializing.OnSerializing() => Written += "s"; void IJsonOnSerialized.OnSerialized() => Written = ""; }
        public class Pairs { public KeyValuePair<int, string> One { get; set; } public KeyValuePair<string, List<int>>? Two { get; set; } public List<KeyValuePair<Guid, int?>> Many { get; set; } = []; public Tuple<int, string>? Tuple { get; set; } public OrderedDictionary<string, int>? Ordered { get; set; } }
        [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] public class Floats { public double A { get; set; } public float? B { get; set; } public Half[]? C { get; set; } }

        public class Annotations
        {
            public string NotNull { get; set; } = "a"; [AllowNull] public string AllowsNull { get; set; } = "b"; [DisallowNull] public string? RefusesNull { get; set; } = "c"; [MaybeNull] public string MayBeNull { get; set; } = "d"; [NotNull] public string? IsNotNull { get; set; } = "e";
            public List<string> Elements { get; set; } = [];
            public int @class { get; set; } public string @event { get; init; } = "keyword"; [Obsolete] public int Old { get; set; }
        }

        #nullable disable
        public class Oblivious { public string Text { get; set; } public List<string> List { get; init; } = []; }
        public record ObliviousRecord(string Text, int Number = 2);
        #nullable restore
        """;

    /// <summary>Each type, and JSON that has all of its members.</summary>
    public static readonly (string Type, string Json)[] Samples =
    [
        ("Person", """{"name":"Ann","age":20,"tags":["a","b"]}"""),
        ("Employee", """{"name":"Ann","salary":10.5,"badge":"b","note":"n","age":40,"tags":["a"]}"""),
        ("Point", """{"x":1,"y":2}"""),
        ("Point?", """{"x":1,"y":2}"""),
        ("Place", """{"lat":1.5,"name":"there","zoom":2}"""),
        ("Plain", """{"a":1,"b":"b","c":2,"d":3}"""),
        ("Marked", """{"a":1,"b":"c"}"""),
        ("Strict", """{"a":1,"b":"c"}"""),
        ("Scalars", """{"bool":true,"byte":1,"sByte":-1,"short":-2,"uShort":2,"int":-3,"uInt":3,"long":-4,"uLong":18446744073709551615,"int128":-5,"uInt128":5,"half":1.5,"float":2.5,"double":3.5,"decimal":4.50,"char":"c","string":"s","bytes":"AQI=","memory":"AQI=","readOnlyMemory":"AQI=","guid":"0f8fad5b-d9cb-469f-a165-70867728950e","dateTime":"2026-01-02T03:04:05Z","offset":"2026-01-02T03:04:05+02:00","dateOnly":"2026-01-02","timeOnly":"03:04:05","timeSpan":"1.02:03:04","uri":"http://a/b","version":"1.2.3","maybeInt":1,"maybeGuid":"0f8fad5b-d9cb-469f-a165-70867728950e"}"""),
        ("Init", """{"number":1,"list":[3],"text":"t","maybe":"m","readOnly":1,"filled":[9],"private":1,"privateGet":2}"""),
        ("Required", """{"name":"n","number":1,"flag":true,"other":2}"""),
        ("Presets", """{"name":"n"}"""),
        ("Constructed", """{"name":"n","count":1,"day":2,"letter":"l","ratio":1.5,"big":6,"money":2.5,"id":"0f8fad5b-d9cb-469f-a165-70867728950e","maybe":1,"text":"x","other":3,"wide":6,"small":7,"set":"s"}"""),
        ("Hidden", """{"number":1,"text":"t","_field":"f","fixed":2,"open":3,"skipped":4,"internal":5}"""),
        ("Attributed", """{"the-name":"n","notNull":"a","notDefault":1,"onlyRead":2,"first":1,"last":2,"asText":"3","strictly":[1],"day":"Monday","maybeDay":"Tuesday","oldDay":"Friday","hex":"ff","maybeHex":"a","populated":[2]}"""),
        ("Numbers", """{"a":1,"b":[1.5],"c":3}"""),
        ("NumberList", """[1,2]"""),
        ("Populating", """{"items":[2],"map":{"b":2},"inner":{"number":1}}"""),
        ("Money", "1.5"),
        ("Level", "\"mid-dle\""),
        ("Rights", "3"),
        ("Priced", """{"price":1.5,"was":2,"level":"High","old":"Low","rights":3,"wide":18446744073709551615}"""),
        ("Extended", """{"a":1,"b":[1],"c":"d"}"""),
        ("ExtendedInit", """{"a":1,"b":[1],"c":"d"}"""),
        ("ExtendedInterface", """{"a":1,"b":[1],"c":"d"}"""),
        ("ExtendedRecord", """{"a":1,"b":[1],"c":"d"}"""),
        ("Shape", """{"kind":"circle","color":"blue","size":1,"radius":2}"""),
        ("Shape", """{"kind":2,"color":"blue","size":1,"inner":{"kind":"circle","radius":5}}"""),
        ("Circle", """{"color":"blue","size":1,"radius":2}"""),
        ("Animal", """{"$type":"cat","name":"Tom","lives":8}"""),
        ("Cat", """{"name":"Tom","lives":8}"""),
        ("Quiet", """{"volume":3}"""),
        ("Plant", """{"$type":"tree","height":3,"bark":"b"}"""),
        ("Long", """[1]"""),
        ("Long", """{"$type":"longer","$values":[1]}"""),
        ("Broad", """{"$type":1,"a":1}"""),
        ("IVehicle", """{"$type":"car","wheels":3,"plate":"p"}"""),
        ("Derived", """{"id":1,"id2":2,"name":"n","shadowed":"s"}"""),
        ("Node", """{"value":1,"next":{"value":2},"children":[{"value":3}],"named":{"a":{"value":4}}}"""),
        ("Page<int>", """{"first":1,"second":2,"items":[3],"total":4,"count":5}"""),
        ("Page<string>", """{"first":"1","second":"2","items":["3"],"total":4,"count":5}"""),
        ("Page<Point?>", """{"first":{"x":1,"y":2},"second":{"x":1,"y":2},"items":[{"x":1,"y":2}]}"""),
        ("Bound<Init>", """{"value":{"number":1},"maybe":{"number":2}}"""),
        ("Based<Person>", """{"maybe":{"name":"a"},"value":{"name":"a"}}"""),
        ("Nullish<string>", """{"value":"a"}"""),
        ("NotNull<string>", """{"value":"a"}"""),
        ("Pair<int, string>", """{"left":1,"right":"r"}"""),
        ("Item", """{"key":1,"label":"l"}"""),
        ("Outer<int>.Inner<string>", """{"a":1,"b":"b"}"""),
        ("Collections", """{"array":[1],"jagged":[[1],[2]],"list":[1,null],"enumerable":[1],"collection":[1],"iList":[1],"readOnlyList":["a"],"readOnlyCollection":[1],"iSet":[1],"hashSet":["a"],"sortedSet":[2,1],"queue":[1,2],"stack":[1,2],"linked":[1],"concurrentQueue":[1,2],"concurrentStack":[1,2],"observable":[1],"ofPoints":[{"x":1,"y":2}],"immutableArray":[1],"immutableList":[1],"iImmutableList":[1],"immutableHashSet":[1],"immutableSortedSet":[2,1],"immutableQueue":[1,2],"immutableStack":[1,2],"memory":[1],"readOnlyMemory":["a"]}"""),
        ("Dictionaries", """{"strings":{"A":1},"ints":{"1":"a"},"guids":{"0f8fad5b-d9cb-469f-a165-70867728950e":1},"days":{"Monday":1},"bools":{"true":1},"dates":{"2026-01-02":1},"levels":{"mid-dle":1},"iDictionary":{"a":[1]},"readOnly":{"a":{"x":1,"y":2}},"sorted":{"b":1,"a":2},"concurrent":{"a":1},"immutable":{"a":1},"iImmutable":{"a":1},"immutableSorted":{"b":1,"a":2}}"""),
        ("Dynamic", """{"object":{"a":1},"element":[1],"node":{"a":1},"jsonObject":{"a":1},"jsonArray":[1],"jsonValue":1,"document":{"a":1},"map":{"a":1,"b":"c"}}"""),
        ("Callbacks", """{"a":1,"seen":5}"""),
        ("Marks", """{"number":1,"text":"t"}"""),
        ("AllCallbacks", """{"a":1,"read":"r"}"""),
        ("Pairs", """{"one":{"key":1,"value":"a"},"two":{"key":"k","value":[1]},"many":[{"key":"0f8fad5b-d9cb-469f-a165-70867728950e","value":null}],"tuple":{"item1":1,"item2":"b"},"ordered":{"b":1,"a":2}}"""),
        ("Floats", """{"a":"NaN","b":"Infinity","c":["-Infinity",1]}"""),
        ("Annotations", """{"notNull":"a","allowsNull":"b","refusesNull":"c","mayBeNull":"d","isNotNull":"e","elements":["a"],"class":1,"event":"e","old":2}"""),
        ("Oblivious", """{"text":"t","list":["a"]}"""),
        ("ObliviousRecord", """{"text":"t","number":3}"""),
        ("Person[]", """[{"name":"Ann"}]"""),
        ("List<Shape>", """[{"kind":"circle"},{"kind":2}]"""),
        ("Dictionary<string, List<Point>>", """{"a":[{"x":1,"y":2}]}"""),
        ("int", "5"),
        ("DateTimeOffset", "\"2026-01-02T03:04:05+02:00\""),
        ("System.Text.Json.JsonElement", """{"a":[1]}"""),
    ];

    /// <summary>A program with a handler for each, which gives back what it takes.</summary>
    public static string Program { get; } = $$"""
        {{Types}}

        internal static class App
        {
        {{string.Join('\n', Samples.Select(sample => sample.Type).Distinct().Select((type, index) => $"    [Post(\"/{index}\")] internal static {type} Echo{index}([FromBody] {type} value) => value;"))}}
        }
        """;
}
