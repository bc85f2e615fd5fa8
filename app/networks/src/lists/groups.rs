//! Groups of hashtags, one a line: `launch: #marbre #copy`.

use domain::brand::posting::{HashtagGroup, MOST_GROUPS, MOST_TAGS};

use super::{LineError, LineProblem, lines, named, short};
use crate::hashtags::{bare, is_linked};
use crate::misread::{joined, links_hashtags};
use crate::network::Network;

/// The groups of a text. Each hashtag is one that the brand's networks link whole, as far as they link any.
///
/// # Errors
/// What is wrong with each line.
pub fn hashtag_groups(
    text: &str,
    used: &[&'static Network],
) -> Result<Vec<HashtagGroup>, Vec<LineProblem>> {
    let linking: Vec<&'static Network> =
        used.iter().copied().filter(|it| links_hashtags(it)).collect();
    lines(text, MOST_GROUPS, |line, others| group(line, others, &linking))
}

/// The groups, written as they are typed.
#[must_use]
pub fn hashtag_groups_text(groups: &[HashtagGroup]) -> String {
    let line = |it: &HashtagGroup| format!("{}: {}", it.name, it.tags.join(" "));
    groups.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn group(
    line: &str,
    others: &[HashtagGroup],
    linking: &[&'static Network],
) -> Result<HashtagGroup, LineError> {
    let (name, rest) = named(line)?;
    if others.iter().any(|it| it.name.to_lowercase() == name.to_lowercase()) {
        return Err(LineError::Repeated(name));
    }
    let mut tags: Vec<String> = Vec::new();
    let separates = |c: char| c.is_whitespace() || matches!(c, ',' | ';');
    for written in rest.split(separates).map(bare).filter(|it| !it.is_empty()) {
        if tags.len() == MOST_TAGS {
            return Err(LineError::TooMany(MOST_TAGS));
        }
        linked(short(written)?, linking)?;
        let tag = format!("#{written}");
        if !tags.iter().any(|it| it.to_lowercase() == tag.to_lowercase()) {
            tags.push(tag);
        }
    }
    if tags.is_empty() { Err(LineError::Nothing) } else { Ok(HashtagGroup { name, tags }) }
}

/// Refuses a hashtag that some networks cut, where another spelling helps; and one that none links.
fn linked(tag: &str, linking: &[&'static Network]) -> Result<(), LineError> {
    let cut: Vec<&'static Network> =
        linking.iter().copied().filter(|it| !is_linked(it, tag)).collect();
    let fix = joined(tag).filter(|fix| cut.iter().all(|it| is_linked(it, fix)));
    if cut.is_empty() || (fix.is_none() && cut.len() < linking.len()) {
        return Ok(());
    }
    Err(LineError::CutHashtag {
        tag: format!("#{tag}"),
        networks: cut.iter().map(|it| it.name).collect(),
        fix: fix.map(|it| format!("#{it}")),
    })
}
