//! Lines that name networks.

use crate::network::{Network, Status};

/// The longest line that can be a name, in characters.
const LONGEST: usize = 60;
/// Letters a name may be wrong by and still be meant.
const SLIPS: usize = 2;

/// What people also call them.
const ALSO: [(&str, &str); 13] = [
    ("twitter", "x"),
    ("x (twitter)", "x"),
    ("x/twitter", "x"),
    ("insta", "instagram"),
    ("ig", "instagram"),
    ("fb", "facebook"),
    ("google business", "google-business-profile"),
    ("google my business", "google-business-profile"),
    ("gbp", "google-business-profile"),
    ("whatsapp", "whatsapp-channels"),
    ("e-mail", "newsletter-email"),
    ("email", "newsletter-email"),
    ("masto", "mastodon"),
];

/// A line that names networks.
pub(super) struct Heading<'a> {
    /// Those it names.
    pub networks: Vec<&'static Network>,
    /// What stands behind their colon.
    pub rest: &'a str,
}

/// Reads a line that names networks: alone before a colon, or decorated as a heading. At the start of a post
/// text may follow the colon.
pub(super) fn heading(line: &str, fresh: bool) -> Option<Heading<'_>> {
    let (name, decorated) = undecorated(line.trim());
    if let Some(name) = name.strip_suffix([':', '：']) {
        return Some(Heading { networks: networks(undecorated(name.trim()).0)?, rest: "" });
    }
    if decorated {
        return Some(Heading { networks: networks(name)?, rest: "" });
    }
    let (name, rest) = line.split_once([':', '：']).filter(|_| fresh)?;
    // A name, not the beginning of an address.
    let rest = (!rest.starts_with("//")).then(|| rest.trim())?;
    Some(Heading { networks: networks(undecorated(name.trim()).0)?, rest })
}

/// A line without `##`, `**…**`, `==…==` or `[…]`, and whether it had any.
fn undecorated(line: &str) -> (&str, bool) {
    let hashes = line.trim_start_matches('#');
    let line_after = if hashes.starts_with(' ') { hashes.trim() } else { line };
    let pairs = [("**", "**"), ("__", "__"), ("==", "=="), ("[", "]")];
    let inner = pairs.iter().find_map(|(open, close)| {
        line_after.strip_prefix(open).and_then(|it| it.strip_suffix(close))
    });
    let inner = inner.map_or(line_after, |it| it.trim_matches(['=', ' ']));
    (inner.trim(), inner.len() != line.len())
}

/// Every network of a list of names; none when one of them is no name.
fn networks(names: &str) -> Option<Vec<&'static Network>> {
    if names.chars().nth(LONGEST).is_some() {
        return None;
    }
    if let Some(one) = network(names) {
        return Some(vec![one]);
    }
    let names = names.replace(" et ", ",").replace(" and ", ",");
    let mut found: Vec<&'static Network> = Vec::new();
    for name in names.split([',', '/', '&', '+']) {
        let one = network(name)?;
        if !found.iter().any(|it| it.id == one.id) {
            found.push(one);
        }
    }
    Some(found)
}

fn open() -> impl Iterator<Item = &'static Network> {
    let all = crate::all().iter().copied();
    all.filter(|it| it.status == Status::Active && it.text().is_some())
}

fn network(name: &str) -> Option<&'static Network> {
    let name = name.trim().to_lowercase();
    let id = ALSO.iter().find(|it| it.0 == name).map_or(name.as_str(), |it| it.1);
    open().find(|it| it.id == id || it.name.to_lowercase() == id)
}

/// What a line says that looks like the name of a network and is none, and the one it resembles. At the start
/// of a post any single word before a colon looks like one.
pub(super) fn resembles(line: &str, fresh: bool) -> Option<(String, Option<&'static str>)> {
    let said = undecorated(line.trim()).0.strip_suffix([':', '：'])?.trim();
    if said.is_empty() || said.chars().nth(LONGEST / 2).is_some() {
        return None;
    }
    let wanted = said.to_lowercase();
    // Short names are like everything.
    let near = open().filter(|it| it.name.len() > 4);
    let near = near.map(|it| (slips(&wanted, &it.name.to_lowercase()), it.name));
    let meant = near.filter(|it| it.0 <= SLIPS).min_by_key(|it| it.0).map(|it| it.1);
    let lone = fresh && !said.contains(char::is_whitespace);
    (meant.is_some() || lone).then(|| (said.to_owned(), meant))
}

/// Letters to add, remove or change between two short words (Levenshtein).
fn slips(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut before = row[0];
        row[0] = at + 1;
        for (to, wanted) in other.iter().enumerate() {
            let changed = before + usize::from(letter != *wanted);
            before = row[to + 1];
            row[to + 1] = changed.min(row[to] + 1).min(before + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}
