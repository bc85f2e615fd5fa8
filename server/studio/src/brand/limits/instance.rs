//! What a Mastodon instance says it takes.

use domain::At;
use domain::brand::own::{OwnLimits, OwnPoll};
use networks::{Network, check_exception};
use serde::Deserialize;

/// What a Mastodon server counts an address as, unless it says otherwise.
const URL_COST: u64 = 23;
/// The longest address worth believing.
const ABSURD_URL: u64 = 2_000;
/// Pictures, options, characters past which an answer is nonsense.
const ABSURD: u64 = 10_000;
/// Minutes a poll may stay open past which an answer is nonsense: ten years.
const LONGEST_POLL: u64 = 10 * 366 * 1_440;

/// The part of an answer that is about posts.
#[derive(Debug, Deserialize)]
pub(super) struct Instance {
    configuration: Configuration,
}

#[derive(Debug, Deserialize)]
struct Configuration {
    statuses: Statuses,
    polls: Option<Polls>,
}

#[derive(Debug, Deserialize)]
struct Statuses {
    max_characters: u64,
    characters_reserved_per_url: Option<u64>,
    max_media_attachments: Option<u64>,
}

#[derive(Debug, Deserialize)]
struct Polls {
    max_options: u64,
    max_characters_per_option: u64,
    min_expiration: u64,
    max_expiration: u64,
}

impl Instance {
    /// What an answer says; nothing when it is none, or makes no sense.
    pub(super) fn read(body: &[u8]) -> Option<Instance> {
        let it: Instance = serde_json::from_slice(body).ok()?;
        let statuses = &it.configuration.statuses;
        let small = |it: Option<u64>, most| it.is_none_or(|it| (1..=most).contains(&it));
        let sense = small(Some(statuses.max_characters), 1_000_000)
            && small(statuses.characters_reserved_per_url, ABSURD_URL)
            && statuses.max_media_attachments.is_none_or(|it| it <= ABSURD);
        (sense && it.configuration.polls.as_ref().is_none_or(Polls::make_sense)).then_some(it)
    }

    /// The limits that differ from those of Mastodon; nothing when none does.
    pub(super) fn own(&self, network: &Network, host: &str, at: At) -> Option<OwnLimits> {
        let statuses = &self.configuration.statuses;
        let images = statuses.max_media_attachments.and_then(|it| u32::try_from(it).ok());
        let usual = network.poll.map(|it| OwnPoll {
            options: it.options.1,
            option_length: it.option_length,
            minutes: it.minutes,
        });
        let poll = self.configuration.polls.as_ref().map(Polls::own);
        let own = OwnLimits {
            premium: false,
            length: statuses.max_characters,
            url_cost: statuses.characters_reserved_per_url.filter(|it| *it != URL_COST),
            images: images.filter(|it| Some(*it) != network.media.images),
            poll: poll.filter(|it| Some(*it) != usual),
            reason: host.to_owned(),
            host: host.to_owned(),
            at,
        };
        let length = network.text().is_some_and(|it| check_exception(it, own.length, host).is_ok());
        let differs =
            length || own.url_cost.is_some() || own.images.is_some() || own.poll.is_some();
        differs.then_some(own)
    }
}

impl Polls {
    fn make_sense(&self) -> bool {
        (2..=ABSURD).contains(&self.max_options)
            && (1..=ABSURD).contains(&self.max_characters_per_option)
            && self.min_expiration <= self.max_expiration
            && self.max_expiration / 60 <= LONGEST_POLL
    }

    fn own(&self) -> OwnPoll {
        let small = |it: u64| u32::try_from(it).unwrap_or(u32::MAX);
        OwnPoll {
            options: small(self.max_options),
            option_length: self.max_characters_per_option,
            minutes: (small(self.min_expiration.div_ceil(60)), small(self.max_expiration / 60)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(statuses: &str) -> Option<Instance> {
        Instance::read(format!("{{\"configuration\":{{\"statuses\":{{{statuses}}}}}}}").as_bytes())
    }

    fn kept(it: &Instance) -> Option<OwnLimits> {
        it.own(networks::network("mastodon").expect("a network"), "example.social", At(7))
    }

    #[test]
    fn what_differs_is_kept_and_what_does_not_is_not() {
        let it = answer("\"max_characters\":5000,\"characters_reserved_per_url\":23");
        let own = it.and_then(|it| kept(&it)).expect("it differs");
        assert_eq!((own.length, own.url_cost, own.at), (5_000, None, At(7)));
        let same = answer("\"max_characters\":500,\"max_media_attachments\":4").expect("sense");
        assert_eq!(kept(&same), None);
        let dear = answer("\"max_characters\":500,\"characters_reserved_per_url\":40");
        let own = dear.and_then(|it| kept(&it)).expect("it differs");
        assert_eq!((own.length, own.url_cost), (500, Some(40)));
    }

    #[test]
    fn nonsense_is_no_answer() {
        for wrong in [
            "\"max_characters\":0",
            "\"max_characters\":-5",
            "\"max_characters\":5e12",
            "\"max_characters\":\"500\"",
            "\"max_characters\":500,\"characters_reserved_per_url\":0",
            "\"max_media_attachments\":4",
        ] {
            assert!(answer(wrong).is_none(), "{wrong}");
        }
        assert!(Instance::read(b"<html>").is_none() && Instance::read(b"").is_none());
        assert!(Instance::read("[".repeat(100_000).as_bytes()).is_none());
    }
}
