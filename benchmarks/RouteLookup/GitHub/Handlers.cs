namespace MicroRoute.RouteLookup;

/// <summary>Written by handlers.py.</summary>
internal static class Handlers
{
    [Get("/applications/{_p1}/tokens/{_p2}")]
    internal static void Route0() => Found.Handler = 0;

    [Get("/authorizations")]
    internal static void Route1() => Found.Handler = 1;

    [Get("/authorizations/{_p1}")]
    internal static void Route2() => Found.Handler = 2;

    [Get("/emojis")]
    internal static void Route3() => Found.Handler = 3;

    [Get("/events")]
    internal static void Route4() => Found.Handler = 4;

    [Get("/feeds")]
    internal static void Route5() => Found.Handler = 5;

    [Get("/gists")]
    internal static void Route6() => Found.Handler = 6;

    [Get("/gists/{_p1}")]
    internal static void Route7() => Found.Handler = 7;

    [Get("/gists/{_p1}/star")]
    internal static void Route8() => Found.Handler = 8;

    [Get("/gitignore/templates")]
    internal static void Route9() => Found.Handler = 9;

    [Get("/gitignore/templates/{_p1}")]
    internal static void Route10() => Found.Handler = 10;

    [Get("/issues")]
    internal static void Route11() => Found.Handler = 11;

    [Get("/legacy/issues/search/{_p1}/{_p2}/{_p3}/{_p4}")]
    internal static void Route12() => Found.Handler = 12;

    [Get("/legacy/repos/search/{_p1}")]
    internal static void Route13() => Found.Handler = 13;

    [Get("/legacy/user/email/{_p1}")]
    internal static void Route14() => Found.Handler = 14;

    [Get("/legacy/user/search/{_p1}")]
    internal static void Route15() => Found.Handler = 15;

    [Get("/meta")]
    internal static void Route16() => Found.Handler = 16;

    [Get("/networks/{_p1}/{_p2}/events")]
    internal static void Route17() => Found.Handler = 17;

    [Get("/notifications")]
    internal static void Route18() => Found.Handler = 18;

    [Get("/notifications/threads/{_p1}")]
    internal static void Route19() => Found.Handler = 19;

    [Get("/notifications/threads/{_p1}/subscription")]
    internal static void Route20() => Found.Handler = 20;

    [Get("/orgs/{_p1}")]
    internal static void Route21() => Found.Handler = 21;

    [Get("/orgs/{_p1}/events")]
    internal static void Route22() => Found.Handler = 22;

    [Get("/orgs/{_p1}/issues")]
    internal static void Route23() => Found.Handler = 23;

    [Get("/orgs/{_p1}/members")]
    internal static void Route24() => Found.Handler = 24;

    [Get("/orgs/{_p1}/members/{_p2}")]
    internal static void Route25() => Found.Handler = 25;

    [Get("/orgs/{_p1}/public_members")]
    internal static void Route26() => Found.Handler = 26;

    [Get("/orgs/{_p1}/public_members/{_p2}")]
    internal static void Route27() => Found.Handler = 27;

    [Get("/orgs/{_p1}/repos")]
    internal static void Route28() => Found.Handler = 28;

    [Get("/orgs/{_p1}/teams")]
    internal static void Route29() => Found.Handler = 29;

    [Get("/rate_limit")]
    internal static void Route30() => Found.Handler = 30;

    [Get("/repos/{_p1}/{_p2}")]
    internal static void Route31() => Found.Handler = 31;

    [Get("/repos/{_p1}/{_p2}/assignees")]
    internal static void Route32() => Found.Handler = 32;

    [Get("/repos/{_p1}/{_p2}/assignees/{_p3}")]
    internal static void Route33() => Found.Handler = 33;

    [Get("/repos/{_p1}/{_p2}/branches")]
    internal static void Route34() => Found.Handler = 34;

    [Get("/repos/{_p1}/{_p2}/branches/{_p3}")]
    internal static void Route35() => Found.Handler = 35;

    [Get("/repos/{_p1}/{_p2}/collaborators")]
    internal static void Route36() => Found.Handler = 36;

    [Get("/repos/{_p1}/{_p2}/collaborators/{_p3}")]
    internal static void Route37() => Found.Handler = 37;

    [Get("/repos/{_p1}/{_p2}/comments")]
    internal static void Route38() => Found.Handler = 38;

    [Get("/repos/{_p1}/{_p2}/commits")]
    internal static void Route39() => Found.Handler = 39;

    [Get("/repos/{_p1}/{_p2}/commits/{_p3}")]
    internal static void Route40() => Found.Handler = 40;

    [Get("/repos/{_p1}/{_p2}/commits/{_p3}/comments")]
    internal static void Route41() => Found.Handler = 41;

    [Get("/repos/{_p1}/{_p2}/contributors")]
    internal static void Route42() => Found.Handler = 42;

    [Get("/repos/{_p1}/{_p2}/downloads")]
    internal static void Route43() => Found.Handler = 43;

