//! A pasted text before it is saved: what goes where.

use super::super::Visit;
use crate::views::posts::Post;
use crate::views::posts::pasted::{Block, Paste};
use domain::ContentHash;
use domain::brand::Posting;
use networks::{Context, Doubt, Network, PastedPost};
use wording::posts::pasted::{Words, pasted as words};

/// Posts of one paste at most: several for each network there is.
pub const MOST: usize = 60;

/// Names the text that was looked at: whoever saves has seen what goes where.
#[must_use]
pub fn looked(text: &str) -> String {
    ContentHash::of(text.as_bytes()).to_string()
}

/// What was pasted, and where each post of it goes: as was chosen, as it says, or to the next network that
/// has none.
pub(super) fn paste(
    visit: &Visit<'_>,
    at_hand: &Posting,
    posts: &[Post],
    offered: &[(String, String)],
) -> Paste {
    let Some(text) = visit.form.typed.get("paste") else { return Paste::default() };
    let words = words(visit.lang);
    let found = networks::pasted(text);
    let name = looked(text);
    let chosen = visit.form.value("goes", "");
    let chosen: Option<Vec<&str>> =
        (visit.form.value("looked", "") == name).then(|| chosen.split('\n').collect());
    let mut free = free(&found.posts, offered);
    let blocks = found.posts.iter().take(MOST).enumerate().map(|(at, it)| {
        let suggested = match it.network {
            Some(network) => network.id.to_owned(),
            None => free.next().unwrap_or_default(),
        };
        let goes = chosen.as_ref().and_then(|it| it.get(at)).map(|it| (*it).to_owned());
        block(visit, (words, at_hand), it, goes.unwrap_or(suggested))
    });
    let blocks: Vec<Block> = blocks.collect();
    let mut doubts: Vec<String> = found.doubts.iter().map(|it| doubt(words, it)).collect();
    if found.posts.len() > MOST {
        doubts.push((words.too_many)(MOST));
    }
    Paste {
        options: options(words, posts, offered, &blocks),
        over: posts.iter().filter(|it| it.editable).map(over).collect(),
        text: text.clone(),
        looked: name,
        blocks,
        doubts,
    }
}

/// Networks without a post that no line of the paste names.
fn free<'a>(
    found: &'a [PastedPost],
    offered: &'a [(String, String)],
) -> impl Iterator<Item = String> + 'a {
    let named = |id: &str| found.iter().any(|it| it.network.is_some_and(|it| it.id == id));
    offered.iter().map(|it| it.0.clone()).filter(move |id| !named(id))
}

fn block(
    visit: &Visit<'_>,
    (words, at_hand): (&Words, &Posting),
    it: &PastedPost,
    goes: String,
) -> Block {
    let said =
        networks::network(&goes).ok().and_then(|network| count(visit, at_hand, network, &it.text));
    let (count, verdict) = said.unwrap_or_default();
    Block { line: (words.from_line)(it.line), text: it.text.clone(), goes, count, verdict }
}

/// How long a post would be on a network, in which unit and how that is known; and whether it takes it.
fn count(
    visit: &Visit<'_>,
    at_hand: &Posting,
    network: &'static Network,
    text: &str,
) -> Option<(String, String)> {
    let field = network.text()?;
    let context = Context::of(at_hand.limits.get(network.id), false);
    let posts = networks::thread(network, text).into_iter();
    let counts = posts.map(|it| networks::count(network, field, &text[it], &context));
    let fullest = counts.max_by_key(|it| (it.over(), it.count))?;
    let said = crate::pages::item::posts::counted(&fullest, visit.lang);
    let verdict = if fullest.valid { "good" } else { "problem" };
    Some((said, verdict.to_owned()))
}

fn doubt(words: &Words, it: &Doubt) -> String {
    match it.meant {
        Some(meant) => (words.meant)(it.line, &it.said, meant),
        None => (words.no_network)(it.line, &it.said),
    }
}

/// Where a post may go: networks without one, those that the paste names, and posts that may be written over.
fn options(
    words: &Words,
    posts: &[Post],
    offered: &[(String, String)],
    blocks: &[Block],
) -> Vec<(String, String)> {
    let mut options = offered.to_vec();
    for it in posts.iter().filter(|it| it.editable) {
        options.push((it.network.clone(), (words.over)(&it.name)));
    }
    for it in blocks {
        let known = options.iter().any(|(id, _)| *id == it.goes);
        let taken = posts.iter().any(|post| post.network == it.goes);
        if let (false, false, Ok(network)) = (known, taken, networks::network(&it.goes)) {
            options.push((it.goes.clone(), network.name.to_owned()));
        }
    }
    options
}

/// A post that is there, as the form names the save that was seen.
fn over(it: &Post) -> String {
    format!("{} {} {}", it.network, it.id, it.save)
}
