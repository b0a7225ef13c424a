namespace MicroRoute.RouteLookup;

/// <summary>Written by handlers.py.</summary>
internal static class Handlers
{
    [Get("/accounts/articles")]
    internal static void Route0() => Found.Handler = 0;

    [Get("/accounts/articles/search")]
    internal static void Route1() => Found.Handler = 1;

    [Get("/accounts/articles/{_id}")]
    internal static void Route2() => Found.Handler = 2;

    [Get("/accounts/articles/{_id}/owner")]
    internal static void Route3() => Found.Handler = 3;

    [Get("/accounts/articles/{_id}/history")]
    internal static void Route4() => Found.Handler = 4;

    [Get("/accounts/articles/{_id}/files/{_file}")]
    internal static void Route5() => Found.Handler = 5;

    [Get("/accounts/articles/{_id}/comments")]
    internal static void Route6() => Found.Handler = 6;

    [Get("/accounts/articles/{_id}/comments/{_comment}")]
    internal static void Route7() => Found.Handler = 7;

    [Get("/accounts/assets")]
    internal static void Route8() => Found.Handler = 8;

    [Get("/accounts/assets/search")]
    internal static void Route9() => Found.Handler = 9;

    [Get("/accounts/assets/{_id}")]
    internal static void Route10() => Found.Handler = 10;

    [Get("/accounts/assets/{_id}/owner")]
    internal static void Route11() => Found.Handler = 11;

    [Get("/accounts/assets/{_id}/history")]
    internal static void Route12() => Found.Handler = 12;

    [Get("/accounts/assets/{_id}/files/{_file}")]
    internal static void Route13() => Found.Handler = 13;

    [Get("/accounts/assets/{_id}/comments")]
    internal static void Route14() => Found.Handler = 14;

    [Get("/accounts/assets/{_id}/comments/{_comment}")]
    internal static void Route15() => Found.Handler = 15;

    [Get("/accounts/budgets")]
    internal static void Route16() => Found.Handler = 16;

    [Get("/accounts/budgets/search")]
    internal static void Route17() => Found.Handler = 17;

    [Get("/accounts/budgets/{_id}")]
    internal static void Route18() => Found.Handler = 18;

    [Get("/accounts/budgets/{_id}/owner")]
    internal static void Route19() => Found.Handler = 19;

    [Get("/accounts/budgets/{_id}/history")]
    internal static void Route20() => Found.Handler = 20;

    [Get("/accounts/budgets/{_id}/files/{_file}")]
    internal static void Route21() => Found.Handler = 21;

    [Get("/accounts/budgets/{_id}/comments")]
    internal static void Route22() => Found.Handler = 22;

    [Get("/accounts/budgets/{_id}/comments/{_comment}")]
    internal static void Route23() => Found.Handler = 23;

    [Get("/accounts/documents")]
    internal static void Route24() => Found.Handler = 24;

    [Get("/accounts/documents/search")]
    internal static void Route25() => Found.Handler = 25;

    [Get("/accounts/documents/{_id}")]
    internal static void Route26() => Found.Handler = 26;

    [Get("/accounts/documents/{_id}/owner")]
    internal static void Route27() => Found.Handler = 27;

    [Get("/accounts/documents/{_id}/history")]
    internal static void Route28() => Found.Handler = 28;

    [Get("/accounts/documents/{_id}/files/{_file}")]
    internal static void Route29() => Found.Handler = 29;

    [Get("/accounts/documents/{_id}/comments")]
    internal static void Route30() => Found.Handler = 30;

    [Get("/accounts/documents/{_id}/comments/{_comment}")]
    internal static void Route31() => Found.Handler = 31;

    [Get("/accounts/entries")]
    internal static void Route32() => Found.Handler = 32;

    [Get("/accounts/entries/search")]
    internal static void Route33() => Found.Handler = 33;

    [Get("/accounts/entries/{_id}")]
    internal static void Route34() => Found.Handler = 34;

    [Get("/accounts/entries/{_id}/owner")]
    internal static void Route35() => Found.Handler = 35;

    [Get("/accounts/entries/{_id}/history")]
    internal static void Route36() => Found.Handler = 36;

    [Get("/accounts/entries/{_id}/files/{_file}")]
    internal static void Route37() => Found.Handler = 37;

    [Get("/accounts/entries/{_id}/comments")]
    internal static void Route38() => Found.Handler = 38;

    [Get("/accounts/entries/{_id}/comments/{_comment}")]
    internal static void Route39() => Found.Handler = 39;

    [Get("/archive/documents")]
    internal static void Route40() => Found.Handler = 40;

    [Get("/archive/documents/search")]
    internal static void Route41() => Found.Handler = 41;

    [Get("/archive/documents/{_id}")]
    internal static void Route42() => Found.Handler = 42;

    [Get("/archive/documents/{_id}/owner")]
    internal static void Route43() => Found.Handler = 43;

    [Get("/archive/documents/{_id}/history")]
    internal static void Route44() => Found.Handler = 44;

    [Get("/archive/documents/{_id}/files/{_file}")]
    internal static void Route45() => Found.Handler = 45;

    [Get("/archive/documents/{_id}/comments")]
    internal static void Route46() => Found.Handler = 46;

    [Get("/archive/documents/{_id}/comments/{_comment}")]
    internal static void Route47() => Found.Handler = 47;

    [Get("/archive/entries")]
    internal static void Route48() => Found.Handler = 48;

    [Get("/archive/entries/search")]
    internal static void Route49() => Found.Handler = 49;

    [Get("/archive/entries/{_id}")]
    internal static void Route50() => Found.Handler = 50;

    [Get("/archive/entries/{_id}/owner")]
    internal static void Route51() => Found.Handler = 51;

    [Get("/archive/entries/{_id}/history")]
    internal static void Route52() => Found.Handler = 52;

    [Get("/archive/entries/{_id}/files/{_file}")]
    internal static void Route53() => Found.Handler = 53;

    [Get("/archive/entries/{_id}/comments")]
    internal static void Route54() => Found.Handler = 54;

    [Get("/archive/entries/{_id}/comments/{_comment}")]
    internal static void Route55() => Found.Handler = 55;

    [Get("/archive/groups")]
    internal static void Route56() => Found.Handler = 56;

    [Get("/archive/groups/search")]
    internal static void Route57() => Found.Handler = 57;

    [Get("/archive/groups/{_id}")]
    internal static void Route58() => Found.Handler = 58;

    [Get("/archive/groups/{_id}/owner")]
    internal static void Route59() => Found.Handler = 59;

    [Get("/archive/groups/{_id}/history")]
    internal static void Route60() => Found.Handler = 60;

    [Get("/archive/groups/{_id}/files/{_file}")]
    internal static void Route61() => Found.Handler = 61;

    [Get("/archive/groups/{_id}/comments")]
    internal static void Route62() => Found.Handler = 62;

    [Get("/archive/groups/{_id}/comments/{_comment}")]
    internal static void Route63() => Found.Handler = 63;

    [Get("/archive/invoices")]
    internal static void Route64() => Found.Handler = 64;

    [Get("/archive/invoices/search")]
    internal static void Route65() => Found.Handler = 65;

    [Get("/archive/invoices/{_id}")]
    internal static void Route66() => Found.Handler = 66;

    [Get("/archive/invoices/{_id}/owner")]
    internal static void Route67() => Found.Handler = 67;

    [Get("/archive/invoices/{_id}/history")]
    internal static void Route68() => Found.Handler = 68;

    [Get("/archive/invoices/{_id}/files/{_file}")]
    internal static void Route69() => Found.Handler = 69;

    [Get("/archive/invoices/{_id}/comments")]
    internal static void Route70() => Found.Handler = 70;

    [Get("/archive/invoices/{_id}/comments/{_comment}")]
    internal static void Route71() => Found.Handler = 71;

    [Get("/archive/items")]
    internal static void Route72() => Found.Handler = 72;

    [Get("/archive/items/search")]
    internal static void Route73() => Found.Handler = 73;

    [Get("/archive/items/{_id}")]
    internal static void Route74() => Found.Handler = 74;

    [Get("/archive/items/{_id}/owner")]
    internal static void Route75() => Found.Handler = 75;

    [Get("/archive/items/{_id}/history")]
    internal static void Route76() => Found.Handler = 76;

    [Get("/archive/items/{_id}/files/{_file}")]
    internal static void Route77() => Found.Handler = 77;

    [Get("/archive/items/{_id}/comments")]
    internal static void Route78() => Found.Handler = 78;

    [Get("/archive/items/{_id}/comments/{_comment}")]
    internal static void Route79() => Found.Handler = 79;

    [Get("/billing/invoices")]
    internal static void Route80() => Found.Handler = 80;

    [Get("/billing/invoices/search")]
    internal static void Route81() => Found.Handler = 81;

    [Get("/billing/invoices/{_id}")]
    internal static void Route82() => Found.Handler = 82;

    [Get("/billing/invoices/{_id}/owner")]
    internal static void Route83() => Found.Handler = 83;

    [Get("/billing/invoices/{_id}/history")]
    internal static void Route84() => Found.Handler = 84;

    [Get("/billing/invoices/{_id}/files/{_file}")]
    internal static void Route85() => Found.Handler = 85;

    [Get("/billing/invoices/{_id}/comments")]
    internal static void Route86() => Found.Handler = 86;

    [Get("/billing/invoices/{_id}/comments/{_comment}")]
    internal static void Route87() => Found.Handler = 87;

    [Get("/billing/items")]
    internal static void Route88() => Found.Handler = 88;

    [Get("/billing/items/search")]
    internal static void Route89() => Found.Handler = 89;

    [Get("/billing/items/{_id}")]
    internal static void Route90() => Found.Handler = 90;

    [Get("/billing/items/{_id}/owner")]
    internal static void Route91() => Found.Handler = 91;

    [Get("/billing/items/{_id}/history")]
    internal static void Route92() => Found.Handler = 92;

    [Get("/billing/items/{_id}/files/{_file}")]
    internal static void Route93() => Found.Handler = 93;

    [Get("/billing/items/{_id}/comments")]
    internal static void Route94() => Found.Handler = 94;

    [Get("/billing/items/{_id}/comments/{_comment}")]
    internal static void Route95() => Found.Handler = 95;

    [Get("/billing/members")]
    internal static void Route96() => Found.Handler = 96;

    [Get("/billing/members/search")]
    internal static void Route97() => Found.Handler = 97;

    [Get("/billing/members/{_id}")]
    internal static void Route98() => Found.Handler = 98;

    [Get("/billing/members/{_id}/owner")]
    internal static void Route99() => Found.Handler = 99;

    [Get("/billing/members/{_id}/history")]
    internal static void Route100() => Found.Handler = 100;

    [Get("/billing/members/{_id}/files/{_file}")]
    internal static void Route101() => Found.Handler = 101;

    [Get("/billing/members/{_id}/comments")]
    internal static void Route102() => Found.Handler = 102;

    [Get("/billing/members/{_id}/comments/{_comment}")]
    internal static void Route103() => Found.Handler = 103;

    [Get("/billing/plans")]
    internal static void Route104() => Found.Handler = 104;

    [Get("/billing/plans/search")]
    internal static void Route105() => Found.Handler = 105;

    [Get("/billing/plans/{_id}")]
    internal static void Route106() => Found.Handler = 106;

    [Get("/billing/plans/{_id}/owner")]
    internal static void Route107() => Found.Handler = 107;

    [Get("/billing/plans/{_id}/history")]
    internal static void Route108() => Found.Handler = 108;

    [Get("/billing/plans/{_id}/files/{_file}")]
    internal static void Route109() => Found.Handler = 109;

    [Get("/billing/plans/{_id}/comments")]
    internal static void Route110() => Found.Handler = 110;

    [Get("/billing/plans/{_id}/comments/{_comment}")]
    internal static void Route111() => Found.Handler = 111;

    [Get("/billing/articles")]
    internal static void Route112() => Found.Handler = 112;

    [Get("/billing/articles/search")]
    internal static void Route113() => Found.Handler = 113;

    [Get("/billing/articles/{_id}")]
    internal static void Route114() => Found.Handler = 114;

    [Get("/billing/articles/{_id}/owner")]
    internal static void Route115() => Found.Handler = 115;

    [Get("/billing/articles/{_id}/history")]
    internal static void Route116() => Found.Handler = 116;

    [Get("/billing/articles/{_id}/files/{_file}")]
    internal static void Route117() => Found.Handler = 117;

    [Get("/billing/articles/{_id}/comments")]
    internal static void Route118() => Found.Handler = 118;

    [Get("/billing/articles/{_id}/comments/{_comment}")]
    internal static void Route119() => Found.Handler = 119;

    [Get("/calendar/plans")]
    internal static void Route120() => Found.Handler = 120;

    [Get("/calendar/plans/search")]
    internal static void Route121() => Found.Handler = 121;

    [Get("/calendar/plans/{_id}")]
    internal static void Route122() => Found.Handler = 122;

