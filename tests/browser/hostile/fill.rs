//! Puts lines into every field of an item, through its forms.

use anyhow::{Context, Result};
use tests::asking::Form;
use tests::hostile::Dealer;
use tests::plates::png;
use tests::studio::{Studio, expect};

/// Fields of the editor and how much they take, in bytes.
const FIELDS: [(&str, usize); 9] = [
    ("title", 300),
    ("standfirst", 5_000),
    ("title_tag", 300),
    ("description", 2_000),
    ("slug", 200),
    ("keyphrase", 200),
    ("byline", 200),
    ("measure", 500),
    ("source-0-passage", 15_000),
];

/// Fields that hold several words, between commas.
const LISTS: [&str; 4] = ["secondary", "synonyms", "categories", "tags"];

/// An item with lines in every field.
pub struct Filled {
    /// Its address.
    pub item: String,
    /// Its exported page.
    pub exported: Vec<u8>,
}

/// Fills the names of the house, then an item that is released, exported, and changed again.
pub fn fill(studio: &Studio, dealer: &mut Dealer) -> Result<Filled> {
    names(studio, dealer)?;
    let lea = &studio.lea;
    let body = format!("![x](a.png)\n\n{}", dealer.deal("body", 25_000, "\n\n"));
    let item = studio.article("To be filled", &body)?;
    picture(studio, &item, dealer)?;
    let form = studio.form(&item)?.with("featured", "a.png");
    let form = FIELDS.iter().fold(form, |form, it| form.with(it.0, &dealer.deal(it.0, it.1, " ")));
    let form = LISTS.iter().fold(form, |form, it| {
        let words: Vec<String> = (0..5).map(|_| dealer.deal(it, 190, " ")).collect();
        form.with(it, &words.join(", "))
    });
    expect(form.post(lea)?, 303)?;
    for _ in 0..4 {
        let (comment, quote) =
            (dealer.deal("comment", 10_000, "\n"), dealer.deal("quote", 2_000, " "));
        let said = [("comment", comment.as_str()), ("quote", quote.as_str())];
        expect(lea.post(&format!("{item}/review/comment"), &said)?, 303)?;
    }
    let note = dealer.deal("note", 10_000, "\n");
    expect(lea.post(&format!("{item}/review/release"), &[("note", &note)])?, 303)?;
    let exported = lea.post(&format!("{item}/export"), &[("format", "html")])?;
    let exported = expect(exported, 200)?.body;
    posts(studio, &item, dealer)?;
    let form = studio.form(&item)?;
    let named = [
        ("part", form.get("part")),
        ("version", "1"),
        ("name", &dealer.deal("version name", 100, " ")),
    ];
    expect(lea.post(&format!("{item}/versions/name"), &named)?, 303)?;
    // Voids the approval: the review shows what changed.
    let body = dealer.deal("body", 25_000, "\n\n");
    expect(form.with("body", &body).with("anyway", "yes").post(lea)?, 303)?;
    Ok(Filled { item, exported })
}

/// A person, the brand and a view; what is refused leaves the last name.
fn names(studio: &Studio, dealer: &mut Dealer) -> Result<()> {
    let (lea, brand) = (&studio.lea, &studio.brand);
    let name = dealer.deal("person", 100, " ");
    lea.post("/account", &[("name", &name), ("lang", "en"), ("theme", "")])?;
    let settings =
        Form::of(&lea.get(&format!("/b/{brand}/settings/brand"))?, "/settings/brand/description")?;
    settings.with("brand", &dealer.deal("brand", 100, " ")).post(lea)?;
    let (view, words) = (dealer.deal("view", 100, " "), dealer.deal("searched", 300, " "));
    let words: String = url::form_urlencoded::byte_serialize(words.as_bytes()).collect();
    let view = [("name", view.as_str()), ("query", &format!("q={words}"))];
    lea.post(&format!("/b/{brand}/library/views"), &view).map(drop)
}

/// A picture with every word about it.
fn picture(studio: &Studio, item: &str, dealer: &mut Dealer) -> Result<()> {
    let lea = &studio.lea;
    let added =
        expect(lea.upload(&format!("{item}/visuals/add"), &[], "a.png", &png(60, 40))?, 303)?;
    let form = Form::of(&lea.get(added.location())?, "/visuals/save")?;
    let form = form
        .with("alt", &dealer.deal("alt", 2_000, " "))
        .with("credit", &dealer.deal("credit", 1_000, " "));
    expect(form.with("caption", &dealer.deal("caption", 2_000, " ")).post(lea)?, 303).map(drop)
}

/// A post for each of four networks.
fn posts(studio: &Studio, item: &str, dealer: &mut Dealer) -> Result<()> {
    for network in ["x", "linkedin", "mastodon", "pinterest"] {
        let lea = &studio.lea;
        let added = expect(lea.post(&format!("{item}/posts/add"), &[("network", network)])?, 303)?;
        let part = added.location().split("added=").nth(1).context("a post")?.to_owned();
        let fields = [
            ("part", part.as_str()),
            ("seen", "1"),
            ("text", &dealer.deal("post", 20_000, "\n")),
            ("first_comment", &dealer.deal("first comment", 5_000, "\n")),
            ("warning", &dealer.deal("content warning", 1_000, " ")),
        ];
        let beside = [
            ("beside_title", dealer.deal("title of a pin", 2_000, " ")),
            ("beside_link", dealer.deal("link of a pin", 2_000, " ")),
        ];
        let beside = beside.iter().filter(|_| network == "pinterest");
        let fields: Vec<_> =
            fields.into_iter().chain(beside.map(|it| (it.0, it.1.as_str()))).collect();
        expect(lea.post(&format!("{item}/posts/save"), &fields)?, 303)?;
    }
    Ok(())
}
