//! Who does it: `by the mayor`.

use prose::Words;

use super::super::{clause_ends, folded};
use crate::keyphrase::tokens::Token;

/// `by the mayor`; not `by 2030`, `by hand`, `by then`.
pub(super) fn agent(text: &str, tokens: &[Token<'_>], participle: usize) -> bool {
    const MANNER: Words = Words::of(
        "accident april august autumn bedtime chance dawn december default dinner dusk evening far \
         february friday hand january july june lunch lunchtime march midnight mistake monday \
         morning night nightfall noon november now october saturday september spring summer sunday \
         then thursday tomorrow tuesday wednesday winter",
    );
    for at in participle + 1..(participle + 6).min(tokens.len()) {
        if clause_ends(text, tokens, at) {
            return false;
        }
        if folded(tokens, at) == "by" {
            let who = folded(tokens, at + 1);
            let doing = who.ends_with("ing") && who.len() > 5 && !NOUNS.holds(who);
            // `exhausted by the time I got down`
            let when = who == "the" && folded(tokens, at + 2) == "time";
            let date = who.starts_with(|c: char| c.is_ascii_digit());
            return !who.is_empty() && !MANNER.holds(who) && !date && !doing && !when;
        }
    }
    false
}

/// Nouns in -ing, which may do something: `split by lightning`.
const NOUNS: Words = Words::of(
    "advertising anything everything housing investing lightning lobbying nothing something \
     viking",
);
