//! What a network says of a text as it stands: one answer for each post of its thread.

use crate::views::posts::Choice;
use domain::brand::own::OwnLimits;
use networks::{AttachmentProblem, Checked, Context, Network, check, thread};
use std::ops::Range;
use wording::Lang;

/// A text read as its network reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reading {
    /// Each post, in order; none when the network takes no text.
    pub posts: Vec<Post>,
    /// Whether those are the lines of one text, such as the headlines of an ad.
    pub lines: bool,
    /// What is wrong with the pictures: with all of them, or with the one of a name.
    pub attached: Vec<(String, AttachmentProblem)>,
}

/// One post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Post {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// What the network says of it.
    pub checked: Checked,
}

/// Reads a text with its pictures, where no limit is the brand's own.
#[cfg(test)]
pub(super) fn read(network: &'static Network, text: &str, pictures: &[Choice]) -> Reading {
    read_own(network, (text, ""), pictures, None)
}

/// Reads a text, after its content warning if it has one, with its pictures.
pub(super) fn read_own(
    network: &'static Network,
    (text, warning): (&str, &str),
    pictures: &[Choice],
    own: Option<&OwnLimits>,
) -> Reading {
    let Some(field) = network.text() else { return Reading::default() };
    let posts = thread(network, text).into_iter().enumerate().map(|(at, range)| {
        // Pictures go with the first post; a warning stands before each.
        let context = Context { warning, ..Context::of(own, !pictures.is_empty() && at == 0) };
        Post { checked: check(network, field, &text[range.clone()], &context), range }
    });
    let number = u32::try_from(pictures.len()).unwrap_or(u32::MAX);
    let all = networks::attachment_problems(&network.own(own), number, 0).into_iter();
    let alone = pictures
        .iter()
        .filter_map(|it| Some((it.name.clone(), networks::alt_problem(network, &it.alt)?)));
    Reading {
        lines: field.items.is_some(),
        posts: posts.collect(),
        attached: all.map(|it| (String::new(), it)).chain(alone).collect(),
    }
}

impl Reading {
    /// What is said of one of them, counted from 1.
    pub fn piece(&self, lang: Lang) -> fn(usize, &str) -> String {
        let words = &wording::networks::composing::composing(lang).beside;
        if self.lines { words.one } else { wording::posts::posts(lang).piece }
    }

    /// The post that has least room, and its place from 1.
    pub fn fullest(&self) -> Option<(usize, &Post)> {
        let room = |post: &Post| {
            let count = &post.checked.count;
            (count.over(), count.count)
        };
        self.posts.iter().enumerate().map(|(at, it)| (at + 1, it)).max_by_key(|(_, it)| room(it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(id: &str) -> &'static Network {
        networks::network(id).expect("a network")
    }

    #[test]
    fn each_post_of_a_thread_is_read_by_itself() {
        let long = "a".repeat(281);
        let reading =
            read(network("x"), &format!("Un.\n---\n{long}\n---\nTrois."), &[Choice::default()]);
        let counts: Vec<u64> = reading.posts.iter().map(|it| it.checked.count.count).collect();
        assert_eq!(counts, [3, 281, 6]);
        assert_eq!(reading.fullest().map(|it| it.0), Some(2));
    }

    #[test]
    fn each_headline_of_an_ad_is_read_by_itself() {
        let reading = read(network("google-ads-rsa"), "Le marbre\nUne table", &[]);
        let counts: Vec<u64> = reading.posts.iter().map(|it| it.checked.count.count).collect();
        assert_eq!((counts, (reading.piece(Lang::En))(2, "ok")), (vec![9, 9], "Line 2: ok".into()));
    }

    #[test]
    fn a_content_warning_counts_with_each_post_of_a_thread() {
        let reading = read_own(network("mastodon"), ("Un.\n---\nDeux.", "Presse"), &[], None);
        let counts: Vec<u64> = reading.posts.iter().map(|it| it.checked.count.count).collect();
        assert_eq!(counts, [9, 11]);
    }

    #[test]
    fn a_network_that_needs_a_picture_says_so() {
        let reading = read(network("instagram"), "Un texte.", &[]);
        let missing = AttachmentProblem::Missing { fewest: 1 };
        assert_eq!(reading.attached, [(String::new(), missing)]);
        let reading = read(network("instagram"), "Un texte.", &[Choice::default()]);
        assert!(reading.attached.is_empty());
    }

    #[test]
    fn an_alternative_text_longer_than_the_network_keeps_is_said_of_its_picture() {
        let alt = "a".repeat(1_200);
        let picture = Choice { name: "atelier.jpg".into(), alt, ..Choice::default() };
        let long = AttachmentProblem::AltTooLong { count: 1_200, most: 1_000 };
        let said = |id| read(network(id), "Un texte.", std::slice::from_ref(&picture)).attached;
        assert_eq!(said("threads"), [("atelier.jpg".to_owned(), long)]);
        assert_eq!(said("bluesky"), []);
    }
}
