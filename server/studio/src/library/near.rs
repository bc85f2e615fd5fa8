//! What is nearest to words that were not found: titles with words written almost the same.

use super::Card;
use crate::ActionError;
use domain::{BrandId, ItemId};
use prose::search::Sought;
use store::{Reads, items, search};

/// How many are offered.
const OFFERED: usize = 3;

/// Most titles that are compared, those changed last.
const COMPARED: u32 = 10_000;

/// The items whose titles and keyphrases are nearest, the nearest first.
pub(super) async fn near(
    db: &impl Reads,
    brand: BrandId,
    words: &[Sought],
) -> Result<Vec<Card>, ActionError> {
    let titles = search::titles(db, brand, COMPARED).await?;
    let mut scored: Vec<(usize, ItemId)> = titles
        .iter()
        .map(|(id, title)| (likeness(title, words), *id))
        .filter(|it| it.0 > 0)
        .collect();
    // Stable: of titles as near as each other, those changed last come first.
    scored.sort_by_key(|it| std::cmp::Reverse(it.0));
    let ids: Vec<ItemId> = scored.into_iter().take(OFFERED).map(|it| it.1).collect();
    Ok(items::of_ids(db, brand, &ids).await?)
}

/// How near a title is: for each word, how many of its letters its nearest word shares, when they are
/// most of them.
fn likeness(title: &str, words: &[Sought]) -> usize {
    let nearest = |word: &Sought| {
        title
            .split(' ')
            .filter(|it| !it.is_empty())
            .map(|it| alike(&word.key, it))
            .max()
            .unwrap_or(0)
    };
    words.iter().map(nearest).sum()
}

/// Letters that two words share when at most one in three differs; otherwise none.
fn alike(one: &str, other: &str) -> usize {
    let longest = one.len().max(other.len());
    let allowed = longest / 3;
    if one.len().abs_diff(other.len()) > allowed {
        return 0;
    }
    distance(one.as_bytes(), other.as_bytes(), allowed).map_or(0, |it| longest - it)
}

/// Letters to change, add or leave out to make one word of the other, or two neighbours to swap; none when
/// there are more than `most`. Two rows of the usual table, and the one before for the swap.
fn distance(one: &[u8], other: &[u8], most: usize) -> Option<usize> {
    let mut before = vec![0; other.len() + 1];
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, a) in one.iter().enumerate() {
        let mut now = vec![row + 1];
        for (column, b) in other.iter().enumerate() {
            let change = last[column] + usize::from(a != b);
            let mut cost = change.min(last[column + 1] + 1).min(now[column] + 1);
            if row > 0 && column > 0 && *a == other[column - 1] && one[row - 1] == *b {
                cost = cost.min(before[column - 1] + 1);
            }
            now.push(cost);
        }
        if now.iter().min().is_some_and(|it| *it > most) {
            return None;
        }
        before = std::mem::replace(&mut last, now);
    }
    last.last().copied().filter(|it| *it <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_near_and_another_word_is_not() {
        for (typed, meant) in
            [("marbel", "marbre"), ("compositon", "composition"), ("marrbe", "marbre")]
        {
            assert!(alike(typed, meant) > 0, "{typed}");
        }
        for (one, other) in [("marbre", "presse"), ("a", "b"), ("", "marbre"), ("copie", "pic")] {
            assert_eq!(alike(one, other), 0, "{one} {other}");
        }
    }
}