    [Get("/calendar/plans/{_id}/owner")]
    internal static void Route123() => Found.Handler = 123;

    [Get("/calendar/plans/{_id}/history")]
    internal static void Route124() => Found.Handler = 124;

    [Get("/calendar/plans/{_id}/files/{_file}")]
    internal static void Route125() => Found.Handler = 125;

    [Get("/calendar/plans/{_id}/comments")]
    internal static void Route126() => Found.Handler = 126;

    [Get("/calendar/plans/{_id}/comments/{_comment}")]
    internal static void Route127() => Found.Handler = 127;

    [Get("/calendar/articles")]
    internal static void Route128() => Found.Handler = 128;

    [Get("/calendar/articles/search")]
    internal static void Route129() => Found.Handler = 129;

    [Get("/calendar/articles/{_id}")]
    internal static void Route130() => Found.Handler = 130;

    [Get("/calendar/articles/{_id}/owner")]
    internal static void Route131() => Found.Handler = 131;

    [Get("/calendar/articles/{_id}/history")]
    internal static void Route132() => Found.Handler = 132;

    [Get("/calendar/articles/{_id}/files/{_file}")]
    internal static void Route133() => Found.Handler = 133;

    [Get("/calendar/articles/{_id}/comments")]
    internal static void Route134() => Found.Handler = 134;

    [Get("/calendar/articles/{_id}/comments/{_comment}")]
    internal static void Route135() => Found.Handler = 135;

    [Get("/calendar/assets")]
    internal static void Route136() => Found.Handler = 136;

    [Get("/calendar/assets/search")]
    internal static void Route137() => Found.Handler = 137;

    [Get("/calendar/assets/{_id}")]
    internal static void Route138() => Found.Handler = 138;

    [Get("/calendar/assets/{_id}/owner")]
    internal static void Route139() => Found.Handler = 139;

    [Get("/calendar/assets/{_id}/history")]
    internal static void Route140() => Found.Handler = 140;

    [Get("/calendar/assets/{_id}/files/{_file}")]
    internal static void Route141() => Found.Handler = 141;

    [Get("/calendar/assets/{_id}/comments")]
    internal static void Route142() => Found.Handler = 142;

    [Get("/calendar/assets/{_id}/comments/{_comment}")]
    internal static void Route143() => Found.Handler = 143;

    [Get("/calendar/budgets")]
    internal static void Route144() => Found.Handler = 144;

    [Get("/calendar/budgets/search")]
    internal static void Route145() => Found.Handler = 145;

    [Get("/calendar/budgets/{_id}")]
    internal static void Route146() => Found.Handler = 146;

    [Get("/calendar/budgets/{_id}/owner")]
    internal static void Route147() => Found.Handler = 147;

    [Get("/calendar/budgets/{_id}/history")]
    internal static void Route148() => Found.Handler = 148;

    [Get("/calendar/budgets/{_id}/files/{_file}")]
    internal static void Route149() => Found.Handler = 149;

    [Get("/calendar/budgets/{_id}/comments")]
    internal static void Route150() => Found.Handler = 150;

    [Get("/calendar/budgets/{_id}/comments/{_comment}")]
    internal static void Route151() => Found.Handler = 151;

    [Get("/calendar/documents")]
    internal static void Route152() => Found.Handler = 152;

    [Get("/calendar/documents/search")]
    internal static void Route153() => Found.Handler = 153;

    [Get("/calendar/documents/{_id}")]
    internal static void Route154() => Found.Handler = 154;

    [Get("/calendar/documents/{_id}/owner")]
    internal static void Route155() => Found.Handler = 155;

    [Get("/calendar/documents/{_id}/history")]
    internal static void Route156() => Found.Handler = 156;

    [Get("/calendar/documents/{_id}/files/{_file}")]
    internal static void Route157() => Found.Handler = 157;

    [Get("/calendar/documents/{_id}/comments")]
    internal static void Route158() => Found.Handler = 158;

    [Get("/calendar/documents/{_id}/comments/{_comment}")]
    internal static void Route159() => Found.Handler = 159;

    [Get("/catalog/budgets")]
    internal static void Route160() => Found.Handler = 160;

    [Get("/catalog/budgets/search")]
    internal static void Route161() => Found.Handler = 161;

    [Get("/catalog/budgets/{_id}")]
    internal static void Route162() => Found.Handler = 162;

    [Get("/catalog/budgets/{_id}/owner")]
    internal static void Route163() => Found.Handler = 163;

    [Get("/catalog/budgets/{_id}/history")]
    internal static void Route164() => Found.Handler = 164;

    [Get("/catalog/budgets/{_id}/files/{_file}")]
    internal static void Route165() => Found.Handler = 165;

    [Get("/catalog/budgets/{_id}/comments")]
    internal static void Route166() => Found.Handler = 166;

    [Get("/catalog/budgets/{_id}/comments/{_comment}")]
    internal static void Route167() => Found.Handler = 167;

    [Get("/catalog/documents")]
    internal static void Route168() => Found.Handler = 168;

    [Get("/catalog/documents/search")]
    internal static void Route169() => Found.Handler = 169;

    [Get("/catalog/documents/{_id}")]
    internal static void Route170() => Found.Handler = 170;

    [Get("/catalog/documents/{_id}/owner")]
    internal static void Route171() => Found.Handler = 171;

    [Get("/catalog/documents/{_id}/history")]
    internal static void Route172() => Found.Handler = 172;

    [Get("/catalog/documents/{_id}/files/{_file}")]
    internal static void Route173() => Found.Handler = 173;

    [Get("/catalog/documents/{_id}/comments")]
    internal static void Route174() => Found.Handler = 174;

    [Get("/catalog/documents/{_id}/comments/{_comment}")]
    internal static void Route175() => Found.Handler = 175;

    [Get("/catalog/entries")]
    internal static void Route176() => Found.Handler = 176;

    [Get("/catalog/entries/search")]
    internal static void Route177() => Found.Handler = 177;

    [Get("/catalog/entries/{_id}")]
    internal static void Route178() => Found.Handler = 178;

    [Get("/catalog/entries/{_id}/owner")]
    internal static void Route179() => Found.Handler = 179;

    [Get("/catalog/entries/{_id}/history")]
    internal static void Route180() => Found.Handler = 180;

    [Get("/catalog/entries/{_id}/files/{_file}")]
    internal static void Route181() => Found.Handler = 181;

    [Get("/catalog/entries/{_id}/comments")]
    internal static void Route182() => Found.Handler = 182;

    [Get("/catalog/entries/{_id}/comments/{_comment}")]
    internal static void Route183() => Found.Handler = 183;

    [Get("/catalog/groups")]
    internal static void Route184() => Found.Handler = 184;

    [Get("/catalog/groups/search")]
    internal static void Route185() => Found.Handler = 185;

    [Get("/catalog/groups/{_id}")]
    internal static void Route186() => Found.Handler = 186;

    [Get("/catalog/groups/{_id}/owner")]
    internal static void Route187() => Found.Handler = 187;

    [Get("/catalog/groups/{_id}/history")]
    internal static void Route188() => Found.Handler = 188;

    [Get("/catalog/groups/{_id}/files/{_file}")]
    internal static void Route189() => Found.Handler = 189;

    [Get("/catalog/groups/{_id}/comments")]
    internal static void Route190() => Found.Handler = 190;

    [Get("/catalog/groups/{_id}/comments/{_comment}")]
    internal static void Route191() => Found.Handler = 191;

    [Get("/catalog/invoices")]
    internal static void Route192() => Found.Handler = 192;

    [Get("/catalog/invoices/search")]
    internal static void Route193() => Found.Handler = 193;

    [Get("/catalog/invoices/{_id}")]
    internal static void Route194() => Found.Handler = 194;

    [Get("/catalog/invoices/{_id}/owner")]
    internal static void Route195() => Found.Handler = 195;

    [Get("/catalog/invoices/{_id}/history")]
    internal static void Route196() => Found.Handler = 196;

    [Get("/catalog/invoices/{_id}/files/{_file}")]
    internal static void Route197() => Found.Handler = 197;

    [Get("/catalog/invoices/{_id}/comments")]
    internal static void Route198() => Found.Handler = 198;

    [Get("/catalog/invoices/{_id}/comments/{_comment}")]
    internal static void Route199() => Found.Handler = 199;

    [Get("/contacts/groups")]
    internal static void Route200() => Found.Handler = 200;

    [Get("/contacts/groups/search")]
    internal static void Route201() => Found.Handler = 201;

    [Get("/contacts/groups/{_id}")]
    internal static void Route202() => Found.Handler = 202;

    [Get("/contacts/groups/{_id}/owner")]
    internal static void Route203() => Found.Handler = 203;

    [Get("/contacts/groups/{_id}/history")]
    internal static void Route204() => Found.Handler = 204;

    [Get("/contacts/groups/{_id}/files/{_file}")]
    internal static void Route205() => Found.Handler = 205;

    [Get("/contacts/groups/{_id}/comments")]
    internal static void Route206() => Found.Handler = 206;

    [Get("/contacts/groups/{_id}/comments/{_comment}")]
    internal static void Route207() => Found.Handler = 207;

    [Get("/contacts/invoices")]
    internal static void Route208() => Found.Handler = 208;

    [Get("/contacts/invoices/search")]
    internal static void Route209() => Found.Handler = 209;

    [Get("/contacts/invoices/{_id}")]
    internal static void Route210() => Found.Handler = 210;

    [Get("/contacts/invoices/{_id}/owner")]
    internal static void Route211() => Found.Handler = 211;

    [Get("/contacts/invoices/{_id}/history")]
    internal static void Route212() => Found.Handler = 212;

    [Get("/contacts/invoices/{_id}/files/{_file}")]
    internal static void Route213() => Found.Handler = 213;

    [Get("/contacts/invoices/{_id}/comments")]
    internal static void Route214() => Found.Handler = 214;

    [Get("/contacts/invoices/{_id}/comments/{_comment}")]
    internal static void Route215() => Found.Handler = 215;

    [Get("/contacts/items")]
    internal static void Route216() => Found.Handler = 216;

    [Get("/contacts/items/search")]
    internal static void Route217() => Found.Handler = 217;

    [Get("/contacts/items/{_id}")]
    internal static void Route218() => Found.Handler = 218;

    [Get("/contacts/items/{_id}/owner")]
    internal static void Route219() => Found.Handler = 219;

    [Get("/contacts/items/{_id}/history")]
    internal static void Route220() => Found.Handler = 220;

    [Get("/contacts/items/{_id}/files/{_file}")]
    internal static void Route221() => Found.Handler = 221;

    [Get("/contacts/items/{_id}/comments")]
    internal static void Route222() => Found.Handler = 222;

    [Get("/contacts/items/{_id}/comments/{_comment}")]
    internal static void Route223() => Found.Handler = 223;

    [Get("/contacts/members")]
    internal static void Route224() => Found.Handler = 224;

    [Get("/contacts/members/search")]
    internal static void Route225() => Found.Handler = 225;

    [Get("/contacts/members/{_id}")]
    internal static void Route226() => Found.Handler = 226;

    [Get("/contacts/members/{_id}/owner")]
    internal static void Route227() => Found.Handler = 227;

    [Get("/contacts/members/{_id}/history")]
    internal static void Route228() => Found.Handler = 228;

    [Get("/contacts/members/{_id}/files/{_file}")]
    internal static void Route229() => Found.Handler = 229;

    [Get("/contacts/members/{_id}/comments")]
    internal static void Route230() => Found.Handler = 230;

    [Get("/contacts/members/{_id}/comments/{_comment}")]
    internal static void Route231() => Found.Handler = 231;

    [Get("/contacts/plans")]
    internal static void Route232() => Found.Handler = 232;

    [Get("/contacts/plans/search")]
    internal static void Route233() => Found.Handler = 233;

    [Get("/contacts/plans/{_id}")]
    internal static void Route234() => Found.Handler = 234;

    [Get("/contacts/plans/{_id}/owner")]
    internal static void Route235() => Found.Handler = 235;

    [Get("/contacts/plans/{_id}/history")]
    internal static void Route236() => Found.Handler = 236;

    [Get("/contacts/plans/{_id}/files/{_file}")]
    internal static void Route237() => Found.Handler = 237;

    [Get("/contacts/plans/{_id}/comments")]
    internal static void Route238() => Found.Handler = 238;

    [Get("/contacts/plans/{_id}/comments/{_comment}")]
    internal static void Route239() => Found.Handler = 239;

    [Get("/delivery/members")]
    internal static void Route240() => Found.Handler = 240;

    [Get("/delivery/members/search")]
    internal static void Route241() => Found.Handler = 241;

    [Get("/delivery/members/{_id}")]
    internal static void Route242() => Found.Handler = 242;

    [Get("/delivery/members/{_id}/owner")]
    internal static void Route243() => Found.Handler = 243;

    [Get("/delivery/members/{_id}/history")]
    internal static void Route244() => Found.Handler = 244;

    [Get("/delivery/members/{_id}/files/{_file}")]
    internal static void Route245() => Found.Handler = 245;

