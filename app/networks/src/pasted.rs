//! A text that holds several posts, taken apart: by lines that name a network, or by lines of hyphens.

mod heading;

use crate::network::Network;
use crate::thread::is_break;
use heading::{Heading, heading, resembles};

/// What a pasted text holds.
#[derive(Clone, Debug, Default)]
pub struct Pasted {
    /// The posts, in order; none is empty.
    pub posts: Vec<PastedPost>,
    /// Lines that look like the name of a network and are none: they stayed in the text.
    pub doubts: Vec<Doubt>,
}

/// A post of a pasted text.
#[derive(Clone, Debug)]
pub struct PastedPost {
    /// The network that the line above it names, if one does.
    pub network: Option<&'static Network>,
    /// Its text, white space around it left out.
    pub text: String,
    /// The line it starts on, from 1.
    pub line: usize,
}

/// A line that looks like the name of a network and is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Which line, from 1.
    pub line: usize,
    /// What it says, without its colon.
    pub said: String,
    /// The network it resembles, if it does.
    pub meant: Option<&'static str>,
}

/// Takes a text apart.
///
/// A line such as `LinkedIn:`, `## LinkedIn` or `X, Bluesky:` starts a post for each network it names; at the
/// start of a post the text may follow on the same line. A line of three hyphens or more starts the next post
/// too, unless it cuts the thread of a network that has threads. Nothing is lost: what is understood as no
/// name stays in the text.
#[must_use]
pub fn pasted(text: &str) -> Pasted {
    let lines: Vec<&str> = text.lines().collect();
    let mut taken = Apart::default();
    for (at, line) in lines.iter().enumerate() {
        let fresh = taken.is_fresh();
        match heading(line, fresh) {
            Some(Heading { networks, rest }) => {
                taken.next(networks);
                taken.add(at + 1, rest);
            }
            None if is_break(line)
                && taken.ends_at_break(lines.get(at + 1..).unwrap_or_default()) =>
            {
                taken.next(Vec::new());
            }
            None => {
                taken.doubt(at + 1, line, fresh);
                taken.add(at + 1, line);
            }
        }
    }
    taken.next(Vec::new());
    taken.found
}

/// A text being taken apart.
#[derive(Default)]
struct Apart {
    found: Pasted,
    /// Networks of the post being read.
    networks: Vec<&'static Network>,
    /// Its text.
    text: String,
    /// Its first line.
    line: usize,
}

impl Apart {
    /// Nothing of the post was read yet.
    fn is_fresh(&self) -> bool {
        self.text.is_empty()
    }

    fn add(&mut self, number: usize, line: &str) {
        if self.text.is_empty() {
            if line.trim().is_empty() {
                return;
            }
            self.line = number;
        } else {
            self.text.push('\n');
        }
        self.text.push_str(line);
    }

    /// Keeps the post that was read, once for each of its networks, and starts the next one.
    fn next(&mut self, networks: Vec<&'static Network>) {
        let text = std::mem::take(&mut self.text);
        let text = text.trim();
        let networks = std::mem::replace(&mut self.networks, networks);
        if text.is_empty() {
            return;
        }
        let post = |network| PastedPost { network, text: text.to_owned(), line: self.line };
        if networks.is_empty() {
            self.found.posts.push(post(None));
        }
        self.found.posts.extend(networks.into_iter().map(|it| post(Some(it))));
    }

    /// Whether a line of hyphens ends the post: it does not where it cuts a thread and text follows.
    fn ends_at_break(&self, rest: &[&str]) -> bool {
        let threads = !self.networks.is_empty() && self.networks.iter().all(|it| it.media.thread);
        let follows = rest.iter().find(|it| !it.trim().is_empty());
        !threads || self.is_fresh() || follows.is_none_or(|it| heading(it, true).is_some())
    }

    fn doubt(&mut self, number: usize, line: &str, fresh: bool) {
        if let Some((said, meant)) = resembles(line, fresh) {
            self.found.doubts.push(Doubt { line: number, said, meant });
        }
    }
}
