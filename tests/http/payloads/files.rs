//! Files that leave, read as the tools they are for read them.

use super::page::{Vocabulary, running};
use anyhow::{Context, Result, bail, ensure};
use quick_xml::Reader;
use quick_xml::events::Event;
use scraper::Html;
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use tests::asking::Answer;
use zip::ZipArchive;

/// What files are made of where nobody means harm.
#[derive(Default)]
pub struct Shapes {
    page: Vocabulary,
    fragment: Vocabulary,
    xml: BTreeSet<String>,
    matter: BTreeSet<String>,
}

impl Shapes {
    /// What in a file is not ours, or would run.
    pub fn read(&mut self, format: &str, answer: &Answer, learn: bool) -> Result<Vec<String>> {
        let name = answer.header("content-disposition").to_owned();
        let plain = |c: char| c.is_ascii_alphanumeric() || " ;=\".-_".contains(c);
        ensure!(name.starts_with("attachment; ") && name.chars().all(plain), "{name}");
        match format {
            "html" => Ok(self.html(&answer.text(), learn)),
            "wxr" => self.wxr(&answer.text(), learn),
            "markdown" => self.bundle(&answer.body, learn),
            _ => table(&answer.text()),
        }
    }

    fn html(&mut self, text: &str, learn: bool) -> Vec<String> {
        let html = Html::parse_document(text);
        let data = |it: &scraper::ElementRef<'_>| {
            let text: String = it.text().collect();
            it.attr("type") == Some("application/ld+json")
                && serde_json::from_str::<serde_json::Value>(&text).is_ok()
        };
        if learn {
            self.page.learn(&html);
        }
        [running(&html, data), self.page.strange(&html)].concat()
    }

    /// A file of WordPress: titles, excerpts and texts are HTML there.
    fn wxr(&mut self, text: &str, learn: bool) -> Result<Vec<String>> {
        const HTML: [&str; 3] = ["title", "content:encoded", "excerpt:encoded"];
        let (mut reader, mut path, mut held) = (Reader::from_str(text), Vec::new(), String::new());
        let mut found = Vec::new();
        loop {
            match reader.read_event()? {
                Event::Start(it) => {
                    let name = String::from_utf8(it.name().as_ref().to_vec())?;
                    if learn {
                        self.xml.insert(name.clone());
                    } else if !self.xml.contains(&name) {
                        found.push(format!("<{name}>"));
                    }
                    path.push(name);
                    held.clear();
                }
                Event::CData(it) => held.push_str(std::str::from_utf8(&it)?),
                Event::End(_) => {
                    let name = path.pop().context("an element")?;
                    if HTML.contains(&name.as_str()) {
                        found.extend(self.fragment(&held, learn));
                    }
                    held.clear();
                }
                Event::Eof => break,
                Event::DocType(it) => bail!("{it:?}"),
                _ => {}
            }
        }
        ensure!(path.is_empty(), "{path:?} stays open");
        Ok(found)
    }

    fn fragment(&mut self, text: &str, learn: bool) -> Vec<String> {
        let html = Html::parse_fragment(text);
        if learn {
            self.fragment.learn(&html);
        }
        [running(&html, |_| false), self.fragment.strange(&html)].concat()
    }

    /// A bundle: names that stay in their folder, front matter with our keys, texts that another reader
    /// of Markdown makes nothing else of.
    fn bundle(&mut self, bytes: &[u8], learn: bool) -> Result<Vec<String>> {
        let mut zip = ZipArchive::new(Cursor::new(bytes))?;
        let mut found = Vec::new();
        for at in 0..zip.len() {
            let mut file = zip.by_index(at)?;
            let name = file.name()?.into_owned();
            let plain = |it: &str| {
                !it.is_empty()
                    && !it.starts_with('.')
                    && it.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c))
            };
            if !name.split('/').all(plain) || file.is_symlink() {
                found.push(format!("a file named {name:?}"));
            }
            if !name.ends_with(".md") {
                continue;
            }
            let mut text = String::new();
            file.read_to_string(&mut text)?;
            let rest = text.strip_prefix("---\n").context("front matter")?;
            let (matter, body) = rest.split_once("\n---\n").context("its end")?;
            for key in matter.lines().filter_map(top_level) {
                if learn {
                    self.matter.insert(key.to_owned());
                } else if !self.matter.contains(key) {
                    found.push(format!("{name}: a line of front matter is {key:?}"));
                }
            }
            if name.ends_with("index.md") {
                let mut html = String::new();
                pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(body));
                found.extend(running(&Html::parse_fragment(&html), |_| false));
            }
        }
        Ok(found)
    }
}

/// The key of a line of YAML that does not belong to the one before.
fn top_level(line: &str) -> Option<&str> {
    let nested = line.starts_with([' ', '-']) || line.is_empty();
    (!nested).then(|| line.split(':').next().unwrap_or_default())
}

/// A table for spreadsheets: as many cells in each row, and none that is a formula.
fn table(text: &str) -> Result<Vec<String>> {
    let (mut rows, mut quoted) = (vec![vec![String::new()]], false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().context("a row")?;
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                row.last_mut().context("a cell")?.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\n' if !quoted => rows.push(vec![String::new()]),
            '\r' if !quoted => {}
            other => row.last_mut().context("a cell")?.push(other),
        }
    }
    ensure!(!quoted && rows.pop() == Some(vec![String::new()]), "{text}");
    let wide = rows.first().map_or(0, Vec::len);
    ensure!(rows.len() == 4 && rows.iter().all(|it| it.len() == wide), "{text}");
    let formula = |it: &&String| {
        it.trim_start_matches(' ')
            .starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
    };
    Ok(rows.iter().flatten().filter(formula).map(|it| format!("a cell is {it:?}")).collect())
}