    [Get("/delivery/members/{_id}/comments")]
    internal static void Route246() => Found.Handler = 246;

    [Get("/delivery/members/{_id}/comments/{_comment}")]
    internal static void Route247() => Found.Handler = 247;

    [Get("/delivery/plans")]
    internal static void Route248() => Found.Handler = 248;

    [Get("/delivery/plans/search")]
    internal static void Route249() => Found.Handler = 249;

    [Get("/delivery/plans/{_id}")]
    internal static void Route250() => Found.Handler = 250;

    [Get("/delivery/plans/{_id}/owner")]
    internal static void Route251() => Found.Handler = 251;

    [Get("/delivery/plans/{_id}/history")]
    internal static void Route252() => Found.Handler = 252;

    [Get("/delivery/plans/{_id}/files/{_file}")]
    internal static void Route253() => Found.Handler = 253;

    [Get("/delivery/plans/{_id}/comments")]
    internal static void Route254() => Found.Handler = 254;

    [Get("/delivery/plans/{_id}/comments/{_comment}")]
    internal static void Route255() => Found.Handler = 255;

    [Get("/delivery/articles")]
    internal static void Route256() => Found.Handler = 256;

    [Get("/delivery/articles/search")]
    internal static void Route257() => Found.Handler = 257;

    [Get("/delivery/articles/{_id}")]
    internal static void Route258() => Found.Handler = 258;

    [Get("/delivery/articles/{_id}/owner")]
    internal static void Route259() => Found.Handler = 259;

    [Get("/delivery/articles/{_id}/history")]
    internal static void Route260() => Found.Handler = 260;

    [Get("/delivery/articles/{_id}/files/{_file}")]
    internal static void Route261() => Found.Handler = 261;

    [Get("/delivery/articles/{_id}/comments")]
    internal static void Route262() => Found.Handler = 262;

    [Get("/delivery/articles/{_id}/comments/{_comment}")]
    internal static void Route263() => Found.Handler = 263;

    [Get("/delivery/assets")]
    internal static void Route264() => Found.Handler = 264;

    [Get("/delivery/assets/search")]
    internal static void Route265() => Found.Handler = 265;

    [Get("/delivery/assets/{_id}")]
    internal static void Route266() => Found.Handler = 266;

    [Get("/delivery/assets/{_id}/owner")]
    internal static void Route267() => Found.Handler = 267;

    [Get("/delivery/assets/{_id}/history")]
    internal static void Route268() => Found.Handler = 268;

    [Get("/delivery/assets/{_id}/files/{_file}")]
    internal static void Route269() => Found.Handler = 269;

    [Get("/delivery/assets/{_id}/comments")]
    internal static void Route270() => Found.Handler = 270;

    [Get("/delivery/assets/{_id}/comments/{_comment}")]
    internal static void Route271() => Found.Handler = 271;

    [Get("/delivery/budgets")]
    internal static void Route272() => Found.Handler = 272;

    [Get("/delivery/budgets/search")]
    internal static void Route273() => Found.Handler = 273;

    [Get("/delivery/budgets/{_id}")]
    internal static void Route274() => Found.Handler = 274;

    [Get("/delivery/budgets/{_id}/owner")]
    internal static void Route275() => Found.Handler = 275;

    [Get("/delivery/budgets/{_id}/history")]
    internal static void Route276() => Found.Handler = 276;

    [Get("/delivery/budgets/{_id}/files/{_file}")]
    internal static void Route277() => Found.Handler = 277;

    [Get("/delivery/budgets/{_id}/comments")]
    internal static void Route278() => Found.Handler = 278;

    [Get("/delivery/budgets/{_id}/comments/{_comment}")]
    internal static void Route279() => Found.Handler = 279;

    [Get("/events/assets")]
    internal static void Route280() => Found.Handler = 280;

    [Get("/events/assets/search")]
    internal static void Route281() => Found.Handler = 281;

    [Get("/events/assets/{_id}")]
    internal static void Route282() => Found.Handler = 282;

    [Get("/events/assets/{_id}/owner")]
    internal static void Route283() => Found.Handler = 283;

    [Get("/events/assets/{_id}/history")]
    internal static void Route284() => Found.Handler = 284;

    [Get("/events/assets/{_id}/files/{_file}")]
    internal static void Route285() => Found.Handler = 285;

    [Get("/events/assets/{_id}/comments")]
    internal static void Route286() => Found.Handler = 286;

    [Get("/events/assets/{_id}/comments/{_comment}")]
    internal static void Route287() => Found.Handler = 287;

    [Get("/events/budgets")]
    internal static void Route288() => Found.Handler = 288;

    [Get("/events/budgets/search")]
    internal static void Route289() => Found.Handler = 289;

    [Get("/events/budgets/{_id}")]
    internal static void Route290() => Found.Handler = 290;

    [Get("/events/budgets/{_id}/owner")]
    internal static void Route291() => Found.Handler = 291;

    [Get("/events/budgets/{_id}/history")]
    internal static void Route292() => Found.Handler = 292;

    [Get("/events/budgets/{_id}/files/{_file}")]
    internal static void Route293() => Found.Handler = 293;

    [Get("/events/budgets/{_id}/comments")]
    internal static void Route294() => Found.Handler = 294;

    [Get("/events/budgets/{_id}/comments/{_comment}")]
    internal static void Route295() => Found.Handler = 295;

    [Get("/events/documents")]
    internal static void Route296() => Found.Handler = 296;

    [Get("/events/documents/search")]
    internal static void Route297() => Found.Handler = 297;

    [Get("/events/documents/{_id}")]
    internal static void Route298() => Found.Handler = 298;

    [Get("/events/documents/{_id}/owner")]
    internal static void Route299() => Found.Handler = 299;

    [Get("/events/documents/{_id}/history")]
    internal static void Route300() => Found.Handler = 300;

    [Get("/events/documents/{_id}/files/{_file}")]
    internal static void Route301() => Found.Handler = 301;

    [Get("/events/documents/{_id}/comments")]
    internal static void Route302() => Found.Handler = 302;

    [Get("/events/documents/{_id}/comments/{_comment}")]
    internal static void Route303() => Found.Handler = 303;

    [Get("/events/entries")]
    internal static void Route304() => Found.Handler = 304;

    [Get("/events/entries/search")]
    internal static void Route305() => Found.Handler = 305;

    [Get("/events/entries/{_id}")]
    internal static void Route306() => Found.Handler = 306;

    [Get("/events/entries/{_id}/owner")]
    internal static void Route307() => Found.Handler = 307;

    [Get("/events/entries/{_id}/history")]
    internal static void Route308() => Found.Handler = 308;

    [Get("/events/entries/{_id}/files/{_file}")]
    internal static void Route309() => Found.Handler = 309;

    [Get("/events/entries/{_id}/comments")]
    internal static void Route310() => Found.Handler = 310;

    [Get("/events/entries/{_id}/comments/{_comment}")]
    internal static void Route311() => Found.Handler = 311;

    [Get("/events/groups")]
    internal static void Route312() => Found.Handler = 312;

    [Get("/events/groups/search")]
    internal static void Route313() => Found.Handler = 313;

    [Get("/events/groups/{_id}")]
    internal static void Route314() => Found.Handler = 314;

    [Get("/events/groups/{_id}/owner")]
    internal static void Route315() => Found.Handler = 315;

    [Get("/events/groups/{_id}/history")]
    internal static void Route316() => Found.Handler = 316;

    [Get("/events/groups/{_id}/files/{_file}")]
    internal static void Route317() => Found.Handler = 317;

    [Get("/events/groups/{_id}/comments")]
    internal static void Route318() => Found.Handler = 318;

    [Get("/events/groups/{_id}/comments/{_comment}")]
    internal static void Route319() => Found.Handler = 319;

    [Get("/finance/entries")]
    internal static void Route320() => Found.Handler = 320;

    [Get("/finance/entries/search")]
    internal static void Route321() => Found.Handler = 321;

    [Get("/finance/entries/{_id}")]
    internal static void Route322() => Found.Handler = 322;

    [Get("/finance/entries/{_id}/owner")]
    internal static void Route323() => Found.Handler = 323;

    [Get("/finance/entries/{_id}/history")]
    internal static void Route324() => Found.Handler = 324;

    [Get("/finance/entries/{_id}/files/{_file}")]
    internal static void Route325() => Found.Handler = 325;

    [Get("/finance/entries/{_id}/comments")]
    internal static void Route326() => Found.Handler = 326;

    [Get("/finance/entries/{_id}/comments/{_comment}")]
    internal static void Route327() => Found.Handler = 327;

    [Get("/finance/groups")]
    internal static void Route328() => Found.Handler = 328;

    [Get("/finance/groups/search")]
    internal static void Route329() => Found.Handler = 329;

    [Get("/finance/groups/{_id}")]
    internal static void Route330() => Found.Handler = 330;

    [Get("/finance/groups/{_id}/owner")]
    internal static void Route331() => Found.Handler = 331;

    [Get("/finance/groups/{_id}/history")]
    internal static void Route332() => Found.Handler = 332;

    [Get("/finance/groups/{_id}/files/{_file}")]
    internal static void Route333() => Found.Handler = 333;

    [Get("/finance/groups/{_id}/comments")]
    internal static void Route334() => Found.Handler = 334;

    [Get("/finance/groups/{_id}/comments/{_comment}")]
    internal static void Route335() => Found.Handler = 335;

    [Get("/finance/invoices")]
    internal static void Route336() => Found.Handler = 336;

    [Get("/finance/invoices/search")]
    internal static void Route337() => Found.Handler = 337;

    [Get("/finance/invoices/{_id}")]
    internal static void Route338() => Found.Handler = 338;

    [Get("/finance/invoices/{_id}/owner")]
    internal static void Route339() => Found.Handler = 339;

    [Get("/finance/invoices/{_id}/history")]
    internal static void Route340() => Found.Handler = 340;

    [Get("/finance/invoices/{_id}/files/{_file}")]
    internal static void Route341() => Found.Handler = 341;

    [Get("/finance/invoices/{_id}/comments")]
    internal static void Route342() => Found.Handler = 342;

    [Get("/finance/invoices/{_id}/comments/{_comment}")]
    internal static void Route343() => Found.Handler = 343;

    [Get("/finance/items")]
    internal static void Route344() => Found.Handler = 344;

    [Get("/finance/items/search")]
    internal static void Route345() => Found.Handler = 345;

    [Get("/finance/items/{_id}")]
    internal static void Route346() => Found.Handler = 346;

    [Get("/finance/items/{_id}/owner")]
    internal static void Route347() => Found.Handler = 347;

    [Get("/finance/items/{_id}/history")]
    internal static void Route348() => Found.Handler = 348;

    [Get("/finance/items/{_id}/files/{_file}")]
    internal static void Route349() => Found.Handler = 349;

    [Get("/finance/items/{_id}/comments")]
    internal static void Route350() => Found.Handler = 350;

    [Get("/finance/items/{_id}/comments/{_comment}")]
    internal static void Route351() => Found.Handler = 351;

    [Get("/finance/members")]
    internal static void Route352() => Found.Handler = 352;

    [Get("/finance/members/search")]
    internal static void Route353() => Found.Handler = 353;

    [Get("/finance/members/{_id}")]
    internal static void Route354() => Found.Handler = 354;

    [Get("/finance/members/{_id}/owner")]
    internal static void Route355() => Found.Handler = 355;

    [Get("/finance/members/{_id}/history")]
    internal static void Route356() => Found.Handler = 356;

    [Get("/finance/members/{_id}/files/{_file}")]
    internal static void Route357() => Found.Handler = 357;

    [Get("/finance/members/{_id}/comments")]
    internal static void Route358() => Found.Handler = 358;

    [Get("/finance/members/{_id}/comments/{_comment}")]
    internal static void Route359() => Found.Handler = 359;

    [Get("/forum/items")]
    internal static void Route360() => Found.Handler = 360;

    [Get("/forum/items/search")]
    internal static void Route361() => Found.Handler = 361;

    [Get("/forum/items/{_id}")]
    internal static void Route362() => Found.Handler = 362;

    [Get("/forum/items/{_id}/owner")]
    internal static void Route363() => Found.Handler = 363;

    [Get("/forum/items/{_id}/history")]
    internal static void Route364() => Found.Handler = 364;

    [Get("/forum/items/{_id}/files/{_file}")]
    internal static void Route365() => Found.Handler = 365;

    [Get("/forum/items/{_id}/comments")]
    internal static void Route366() => Found.Handler = 366;

    [Get("/forum/items/{_id}/comments/{_comment}")]
    internal static void Route367() => Found.Handler = 367;

    [Get("/forum/members")]
    internal static void Route368() => Found.Handler = 368;

    [Get("/forum/members/search")]
    internal static void Route369() => Found.Handler = 369;

    [Get("/forum/members/{_id}")]
    internal static void Route370() => Found.Handler = 370;

