//! What a brand keeps at hand, where posts are written.

use crate::Lang;

/// What a brand keeps at hand, where posts are written.
pub struct AtHand {
    /// In the composer: opens what can be put in.
    pub at_hand: &'static str,
    /// Name of the button that puts a group into a post: its name, how many hashtags.
    pub insert_group: fn(&str, usize) -> String,
    /// Name of the button that names somebody in a post: the name, what is written.
    pub insert_person: fn(&str, &str) -> String,
    /// Under a name that is not linked.
    pub by_name: &'static str,
    /// What could not be put in, each with its reason.
    pub left_out: fn(&str) -> String,
    /// Everything was put in.
    pub all_in: &'static str,
}

static EN: AtHand = AtHand {
    at_hand: "Hashtags and mentions",
    insert_group: |name, n| match n {
        1 => format!("Insert {name}: 1 hashtag"),
        n => format!("Insert {name}: {n} hashtags"),
    },
    insert_person: |name, written| format!("Mention {name}: {written}"),
    by_name: "by name: pick the person again where you publish",
    left_out: |what| format!("Left out: {what}."),
    all_in: "Everything is in.",
};

static FR: AtHand = AtHand {
    at_hand: "Mots-dièse et mentions",
    insert_group: |name, n| {
        if n < 2 {
            format!("Insérer {name}\u{a0}: {n}\u{a0}mot-dièse")
        } else {
            format!("Insérer {name}\u{a0}: {n}\u{a0}mots-dièse")
        }
    },
    insert_person: |name, written| format!("Mentionner {name}\u{a0}: {written}"),
    by_name: "par le nom\u{a0}: choisissez de nouveau la personne là où vous publiez",
    left_out: |what| format!("Laissé de côté\u{a0}: {what}."),
    all_in: "Tout y est.",
};

/// What a brand keeps at hand where posts are written, in a language.
#[must_use]
pub fn at_hand(lang: Lang) -> &'static AtHand {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
