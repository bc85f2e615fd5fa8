//! Addresses, hashtags, mentions and stocks, right and nearly right.

use crate::chance::Chance;
use crate::signs;

/// Texts that have tripped counters before.
#[rustfmt::skip]
pub static KNOWN_TO_BE_HARD: [&str; 26] = [
    "jean.dupont@example.com", "readme.md", "fichier.zip", "http://例え.jp/パス", "été.fr",
    "https://été.fr/é?à=ç#ù", "example.com日本", "日本example.com", "http://example.com/a(b)c",
    "(https://example.com)", "http://[::1]/", "https://user:word@example.com:8080/", "http://127.0.0.1/",
    "t.co/abc123", "https://t.co/abcdefghij", "http://t.co/a'b", "a.co", "x.com",
    "www.example.co.uk/chemin", "https://xn--caf-dma.fr", "http://a_b.example.com", "http://example.com-",
    "example.com.", "http://www.foo.com/foo/bar?a[]=1&b=2#x!y", "HTTP://EXAMPLE.COM/A", "ftp://example.com",
];

static PROTOCOLS: [&str; 10] =
    ["https://", "https://", "http://", "http://", "", "", "", "HTTPS://", "ftp://", "www."];
#[rustfmt::skip]
static NAMES: [&str; 22] = [
    "example", "exemple", "a", "été", "日本", "пример", "مثال", "münchen", "xn--caf-dma", "a-b", "-a", "a-",
    "a_b", "1", "a1", "例え", "한국", "straße", "bücher", "ｅｘ", "I", "test",
];
#[rustfmt::skip]
static ENDS: [&str; 30] = [
    "com", "fr", "org", "net", "md", "zip", "rs", "photography", "co.uk", "рф", "中国", "中國", "भारत",
    "xn--p1ai", "онлайн", "travel", "museum", "local", "comm", "c", "123", "COM", "Fr", "みんな", "한국", "ευ",
    "london", "xyz", "app", "aaa",
];
#[rustfmt::skip]
static PATHS: [&str; 20] = [
    "", "", "", "/", "/une/page", "/page(1)", "/page((1))", "/page(a)b)", "/é/à", "/%C3%A9", "/a,b;c",
    "/a.", "/a/b/", "/@moi", "/-_~", "/日本", "/a'b", "/a|b", "//a", "/été/…",
];
#[rustfmt::skip]
static QUERIES: [&str; 14] = [
    "", "", "", "", "?a=b", "?a=b&c=d", "?", "?q=é", "?a=b.", "#suite", "#!a/b", "?a=b#c",
    "?utm_source=x&utm_medium=social", "?q=(a)",
];
static LAST: [&str; 18] =
    ["", "", "", "", ".", ",", "!", "?", ";", ":", ")", "'", "”", "…", "»", "é", "日", "/"];

#[rustfmt::skip]
static NAMED: [&str; 9] =
    ["abc", "ABC", "a", "BRK.B", "2026", "a2026", "marbre_studio", "x_y", "longuementlong"];
#[rustfmt::skip]
static INSIDE: [&str; 12] = ["-", "_", "'", "’", ".", "/", "·", "・", "\u{200C}", "\u{FE0F}", "~", "&"];
static HOSTS: [&str; 7] =
    [".bsky.social", ".com", "@example.org", "/liste", ".test", "-a.fr", "é.fr"];

/// An address: protocol, names, domain, port, path, query and what follows, each of them perhaps wrong.
pub fn address(chance: &mut Chance) -> String {
    let mut address = chance.one(&PROTOCOLS).to_owned();
    for _ in 0..chance.below(3) + 1 {
        address.push_str(chance.one(&NAMES));
        address.push('.');
    }
    address.push_str(chance.one(&ENDS));
    if chance.rarely(8) {
        address.push_str(chance.one(&[":80", ":8080", ":443", ":0", ":99999", ":"]));
    }
    for of in [&PATHS[..], &QUERIES[..], &LAST[..]] {
        address.push_str(chance.one(of));
    }
    address
}