    [Get("/forum/members/{_id}/owner")]
    internal static void Route371() => Found.Handler = 371;

    [Get("/forum/members/{_id}/history")]
    internal static void Route372() => Found.Handler = 372;

    [Get("/forum/members/{_id}/files/{_file}")]
    internal static void Route373() => Found.Handler = 373;

    [Get("/forum/members/{_id}/comments")]
    internal static void Route374() => Found.Handler = 374;

    [Get("/forum/members/{_id}/comments/{_comment}")]
    internal static void Route375() => Found.Handler = 375;

    [Get("/forum/plans")]
    internal static void Route376() => Found.Handler = 376;

    [Get("/forum/plans/search")]
    internal static void Route377() => Found.Handler = 377;

    [Get("/forum/plans/{_id}")]
    internal static void Route378() => Found.Handler = 378;

    [Get("/forum/plans/{_id}/owner")]
    internal static void Route379() => Found.Handler = 379;

    [Get("/forum/plans/{_id}/history")]
    internal static void Route380() => Found.Handler = 380;

    [Get("/forum/plans/{_id}/files/{_file}")]
    internal static void Route381() => Found.Handler = 381;

    [Get("/forum/plans/{_id}/comments")]
    internal static void Route382() => Found.Handler = 382;

    [Get("/forum/plans/{_id}/comments/{_comment}")]
    internal static void Route383() => Found.Handler = 383;

    [Get("/forum/articles")]
    internal static void Route384() => Found.Handler = 384;

    [Get("/forum/articles/search")]
    internal static void Route385() => Found.Handler = 385;

    [Get("/forum/articles/{_id}")]
    internal static void Route386() => Found.Handler = 386;

    [Get("/forum/articles/{_id}/owner")]
    internal static void Route387() => Found.Handler = 387;

    [Get("/forum/articles/{_id}/history")]
    internal static void Route388() => Found.Handler = 388;

    [Get("/forum/articles/{_id}/files/{_file}")]
    internal static void Route389() => Found.Handler = 389;

    [Get("/forum/articles/{_id}/comments")]
    internal static void Route390() => Found.Handler = 390;

    [Get("/forum/articles/{_id}/comments/{_comment}")]
    internal static void Route391() => Found.Handler = 391;

    [Get("/forum/assets")]
    internal static void Route392() => Found.Handler = 392;

    [Get("/forum/assets/search")]
    internal static void Route393() => Found.Handler = 393;

    [Get("/forum/assets/{_id}")]
    internal static void Route394() => Found.Handler = 394;

    [Get("/forum/assets/{_id}/owner")]
    internal static void Route395() => Found.Handler = 395;

    [Get("/forum/assets/{_id}/history")]
    internal static void Route396() => Found.Handler = 396;

    [Get("/forum/assets/{_id}/files/{_file}")]
    internal static void Route397() => Found.Handler = 397;

    [Get("/forum/assets/{_id}/comments")]
    internal static void Route398() => Found.Handler = 398;

    [Get("/forum/assets/{_id}/comments/{_comment}")]
    internal static void Route399() => Found.Handler = 399;

    [Get("/inventory/articles")]
    internal static void Route400() => Found.Handler = 400;

    [Get("/inventory/articles/search")]
    internal static void Route401() => Found.Handler = 401;

    [Get("/inventory/articles/{_id}")]
    internal static void Route402() => Found.Handler = 402;

    [Get("/inventory/articles/{_id}/owner")]
    internal static void Route403() => Found.Handler = 403;

    [Get("/inventory/articles/{_id}/history")]
    internal static void Route404() => Found.Handler = 404;

    [Get("/inventory/articles/{_id}/files/{_file}")]
    internal static void Route405() => Found.Handler = 405;

    [Get("/inventory/articles/{_id}/comments")]
    internal static void Route406() => Found.Handler = 406;

    [Get("/inventory/articles/{_id}/comments/{_comment}")]
    internal static void Route407() => Found.Handler = 407;

    [Get("/inventory/assets")]
    internal static void Route408() => Found.Handler = 408;

    [Get("/inventory/assets/search")]
    internal static void Route409() => Found.Handler = 409;

    [Get("/inventory/assets/{_id}")]
    internal static void Route410() => Found.Handler = 410;

    [Get("/inventory/assets/{_id}/owner")]
    internal static void Route411() => Found.Handler = 411;

    [Get("/inventory/assets/{_id}/history")]
    internal static void Route412() => Found.Handler = 412;

    [Get("/inventory/assets/{_id}/files/{_file}")]
    internal static void Route413() => Found.Handler = 413;

    [Get("/inventory/assets/{_id}/comments")]
    internal static void Route414() => Found.Handler = 414;

    [Get("/inventory/assets/{_id}/comments/{_comment}")]
    internal static void Route415() => Found.Handler = 415;

    [Get("/inventory/budgets")]
    internal static void Route416() => Found.Handler = 416;

    [Get("/inventory/budgets/search")]
    internal static void Route417() => Found.Handler = 417;

    [Get("/inventory/budgets/{_id}")]
    internal static void Route418() => Found.Handler = 418;

    [Get("/inventory/budgets/{_id}/owner")]
    internal static void Route419() => Found.Handler = 419;

    [Get("/inventory/budgets/{_id}/history")]
    internal static void Route420() => Found.Handler = 420;

    [Get("/inventory/budgets/{_id}/files/{_file}")]
    internal static void Route421() => Found.Handler = 421;

    [Get("/inventory/budgets/{_id}/comments")]
    internal static void Route422() => Found.Handler = 422;

    [Get("/inventory/budgets/{_id}/comments/{_comment}")]
    internal static void Route423() => Found.Handler = 423;

    [Get("/inventory/documents")]
    internal static void Route424() => Found.Handler = 424;

    [Get("/inventory/documents/search")]
    internal static void Route425() => Found.Handler = 425;

    [Get("/inventory/documents/{_id}")]
    internal static void Route426() => Found.Handler = 426;

    [Get("/inventory/documents/{_id}/owner")]
    internal static void Route427() => Found.Handler = 427;

    [Get("/inventory/documents/{_id}/history")]
    internal static void Route428() => Found.Handler = 428;

    [Get("/inventory/documents/{_id}/files/{_file}")]
    internal static void Route429() => Found.Handler = 429;

    [Get("/inventory/documents/{_id}/comments")]
    internal static void Route430() => Found.Handler = 430;

    [Get("/inventory/documents/{_id}/comments/{_comment}")]
    internal static void Route431() => Found.Handler = 431;

    [Get("/inventory/entries")]
    internal static void Route432() => Found.Handler = 432;

    [Get("/inventory/entries/search")]
    internal static void Route433() => Found.Handler = 433;

    [Get("/inventory/entries/{_id}")]
    internal static void Route434() => Found.Handler = 434;

    [Get("/inventory/entries/{_id}/owner")]
    internal static void Route435() => Found.Handler = 435;

    [Get("/inventory/entries/{_id}/history")]
    internal static void Route436() => Found.Handler = 436;

    [Get("/inventory/entries/{_id}/files/{_file}")]
    internal static void Route437() => Found.Handler = 437;

    [Get("/inventory/entries/{_id}/comments")]
    internal static void Route438() => Found.Handler = 438;

    [Get("/inventory/entries/{_id}/comments/{_comment}")]
    internal static void Route439() => Found.Handler = 439;

    [Get("/jobs/documents")]
    internal static void Route440() => Found.Handler = 440;

    [Get("/jobs/documents/search")]
    internal static void Route441() => Found.Handler = 441;

    [Get("/jobs/documents/{_id}")]
    internal static void Route442() => Found.Handler = 442;

    [Get("/jobs/documents/{_id}/owner")]
    internal static void Route443() => Found.Handler = 443;

    [Get("/jobs/documents/{_id}/history")]
    internal static void Route444() => Found.Handler = 444;

    [Get("/jobs/documents/{_id}/files/{_file}")]
    internal static void Route445() => Found.Handler = 445;

    [Get("/jobs/documents/{_id}/comments")]
    internal static void Route446() => Found.Handler = 446;

    [Get("/jobs/documents/{_id}/comments/{_comment}")]
    internal static void Route447() => Found.Handler = 447;

    [Get("/jobs/entries")]
    internal static void Route448() => Found.Handler = 448;

    [Get("/jobs/entries/search")]
    internal static void Route449() => Found.Handler = 449;

    [Get("/jobs/entries/{_id}")]
    internal static void Route450() => Found.Handler = 450;

    [Get("/jobs/entries/{_id}/owner")]
    internal static void Route451() => Found.Handler = 451;

    [Get("/jobs/entries/{_id}/history")]
    internal static void Route452() => Found.Handler = 452;

    [Get("/jobs/entries/{_id}/files/{_file}")]
    internal static void Route453() => Found.Handler = 453;

    [Get("/jobs/entries/{_id}/comments")]
    internal static void Route454() => Found.Handler = 454;

    [Get("/jobs/entries/{_id}/comments/{_comment}")]
    internal static void Route455() => Found.Handler = 455;

    [Get("/jobs/groups")]
    internal static void Route456() => Found.Handler = 456;

    [Get("/jobs/groups/search")]
    internal static void Route457() => Found.Handler = 457;

    [Get("/jobs/groups/{_id}")]
    internal static void Route458() => Found.Handler = 458;

    [Get("/jobs/groups/{_id}/owner")]
    internal static void Route459() => Found.Handler = 459;

    [Get("/jobs/groups/{_id}/history")]
    internal static void Route460() => Found.Handler = 460;

    [Get("/jobs/groups/{_id}/files/{_file}")]
    internal static void Route461() => Found.Handler = 461;

    [Get("/jobs/groups/{_id}/comments")]
    internal static void Route462() => Found.Handler = 462;

    [Get("/jobs/groups/{_id}/comments/{_comment}")]
    internal static void Route463() => Found.Handler = 463;

    [Get("/jobs/invoices")]
    internal static void Route464() => Found.Handler = 464;

    [Get("/jobs/invoices/search")]
    internal static void Route465() => Found.Handler = 465;

    [Get("/jobs/invoices/{_id}")]
    internal static void Route466() => Found.Handler = 466;

    [Get("/jobs/invoices/{_id}/owner")]
    internal static void Route467() => Found.Handler = 467;

    [Get("/jobs/invoices/{_id}/history")]
    internal static void Route468() => Found.Handler = 468;

    [Get("/jobs/invoices/{_id}/files/{_file}")]
    internal static void Route469() => Found.Handler = 469;

    [Get("/jobs/invoices/{_id}/comments")]
    internal static void Route470() => Found.Handler = 470;

    [Get("/jobs/invoices/{_id}/comments/{_comment}")]
    internal static void Route471() => Found.Handler = 471;

    [Get("/jobs/items")]
    internal static void Route472() => Found.Handler = 472;

    [Get("/jobs/items/search")]
    internal static void Route473() => Found.Handler = 473;

    [Get("/jobs/items/{_id}")]
    internal static void Route474() => Found.Handler = 474;

    [Get("/jobs/items/{_id}/owner")]
    internal static void Route475() => Found.Handler = 475;

    [Get("/jobs/items/{_id}/history")]
    internal static void Route476() => Found.Handler = 476;

    [Get("/jobs/items/{_id}/files/{_file}")]
    internal static void Route477() => Found.Handler = 477;

    [Get("/jobs/items/{_id}/comments")]
    internal static void Route478() => Found.Handler = 478;

    [Get("/jobs/items/{_id}/comments/{_comment}")]
    internal static void Route479() => Found.Handler = 479;

    [Get("/library/invoices")]
    internal static void Route480() => Found.Handler = 480;

    [Get("/library/invoices/search")]
    internal static void Route481() => Found.Handler = 481;

    [Get("/library/invoices/{_id}")]
    internal static void Route482() => Found.Handler = 482;

    [Get("/library/invoices/{_id}/owner")]
    internal static void Route483() => Found.Handler = 483;

    [Get("/library/invoices/{_id}/history")]
    internal static void Route484() => Found.Handler = 484;

    [Get("/library/invoices/{_id}/files/{_file}")]
    internal static void Route485() => Found.Handler = 485;

    [Get("/library/invoices/{_id}/comments")]
    internal static void Route486() => Found.Handler = 486;

    [Get("/library/invoices/{_id}/comments/{_comment}")]
    internal static void Route487() => Found.Handler = 487;

    [Get("/library/items")]
    internal static void Route488() => Found.Handler = 488;

    [Get("/library/items/search")]
    internal static void Route489() => Found.Handler = 489;

    [Get("/library/items/{_id}")]
    internal static void Route490() => Found.Handler = 490;

    [Get("/library/items/{_id}/owner")]
    internal static void Route491() => Found.Handler = 491;

    [Get("/library/items/{_id}/history")]
    internal static void Route492() => Found.Handler = 492;

    [Get("/library/items/{_id}/files/{_file}")]
    internal static void Route493() => Found.Handler = 493;

    [Get("/library/items/{_id}/comments")]
    internal static void Route494() => Found.Handler = 494;

