//! Many at once: exactly one of those who saw the same text is taken at its word.

use crate::studio::{expect, founded};
use anyhow::{Context, Result};
use std::io::Write;
use std::net::TcpStream;
use tests::asking::Answer;

const MANY: usize = 50;

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_saves_over_one_text_one_is_acknowledged() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Crowd", "At first.")?;
    let form = studio.form(&item)?;
    let answers =
        all_at_once(|n| form.clone().with("body", &format!("Text {n}.")).post(&studio.lea))?;
    let saved: Vec<usize> = (0..MANY).filter(|n| answers[*n].status == 303).collect();
    assert_eq!(saved.len(), 1, "{:?}", answers.iter().map(|it| it.status).collect::<Vec<_>>());
    assert!(answers.iter().all(|it| matches!(it.status, 303 | 409)));
    assert_eq!(studio.text(&item)?, format!("Text {}.", saved[0]));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_clicks_on_submit_one_opens_a_round() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Crowd", "A text.")?;
    let answers = all_at_once(|_| studio.lea.post(&format!("{item}/review/release"), &[]))?;
    let taken = answers.iter().filter(|it| it.status == 303).count();
    assert_eq!(taken, 1, "{:?}", answers.iter().map(|it| it.status).collect::<Vec<_>>());
    let history = studio.lea.get(&format!("{item}/versions"))?.text();
    assert_eq!(history.matches("released without a second reader").count(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn half_a_form_does_not_keep_the_studio_from_ending() -> Result<()> {
    let mut studio = founded().await?;
    let port = studio.marbre.url("").rsplit(':').next().context("a port")?.to_owned();
    let mut slow = TcpStream::connect(format!("127.0.0.1:{port}"))?;
    let head = "POST /login HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\n\
                Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nemail=";
    slow.write_all(head.as_bytes())?;
    let idle = TcpStream::connect(format!("127.0.0.1:{port}"))?;
    expect(studio.lea.get("/account")?, 200)?;
    assert_eq!(studio.marbre.stop().await?, Some(0));
    drop((slow, idle));
    Ok(())
}

fn all_at_once(ask: impl Fn(usize) -> Result<Answer> + Sync) -> Result<Vec<Answer>> {
    std::thread::scope(|scope| {
        let asking: Vec<_> =
            (0..MANY).map(|n| (n, &ask)).map(|(n, ask)| scope.spawn(move || ask(n))).collect();
        let answers =
            asking.into_iter().map(|it| it.join().map_err(|_| anyhow::anyhow!("one panicked"))?);
        answers.collect()
    })
}