/// A sign and words behind it, with what ends a tag in the wrong place.
pub fn tag(chance: &mut Chance) -> String {
    let mut tag = chance
        .one(&["#", "#", "#", "＃", "@", "@", "@", "＠", "$", "$", "##", ".@", "#@", "a#"])
        .to_owned();
    for _ in 0..chance.below(3) + 1 {
        match chance.below(6) {
            0 => tag.push_str(chance.one(&NAMED)),
            1 => tag.push_str(&signs::script(chance)),
            2 => tag.push_str(chance.one(&INSIDE)),
            3 => tag.push_str(chance.one(&HOSTS)),
            4 => tag.push_str(&signs::emoji(chance)),
            _ => tag.push_str(chance.one(&signs::WORDS)),
        }
    }
    tag
}

/// Top-level domains: young ones, of other scripts, gone ones, never ones.
#[rustfmt::skip]
static TOPS: [&str; 48] = [
    "music", "kids", "spa", "merck", "hotel", "xn--fiqs8s", "xn--mgbah1a3hjkrd", "موريتانيا", "السعودية", "ישראל",
    "қаз", "გე", "հայ", "ไทย", "ලංකා", "இந்தியா", "భారత్", "ଭାରତ", "ভারত", "网络", "商标", "คอม", "дети", "католик",
    "arpa", "onion", "internal", "lan", "an", "tp", "eu", "su", "uk", "io", "ai", "mov", "foo", "meme", "ing", "dad",
    "esq", "phd", "nexus", "locker", "crypto", "eth", "bit", "wtf",
];
#[rustfmt::skip]
static HOSTS_OF: [&str; 16] = [
    "exemple", "l-été", "日本語", "sub.domaine", "a_b.c", "ß", "ﬁ", "e\u{301}te\u{301}", "x--y", "-tiret", "tiret-",
    "ХЛЕБ", "مثال", "דוגמה", "👍", "ｗｗｗ.ａ",
];
#[rustfmt::skip]
static NEXT: [&str; 30] = [
    "", " ", "日本", "です。", "は", "한", "。", "、", "，", "．", "！", "ー", "é", "ь", "ע", "ا", "/(a_(b))", "/a_(b)_c",
    "/a_", "/-", "/wiki/Été_(film)", "/a…", "/“a”", "?x=é&y=(1)", "#é", "/🦀", "\u{200B}", "\u{200D}", "@a", "_",
];

/// A domain, likely or not, glued to what follows.
pub fn known(chance: &mut Chance) -> String {
    let protocol = chance.one(&["", "", "", "http://", "https://", "https://www.", "//", "_", "@"]);
    let port = if chance.rarely(12) { ":8443" } else { "" };
    let (host, top) = (chance.one(&HOSTS_OF), chance.one(&TOPS));
    format!("{protocol}{host}.{top}{port}{}", chance.one(&NEXT))
}

#[rustfmt::skip]
static BEFORE: [&str; 22] = [
    "", "", " ", "RT", "RT:", "é", "1", "_", "&", "!", "@", "*", "日", "。", "«", "(", "/", "\u{200F}", "\u{200D}", "🦀",
    "😀\u{FE0F}", "$",
];
#[rustfmt::skip]
static SIGNED: [&str; 34] = [
    "@abc@", "@abc_", "@_abc", "@abc@abc", "@abc.", "@abc-d", "@abc/liste-1", "@abc/1liste", "@abc/", "@abcdefghijklmnopqrstu",
    "＠abc", "@été", "@abc://x", "$ABC", "$abc", "$ABCDEF", "$ABCDEFG", "$BRK.B", "$BRK_B", "$ABC.D.E", "$1", "$A1",
    "#l·l", "#a・b", "#a\u{301}b", "#ע\u{5B8}ל", "#שלום״ה", "#العربية\u{64B}", "#हिन्दी", "#１２３", "#1️⃣", "#️⃣a", "#a#b",
    "#\u{FE0F}20e3",
];
static AFTER: [&str; 16] = [
    "", "", "", " ", "@", "_", "'s", "’s", ".", ":", "#", "é", "日", "\u{20E3}", "://", "\u{FE0F}",
];

/// A mention, a stock or a hashtag between neighbours that make it another one.
pub fn named(chance: &mut Chance) -> String {
    let (before, after) = (chance.one(&BEFORE), chance.one(&AFTER));
    format!("{before}{}{after}", chance.one(&SIGNED))
}