    [Get("/library/items/{_id}/comments/{_comment}")]
    internal static void Route495() => Found.Handler = 495;

    [Get("/library/members")]
    internal static void Route496() => Found.Handler = 496;

    [Get("/library/members/search")]
    internal static void Route497() => Found.Handler = 497;

    [Get("/library/members/{_id}")]
    internal static void Route498() => Found.Handler = 498;

    [Get("/library/members/{_id}/owner")]
    internal static void Route499() => Found.Handler = 499;

    [Get("/library/members/{_id}/history")]
    internal static void Route500() => Found.Handler = 500;

    [Get("/library/members/{_id}/files/{_file}")]
    internal static void Route501() => Found.Handler = 501;

    [Get("/library/members/{_id}/comments")]
    internal static void Route502() => Found.Handler = 502;

    [Get("/library/members/{_id}/comments/{_comment}")]
    internal static void Route503() => Found.Handler = 503;

    [Get("/library/plans")]
    internal static void Route504() => Found.Handler = 504;

    [Get("/library/plans/search")]
    internal static void Route505() => Found.Handler = 505;

    [Get("/library/plans/{_id}")]
    internal static void Route506() => Found.Handler = 506;

    [Get("/library/plans/{_id}/owner")]
    internal static void Route507() => Found.Handler = 507;

    [Get("/library/plans/{_id}/history")]
    internal static void Route508() => Found.Handler = 508;

    [Get("/library/plans/{_id}/files/{_file}")]
    internal static void Route509() => Found.Handler = 509;

    [Get("/library/plans/{_id}/comments")]
    internal static void Route510() => Found.Handler = 510;

    [Get("/library/plans/{_id}/comments/{_comment}")]
    internal static void Route511() => Found.Handler = 511;

    [Get("/library/articles")]
    internal static void Route512() => Found.Handler = 512;

    [Get("/library/articles/search")]
    internal static void Route513() => Found.Handler = 513;

    [Get("/library/articles/{_id}")]
    internal static void Route514() => Found.Handler = 514;

    [Get("/library/articles/{_id}/owner")]
    internal static void Route515() => Found.Handler = 515;

    [Get("/library/articles/{_id}/history")]
    internal static void Route516() => Found.Handler = 516;

    [Get("/library/articles/{_id}/files/{_file}")]
    internal static void Route517() => Found.Handler = 517;

    [Get("/library/articles/{_id}/comments")]
    internal static void Route518() => Found.Handler = 518;

    [Get("/library/articles/{_id}/comments/{_comment}")]
    internal static void Route519() => Found.Handler = 519;

    [Get("/mail/plans")]
    internal static void Route520() => Found.Handler = 520;

    [Get("/mail/plans/search")]
    internal static void Route521() => Found.Handler = 521;

    [Get("/mail/plans/{_id}")]
    internal static void Route522() => Found.Handler = 522;

    [Get("/mail/plans/{_id}/owner")]
    internal static void Route523() => Found.Handler = 523;

    [Get("/mail/plans/{_id}/history")]
    internal static void Route524() => Found.Handler = 524;

    [Get("/mail/plans/{_id}/files/{_file}")]
    internal static void Route525() => Found.Handler = 525;

    [Get("/mail/plans/{_id}/comments")]
    internal static void Route526() => Found.Handler = 526;

    [Get("/mail/plans/{_id}/comments/{_comment}")]
    internal static void Route527() => Found.Handler = 527;

    [Get("/mail/articles")]
    internal static void Route528() => Found.Handler = 528;

    [Get("/mail/articles/search")]
    internal static void Route529() => Found.Handler = 529;

    [Get("/mail/articles/{_id}")]
    internal static void Route530() => Found.Handler = 530;

    [Get("/mail/articles/{_id}/owner")]
    internal static void Route531() => Found.Handler = 531;

    [Get("/mail/articles/{_id}/history")]
    internal static void Route532() => Found.Handler = 532;

    [Get("/mail/articles/{_id}/files/{_file}")]
    internal static void Route533() => Found.Handler = 533;

    [Get("/mail/articles/{_id}/comments")]
    internal static void Route534() => Found.Handler = 534;

    [Get("/mail/articles/{_id}/comments/{_comment}")]
    internal static void Route535() => Found.Handler = 535;

    [Get("/mail/assets")]
    internal static void Route536() => Found.Handler = 536;

    [Get("/mail/assets/search")]
    internal static void Route537() => Found.Handler = 537;

    [Get("/mail/assets/{_id}")]
    internal static void Route538() => Found.Handler = 538;

    [Get("/mail/assets/{_id}/owner")]
    internal static void Route539() => Found.Handler = 539;

    [Get("/mail/assets/{_id}/history")]
    internal static void Route540() => Found.Handler = 540;

    [Get("/mail/assets/{_id}/files/{_file}")]
    internal static void Route541() => Found.Handler = 541;

    [Get("/mail/assets/{_id}/comments")]
    internal static void Route542() => Found.Handler = 542;

    [Get("/mail/assets/{_id}/comments/{_comment}")]
    internal static void Route543() => Found.Handler = 543;

    [Get("/mail/budgets")]
    internal static void Route544() => Found.Handler = 544;

    [Get("/mail/budgets/search")]
    internal static void Route545() => Found.Handler = 545;

    [Get("/mail/budgets/{_id}")]
    internal static void Route546() => Found.Handler = 546;

    [Get("/mail/budgets/{_id}/owner")]
    internal static void Route547() => Found.Handler = 547;

    [Get("/mail/budgets/{_id}/history")]
    internal static void Route548() => Found.Handler = 548;

    [Get("/mail/budgets/{_id}/files/{_file}")]
    internal static void Route549() => Found.Handler = 549;

    [Get("/mail/budgets/{_id}/comments")]
    internal static void Route550() => Found.Handler = 550;

    [Get("/mail/budgets/{_id}/comments/{_comment}")]
    internal static void Route551() => Found.Handler = 551;

    [Get("/mail/documents")]
    internal static void Route552() => Found.Handler = 552;

    [Get("/mail/documents/search")]
    internal static void Route553() => Found.Handler = 553;

    [Get("/mail/documents/{_id}")]
    internal static void Route554() => Found.Handler = 554;

    [Get("/mail/documents/{_id}/owner")]
    internal static void Route555() => Found.Handler = 555;

    [Get("/mail/documents/{_id}/history")]
    internal static void Route556() => Found.Handler = 556;

    [Get("/mail/documents/{_id}/files/{_file}")]
    internal static void Route557() => Found.Handler = 557;

    [Get("/mail/documents/{_id}/comments")]
    internal static void Route558() => Found.Handler = 558;

    [Get("/mail/documents/{_id}/comments/{_comment}")]
    internal static void Route559() => Found.Handler = 559;

    [Get("/maps/budgets")]
    internal static void Route560() => Found.Handler = 560;

    [Get("/maps/budgets/search")]
    internal static void Route561() => Found.Handler = 561;

    [Get("/maps/budgets/{_id}")]
    internal static void Route562() => Found.Handler = 562;

    [Get("/maps/budgets/{_id}/owner")]
    internal static void Route563() => Found.Handler = 563;

    [Get("/maps/budgets/{_id}/history")]
    internal static void Route564() => Found.Handler = 564;

    [Get("/maps/budgets/{_id}/files/{_file}")]
    internal static void Route565() => Found.Handler = 565;

    [Get("/maps/budgets/{_id}/comments")]
    internal static void Route566() => Found.Handler = 566;

    [Get("/maps/budgets/{_id}/comments/{_comment}")]
    internal static void Route567() => Found.Handler = 567;

    [Get("/maps/documents")]
    internal static void Route568() => Found.Handler = 568;

    [Get("/maps/documents/search")]
    internal static void Route569() => Found.Handler = 569;

    [Get("/maps/documents/{_id}")]
    internal static void Route570() => Found.Handler = 570;

    [Get("/maps/documents/{_id}/owner")]
    internal static void Route571() => Found.Handler = 571;

    [Get("/maps/documents/{_id}/history")]
    internal static void Route572() => Found.Handler = 572;

    [Get("/maps/documents/{_id}/files/{_file}")]
    internal static void Route573() => Found.Handler = 573;

    [Get("/maps/documents/{_id}/comments")]
    internal static void Route574() => Found.Handler = 574;

    [Get("/maps/documents/{_id}/comments/{_comment}")]
    internal static void Route575() => Found.Handler = 575;

    [Get("/maps/entries")]
    internal static void Route576() => Found.Handler = 576;

    [Get("/maps/entries/search")]
    internal static void Route577() => Found.Handler = 577;

    [Get("/maps/entries/{_id}")]
    internal static void Route578() => Found.Handler = 578;

    [Get("/maps/entries/{_id}/owner")]
    internal static void Route579() => Found.Handler = 579;

    [Get("/maps/entries/{_id}/history")]
    internal static void Route580() => Found.Handler = 580;

    [Get("/maps/entries/{_id}/files/{_file}")]
    internal static void Route581() => Found.Handler = 581;

    [Get("/maps/entries/{_id}/comments")]
    internal static void Route582() => Found.Handler = 582;

    [Get("/maps/entries/{_id}/comments/{_comment}")]
    internal static void Route583() => Found.Handler = 583;

    [Get("/maps/groups")]
    internal static void Route584() => Found.Handler = 584;

    [Get("/maps/groups/search")]
    internal static void Route585() => Found.Handler = 585;

    [Get("/maps/groups/{_id}")]
    internal static void Route586() => Found.Handler = 586;

    [Get("/maps/groups/{_id}/owner")]
    internal static void Route587() => Found.Handler = 587;

    [Get("/maps/groups/{_id}/history")]
    internal static void Route588() => Found.Handler = 588;

    [Get("/maps/groups/{_id}/files/{_file}")]
    internal static void Route589() => Found.Handler = 589;

    [Get("/maps/groups/{_id}/comments")]
    internal static void Route590() => Found.Handler = 590;

    [Get("/maps/groups/{_id}/comments/{_comment}")]
    internal static void Route591() => Found.Handler = 591;

    [Get("/maps/invoices")]
    internal static void Route592() => Found.Handler = 592;

    [Get("/maps/invoices/search")]
    internal static void Route593() => Found.Handler = 593;

    [Get("/maps/invoices/{_id}")]
    internal static void Route594() => Found.Handler = 594;

    [Get("/maps/invoices/{_id}/owner")]
    internal static void Route595() => Found.Handler = 595;

    [Get("/maps/invoices/{_id}/history")]
    internal static void Route596() => Found.Handler = 596;

    [Get("/maps/invoices/{_id}/files/{_file}")]
    internal static void Route597() => Found.Handler = 597;

    [Get("/maps/invoices/{_id}/comments")]
    internal static void Route598() => Found.Handler = 598;

    [Get("/maps/invoices/{_id}/comments/{_comment}")]
    internal static void Route599() => Found.Handler = 599;

    [Get("/market/groups")]
    internal static void Route600() => Found.Handler = 600;

    [Get("/market/groups/search")]
    internal static void Route601() => Found.Handler = 601;

    [Get("/market/groups/{_id}")]
    internal static void Route602() => Found.Handler = 602;

    [Get("/market/groups/{_id}/owner")]
    internal static void Route603() => Found.Handler = 603;

    [Get("/market/groups/{_id}/history")]
    internal static void Route604() => Found.Handler = 604;

    [Get("/market/groups/{_id}/files/{_file}")]
    internal static void Route605() => Found.Handler = 605;

    [Get("/market/groups/{_id}/comments")]
    internal static void Route606() => Found.Handler = 606;

    [Get("/market/groups/{_id}/comments/{_comment}")]
    internal static void Route607() => Found.Handler = 607;

    [Get("/market/invoices")]
    internal static void Route608() => Found.Handler = 608;

    [Get("/market/invoices/search")]
    internal static void Route609() => Found.Handler = 609;

    [Get("/market/invoices/{_id}")]
    internal static void Route610() => Found.Handler = 610;

    [Get("/market/invoices/{_id}/owner")]
    internal static void Route611() => Found.Handler = 611;

    [Get("/market/invoices/{_id}/history")]
    internal static void Route612() => Found.Handler = 612;

    [Get("/market/invoices/{_id}/files/{_file}")]
    internal static void Route613() => Found.Handler = 613;

    [Get("/market/invoices/{_id}/comments")]
    internal static void Route614() => Found.Handler = 614;

    [Get("/market/invoices/{_id}/comments/{_comment}")]
    internal static void Route615() => Found.Handler = 615;

    [Get("/market/items")]
    internal static void Route616() => Found.Handler = 616;

    [Get("/market/items/search")]
    internal static void Route617() => Found.Handler = 617;

    [Get("/market/items/{_id}")]
    internal static void Route618() => Found.Handler = 618;

    [Get("/market/items/{_id}/owner")]
    internal static void Route619() => Found.Handler = 619;

    [Get("/market/items/{_id}/history")]
    internal static void Route620() => Found.Handler = 620;

