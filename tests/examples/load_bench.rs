//! Many people at once, on the finished program with 5,000 items in SQLite: `cargo xtask bench` runs it.
//!
//! Pages and saves are asked for over connections that stay open, from this same machine; a file that is
//! only handed out stands beside them, measured in the same minute. Each figure is printed beside its aim.

use anyhow::{Context, Result, ensure};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use store::Store;
use tests::asking::{Form, Steady};
use tests::many::fill;
use tests::studio::{Studio, founded};

/// Items of the brand.
const ITEMS: u64 = 5_000;
/// Articles that are opened one after the other: more than the program remembers.
const ARTICLES: usize = 240;
/// Connections that read.
const READERS: usize = 8;
/// Connections that save.
const WRITERS: usize = 64;
/// How long each thing is asked for.
const LONG: Duration = Duration::from_secs(8);
/// Requests that are abandoned.
const ABORTED: usize = 10_000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let studio = founded().await?;
    let file = format!("sqlite://{}", studio.marbre.data.join("marbre.sqlite").display());
    let store = Store::open(&file).await?;
    fill(&store, &studio.brand, ITEMS).await?;
    store.close().await;
    let item = studio.article("Twenty kilobytes", &text(0))?;
    let style = studio.lea.get("/account")?.text();
    let style =
        style.split('"').find(|it| it.ends_with(".css")).context("a style sheet")?.to_owned();
    let board = format!("/b/{}/board", studio.brand);
    let many: Vec<String> = (0..ARTICLES)
        .map(|it| Ok(studio.article(&format!("Article {it}"), &text(it))? + "/edit"))
        .collect::<Result<_>>()?;
    for (what, path, aim) in [
        ("a file", style.as_str(), ""),
        ("board", &board, "400/s, p99 100 ms"),
        ("editor, 20 kB", &format!("{item}/edit"), "400/s, p99 100 ms"),
        ("library", &format!("/b/{}/library", studio.brand), ""),
        ("review", &format!("{item}/review"), ""),
    ] {
        let asked = |wire: &mut Steady, _: &mut usize| wire.get(path).map(|it| it.0);
        load(&studio, what, READERS, aim, |_| Ok(0), asked)?;
    }
    let anew = |wire: &mut Steady, next: &mut usize| {
        *next += READERS;
        wire.get(&many[*next % ARTICLES]).map(|it| it.0)
    };
    load(&studio, "editor, all anew", READERS, "", Ok, anew)?;
    beside_a_writer(&studio, &board)?;
    saves(&studio)?;
    aborted(&studio, &board)
}

/// Somebody saves an article of the brand twenty times a second: the board is read anew as often.
fn beside_a_writer(studio: &Studio, board: &str) -> Result<()> {
    let form = studio.form(&studio.article("One writer", "Save 0.")?)?;
    let ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let (mut wire, mut seen) = (studio.lea.steady()?, form.get("seen").parse()?);
            while !ended.load(Ordering::Relaxed) {
                save(&mut wire, &form, &mut seen)?;
                std::thread::sleep(Duration::from_millis(50));
            }
            anyhow::Ok(())
        });
        let asked = |wire: &mut Steady, _: &mut usize| wire.get(board).map(|it| it.0);
        let read = load(studio, "board, somebody saves", READERS, "", |_| Ok(0), asked);
        ended.store(true, Ordering::Relaxed);
        writer.join().map_err(|_| anyhow::anyhow!("the writer panicked"))??;
        read
    })
}

/// Saves another text over the save before.
fn save(wire: &mut Steady, form: &Form, seen: &mut usize) -> Result<u16> {
    let form = form.clone().with("body", &text(*seen)).with("seen", &seen.to_string());
    let mut body = url::form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(&form.fields);
    *seen += 1;
    wire.post(&form.action, body.finish().as_bytes()).map(|it| it.0)
}

