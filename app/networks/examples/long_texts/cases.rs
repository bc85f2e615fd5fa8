//! Long texts, and what is asked of them: what people write, and what asks most of a reader that looks back or ahead.

use std::hint::black_box;

use networks::{
    Context, Draft, Network, Utm, all, check, pasted, preview, split, tag_links, thread,
};

/// How a long text begins, and what it repeats.
pub const SHAPES: [(&str, &str); 44] = [
    (
        "",
        "Le marbre est la table où l’on montait les pages d’un journal. #marbre @marbre exemple.fr\n",
    ),
    ("", "Bravo 👏🏽👩‍💻 🇫🇷 これは日本語の投稿です。 مرحبا "),
    ("", "#"),
    ("", "#a"),
    ("", "(#a"),
    ("", "«#a"),
    ("", "#a "),
    ("", "#é-"),
    ("", "@"),
    ("", "@a"),
    ("", "(@a"),
    ("", "@a@a.fr "),
    ("@a@", "a."),
    ("", "a@b.fr "),
    ("", "$A "),
    ("", "http://"),
    ("", "https://"),
    ("", "https://a.fr/"),
    ("", "https://a.fr/("),
    ("https://a.fr/", "(a"),
    ("https://a.fr/?", "!"),
    ("https://a.fr", ":1"),
    ("", "a."),
    ("", "a.fr"),
    ("", "日."),
    ("", "x.comm日"),
    ("", "http://["),
    ("", "("),
    ("", "a-"),
    ("", "- "),
    ("", "« "),
    ("A. ", "a\u{a0}"),
    ("", ".”\u{a0}» "),
    ("", "\n---\n"),
    ("a", " "),
    ("a", "\r\n"),
    ("e", "\u{301}"),
    ("e", "\u{301}\u{316}"),
    ("", "👩\u{200d}"),
    ("", "🇫🇷"),
    ("", "क्ष"),
    ("", "**a"),
    ("", "[a](http://"),
    ("", "&amp;&#x"),
];

/// What the page of posts asks of a text at a key.
pub type Asked = fn(&'static Network, &str);

/// What is asked, by name.
pub const ASKED: [(&str, Asked); 5] = [
    ("check", |network, text| {
        if let Some(field) = network.text() {
            let short = Context { limit: Some(100), ..Context::default() };
            black_box(check(network, field, text, &short));
        }
    }),
    ("split", |network, text| {
        black_box(split(network, text, true));
    }),
    ("preview", |network, text| {
        black_box(thread(network, text));
        black_box(preview(network, &Draft { text, ..Draft::default() }));
    }),
    ("campaign", |network, text| {
        black_box(tag_links(network, text, "a.fr", &Utm::default(), true));
    }),
    ("paste", |_, text| {
        black_box(pasted(text));
    }),
];

/// A text of so many bytes, about.
pub fn long((begins, repeats): (&str, &str), bytes: usize) -> String {
    format!("{begins}{}", repeats.repeat(bytes / repeats.len()))
}

/// Bytes of the shorter text; the longer one has four times as many. No network links an address as long as that,
/// or takes as long a message.
pub const BYTES: usize = 8_000;

/// Networks that read texts in ways of their own.
const NETWORKS: [&str; 5] = ["x", "bluesky", "mastodon", "threads", "telegram"];

/// One thing that is counted: a network, what is asked of it, the shape of the text.
pub type Case = (&'static Network, (&'static str, Asked), (&'static str, &'static str));

/// Everything that is counted, what is asked at every key first.
pub fn counted() -> impl Iterator<Item = Case> {
    let networks = || all().iter().copied().filter(|it| NETWORKS.contains(&it.id));
    ASKED.into_iter().flat_map(move |ask| {
        let asked = networks().filter(move |it| match ask.0 {
            // A text of two posts is no thread to measure.
            "split" => it.id != "telegram",
            "paste" => it.id == "x",
            _ => true,
        });
        asked.flat_map(move |network| SHAPES.into_iter().map(move |shape| (network, ask, shape)))
    })
}