    [Get("/market/items/{_id}/files/{_file}")]
    internal static void Route621() => Found.Handler = 621;

    [Get("/market/items/{_id}/comments")]
    internal static void Route622() => Found.Handler = 622;

    [Get("/market/items/{_id}/comments/{_comment}")]
    internal static void Route623() => Found.Handler = 623;

    [Get("/market/members")]
    internal static void Route624() => Found.Handler = 624;

    [Get("/market/members/search")]
    internal static void Route625() => Found.Handler = 625;

    [Get("/market/members/{_id}")]
    internal static void Route626() => Found.Handler = 626;

    [Get("/market/members/{_id}/owner")]
    internal static void Route627() => Found.Handler = 627;

    [Get("/market/members/{_id}/history")]
    internal static void Route628() => Found.Handler = 628;

    [Get("/market/members/{_id}/files/{_file}")]
    internal static void Route629() => Found.Handler = 629;

    [Get("/market/members/{_id}/comments")]
    internal static void Route630() => Found.Handler = 630;

    [Get("/market/members/{_id}/comments/{_comment}")]
    internal static void Route631() => Found.Handler = 631;

    [Get("/market/plans")]
    internal static void Route632() => Found.Handler = 632;

    [Get("/market/plans/search")]
    internal static void Route633() => Found.Handler = 633;

    [Get("/market/plans/{_id}")]
    internal static void Route634() => Found.Handler = 634;

    [Get("/market/plans/{_id}/owner")]
    internal static void Route635() => Found.Handler = 635;

    [Get("/market/plans/{_id}/history")]
    internal static void Route636() => Found.Handler = 636;

    [Get("/market/plans/{_id}/files/{_file}")]
    internal static void Route637() => Found.Handler = 637;

    [Get("/market/plans/{_id}/comments")]
    internal static void Route638() => Found.Handler = 638;

    [Get("/market/plans/{_id}/comments/{_comment}")]
    internal static void Route639() => Found.Handler = 639;

    [Get("/media/members")]
    internal static void Route640() => Found.Handler = 640;

    [Get("/media/members/search")]
    internal static void Route641() => Found.Handler = 641;

    [Get("/media/members/{_id}")]
    internal static void Route642() => Found.Handler = 642;

    [Get("/media/members/{_id}/owner")]
    internal static void Route643() => Found.Handler = 643;

    [Get("/media/members/{_id}/history")]
    internal static void Route644() => Found.Handler = 644;

    [Get("/media/members/{_id}/files/{_file}")]
    internal static void Route645() => Found.Handler = 645;

    [Get("/media/members/{_id}/comments")]
    internal static void Route646() => Found.Handler = 646;

    [Get("/media/members/{_id}/comments/{_comment}")]
    internal static void Route647() => Found.Handler = 647;

    [Get("/media/plans")]
    internal static void Route648() => Found.Handler = 648;

    [Get("/media/plans/search")]
    internal static void Route649() => Found.Handler = 649;

    [Get("/media/plans/{_id}")]
    internal static void Route650() => Found.Handler = 650;

    [Get("/media/plans/{_id}/owner")]
    internal static void Route651() => Found.Handler = 651;

    [Get("/media/plans/{_id}/history")]
    internal static void Route652() => Found.Handler = 652;

    [Get("/media/plans/{_id}/files/{_file}")]
    internal static void Route653() => Found.Handler = 653;

    [Get("/media/plans/{_id}/comments")]
    internal static void Route654() => Found.Handler = 654;

    [Get("/media/plans/{_id}/comments/{_comment}")]
    internal static void Route655() => Found.Handler = 655;

    [Get("/media/articles")]
    internal static void Route656() => Found.Handler = 656;

    [Get("/media/articles/search")]
    internal static void Route657() => Found.Handler = 657;

    [Get("/media/articles/{_id}")]
    internal static void Route658() => Found.Handler = 658;

    [Get("/media/articles/{_id}/owner")]
    internal static void Route659() => Found.Handler = 659;

    [Get("/media/articles/{_id}/history")]
    internal static void Route660() => Found.Handler = 660;

    [Get("/media/articles/{_id}/files/{_file}")]
    internal static void Route661() => Found.Handler = 661;

    [Get("/media/articles/{_id}/comments")]
    internal static void Route662() => Found.Handler = 662;

    [Get("/media/articles/{_id}/comments/{_comment}")]
    internal static void Route663() => Found.Handler = 663;

    [Get("/media/assets")]
    internal static void Route664() => Found.Handler = 664;

    [Get("/media/assets/search")]
    internal static void Route665() => Found.Handler = 665;

    [Get("/media/assets/{_id}")]
    internal static void Route666() => Found.Handler = 666;

    [Get("/media/assets/{_id}/owner")]
    internal static void Route667() => Found.Handler = 667;

    [Get("/media/assets/{_id}/history")]
    internal static void Route668() => Found.Handler = 668;

    [Get("/media/assets/{_id}/files/{_file}")]
    internal static void Route669() => Found.Handler = 669;

    [Get("/media/assets/{_id}/comments")]
    internal static void Route670() => Found.Handler = 670;

    [Get("/media/assets/{_id}/comments/{_comment}")]
    internal static void Route671() => Found.Handler = 671;

    [Get("/media/budgets")]
    internal static void Route672() => Found.Handler = 672;

    [Get("/media/budgets/search")]
    internal static void Route673() => Found.Handler = 673;

    [Get("/media/budgets/{_id}")]
    internal static void Route674() => Found.Handler = 674;

    [Get("/media/budgets/{_id}/owner")]
    internal static void Route675() => Found.Handler = 675;

    [Get("/media/budgets/{_id}/history")]
    internal static void Route676() => Found.Handler = 676;

    [Get("/media/budgets/{_id}/files/{_file}")]
    internal static void Route677() => Found.Handler = 677;

    [Get("/media/budgets/{_id}/comments")]
    internal static void Route678() => Found.Handler = 678;

    [Get("/media/budgets/{_id}/comments/{_comment}")]
    internal static void Route679() => Found.Handler = 679;

    [Get("/orders/assets")]
    internal static void Route680() => Found.Handler = 680;

    [Get("/orders/assets/search")]
    internal static void Route681() => Found.Handler = 681;

    [Get("/orders/assets/{_id}")]
    internal static void Route682() => Found.Handler = 682;

    [Get("/orders/assets/{_id}/owner")]
    internal static void Route683() => Found.Handler = 683;

    [Get("/orders/assets/{_id}/history")]
    internal static void Route684() => Found.Handler = 684;

    [Get("/orders/assets/{_id}/files/{_file}")]
    internal static void Route685() => Found.Handler = 685;

    [Get("/orders/assets/{_id}/comments")]
    internal static void Route686() => Found.Handler = 686;

    [Get("/orders/assets/{_id}/comments/{_comment}")]
    internal static void Route687() => Found.Handler = 687;

    [Get("/orders/budgets")]
    internal static void Route688() => Found.Handler = 688;

    [Get("/orders/budgets/search")]
    internal static void Route689() => Found.Handler = 689;

    [Get("/orders/budgets/{_id}")]
    internal static void Route690() => Found.Handler = 690;

    [Get("/orders/budgets/{_id}/owner")]
    internal static void Route691() => Found.Handler = 691;

    [Get("/orders/budgets/{_id}/history")]
    internal static void Route692() => Found.Handler = 692;

    [Get("/orders/budgets/{_id}/files/{_file}")]
    internal static void Route693() => Found.Handler = 693;

    [Get("/orders/budgets/{_id}/comments")]
    internal static void Route694() => Found.Handler = 694;

    [Get("/orders/budgets/{_id}/comments/{_comment}")]
    internal static void Route695() => Found.Handler = 695;

    [Get("/orders/documents")]
    internal static void Route696() => Found.Handler = 696;

    [Get("/orders/documents/search")]
    internal static void Route697() => Found.Handler = 697;

    [Get("/orders/documents/{_id}")]
    internal static void Route698() => Found.Handler = 698;

    [Get("/orders/documents/{_id}/owner")]
    internal static void Route699() => Found.Handler = 699;

    [Get("/orders/documents/{_id}/history")]
    internal static void Route700() => Found.Handler = 700;

    [Get("/orders/documents/{_id}/files/{_file}")]
    internal static void Route701() => Found.Handler = 701;

    [Get("/orders/documents/{_id}/comments")]
    internal static void Route702() => Found.Handler = 702;

    [Get("/orders/documents/{_id}/comments/{_comment}")]
    internal static void Route703() => Found.Handler = 703;

    [Get("/orders/entries")]
    internal static void Route704() => Found.Handler = 704;

    [Get("/orders/entries/search")]
    internal static void Route705() => Found.Handler = 705;

    [Get("/orders/entries/{_id}")]
    internal static void Route706() => Found.Handler = 706;

    [Get("/orders/entries/{_id}/owner")]
    internal static void Route707() => Found.Handler = 707;

    [Get("/orders/entries/{_id}/history")]
    internal static void Route708() => Found.Handler = 708;

    [Get("/orders/entries/{_id}/files/{_file}")]
    internal static void Route709() => Found.Handler = 709;

    [Get("/orders/entries/{_id}/comments")]
    internal static void Route710() => Found.Handler = 710;

    [Get("/orders/entries/{_id}/comments/{_comment}")]
    internal static void Route711() => Found.Handler = 711;

    [Get("/orders/groups")]
    internal static void Route712() => Found.Handler = 712;

    [Get("/orders/groups/search")]
    internal static void Route713() => Found.Handler = 713;

    [Get("/orders/groups/{_id}")]
    internal static void Route714() => Found.Handler = 714;

    [Get("/orders/groups/{_id}/owner")]
    internal static void Route715() => Found.Handler = 715;

    [Get("/orders/groups/{_id}/history")]
    internal static void Route716() => Found.Handler = 716;

    [Get("/orders/groups/{_id}/files/{_file}")]
    internal static void Route717() => Found.Handler = 717;

    [Get("/orders/groups/{_id}/comments")]
    internal static void Route718() => Found.Handler = 718;

    [Get("/orders/groups/{_id}/comments/{_comment}")]
    internal static void Route719() => Found.Handler = 719;

    [Get("/payroll/entries")]
    internal static void Route720() => Found.Handler = 720;

    [Get("/payroll/entries/search")]
    internal static void Route721() => Found.Handler = 721;

    [Get("/payroll/entries/{_id}")]
    internal static void Route722() => Found.Handler = 722;

    [Get("/payroll/entries/{_id}/owner")]
    internal static void Route723() => Found.Handler = 723;

    [Get("/payroll/entries/{_id}/history")]
    internal static void Route724() => Found.Handler = 724;

    [Get("/payroll/entries/{_id}/files/{_file}")]
    internal static void Route725() => Found.Handler = 725;

    [Get("/payroll/entries/{_id}/comments")]
    internal static void Route726() => Found.Handler = 726;

    [Get("/payroll/entries/{_id}/comments/{_comment}")]
    internal static void Route727() => Found.Handler = 727;

    [Get("/payroll/groups")]
    internal static void Route728() => Found.Handler = 728;

    [Get("/payroll/groups/search")]
    internal static void Route729() => Found.Handler = 729;

    [Get("/payroll/groups/{_id}")]
    internal static void Route730() => Found.Handler = 730;

    [Get("/payroll/groups/{_id}/owner")]
    internal static void Route731() => Found.Handler = 731;

    [Get("/payroll/groups/{_id}/history")]
    internal static void Route732() => Found.Handler = 732;

    [Get("/payroll/groups/{_id}/files/{_file}")]
    internal static void Route733() => Found.Handler = 733;

    [Get("/payroll/groups/{_id}/comments")]
    internal static void Route734() => Found.Handler = 734;

    [Get("/payroll/groups/{_id}/comments/{_comment}")]
    internal static void Route735() => Found.Handler = 735;

    [Get("/payroll/invoices")]
    internal static void Route736() => Found.Handler = 736;

    [Get("/payroll/invoices/search")]
    internal static void Route737() => Found.Handler = 737;

    [Get("/payroll/invoices/{_id}")]
    internal static void Route738() => Found.Handler = 738;

    [Get("/payroll/invoices/{_id}/owner")]
    internal static void Route739() => Found.Handler = 739;

    [Get("/payroll/invoices/{_id}/history")]
    internal static void Route740() => Found.Handler = 740;

    [Get("/payroll/invoices/{_id}/files/{_file}")]
    internal static void Route741() => Found.Handler = 741;

    [Get("/payroll/invoices/{_id}/comments")]
    internal static void Route742() => Found.Handler = 742;

    [Get("/payroll/invoices/{_id}/comments/{_comment}")]
    internal static void Route743() => Found.Handler = 743;

    [Get("/payroll/items")]
    internal static void Route744() => Found.Handler = 744;

    [Get("/payroll/items/search")]
    internal static void Route745() => Found.Handler = 745;

    [Get("/payroll/items/{_id}")]
    internal static void Route746() => Found.Handler = 746;

    [Get("/payroll/items/{_id}/owner")]
    internal static void Route747() => Found.Handler = 747;