    [Get("/repos/{_p1}/{_p2}/downloads/{_p3}")]
    internal static void Route44() => Found.Handler = 44;

    [Get("/repos/{_p1}/{_p2}/events")]
    internal static void Route45() => Found.Handler = 45;

    [Get("/repos/{_p1}/{_p2}/forks")]
    internal static void Route46() => Found.Handler = 46;

    [Get("/repos/{_p1}/{_p2}/git/blobs/{_p3}")]
    internal static void Route47() => Found.Handler = 47;

    [Get("/repos/{_p1}/{_p2}/git/commits/{_p3}")]
    internal static void Route48() => Found.Handler = 48;

    [Get("/repos/{_p1}/{_p2}/git/refs")]
    internal static void Route49() => Found.Handler = 49;

    [Get("/repos/{_p1}/{_p2}/git/tags/{_p3}")]
    internal static void Route50() => Found.Handler = 50;

    [Get("/repos/{_p1}/{_p2}/git/trees/{_p3}")]
    internal static void Route51() => Found.Handler = 51;

    [Get("/repos/{_p1}/{_p2}/hooks")]
    internal static void Route52() => Found.Handler = 52;

    [Get("/repos/{_p1}/{_p2}/hooks/{_p3}")]
    internal static void Route53() => Found.Handler = 53;

    [Get("/repos/{_p1}/{_p2}/issues")]
    internal static void Route54() => Found.Handler = 54;

    [Get("/repos/{_p1}/{_p2}/issues/{_p3}")]
    internal static void Route55() => Found.Handler = 55;

    [Get("/repos/{_p1}/{_p2}/issues/{_p3}/comments")]
    internal static void Route56() => Found.Handler = 56;

    [Get("/repos/{_p1}/{_p2}/issues/{_p3}/events")]
    internal static void Route57() => Found.Handler = 57;

    [Get("/repos/{_p1}/{_p2}/issues/{_p3}/labels")]
    internal static void Route58() => Found.Handler = 58;

    [Get("/repos/{_p1}/{_p2}/keys")]
    internal static void Route59() => Found.Handler = 59;

    [Get("/repos/{_p1}/{_p2}/keys/{_p3}")]
    internal static void Route60() => Found.Handler = 60;

    [Get("/repos/{_p1}/{_p2}/labels")]
    internal static void Route61() => Found.Handler = 61;

    [Get("/repos/{_p1}/{_p2}/labels/{_p3}")]
    internal static void Route62() => Found.Handler = 62;

    [Get("/repos/{_p1}/{_p2}/languages")]
    internal static void Route63() => Found.Handler = 63;

    [Get("/repos/{_p1}/{_p2}/milestones/")]
    internal static void Route64() => Found.Handler = 64;

    [Get("/repos/{_p1}/{_p2}/milestones/{_p3}")]
    internal static void Route65() => Found.Handler = 65;

    [Get("/repos/{_p1}/{_p2}/milestones/{_p3}/labels")]
    internal static void Route66() => Found.Handler = 66;

    [Get("/repos/{_p1}/{_p2}/notifications")]
    internal static void Route67() => Found.Handler = 67;

    [Get("/repos/{_p1}/{_p2}/pulls")]
    internal static void Route68() => Found.Handler = 68;

    [Get("/repos/{_p1}/{_p2}/pulls/{_p3}")]
    internal static void Route69() => Found.Handler = 69;

    [Get("/repos/{_p1}/{_p2}/pulls/{_p3}/comments")]
    internal static void Route70() => Found.Handler = 70;

    [Get("/repos/{_p1}/{_p2}/pulls/{_p3}/commits")]
    internal static void Route71() => Found.Handler = 71;

    [Get("/repos/{_p1}/{_p2}/pulls/{_p3}/files")]
    internal static void Route72() => Found.Handler = 72;

    [Get("/repos/{_p1}/{_p2}/pulls/{_p3}/merge")]
    internal static void Route73() => Found.Handler = 73;

    [Get("/repos/{_p1}/{_p2}/readme")]
    internal static void Route74() => Found.Handler = 74;

    [Get("/repos/{_p1}/{_p2}/releases")]
    internal static void Route75() => Found.Handler = 75;

    [Get("/repos/{_p1}/{_p2}/releases/{_p3}")]
    internal static void Route76() => Found.Handler = 76;

    [Get("/repos/{_p1}/{_p2}/releases/{_p3}/assets")]
    internal static void Route77() => Found.Handler = 77;

    [Get("/repos/{_p1}/{_p2}/stargazers")]
    internal static void Route78() => Found.Handler = 78;

    [Get("/repos/{_p1}/{_p2}/stats/code_frequency")]
    internal static void Route79() => Found.Handler = 79;

    [Get("/repos/{_p1}/{_p2}/stats/commit_activity")]
    internal static void Route80() => Found.Handler = 80;

