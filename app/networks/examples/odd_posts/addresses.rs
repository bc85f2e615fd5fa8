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
