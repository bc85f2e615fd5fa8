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
use tests::databases::Database;
use tests::place::{say, times};

/// Steps of one sequence.
const STEPS: usize = 10;

#[tokio::test(flavor = "multi_thread")]
async fn nothing_leaves_that_nobody_approved_sqlite() -> Result<()> {
    let house = House::reviewed(Database::sqlite().await?).await?;
    sequences(&house, times(1_000, 50_000)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_leaves_that_nobody_approved_postgres() -> Result<()> {
    match Database::postgres().await? {
        Some(database) => sequences(&House::reviewed(database).await?, times(1_000, 50_000)).await,
        None => Ok(()),
    }
}

async fn sequences(house: &House, number: usize) -> Result<()> {
    let seed = std::env::var("MARBRE_TEST_SEED").ok().and_then(|it| it.parse().ok());
    let seed: u64 = seed.unwrap_or(20_261_122);
    let mut count = truth::Count::default();
    for sequence in 0..number {
        let mut dice = Dice::new(seed, sequence);
        let mut day = Day::new(house, sequence).await?;
        for step in 0..STEPS {
            let did = day.step(&mut dice, &mut count).await;
            did.with_context(|| format!("seed {seed}, sequence {sequence}, step {step}"))?;
        }
        day.end().await?;
    }
    say(&format!("{number} sequences, seed {seed}: {count:?}"));
    assert!(count.escalated > number / 100, "nobody was asked in: {count:?}");
    let tame = count.approvals < number / 20 || count.exports < number / 100 || count.outside == 0;
    assert!(!tame, "too tame: {count:?}");
    Ok(())
}