    [Get("/repos/{_p1}/{_p2}/stats/contributors")]
    internal static void Route81() => Found.Handler = 81;

    [Get("/repos/{_p1}/{_p2}/stats/participation")]
    internal static void Route82() => Found.Handler = 82;

    [Get("/repos/{_p1}/{_p2}/stats/punch_card")]
    internal static void Route83() => Found.Handler = 83;

    [Get("/repos/{_p1}/{_p2}/statuses/{_p3}")]
    internal static void Route84() => Found.Handler = 84;

    [Get("/repos/{_p1}/{_p2}/subscribers")]
    internal static void Route85() => Found.Handler = 85;

    [Get("/repos/{_p1}/{_p2}/subscription")]
    internal static void Route86() => Found.Handler = 86;

    [Get("/repos/{_p1}/{_p2}/tags")]
    internal static void Route87() => Found.Handler = 87;

    [Get("/repos/{_p1}/{_p2}/teams")]
    internal static void Route88() => Found.Handler = 88;

    [Get("/repositories")]
    internal static void Route89() => Found.Handler = 89;

    [Get("/search/code")]
    internal static void Route90() => Found.Handler = 90;

    [Get("/search/issues")]
    internal static void Route91() => Found.Handler = 91;

    [Get("/search/repositories")]
    internal static void Route92() => Found.Handler = 92;

    [Get("/search/users")]
    internal static void Route93() => Found.Handler = 93;

    [Get("/teams/{_p1}")]
    internal static void Route94() => Found.Handler = 94;

    [Get("/teams/{_p1}/members")]
    internal static void Route95() => Found.Handler = 95;

    [Get("/teams/{_p1}/members/{_p2}")]
    internal static void Route96() => Found.Handler = 96;

    [Get("/teams/{_p1}/repos")]
    internal static void Route97() => Found.Handler = 97;

    [Get("/teams/{_p1}/repos/{_p2}/{_p3}")]
    internal static void Route98() => Found.Handler = 98;

    [Get("/user")]
    internal static void Route99() => Found.Handler = 99;

    [Get("/user/emails")]
    internal static void Route100() => Found.Handler = 100;

    [Get("/user/followers")]
    internal static void Route101() => Found.Handler = 101;

    [Get("/user/following")]
    internal static void Route102() => Found.Handler = 102;

    [Get("/user/following/{_p1}")]
    internal static void Route103() => Found.Handler = 103;

    [Get("/user/issues")]
    internal static void Route104() => Found.Handler = 104;

    [Get("/user/keys")]
    internal static void Route105() => Found.Handler = 105;

    [Get("/user/keys/{_p1}")]
    internal static void Route106() => Found.Handler = 106;

    [Get("/user/orgs")]
    internal static void Route107() => Found.Handler = 107;

    [Get("/user/repos")]
    internal static void Route108() => Found.Handler = 108;

    [Get("/user/starred")]
    internal static void Route109() => Found.Handler = 109;

    [Get("/user/starred/{_p1}/{_p2}")]
    internal static void Route110() => Found.Handler = 110;

    [Get("/user/subscriptions")]
    internal static void Route111() => Found.Handler = 111;

    [Get("/user/subscriptions/{_p1}/{_p2}")]
    internal static void Route112() => Found.Handler = 112;

    [Get("/user/teams")]
    internal static void Route113() => Found.Handler = 113;

    [Get("/users")]
    internal static void Route114() => Found.Handler = 114;

    [Get("/users/{_p1}")]
    internal static void Route115() => Found.Handler = 115;

    [Get("/users/{_p1}/events")]
    internal static void Route116() => Found.Handler = 116;

    [Get("/users/{_p1}/events/orgs/{_p2}")]
    internal static void Route117() => Found.Handler = 117;

    [Get("/users/{_p1}/events/public")]
    internal static void Route118() => Found.Handler = 118;

    [Get("/users/{_p1}/followers")]
    internal static void Route119() => Found.Handler = 119;

    [Get("/users/{_p1}/following")]
    internal static void Route120() => Found.Handler = 120;

    [Get("/users/{_p1}/following/{_p2}")]
    internal static void Route121() => Found.Handler = 121;

    [Get("/users/{_p1}/gists")]
    internal static void Route122() => Found.Handler = 122;

    [Get("/users/{_p1}/keys")]
    internal static void Route123() => Found.Handler = 123;

    [Get("/users/{_p1}/orgs")]
    internal static void Route124() => Found.Handler = 124;

    [Get("/users/{_p1}/received_events")]
    internal static void Route125() => Found.Handler = 125;

    [Get("/users/{_p1}/received_events/public")]
    internal static void Route126() => Found.Handler = 126;

    [Get("/users/{_p1}/repos")]
    internal static void Route127() => Found.Handler = 127;

    [Get("/users/{_p1}/starred")]
    internal static void Route128() => Found.Handler = 128;

    [Get("/users/{_p1}/subscriptions")]
    internal static void Route129() => Found.Handler = 129;
}