    [Get("/payroll/items/{_id}/history")]
    internal static void Route748() => Found.Handler = 748;

    [Get("/payroll/items/{_id}/files/{_file}")]
    internal static void Route749() => Found.Handler = 749;

    [Get("/payroll/items/{_id}/comments")]
    internal static void Route750() => Found.Handler = 750;

    [Get("/payroll/items/{_id}/comments/{_comment}")]
    internal static void Route751() => Found.Handler = 751;

    [Get("/payroll/members")]
    internal static void Route752() => Found.Handler = 752;

    [Get("/payroll/members/search")]
    internal static void Route753() => Found.Handler = 753;

    [Get("/payroll/members/{_id}")]
    internal static void Route754() => Found.Handler = 754;

    [Get("/payroll/members/{_id}/owner")]
    internal static void Route755() => Found.Handler = 755;

    [Get("/payroll/members/{_id}/history")]
    internal static void Route756() => Found.Handler = 756;

    [Get("/payroll/members/{_id}/files/{_file}")]
    internal static void Route757() => Found.Handler = 757;

    [Get("/payroll/members/{_id}/comments")]
    internal static void Route758() => Found.Handler = 758;

    [Get("/payroll/members/{_id}/comments/{_comment}")]
    internal static void Route759() => Found.Handler = 759;

    [Get("/projects/items")]
    internal static void Route760() => Found.Handler = 760;

    [Get("/projects/items/search")]
    internal static void Route761() => Found.Handler = 761;

    [Get("/projects/items/{_id}")]
    internal static void Route762() => Found.Handler = 762;

    [Get("/projects/items/{_id}/owner")]
    internal static void Route763() => Found.Handler = 763;

    [Get("/projects/items/{_id}/history")]
    internal static void Route764() => Found.Handler = 764;

    [Get("/projects/items/{_id}/files/{_file}")]
    internal static void Route765() => Found.Handler = 765;

    [Get("/projects/items/{_id}/comments")]
    internal static void Route766() => Found.Handler = 766;

    [Get("/projects/items/{_id}/comments/{_comment}")]
    internal static void Route767() => Found.Handler = 767;

    [Get("/projects/members")]
    internal static void Route768() => Found.Handler = 768;

    [Get("/projects/members/search")]
    internal static void Route769() => Found.Handler = 769;

    [Get("/projects/members/{_id}")]
    internal static void Route770() => Found.Handler = 770;

    [Get("/projects/members/{_id}/owner")]
    internal static void Route771() => Found.Handler = 771;

    [Get("/projects/members/{_id}/history")]
    internal static void Route772() => Found.Handler = 772;

    [Get("/projects/members/{_id}/files/{_file}")]
    internal static void Route773() => Found.Handler = 773;

    [Get("/projects/members/{_id}/comments")]
    internal static void Route774() => Found.Handler = 774;

    [Get("/projects/members/{_id}/comments/{_comment}")]
    internal static void Route775() => Found.Handler = 775;

    [Get("/projects/plans")]
    internal static void Route776() => Found.Handler = 776;

    [Get("/projects/plans/search")]
    internal static void Route777() => Found.Handler = 777;

    [Get("/projects/plans/{_id}")]
    internal static void Route778() => Found.Handler = 778;

    [Get("/projects/plans/{_id}/owner")]
    internal static void Route779() => Found.Handler = 779;

    [Get("/projects/plans/{_id}/history")]
    internal static void Route780() => Found.Handler = 780;

    [Get("/projects/plans/{_id}/files/{_file}")]
    internal static void Route781() => Found.Handler = 781;

    [Get("/projects/plans/{_id}/comments")]
    internal static void Route782() => Found.Handler = 782;

    [Get("/projects/plans/{_id}/comments/{_comment}")]
    internal static void Route783() => Found.Handler = 783;

    [Get("/projects/articles")]
    internal static void Route784() => Found.Handler = 784;

    [Get("/projects/articles/search")]
    internal static void Route785() => Found.Handler = 785;

    [Get("/projects/articles/{_id}")]
    internal static void Route786() => Found.Handler = 786;

    [Get("/projects/articles/{_id}/owner")]
    internal static void Route787() => Found.Handler = 787;

    [Get("/projects/articles/{_id}/history")]
    internal static void Route788() => Found.Handler = 788;

    [Get("/projects/articles/{_id}/files/{_file}")]
    internal static void Route789() => Found.Handler = 789;

    [Get("/projects/articles/{_id}/comments")]
    internal static void Route790() => Found.Handler = 790;

    [Get("/projects/articles/{_id}/comments/{_comment}")]
    internal static void Route791() => Found.Handler = 791;

    [Get("/projects/assets")]
    internal static void Route792() => Found.Handler = 792;

    [Get("/projects/assets/search")]
    internal static void Route793() => Found.Handler = 793;

    [Get("/projects/assets/{_id}")]
    internal static void Route794() => Found.Handler = 794;

    [Get("/projects/assets/{_id}/owner")]
    internal static void Route795() => Found.Handler = 795;

    [Get("/projects/assets/{_id}/history")]
    internal static void Route796() => Found.Handler = 796;

    [Get("/projects/assets/{_id}/files/{_file}")]
    internal static void Route797() => Found.Handler = 797;

    [Get("/projects/assets/{_id}/comments")]
    internal static void Route798() => Found.Handler = 798;

    [Get("/projects/assets/{_id}/comments/{_comment}")]
    internal static void Route799() => Found.Handler = 799;

    [Get("/reports/articles")]
    internal static void Route800() => Found.Handler = 800;

    [Get("/reports/articles/search")]
    internal static void Route801() => Found.Handler = 801;

    [Get("/reports/articles/{_id}")]
    internal static void Route802() => Found.Handler = 802;

    [Get("/reports/articles/{_id}/owner")]
    internal static void Route803() => Found.Handler = 803;

    [Get("/reports/articles/{_id}/history")]
    internal static void Route804() => Found.Handler = 804;

    [Get("/reports/articles/{_id}/files/{_file}")]
    internal static void Route805() => Found.Handler = 805;

    [Get("/reports/articles/{_id}/comments")]
    internal static void Route806() => Found.Handler = 806;

    [Get("/reports/articles/{_id}/comments/{_comment}")]
    internal static void Route807() => Found.Handler = 807;

    [Get("/reports/assets")]
    internal static void Route808() => Found.Handler = 808;

    [Get("/reports/assets/search")]
    internal static void Route809() => Found.Handler = 809;

    [Get("/reports/assets/{_id}")]
    internal static void Route810() => Found.Handler = 810;

    [Get("/reports/assets/{_id}/owner")]
    internal static void Route811() => Found.Handler = 811;

    [Get("/reports/assets/{_id}/history")]
    internal static void Route812() => Found.Handler = 812;

    [Get("/reports/assets/{_id}/files/{_file}")]
    internal static void Route813() => Found.Handler = 813;

    [Get("/reports/assets/{_id}/comments")]
    internal static void Route814() => Found.Handler = 814;

    [Get("/reports/assets/{_id}/comments/{_comment}")]
    internal static void Route815() => Found.Handler = 815;

    [Get("/reports/budgets")]
    internal static void Route816() => Found.Handler = 816;

    [Get("/reports/budgets/search")]
    internal static void Route817() => Found.Handler = 817;

    [Get("/reports/budgets/{_id}")]
    internal static void Route818() => Found.Handler = 818;

    [Get("/reports/budgets/{_id}/owner")]
    internal static void Route819() => Found.Handler = 819;

    [Get("/reports/budgets/{_id}/history")]
    internal static void Route820() => Found.Handler = 820;

    [Get("/reports/budgets/{_id}/files/{_file}")]
    internal static void Route821() => Found.Handler = 821;

    [Get("/reports/budgets/{_id}/comments")]
    internal static void Route822() => Found.Handler = 822;

    [Get("/reports/budgets/{_id}/comments/{_comment}")]
    internal static void Route823() => Found.Handler = 823;

    [Get("/reports/documents")]
    internal static void Route824() => Found.Handler = 824;

    [Get("/reports/documents/search")]
    internal static void Route825() => Found.Handler = 825;

    [Get("/reports/documents/{_id}")]
    internal static void Route826() => Found.Handler = 826;

    [Get("/reports/documents/{_id}/owner")]
    internal static void Route827() => Found.Handler = 827;

    [Get("/reports/documents/{_id}/history")]
    internal static void Route828() => Found.Handler = 828;

    [Get("/reports/documents/{_id}/files/{_file}")]
    internal static void Route829() => Found.Handler = 829;

    [Get("/reports/documents/{_id}/comments")]
    internal static void Route830() => Found.Handler = 830;

    [Get("/reports/documents/{_id}/comments/{_comment}")]
    internal static void Route831() => Found.Handler = 831;

    [Get("/reports/entries")]
    internal static void Route832() => Found.Handler = 832;

    [Get("/reports/entries/search")]
    internal static void Route833() => Found.Handler = 833;

    [Get("/reports/entries/{_id}")]
    internal static void Route834() => Found.Handler = 834;

    [Get("/reports/entries/{_id}/owner")]
    internal static void Route835() => Found.Handler = 835;

    [Get("/reports/entries/{_id}/history")]
    internal static void Route836() => Found.Handler = 836;

    [Get("/reports/entries/{_id}/files/{_file}")]
    internal static void Route837() => Found.Handler = 837;

    [Get("/reports/entries/{_id}/comments")]
    internal static void Route838() => Found.Handler = 838;

    [Get("/reports/entries/{_id}/comments/{_comment}")]
    internal static void Route839() => Found.Handler = 839;

    [Get("/sales/documents")]
    internal static void Route840() => Found.Handler = 840;

    [Get("/sales/documents/search")]
    internal static void Route841() => Found.Handler = 841;

    [Get("/sales/documents/{_id}")]
    internal static void Route842() => Found.Handler = 842;

    [Get("/sales/documents/{_id}/owner")]
    internal static void Route843() => Found.Handler = 843;

    [Get("/sales/documents/{_id}/history")]
    internal static void Route844() => Found.Handler = 844;

    [Get("/sales/documents/{_id}/files/{_file}")]
    internal static void Route845() => Found.Handler = 845;

    [Get("/sales/documents/{_id}/comments")]
    internal static void Route846() => Found.Handler = 846;

    [Get("/sales/documents/{_id}/comments/{_comment}")]
    internal static void Route847() => Found.Handler = 847;

    [Get("/sales/entries")]
    internal static void Route848() => Found.Handler = 848;

    [Get("/sales/entries/search")]
    internal static void Route849() => Found.Handler = 849;

    [Get("/sales/entries/{_id}")]
    internal static void Route850() => Found.Handler = 850;

    [Get("/sales/entries/{_id}/owner")]
    internal static void Route851() => Found.Handler = 851;

    [Get("/sales/entries/{_id}/history")]
    internal static void Route852() => Found.Handler = 852;

    [Get("/sales/entries/{_id}/files/{_file}")]
    internal static void Route853() => Found.Handler = 853;

    [Get("/sales/entries/{_id}/comments")]
    internal static void Route854() => Found.Handler = 854;

    [Get("/sales/entries/{_id}/comments/{_comment}")]
    internal static void Route855() => Found.Handler = 855;

    [Get("/sales/groups")]
    internal static void Route856() => Found.Handler = 856;

    [Get("/sales/groups/search")]
    internal static void Route857() => Found.Handler = 857;

    [Get("/sales/groups/{_id}")]
    internal static void Route858() => Found.Handler = 858;

    [Get("/sales/groups/{_id}/owner")]
    internal static void Route859() => Found.Handler = 859;

    [Get("/sales/groups/{_id}/history")]
    internal static void Route860() => Found.Handler = 860;

    [Get("/sales/groups/{_id}/files/{_file}")]
    internal static void Route861() => Found.Handler = 861;

    [Get("/sales/groups/{_id}/comments")]
    internal static void Route862() => Found.Handler = 862;

    [Get("/sales/groups/{_id}/comments/{_comment}")]
    internal static void Route863() => Found.Handler = 863;

    [Get("/sales/invoices")]
    internal static void Route864() => Found.Handler = 864;

    [Get("/sales/invoices/search")]
    internal static void Route865() => Found.Handler = 865;

    [Get("/sales/invoices/{_id}")]
    internal static void Route866() => Found.Handler = 866;

    [Get("/sales/invoices/{_id}/owner")]
    internal static void Route867() => Found.Handler = 867;

    [Get("/sales/invoices/{_id}/history")]
    internal static void Route868() => Found.Handler = 868;

    [Get("/sales/invoices/{_id}/files/{_file}")]
    internal static void Route869() => Found.Handler = 869;

    [Get("/sales/invoices/{_id}/comments")]
    internal static void Route870() => Found.Handler = 870;

    [Get("/sales/invoices/{_id}/comments/{_comment}")]
    internal static void Route871() => Found.Handler = 871;

    [Get("/sales/items")]
    internal static void Route872() => Found.Handler = 872;

