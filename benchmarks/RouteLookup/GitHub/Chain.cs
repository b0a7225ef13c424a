namespace MicroRoute.RouteLookup;

/// <summary>Written by handlers.py.</summary>
internal static class Chain
{
    public static int Find(ReadOnlySpan<byte> path, ReadOnlySpan<Range> segments)
    {
        if (segments.Length == 2 && path[segments[1]].SequenceEqual("authorizations"u8))
        {
            return 1;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("emojis"u8))
        {
            return 3;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("events"u8))
        {
            return 4;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("feeds"u8))
        {
            return 5;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("gists"u8))
        {
            return 6;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("gitignore"u8) && path[segments[2]].SequenceEqual("templates"u8))
        {
            return 9;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("issues"u8))
        {
            return 11;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("meta"u8))
        {
            return 16;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("notifications"u8))
        {
            return 18;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("rate_limit"u8))
        {
            return 30;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("repositories"u8))
        {
            return 89;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("search"u8) && path[segments[2]].SequenceEqual("code"u8))
        {
            return 90;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("search"u8) && path[segments[2]].SequenceEqual("issues"u8))
        {
            return 91;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("search"u8) && path[segments[2]].SequenceEqual("repositories"u8))
        {
            return 92;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("search"u8) && path[segments[2]].SequenceEqual("users"u8))
        {
            return 93;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("user"u8))
        {
            return 99;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("user"u8) && path[segments[2]].SequenceEqual("emails"u8))
        {
            return 100;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("user"u8) && path[segments[2]].SequenceEqual("followers"u8))
        {
            return 101;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("user"u8) && path[segments[2]].SequenceEqual("following"u8))
        {
            return 102;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("user"u8) && path[segments[2]].SequenceEqual("issues"u8))
        {
            return 104;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("user"u8) && path[segments[2]].SequenceEqual("keys"u8))
        {
            return 105;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("user"u8) && path[segments[2]].SequenceEqual("orgs"u8))
        {
            return 107;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("user"u8) && path[segments[2]].SequenceEqual("repos"u8))
        {
            return 108;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("user"u8) && path[segments[2]].SequenceEqual("starred"u8))
        {
            return 109;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("user"u8) && path[segments[2]].SequenceEqual("subscriptions"u8))
        {
            return 111;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("user"u8) && path[segments[2]].SequenceEqual("teams"u8))
        {
            return 113;
        }

        if (segments.Length == 2 && path[segments[1]].SequenceEqual("users"u8))
        {
            return 114;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("authorizations"u8))
        {
            return 2;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("gists"u8))
        {
            return 7;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("gists"u8) && path[segments[3]].SequenceEqual("star"u8))
        {
            return 8;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("gitignore"u8) && path[segments[2]].SequenceEqual("templates"u8))
        {
            return 10;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("legacy"u8) && path[segments[2]].SequenceEqual("repos"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 13;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("legacy"u8) && path[segments[2]].SequenceEqual("user"u8) && path[segments[3]].SequenceEqual("email"u8))
        {
            return 14;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("legacy"u8) && path[segments[2]].SequenceEqual("user"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 15;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("notifications"u8) && path[segments[2]].SequenceEqual("threads"u8))
        {
            return 19;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("notifications"u8) && path[segments[2]].SequenceEqual("threads"u8) && path[segments[4]].SequenceEqual("subscription"u8))
        {
            return 20;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("orgs"u8))
        {
            return 21;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orgs"u8) && path[segments[3]].SequenceEqual("events"u8))
        {
            return 22;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orgs"u8) && path[segments[3]].SequenceEqual("issues"u8))
        {
            return 23;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orgs"u8) && path[segments[3]].SequenceEqual("members"u8))
        {
            return 24;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orgs"u8) && path[segments[3]].SequenceEqual("public_members"u8))
        {
            return 26;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orgs"u8) && path[segments[3]].SequenceEqual("repos"u8))
        {
            return 28;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("orgs"u8) && path[segments[3]].SequenceEqual("teams"u8))
        {
            return 29;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("teams"u8))
        {
            return 94;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("teams"u8) && path[segments[3]].SequenceEqual("members"u8))
        {
            return 95;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("teams"u8) && path[segments[3]].SequenceEqual("repos"u8))
        {
            return 97;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("user"u8) && path[segments[2]].SequenceEqual("following"u8))
        {
            return 103;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("user"u8) && path[segments[2]].SequenceEqual("keys"u8))
        {
            return 106;
        }

        if (segments.Length == 3 && path[segments[1]].SequenceEqual("users"u8))
        {
            return 115;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("users"u8) && path[segments[3]].SequenceEqual("events"u8))
        {
            return 116;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("users"u8) && path[segments[3]].SequenceEqual("events"u8) && path[segments[4]].SequenceEqual("public"u8))
        {
            return 118;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("users"u8) && path[segments[3]].SequenceEqual("followers"u8))
        {
            return 119;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("users"u8) && path[segments[3]].SequenceEqual("following"u8))
        {
            return 120;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("users"u8) && path[segments[3]].SequenceEqual("gists"u8))
        {
            return 122;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("users"u8) && path[segments[3]].SequenceEqual("keys"u8))
        {
            return 123;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("users"u8) && path[segments[3]].SequenceEqual("orgs"u8))
        {
            return 124;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("users"u8) && path[segments[3]].SequenceEqual("received_events"u8))
        {
            return 125;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("users"u8) && path[segments[3]].SequenceEqual("received_events"u8) && path[segments[4]].SequenceEqual("public"u8))
        {
            return 126;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("users"u8) && path[segments[3]].SequenceEqual("repos"u8))
        {
            return 127;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("users"u8) && path[segments[3]].SequenceEqual("starred"u8))
        {
            return 128;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("users"u8) && path[segments[3]].SequenceEqual("subscriptions"u8))
        {
            return 129;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("applications"u8) && path[segments[3]].SequenceEqual("tokens"u8))
        {
            return 0;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("networks"u8) && path[segments[4]].SequenceEqual("events"u8))
        {
            return 17;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orgs"u8) && path[segments[3]].SequenceEqual("members"u8))
        {
            return 25;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("orgs"u8) && path[segments[3]].SequenceEqual("public_members"u8))
        {
            return 27;
        }

        if (segments.Length == 4 && path[segments[1]].SequenceEqual("repos"u8))
        {
            return 31;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("assignees"u8))
        {
            return 32;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("branches"u8))
        {
            return 34;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("collaborators"u8))
        {
            return 36;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("comments"u8))
        {
            return 38;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("commits"u8))
        {
            return 39;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("contributors"u8))
        {
            return 42;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("downloads"u8))
        {
            return 43;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("events"u8))
        {
            return 45;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("forks"u8))
        {
            return 46;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("git"u8) && path[segments[5]].SequenceEqual("refs"u8))
        {
            return 49;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("hooks"u8))
        {
            return 52;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("issues"u8))
        {
            return 54;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("keys"u8))
        {
            return 59;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("labels"u8))
        {
            return 61;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("languages"u8))
        {
            return 63;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("milestones"u8) && path[segments[5]].SequenceEqual(""u8))
        {
            return 64;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("notifications"u8))
        {
            return 67;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("pulls"u8))
        {
            return 68;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("readme"u8))
        {
            return 74;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("releases"u8))
        {
            return 75;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("stargazers"u8))
        {
            return 78;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("stats"u8) && path[segments[5]].SequenceEqual("code_frequency"u8))
        {
            return 79;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("stats"u8) && path[segments[5]].SequenceEqual("commit_activity"u8))
        {
            return 80;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("stats"u8) && path[segments[5]].SequenceEqual("contributors"u8))
        {
            return 81;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("stats"u8) && path[segments[5]].SequenceEqual("participation"u8))
        {
            return 82;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("stats"u8) && path[segments[5]].SequenceEqual("punch_card"u8))
        {
            return 83;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("subscribers"u8))
        {
            return 85;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("subscription"u8))
        {
            return 86;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("tags"u8))
        {
            return 87;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("teams"u8))
        {
            return 88;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("teams"u8) && path[segments[3]].SequenceEqual("members"u8))
        {
            return 96;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("user"u8) && path[segments[2]].SequenceEqual("starred"u8))
        {
            return 110;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("user"u8) && path[segments[2]].SequenceEqual("subscriptions"u8))
        {
            return 112;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("users"u8) && path[segments[3]].SequenceEqual("events"u8) && path[segments[4]].SequenceEqual("orgs"u8))
        {
            return 117;
        }

        if (segments.Length == 5 && path[segments[1]].SequenceEqual("users"u8) && path[segments[3]].SequenceEqual("following"u8))
        {
            return 121;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("assignees"u8))
        {
            return 33;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("branches"u8))
        {
            return 35;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("collaborators"u8))
        {
            return 37;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("commits"u8))
        {
            return 40;
        }

        if (segments.Length == 7 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("commits"u8) && path[segments[6]].SequenceEqual("comments"u8))
        {
            return 41;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("downloads"u8))
        {
            return 44;
        }

        if (segments.Length == 7 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("git"u8) && path[segments[5]].SequenceEqual("blobs"u8))
        {
            return 47;
        }

        if (segments.Length == 7 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("git"u8) && path[segments[5]].SequenceEqual("commits"u8))
        {
            return 48;
        }

        if (segments.Length == 7 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("git"u8) && path[segments[5]].SequenceEqual("tags"u8))
        {
            return 50;
        }

        if (segments.Length == 7 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("git"u8) && path[segments[5]].SequenceEqual("trees"u8))
        {
            return 51;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("hooks"u8))
        {
            return 53;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("issues"u8))
        {
            return 55;
        }

        if (segments.Length == 7 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("issues"u8) && path[segments[6]].SequenceEqual("comments"u8))
        {
            return 56;
        }

        if (segments.Length == 7 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("issues"u8) && path[segments[6]].SequenceEqual("events"u8))
        {
            return 57;
        }

        if (segments.Length == 7 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("issues"u8) && path[segments[6]].SequenceEqual("labels"u8))
        {
            return 58;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("keys"u8))
        {
            return 60;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("labels"u8))
        {
            return 62;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("milestones"u8))
        {
            return 65;
        }

        if (segments.Length == 7 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("milestones"u8) && path[segments[6]].SequenceEqual("labels"u8))
        {
            return 66;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("pulls"u8))
        {
            return 69;
        }

        if (segments.Length == 7 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("pulls"u8) && path[segments[6]].SequenceEqual("comments"u8))
        {
            return 70;
        }

        if (segments.Length == 7 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("pulls"u8) && path[segments[6]].SequenceEqual("commits"u8))
        {
            return 71;
        }

        if (segments.Length == 7 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("pulls"u8) && path[segments[6]].SequenceEqual("files"u8))
        {
            return 72;
        }

        if (segments.Length == 7 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("pulls"u8) && path[segments[6]].SequenceEqual("merge"u8))
        {
            return 73;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("releases"u8))
        {
            return 76;
        }

        if (segments.Length == 7 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("releases"u8) && path[segments[6]].SequenceEqual("assets"u8))
        {
            return 77;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("repos"u8) && path[segments[4]].SequenceEqual("statuses"u8))
        {
            return 84;
        }

        if (segments.Length == 6 && path[segments[1]].SequenceEqual("teams"u8) && path[segments[3]].SequenceEqual("repos"u8))
        {
            return 98;
        }

        if (segments.Length == 8 && path[segments[1]].SequenceEqual("legacy"u8) && path[segments[2]].SequenceEqual("issues"u8) && path[segments[3]].SequenceEqual("search"u8))
        {
            return 12;
        }

        return -1;
    }
}
