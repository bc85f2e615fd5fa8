//! Random days of a brand against the real verbs: whatever people do in whatever order, nothing leaves
//! that nobody approved.
//!
//! The seed is said on the terminal; `MARBRE_TEST_SEED` repeats a run. What must be true is looked up in
//! the rows and in what the test itself did, not asked of the machine.

mod day;
mod dice;
mod truth;

use crate::house::House;
use anyhow::{Context, Result};
use day::Day;
use dice::Dice;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tests::databases::Database;
use tests::place::{say, times};
use tokio::runtime::Handle;
use tokio::task::JoinSet;
use truth::Count;

/// Steps of one sequence.
const STEPS: usize = 10;

/// Sequences of one brand: each finds what those before it left open. Whoever joins or leaves a brand, or
/// changes who approves there, has every open round of it looked at, so one brand for all of them would cost
/// the square of their number.
const DAYS: usize = 50;

/// Brands at once, on each database: while one waits, another goes on.
const SIDE_BY_SIDE: usize = 2;

/// On which database.
#[derive(Clone, Copy, Debug)]
enum On {
    Sqlite,
    Postgres,
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_leaves_that_nobody_approved_sqlite() -> Result<()> {
    sequences(On::Sqlite, times(1_000, 50_000)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_leaves_that_nobody_approved_postgres() -> Result<()> {
    sequences(On::Postgres, times(1_000, 50_000)).await
}

async fn sequences(on: On, number: usize) -> Result<()> {
    let seed = std::env::var("MARBRE_TEST_SEED").ok().and_then(|it| it.parse().ok());
    let seed: u64 = seed.unwrap_or(20_261_122);
    let (next, mut crowd) = (Arc::new(AtomicUsize::new(0)), JoinSet::new());
    for _ in 0..SIDE_BY_SIDE {
        let (next, here) = (next.clone(), Handle::current());
        crowd.spawn_blocking(move || here.block_on(brands(on, seed, number, next)));
    }
    let mut count = Count::default();
    while let Some(done) = crowd.join_next().await {
        count += done??;
    }
    if count.steps == 0 {
        // There is no server, and that was said.
        return Ok(());
    }
    say(&format!("{number} sequences on {on:?}, seed {seed}: {count:?}"));
    assert!(count.escalated > number / 100, "nobody was asked in: {count:?}");
    let tame = count.approvals < number / 20 || count.exports < number / 100 || count.outside == 0;
    assert!(!tame, "too tame: {count:?}");
    Ok(())
}

/// One brand after the other, as long as there are sequences to play. Which sequences share a brand does not
/// depend on who is first, so that each can be had again.
async fn brands(on: On, seed: u64, number: usize, next: Arc<AtomicUsize>) -> Result<Count> {
    let mut count = Count::default();
    loop {
        let first = next.fetch_add(DAYS, Ordering::Relaxed);
        if first >= number {
            return Ok(count);
        }
        let database = match on {
            On::Sqlite => Some(Database::sqlite().await?),
            On::Postgres => Database::postgres().await?,
        };
        let Some(database) = database else { return Ok(count) };
        let house = House::reviewed(database).await?;
        for sequence in first..number.min(first + DAYS) {
            play(&house, seed, sequence, &mut count).await?;
        }
        house.gone().await?;
    }
}

async fn play(house: &House, seed: u64, sequence: usize, count: &mut Count) -> Result<()> {
    let mut dice = Dice::new(seed, sequence);
    let mut day = Day::new(house, sequence).await?;
    for step in 0..STEPS {
        let did = day.step(&mut dice, count).await;
        did.with_context(|| format!("seed {seed}, sequence {sequence}, step {step}"))?;
    }
    day.end().await
}