    [Get("/sales/items/search")]
    internal static void Route873() => Found.Handler = 873;

    [Get("/sales/items/{_id}")]
    internal static void Route874() => Found.Handler = 874;

    [Get("/sales/items/{_id}/owner")]
    internal static void Route875() => Found.Handler = 875;

    [Get("/sales/items/{_id}/history")]
    internal static void Route876() => Found.Handler = 876;

    [Get("/sales/items/{_id}/files/{_file}")]
    internal static void Route877() => Found.Handler = 877;

    [Get("/sales/items/{_id}/comments")]
    internal static void Route878() => Found.Handler = 878;

    [Get("/sales/items/{_id}/comments/{_comment}")]
    internal static void Route879() => Found.Handler = 879;

    [Get("/shop/invoices")]
    internal static void Route880() => Found.Handler = 880;

    [Get("/shop/invoices/search")]
    internal static void Route881() => Found.Handler = 881;

    [Get("/shop/invoices/{_id}")]
    internal static void Route882() => Found.Handler = 882;

    [Get("/shop/invoices/{_id}/owner")]
    internal static void Route883() => Found.Handler = 883;

    [Get("/shop/invoices/{_id}/history")]
    internal static void Route884() => Found.Handler = 884;

    [Get("/shop/invoices/{_id}/files/{_file}")]
    internal static void Route885() => Found.Handler = 885;

    [Get("/shop/invoices/{_id}/comments")]
    internal static void Route886() => Found.Handler = 886;

    [Get("/shop/invoices/{_id}/comments/{_comment}")]
    internal static void Route887() => Found.Handler = 887;

    [Get("/shop/items")]
    internal static void Route888() => Found.Handler = 888;

    [Get("/shop/items/search")]
    internal static void Route889() => Found.Handler = 889;

    [Get("/shop/items/{_id}")]
    internal static void Route890() => Found.Handler = 890;

    [Get("/shop/items/{_id}/owner")]
    internal static void Route891() => Found.Handler = 891;

    [Get("/shop/items/{_id}/history")]
    internal static void Route892() => Found.Handler = 892;

    [Get("/shop/items/{_id}/files/{_file}")]
    internal static void Route893() => Found.Handler = 893;

    [Get("/shop/items/{_id}/comments")]
    internal static void Route894() => Found.Handler = 894;

    [Get("/shop/items/{_id}/comments/{_comment}")]
    internal static void Route895() => Found.Handler = 895;

    [Get("/shop/members")]
    internal static void Route896() => Found.Handler = 896;

    [Get("/shop/members/search")]
    internal static void Route897() => Found.Handler = 897;

    [Get("/shop/members/{_id}")]
    internal static void Route898() => Found.Handler = 898;

    [Get("/shop/members/{_id}/owner")]
    internal static void Route899() => Found.Handler = 899;

    [Get("/shop/members/{_id}/history")]
    internal static void Route900() => Found.Handler = 900;

    [Get("/shop/members/{_id}/files/{_file}")]
    internal static void Route901() => Found.Handler = 901;

    [Get("/shop/members/{_id}/comments")]
    internal static void Route902() => Found.Handler = 902;

    [Get("/shop/members/{_id}/comments/{_comment}")]
    internal static void Route903() => Found.Handler = 903;

    [Get("/shop/plans")]
    internal static void Route904() => Found.Handler = 904;

    [Get("/shop/plans/search")]
    internal static void Route905() => Found.Handler = 905;

    [Get("/shop/plans/{_id}")]
    internal static void Route906() => Found.Handler = 906;

    [Get("/shop/plans/{_id}/owner")]
    internal static void Route907() => Found.Handler = 907;

    [Get("/shop/plans/{_id}/history")]
    internal static void Route908() => Found.Handler = 908;

    [Get("/shop/plans/{_id}/files/{_file}")]
    internal static void Route909() => Found.Handler = 909;

    [Get("/shop/plans/{_id}/comments")]
    internal static void Route910() => Found.Handler = 910;

    [Get("/shop/plans/{_id}/comments/{_comment}")]
    internal static void Route911() => Found.Handler = 911;

    [Get("/shop/articles")]
    internal static void Route912() => Found.Handler = 912;

    [Get("/shop/articles/search")]
    internal static void Route913() => Found.Handler = 913;

    [Get("/shop/articles/{_id}")]
    internal static void Route914() => Found.Handler = 914;

    [Get("/shop/articles/{_id}/owner")]
    internal static void Route915() => Found.Handler = 915;

    [Get("/shop/articles/{_id}/history")]
    internal static void Route916() => Found.Handler = 916;

    [Get("/shop/articles/{_id}/files/{_file}")]
    internal static void Route917() => Found.Handler = 917;

    [Get("/shop/articles/{_id}/comments")]
    internal static void Route918() => Found.Handler = 918;

    [Get("/shop/articles/{_id}/comments/{_comment}")]
    internal static void Route919() => Found.Handler = 919;

    [Get("/support/plans")]
    internal static void Route920() => Found.Handler = 920;

    [Get("/support/plans/search")]
    internal static void Route921() => Found.Handler = 921;

    [Get("/support/plans/{_id}")]
    internal static void Route922() => Found.Handler = 922;

    [Get("/support/plans/{_id}/owner")]
    internal static void Route923() => Found.Handler = 923;

    [Get("/support/plans/{_id}/history")]
    internal static void Route924() => Found.Handler = 924;

    [Get("/support/plans/{_id}/files/{_file}")]
    internal static void Route925() => Found.Handler = 925;

    [Get("/support/plans/{_id}/comments")]
    internal static void Route926() => Found.Handler = 926;

    [Get("/support/plans/{_id}/comments/{_comment}")]
    internal static void Route927() => Found.Handler = 927;

    [Get("/support/articles")]
    internal static void Route928() => Found.Handler = 928;

    [Get("/support/articles/search")]
    internal static void Route929() => Found.Handler = 929;

    [Get("/support/articles/{_id}")]
    internal static void Route930() => Found.Handler = 930;

    [Get("/support/articles/{_id}/owner")]
    internal static void Route931() => Found.Handler = 931;

    [Get("/support/articles/{_id}/history")]
    internal static void Route932() => Found.Handler = 932;

    [Get("/support/articles/{_id}/files/{_file}")]
    internal static void Route933() => Found.Handler = 933;

    [Get("/support/articles/{_id}/comments")]
    internal static void Route934() => Found.Handler = 934;

    [Get("/support/articles/{_id}/comments/{_comment}")]
    internal static void Route935() => Found.Handler = 935;

    [Get("/support/assets")]
    internal static void Route936() => Found.Handler = 936;

    [Get("/support/assets/search")]
    internal static void Route937() => Found.Handler = 937;

    [Get("/support/assets/{_id}")]
    internal static void Route938() => Found.Handler = 938;

    [Get("/support/assets/{_id}/owner")]
    internal static void Route939() => Found.Handler = 939;

    [Get("/support/assets/{_id}/history")]
    internal static void Route940() => Found.Handler = 940;

    [Get("/support/assets/{_id}/files/{_file}")]
    internal static void Route941() => Found.Handler = 941;

    [Get("/support/assets/{_id}/comments")]
    internal static void Route942() => Found.Handler = 942;

    [Get("/support/assets/{_id}/comments/{_comment}")]
    internal static void Route943() => Found.Handler = 943;

    [Get("/support/budgets")]
    internal static void Route944() => Found.Handler = 944;

    [Get("/support/budgets/search")]
    internal static void Route945() => Found.Handler = 945;

    [Get("/support/budgets/{_id}")]
    internal static void Route946() => Found.Handler = 946;

    [Get("/support/budgets/{_id}/owner")]
    internal static void Route947() => Found.Handler = 947;

    [Get("/support/budgets/{_id}/history")]
    internal static void Route948() => Found.Handler = 948;

    [Get("/support/budgets/{_id}/files/{_file}")]
    internal static void Route949() => Found.Handler = 949;

    [Get("/support/budgets/{_id}/comments")]
    internal static void Route950() => Found.Handler = 950;

    [Get("/support/budgets/{_id}/comments/{_comment}")]
    internal static void Route951() => Found.Handler = 951;

    [Get("/support/documents")]
    internal static void Route952() => Found.Handler = 952;

    [Get("/support/documents/search")]
    internal static void Route953() => Found.Handler = 953;

    [Get("/support/documents/{_id}")]
    internal static void Route954() => Found.Handler = 954;

    [Get("/support/documents/{_id}/owner")]
    internal static void Route955() => Found.Handler = 955;

    [Get("/support/documents/{_id}/history")]
    internal static void Route956() => Found.Handler = 956;

    [Get("/support/documents/{_id}/files/{_file}")]
    internal static void Route957() => Found.Handler = 957;

    [Get("/support/documents/{_id}/comments")]
    internal static void Route958() => Found.Handler = 958;

    [Get("/support/documents/{_id}/comments/{_comment}")]
    internal static void Route959() => Found.Handler = 959;

    [Get("/training/budgets")]
    internal static void Route960() => Found.Handler = 960;

    [Get("/training/budgets/search")]
    internal static void Route961() => Found.Handler = 961;

    [Get("/training/budgets/{_id}")]
    internal static void Route962() => Found.Handler = 962;

    [Get("/training/budgets/{_id}/owner")]
    internal static void Route963() => Found.Handler = 963;

    [Get("/training/budgets/{_id}/history")]
    internal static void Route964() => Found.Handler = 964;

    [Get("/training/budgets/{_id}/files/{_file}")]
    internal static void Route965() => Found.Handler = 965;

    [Get("/training/budgets/{_id}/comments")]
    internal static void Route966() => Found.Handler = 966;

    [Get("/training/budgets/{_id}/comments/{_comment}")]
    internal static void Route967() => Found.Handler = 967;

    [Get("/training/documents")]
    internal static void Route968() => Found.Handler = 968;

    [Get("/training/documents/search")]
    internal static void Route969() => Found.Handler = 969;

    [Get("/training/documents/{_id}")]
    internal static void Route970() => Found.Handler = 970;

    [Get("/training/documents/{_id}/owner")]
    internal static void Route971() => Found.Handler = 971;

    [Get("/training/documents/{_id}/history")]
    internal static void Route972() => Found.Handler = 972;

    [Get("/training/documents/{_id}/files/{_file}")]
    internal static void Route973() => Found.Handler = 973;

    [Get("/training/documents/{_id}/comments")]
    internal static void Route974() => Found.Handler = 974;

    [Get("/training/documents/{_id}/comments/{_comment}")]
    internal static void Route975() => Found.Handler = 975;

    [Get("/training/entries")]
    internal static void Route976() => Found.Handler = 976;

    [Get("/training/entries/search")]
    internal static void Route977() => Found.Handler = 977;

    [Get("/training/entries/{_id}")]
    internal static void Route978() => Found.Handler = 978;

    [Get("/training/entries/{_id}/owner")]
    internal static void Route979() => Found.Handler = 979;

    [Get("/training/entries/{_id}/history")]
    internal static void Route980() => Found.Handler = 980;

    [Get("/training/entries/{_id}/files/{_file}")]
    internal static void Route981() => Found.Handler = 981;

    [Get("/training/entries/{_id}/comments")]
    internal static void Route982() => Found.Handler = 982;

    [Get("/training/entries/{_id}/comments/{_comment}")]
    internal static void Route983() => Found.Handler = 983;

    [Get("/training/groups")]
    internal static void Route984() => Found.Handler = 984;

    [Get("/training/groups/search")]
    internal static void Route985() => Found.Handler = 985;

    [Get("/training/groups/{_id}")]
    internal static void Route986() => Found.Handler = 986;

    [Get("/training/groups/{_id}/owner")]
    internal static void Route987() => Found.Handler = 987;

    [Get("/training/groups/{_id}/history")]
    internal static void Route988() => Found.Handler = 988;

    [Get("/training/groups/{_id}/files/{_file}")]
    internal static void Route989() => Found.Handler = 989;

    [Get("/training/groups/{_id}/comments")]
    internal static void Route990() => Found.Handler = 990;

    [Get("/training/groups/{_id}/comments/{_comment}")]
    internal static void Route991() => Found.Handler = 991;

    [Get("/training/invoices")]
    internal static void Route992() => Found.Handler = 992;

    [Get("/training/invoices/search")]
    internal static void Route993() => Found.Handler = 993;

    [Get("/training/invoices/{_id}")]
    internal static void Route994() => Found.Handler = 994;

    [Get("/training/invoices/{_id}/owner")]
    internal static void Route995() => Found.Handler = 995;

    [Get("/training/invoices/{_id}/history")]
    internal static void Route996() => Found.Handler = 996;

    [Get("/training/invoices/{_id}/files/{_file}")]
    internal static void Route997() => Found.Handler = 997;

    [Get("/training/invoices/{_id}/comments")]
    internal static void Route998() => Found.Handler = 998;

    [Get("/training/invoices/{_id}/comments/{_comment}")]
    internal static void Route999() => Found.Handler = 999;
}
