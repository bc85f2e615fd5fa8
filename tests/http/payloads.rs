//! Whatever is typed stays what it is: a list of texts that want to be markup, an address or a formula
//! goes into every field, and every page and every file is read as browsers and other tools read them.

mod files;
mod fill;
mod list;
mod page;

use crate::strangers::member;
use crate::studio::{Studio, expect, founded};
use anyhow::{Result, ensure};
use fill::{Filled, People, Turns};
use list::{HARMLESS, payloads};
use page::{Vocabulary, dangers};
use scraper::Html;
use tests::asking::{Answer, Visitor};

/// What was looked at, and what was found in it.
#[derive(Default)]
struct Looked {
    ours: Vocabulary,
    files: files::Shapes,
    pages: usize,
    exports: usize,
    found: Vec<String>,
}

#[tokio::test]
async fn nothing_typed_becomes_markup_an_address_or_a_formula() -> Result<()> {
    let mut looked = Looked::default();
    let (plain, texts) = (founded().await?, payloads());
    looked.walk(&plain, &HARMLESS, true)?;
    let hostile = founded().await?;
    looked.walk(&hostile, &texts, false)?;
    let Looked { pages, exports, found, .. } = looked;
    println!("{} texts, {pages} pages, {exports} files, {} found", texts.len(), found.len());
    ensure!(found.is_empty(), "\n{}", found.join("\n"));
    Ok(())
}

impl Looked {
    /// Fills a studio with texts, and looks at everything it shows and gives away.
    fn walk(&mut self, studio: &Studio, texts: &[&str], learn: bool) -> Result<()> {
        let zoe = member(studio, "zoe@example.org", &["--role", "manager"])?;
        let people = People { studio, zoe: &zoe };
        if learn {
            self.odd(studio)?;
        }
        for at in 0..texts.len() {
            let turns = Turns { texts, at };
            for answer in fill::names(&people, &turns)? {
                self.look(&answer, "names", learn);
            }
            let filled = fill::item(&people, &turns)?;
            self.item(studio, &filled, learn)?;
            self.asked(studio, turns.take(0), learn)?;
            if at == 0 {
                expect(studio.lea.post(&format!("{}/trash", filled.item), &[])?, 303)?;
            }
        }
        for page in ["board", "library", "activity", "trash", "people", "settings/brand"] {
            self.open(&studio.lea, &format!("/b/{}/{page}", studio.brand), learn)?;
        }
        for page in ["/account", "/brands", "/help"] {
            self.open(&studio.lea, page, learn)?;
        }
        Ok(())
    }

    /// Pages that look otherwise without anybody's meaning harm: a form that comes back, a text that is
    /// not begun.
    fn odd(&mut self, studio: &Studio) -> Result<()> {
        let item = studio.article("Nothing yet", "")?;
        for page in ["edit", "edit?view=preview"] {
            self.open(&studio.lea, &format!("{item}/{page}"), true)?;
        }
        let refused =
            studio.form(&item)?.with("canonical", "data:1").with("slug", &"1".repeat(201));
        self.look(&expect(refused.post(&studio.lea)?, 422)?, &item, true);
        Ok(())
    }

    /// The pages and the files of an item.
    fn item(&mut self, studio: &Studio, filled: &Filled, learn: bool) -> Result<()> {
        let item = &filled.item;
        for answer in &filled.answers {
            self.look(answer, item, learn);
        }
        let visuals = format!("visuals?visual={}", filled.visual);
        for page in [
            "edit",
            "edit?view=preview",
            "posts",
            &visuals,
            "review",
            "versions",
            "compare/1..2",
            "export",
        ] {
            self.open(&studio.lea, &format!("{item}/{page}"), learn)?;
        }
        for format in ["html", "wxr", "markdown", "csv"] {
            let export = format!("{item}/export");
            let answer = expect(studio.lea.post(&export, &[("format", format)])?, 200)?;
            self.exports += 1;
            let found = self.files.read(format, &answer, learn)?;
            self.found.extend(found.into_iter().map(|it| format!("{format} of {item}: {it}")));
        }
        Ok(())
    }

    /// What only stands in an address.
    fn asked(&mut self, studio: &Studio, text: &str, learn: bool) -> Result<()> {
        let typed = in_an_address(text);
        let brand = format!("/b/{}", studio.brand);
        for path in [
            format!("{brand}/library?q={typed}&tag={typed}&author={typed}"),
            format!("{brand}/board?mine={typed}&done={typed}"),
            format!("{brand}/library/bulk?do={typed}&item={typed}&due={typed}"),
            format!("{brand}/activity?who={typed}&about={typed}"),
            format!("/help/{typed}/{typed}"),
        ] {
            self.look(&studio.lea.get(&path)?, &path, learn);
        }
        let stranger = Visitor::new(&studio.marbre.url(""))?;
        for path in [format!("/login?next={typed}"), format!("/join/{typed}"), format!("/{typed}")]
        {
            self.look(&stranger.get(&path)?, &path, learn);
        }
        Ok(())
    }

    fn open(&mut self, by: &Visitor, path: &str, learn: bool) -> Result<()> {
        let answer = expect(by.get(path)?, 200)?;
        self.look(&answer, path, learn);
        Ok(())
    }

    fn look(&mut self, answer: &Answer, path: &str, learn: bool) {
        if !answer.header("content-type").starts_with("text/html") {
            return;
        }
        let html = Html::parse_document(&answer.text());
        self.pages += 1;
        if learn {
            self.ours.learn(&html);
        }
        let found = dangers(answer, &html).into_iter().chain(self.ours.strange(&html));
        self.found.extend(found.map(|it| format!("{path}: {it}")));
    }
}

/// A text as a browser puts it in an address.
fn in_an_address(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
