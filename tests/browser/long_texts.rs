//! What long texts cost, counted in Chromium: a text four times as long costs four times as much, whatever it is
//! made of. Every call and every turn of a loop is counted, so the answer is the same on every machine.

#[path = "../../app/networks/examples/long_texts/cases.rs"]
#[expect(dead_code, reason = "the program that was built asks; here the cases are only named")]
mod cases;

use anyhow::{Context, Result, ensure};
use cases::{Case, SHAPES, counted};
use std::path::PathBuf;
use tests::browser::{Browser, Look};
use tests::place::{say, times};

/// How many times the work of a text may be that of one a quarter as long.
const MOST: f64 = 4.5;
/// The same where a text becomes a thread: few long posts of one text and many short ones of another are not as many
/// trials. Sixteen would be a text gone through for each of its letters.
const MOST_OF_THREADS: f64 = 7.0;

#[tokio::test(flavor = "multi_thread")]
async fn a_text_four_times_as_long_costs_four_times_as_much() -> Result<()> {
    let site = std::env::var_os("MARBRE_SITE_FOLDER").map(PathBuf::from);
    let site = site.context("MARBRE_SITE_FOLDER is not set: run this with cargo xtask test")?;
    let page = site.with_file_name("measured").join("long_texts.html");
    let browser = Browser::open("file://", Look::default()).await?;
    browser.client.goto(&format!("file://{}", page.display())).await?;
    let at_every_key = counted().take_while(|it| it.1.0 == "check").count();
    let cases: Vec<Case> = counted().take(times(at_every_key, usize::MAX)).collect();
    let (mut worst, mut too_much) = (0.0_f64, Vec::new());
    // A few at a time: nothing waits long for a slow machine.
    for cases in cases.chunks(SHAPES.len()) {
        for (case, grown) in cases.iter().zip(work(&browser, cases.len()).await?) {
            let (network, (ask, _), shape) = case;
            if grown > if *ask == "split" { MOST_OF_THREADS } else { MOST } {
                too_much.push(format!("{} {ask} {shape:?}: {grown:.1} times the work", network.id));
            }
            worst = worst.max(grown);
        }
    }
    say(&format!("{} long texts; at worst {worst:.2} times the work", cases.len()));
    ensure!(too_much.is_empty(), "\n{}", too_much.join("\n"));
    Ok(())
}

/// How many times the work of the shorter text the longer one takes, for each of the next cases.
async fn work(browser: &Browser, cases: usize) -> Result<Vec<f64>> {
    let counts = browser.script("return work(arguments[0])", &[(2 * cases).into()]).await?;
    let counts: Vec<f64> = serde_json::from_value(counts)?;
    ensure!(counts.len() == 2 * cases, "every case is counted: {}", counts.len());
    Ok(counts.chunks_exact(2).map(|it| it[1] / it[0]).collect())
}
