namespace MicroRoute.RouteLookup;

/// <summary>Written by handlers.py.</summary>
internal static class Chain
{
    public static int Find(ReadOnlySpan<byte> path, ReadOnlySpan<Range> segments)
    {
        if (segments.Length == 3 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 0;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 1;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 8;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 9;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 16;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 17;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 24;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 25;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 32;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 33;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 40;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 41;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 48;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 49;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 56;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 57;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 64;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 65;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 72;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 73;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 80;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 81;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 88;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 89;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 96;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 97;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 104;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 105;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 112;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 113;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 120;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 121;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 128;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 129;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 136;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 137;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 144;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 145;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 152;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 153;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 160;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 161;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 168;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 169;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 176;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 177;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 184;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 185;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 192;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 193;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 200;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 201;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 208;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 209;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 216;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 217;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 224;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 225;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 232;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 233;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 240;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 241;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 248;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 249;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 256;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 257;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 264;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 265;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 272;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 273;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 280;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 281;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 288;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 289;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 296;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 297;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 304;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 305;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 312;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 313;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 320;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 321;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 328;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 329;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 336;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 337;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 344;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 345;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 352;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 353;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 360;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 361;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 368;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 369;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 376;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 377;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 384;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 385;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 392;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 393;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 400;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 401;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 408;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 409;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 416;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 417;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 424;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 425;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 432;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 433;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 440;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 441;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 448;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 449;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 456;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 457;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 464;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 465;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 472;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 473;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 480;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 481;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 488;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 489;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 496;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 497;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 504;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 505;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 512;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 513;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 520;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 521;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 528;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 529;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 536;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 537;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 544;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 545;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 552;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 553;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 560;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 561;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 568;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 569;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 576;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 577;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 584;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 585;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 592;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 593;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 600;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 601;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 608;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 609;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 616;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 617;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 624;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 625;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 632;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 633;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 640;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 641;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 648;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 649;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 656;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 657;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 664;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 665;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 672;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 673;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 680;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 681;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 688;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 689;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 696;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 697;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 704;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 705;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 712;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 713;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 720;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 721;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 728;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 729;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 736;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 737;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 744;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 745;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 752;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 753;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 760;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 761;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 768;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 769;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 776;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 777;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 784;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 785;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 792;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 793;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 800;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 801;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 808;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 809;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 816;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 817;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 824;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 825;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 832;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 833;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 840;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 841;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 848;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 849;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 856;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 857;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 864;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 865;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 872;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 873;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 880;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 881;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 888;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 889;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 896;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 897;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 904;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 905;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 912;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 913;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 920;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 921;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 928;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 929;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 936;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 937;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 944;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 945;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 952;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 953;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 960;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 961;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 968;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 969;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 976;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 977;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 984;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 985;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 992;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 993;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 2;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 3;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 4;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 6;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 10;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 11;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 12;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 14;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 18;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 19;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 20;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 22;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 26;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 27;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 28;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 30;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 34;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 35;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 36;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 38;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 42;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 43;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 44;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 46;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 50;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 51;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 52;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 54;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 58;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 59;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 60;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 62;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 66;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 67;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 68;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 70;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 74;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 75;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 76;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 78;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 82;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 83;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 84;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 86;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 90;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 91;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 92;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 94;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 98;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 99;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 100;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 102;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 106;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 107;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 108;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 110;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 114;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 115;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 116;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 118;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 122;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 123;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 124;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 126;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 130;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 131;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 132;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 134;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 138;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 139;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 140;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 142;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 146;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 147;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 148;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 150;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 154;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 155;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 156;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 158;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 162;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 163;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 164;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 166;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 170;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 171;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 172;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 174;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 178;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 179;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 180;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 182;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 186;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 187;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 188;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 190;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 194;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 195;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 196;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 198;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 202;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 203;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 204;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 206;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 210;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 211;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 212;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 214;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 218;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 219;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 220;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 222;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 226;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 227;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 228;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 230;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 234;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 235;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 236;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 238;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 242;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 243;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 244;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 246;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 250;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 251;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 252;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 254;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 258;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 259;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 260;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 262;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 266;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 267;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 268;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 270;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 274;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 275;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 276;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 278;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 282;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 283;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 284;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 286;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 290;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 291;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 292;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 294;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 298;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 299;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 300;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 302;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 306;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 307;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 308;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 310;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 314;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 315;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 316;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 318;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 322;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 323;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 324;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 326;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 330;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 331;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 332;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 334;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 338;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 339;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 340;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 342;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 346;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 347;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 348;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 350;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 354;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 355;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 356;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 358;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 362;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 363;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 364;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 366;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 370;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 371;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 372;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 374;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 378;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 379;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 380;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 382;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 386;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 387;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 388;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 390;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 394;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 395;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 396;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 398;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 402;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 403;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 404;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 406;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 410;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 411;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 412;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 414;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 418;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 419;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 420;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 422;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 426;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 427;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 428;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 430;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 434;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 435;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 436;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 438;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 442;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 443;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 444;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 446;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 450;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 451;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 452;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 454;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 458;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 459;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 460;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 462;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 466;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 467;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 468;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 470;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 474;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 475;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 476;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 478;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 482;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 483;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 484;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 486;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 490;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 491;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 492;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 494;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 498;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 499;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 500;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 502;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 506;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 507;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 508;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 510;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 514;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 515;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 516;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 518;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 522;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 523;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 524;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 526;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 530;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 531;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 532;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 534;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 538;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 539;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 540;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 542;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 546;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 547;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 548;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 550;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 554;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 555;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 556;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 558;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 562;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 563;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 564;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 566;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 570;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 571;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 572;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 574;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 578;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 579;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 580;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 582;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 586;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 587;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 588;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 590;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 594;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 595;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 596;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 598;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 602;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 603;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 604;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 606;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 610;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 611;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 612;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 614;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 618;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 619;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 620;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 622;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 626;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 627;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 628;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 630;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 634;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 635;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 636;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 638;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 642;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 643;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 644;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 646;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 650;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 651;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 652;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 654;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 658;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 659;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 660;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 662;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 666;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 667;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 668;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 670;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 674;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 675;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 676;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 678;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 682;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 683;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 684;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 686;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 690;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 691;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 692;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 694;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 698;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 699;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 700;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 702;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 706;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 707;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 708;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 710;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 714;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 715;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 716;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 718;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 722;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 723;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 724;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 726;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 730;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 731;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 732;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 734;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 738;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 739;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 740;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 742;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 746;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 747;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 748;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 750;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 754;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 755;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 756;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 758;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 762;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 763;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 764;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 766;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 770;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 771;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 772;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 774;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 778;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 779;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 780;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 782;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 786;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 787;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 788;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 790;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 794;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 795;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 796;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 798;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 802;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 803;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 804;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 806;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 810;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 811;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 812;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 814;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 818;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 819;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 820;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 822;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 826;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 827;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 828;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 830;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 834;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 835;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 836;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 838;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 842;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 843;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 844;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 846;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 850;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 851;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 852;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 854;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 858;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 859;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 860;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 862;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 866;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 867;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 868;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 870;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 874;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 875;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 876;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 878;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 882;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 883;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 884;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 886;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("items"u8))
        {
            return 890;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 891;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 892;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 894;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("members"u8))
        {
            return 898;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 899;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 900;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 902;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 906;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 907;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 908;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 910;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 914;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 915;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 916;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 918;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("plans"u8))
        {
            return 922;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 923;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 924;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 926;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("articles"u8))
        {
            return 930;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 931;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 932;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 934;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("assets"u8))
        {
            return 938;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 939;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 940;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 942;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 946;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 947;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 948;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 950;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 954;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 955;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 956;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 958;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("budgets"u8))
        {
            return 962;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 963;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 964;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 966;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("documents"u8))
        {
            return 970;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 971;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 972;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 974;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("entries"u8))
        {
            return 978;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 979;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 980;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 982;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("groups"u8))
        {
            return 986;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 987;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 988;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 990;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("invoices"u8))
        {
            return 994;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("owner"u8))
        {
            return 995;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("history"u8))
        {
            return 996;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 998;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 5;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 7;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 13;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 15;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 21;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 23;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 29;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 31;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 37;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("accounts"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 39;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 45;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 47;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 53;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 55;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 61;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 63;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 69;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 71;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 77;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("archive"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 79;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 85;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 87;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 93;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 95;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 101;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 103;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 109;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 111;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 117;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("billing"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 119;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 125;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 127;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 133;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 135;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 141;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 143;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 149;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 151;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 157;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("calendar"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 159;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 165;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 167;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 173;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 175;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 181;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 183;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 189;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 191;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 197;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("catalog"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 199;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 205;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 207;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 213;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 215;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 221;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 223;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 229;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 231;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 237;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("contacts"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 239;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 245;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 247;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 253;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 255;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 261;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 263;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 269;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 271;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 277;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("delivery"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 279;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 285;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 287;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 293;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 295;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 301;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 303;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 309;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 311;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 317;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("events"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 319;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 325;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 327;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 333;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 335;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 341;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 343;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 349;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 351;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 357;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("finance"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 359;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 365;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 367;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 373;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 375;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 381;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 383;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 389;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 391;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 397;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("forum"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 399;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 405;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 407;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 413;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 415;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 421;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 423;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 429;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 431;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 437;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("inventory"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 439;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 445;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 447;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 453;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 455;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 461;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 463;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 469;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 471;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 477;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("jobs"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 479;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 485;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 487;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 493;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 495;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 501;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 503;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 509;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 511;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 517;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("library"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 519;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 525;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 527;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 533;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 535;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 541;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 543;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 549;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 551;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 557;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("mail"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 559;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 565;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 567;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 573;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 575;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 581;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 583;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 589;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 591;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 597;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("maps"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 599;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 605;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 607;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 613;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 615;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 621;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 623;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 629;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 631;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 637;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("market"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 639;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 645;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 647;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 653;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 655;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 661;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 663;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 669;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 671;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 677;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("media"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 679;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 685;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 687;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 693;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 695;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 701;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 703;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 709;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 711;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 717;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("orders"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 719;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 725;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 727;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 733;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 735;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 741;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 743;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 749;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 751;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 757;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("payroll"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 759;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 765;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 767;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 773;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 775;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 781;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 783;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 789;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 791;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 797;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("projects"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 799;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 805;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 807;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 813;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 815;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 821;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 823;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 829;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 831;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 837;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("reports"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 839;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 845;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 847;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 853;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 855;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 861;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 863;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 869;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 871;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 877;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("sales"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 879;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 885;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 887;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 893;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("items"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 895;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 901;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("members"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 903;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 909;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 911;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 917;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("shop"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 919;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 925;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("plans"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 927;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 933;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("articles"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 935;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 941;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("assets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 943;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 949;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 951;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 957;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("support"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 959;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 965;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("budgets"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 967;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 973;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("documents"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 975;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 981;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("entries"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 983;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 989;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("groups"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 991;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("files"u8))
        {
            return 997;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("training"u8) && path[segments[2]].SequenceEqual("invoices"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 999;
        }

        return -1;
    }
}