/// Each writer has an article of their own and saves over the save before.
fn saves(studio: &Studio) -> Result<()> {
    let items: Result<Vec<String>> =
        (0..WRITERS).map(|it| studio.article(&format!("Writer {it}"), "Save 0.")).collect();
    let items = items?;
    let forms: Result<Vec<Form>> = items.iter().map(|it| studio.form(it)).collect();
    let forms = forms?;
    let seen = |writer: usize| Ok((writer, forms[writer].get("seen").parse::<usize>()?));
    let save =
        |wire: &mut Steady, (writer, seen): &mut (usize, usize)| save(wire, &forms[*writer], seen);
    load(studio, "saves of 20 kB", WRITERS, "300/s, p99 200 ms", seen, save)
}

/// Asks over so many connections at once and prints what was answered.
fn load<S: Send>(
    studio: &Studio,
    what: &str,
    connections: usize,
    aim: &str,
    begin: impl Fn(usize) -> Result<S>,
    ask: impl Fn(&mut Steady, &mut S) -> Result<u16> + Sync,
) -> Result<()> {
    let ended = AtomicBool::new(false);
    let (before, started) = (worked(studio)?, Instant::now());
    let asked = std::thread::scope(|scope| {
        let mut asking = Vec::new();
        for connection in 0..connections {
            let (mut wire, mut state) = (studio.lea.steady()?, begin(connection)?);
            let (ask, ended) = (&ask, &ended);
            asking.push(scope.spawn(move || {
                let mut took = Vec::new();
                while !ended.load(Ordering::Relaxed) {
                    let asked = Instant::now();
                    let status = ask(&mut wire, &mut state)?;
                    ensure!(matches!(status, 200 | 303), "answered {status}");
                    took.push(asked.elapsed().as_secs_f64() * 1_000.0);
                }
                Ok(took)
            }));
        }
        std::thread::sleep(LONG);
        ended.store(true, Ordering::Relaxed);
        let all =
            asking.into_iter().map(|it| it.join().map_err(|_| anyhow::anyhow!("one panicked"))?);
        all.collect::<Result<Vec<Vec<f64>>>>()
    })?;
    let (spent, long) = (worked(studio)? - before, started.elapsed().as_secs_f64());
    let mut took = asked.concat();
    took.sort_by(f64::total_cmp);
    let count = f64::from(u32::try_from(took.len())?);
    let at = |part: usize| took[(took.len() - 1) * part / 100];
    let aim = if aim.is_empty() { String::new() } else { format!("   (aim {aim})") };
    println!(
        "{what:<21} {connections:>3} at once: {:>7.0}/s, p50 {:>6.1} ms, p99 {:>6.1} ms, {:.2} ms of processor each{aim}",
        count / long,
        at(50),
        at(99),
        spent * 1_000.0 / count
    );
    Ok(())
}

/// Requests whose asker goes away in the middle, and the memory before and after.
fn aborted(studio: &Studio, board: &str) -> Result<()> {
    let mut memory = Vec::new();
    for number in 0..=ABORTED {
        if number % (ABORTED / 5) == 0 {
            memory.push(format!("{:.1}", resident(studio)?));
        }
        studio.lea.steady()?.abort(board, number % 2 == 0)?;
    }
    let (status, _) = studio.lea.steady()?.get(board)?;
    ensure!(status == 200, "answered {status}");
    println!(
        "memory over {ABORTED} requests abandoned half-way: {} MB   (aim flat)",
        memory.join(", ")
    );
    Ok(())
}

/// Seconds of processor the program has used; nothing where the system does not tell.
fn worked(studio: &Studio) -> Result<f64> {
    let told = std::fs::read_to_string(format!("/proc/{}/stat", studio.marbre.process()));
    let Ok(told) = told else { return Ok(0.0) };
    let fields = told.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: Vec<f64> = fields.skip(11).take(2).filter_map(|it| it.parse().ok()).collect();
    // Linux counts in hundredths of a second.
    Ok(ticks.iter().sum::<f64>() / 100.0)
}

/// Memory in MB; nothing where the system does not tell.
fn resident(studio: &Studio) -> Result<f64> {
    let told = std::fs::read_to_string(format!("/proc/{}/status", studio.marbre.process()));
    let Ok(told) = told else { return Ok(0.0) };
    let line = told.lines().find_map(|it| it.strip_prefix("VmRSS:")).context("VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<f64>()? / 1_024.0)
}

fn text(number: usize) -> String {
    format!("Save {number}.\n\n{}", "Lead and ink, set by hand and read again. ".repeat(480).trim())
}
