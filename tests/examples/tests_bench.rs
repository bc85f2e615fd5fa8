//! What people wait for, on the finished program: `cargo xtask bench` runs it.
//!
//! Start to first answer, memory at rest, what one visit downloads, and in Chromium the analysis and one
//! keystroke on articles of 1,000 and 5,000 words. Each figure is printed beside what it aims at.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::time::Instant;
use tests::browser::{Browser, Look};
use tests::deadline::until;
use tests::marbre::Marbre;
use wording::Lang;
use wording::editor::editor;
use wording::session::session;

/// Starts of the program.
const STARTS: usize = 15;
/// Edits of an article, each analysed.
const EDITS: usize = 120;
/// The demonstration's longest.
const ARTICLE: &str = "Le marbre : quand la copie est prête";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    starts().await?;
    bundle()?;
    let marbre = Marbre::start(&["--demo"]).await?;
    let browser = writer(&marbre).await?;
    let text = article(&browser).await?;
    for words in [1_000, 5_000] {
        typing(&browser, &text, words).await?;
    }
    line("memory after that", &format!("{:.1} MB", resident(marbre.process())?), "");
    Ok(())
}

/// An empty folder: migrations included.
async fn starts() -> Result<()> {
    let (mut took, mut memory) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let started = Instant::now();
        let marbre = Marbre::start(&[]).await?;
        took.push(started.elapsed().as_secs_f64() * 1_000.0);
        memory.push(resident(marbre.process())?);
    }
    line("start to first answer, new folder", &median_p99(&mut took), "500 ms");
    memory.sort_by(f64::total_cmp);
    line("memory at rest", &format!("{:.1} MB", memory[STARTS / 2]), "60 MB");
    Ok(())
}

/// What each kind of page needs, raw and as sent.
fn bundle() -> Result<()> {
    let site = std::env::var_os("MARBRE_SITE_FOLDER").context("MARBRE_SITE_FOLDER is not set")?;
    let site = std::path::PathBuf::from(site).join("pkg");
    let pages = [("article", "450 kB"), ("posts", ""), ("plain", "")];
    let pages = pages.map(|(page, aim)| (page, vec![page, "style"], aim));
    for (page, files, aim) in pages.into_iter().chain([("engine", vec!["engine"], "")]) {
        let (raw, sent) = weight(&site, &files)?;
        let name = format!("{page}: {}, script and wasm", files.join(", "));
        line(&name, &format!("{} kB, {} kB as sent", raw / 1_000, sent / 1_000), aim);
    }
    Ok(())
}

/// Bytes of the files whose names begin so, raw and as sent.
fn weight(site: &std::path::Path, files: &[&str]) -> Result<(u64, u64)> {
    let (mut raw, mut sent) = (0, 0);
    for entry in std::fs::read_dir(site)? {
        let entry = entry?;
        let (name, size) =
            (entry.file_name().to_string_lossy().into_owned(), entry.metadata()?.len());
        if !files.iter().any(|it| name.starts_with(it)) {
            continue;
        }
        match name.rsplit('.').next() {
            Some("br") => sent += size,
            Some("js" | "wasm" | "css") => raw += size,
            _ => {}
        }
    }
    Ok((raw, sent))
}

async fn writer(marbre: &Marbre) -> Result<Browser> {
    let said = marbre.line("demo writer ").await?;
    let mut said = said.split_whitespace().skip(2);
    let (email, password) = said.next().zip(said.next()).context("an address and a password")?;
    let words = session(Lang::Fr);
    let browser = Browser::open(&marbre.url(""), Look::default()).await?;
    browser.visit("/").await?;
    browser.fill(words.email, email).await?;
    browser.fill(words.password, password).await?;
    browser.follow("button", words.sign_in).await?;
    Ok(browser)
}

/// Opens the demonstration's French article and gives its text.
async fn article(browser: &Browser) -> Result<String> {
    let there = until("the French article", async || {
        browser.reload().await?;
        browser.maybe("link", ARTICLE).await
    });
    there.await?;
    browser.follow("link", ARTICLE).await?;
    browser.value(editor(Lang::Fr).text).await
}

/// Types letters one by one at the end of an article of so many words, and waits for each analysis.
async fn typing(browser: &Browser, article: &str, words: usize) -> Result<()> {
    let text = of_length(article, words);
    let count = text.split_whitespace().count();
    browser.paste(editor(Lang::Fr).text, &text).await?;
    let (mut analyses, mut keys) = (Vec::new(), Vec::new());
    for _ in 0..EDITS {
        let before = measured(browser).await?.len();
        keys.push(number(&browser.script(KEY, &[]).await?)?);
        let after = until("an analysis", async || {
            let all = measured(browser).await?;
            Ok((all.len() > before).then_some(all))
        });
        analyses.push(*after.await?.last().context("a measure")?);
    }
    let aim = if words == 1_000 { "12 ms" } else { "" };
    line(&format!("analysis in Chromium, {count} words"), &median_p99(&mut analyses), aim);
    line(&format!("keystroke in Chromium, {count} words"), &median_p99(&mut keys), "");
    Ok(())
}

/// One letter, as an input method inserts it; everything the page does before the browser may paint.
const KEY: &str = "
    const started = performance.now();
    document.execCommand('insertText', false, 'a');
    return performance.now() - started;";

async fn measured(browser: &Browser) -> Result<Vec<f64>> {
    let script = "return performance.getEntriesByName('marbre:analysis').map(it => it.duration)";
    let all = browser.script(script, &[json!(null)]).await?;
    all.as_array().context("measures")?.iter().map(number).collect()
}

fn number(value: &Value) -> Result<f64> {
    value.as_f64().with_context(|| format!("{value} is not a number"))
}

/// Whole paragraphs, again and again, until there are so many words.
fn of_length(article: &str, words: usize) -> String {
    let (mut out, mut count) = (String::new(), 0);
    for paragraph in article.split("\n\n").cycle() {
        if count >= words {
            break;
        }
        count += paragraph.split_whitespace().count();
        out.push_str(paragraph);
        out.push_str("\n\n");
    }
    out
}

/// Resident memory of a process in megabytes; 0 where the system has no `/proc`.
fn resident(process: u32) -> Result<f64> {
    let Ok(status) = std::fs::read_to_string(format!("/proc/{process}/status")) else {
        return Ok(0.0);
    };
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:")).context("VmRSS")?;
    let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes / 1_024.0)
}

fn median_p99(figures: &mut [f64]) -> String {
    figures.sort_by(f64::total_cmp);
    let at = |part: usize| figures[(figures.len() - 1) * part / 100];
    format!("median {:.1} ms, p99 {:.1} ms", at(50), at(99))
}

fn line(what: &str, figure: &str, aim: &str) {
    let aim = if aim.is_empty() { String::new() } else { format!("   (aim {aim})") };
    println!("{what:<40} {figure}{aim}");
}
