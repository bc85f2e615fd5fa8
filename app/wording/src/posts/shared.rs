//! One text for several networks.

use crate::Lang;

/// One text for several networks.
pub struct Words {
    /// Opens the field.
    pub heading: &'static str,
    /// Label of the field.
    pub label: &'static str,
    /// What happens with it.
    pub hint: &'static str,
    /// Heading of the networks.
    pub to: &'static str,
    /// Of a network: a post will be added.
    pub new: &'static str,
    /// Of a network: its post has the shared text.
    pub follows: &'static str,
    /// Of a network: its post has a text of its own.
    pub own: &'static str,
    /// Of a network: its post is approved, and would have to be approved again.
    pub approved: &'static str,
    /// Of a network: its post is under review, and stays as it is.
    pub frozen: &'static str,
    /// Button: puts the text into the posts chosen.
    pub save: &'static str,
    /// Above the shared text that somebody else wrote meanwhile.
    pub newer: &'static str,
    /// In a post: it has the shared text.
    pub same: &'static str,
    /// In a post: opens what differs.
    pub differs: &'static str,
    /// Before words that only the post has.
    pub added: &'static str,
    /// Before words that only the shared text has.
    pub removed: &'static str,
    /// Button: the shared text again.
    pub back: &'static str,
    /// Notices by what was done: `shared`, `unshared`, `followed`.
    pub done: fn(&str) -> &'static str,
}

static EN: Words = Words {
    heading: "One text for several networks",
    label: "Shared text",
    hint: "Written once, put into the posts you tick, each then yours to adapt: what a post says otherwise is shown beside it. An empty text leaves the posts as they are.",
    to: "Goes to",
    new: "new post",
    follows: "has the shared text",
    own: "has a text of its own, which this replaces",
    approved: "approved: it would have to be approved again",
    frozen: "under review: it stays as it is",
    save: "Put into the ticked posts",
    newer: "Somebody wrote another shared text meanwhile. Yours is in the field: take from both, then put it in again.",
    same: "The shared text, as it is.",
    differs: "Differs from the shared text",
    added: "only here: ",
    removed: "only in the shared text: ",
    back: "Back to the shared text",
    done: |what| match what {
        "shared" => "The text is in the posts you ticked.",
        "unshared" => "There is no shared text any more. The posts stay as they are.",
        "followed" => "The post has the shared text again.",
        _ => "",
    },
};

static FR: Words = Words {
    heading: "Un texte pour plusieurs réseaux",
    label: "Texte commun",
    hint: "Écrit une fois, placé dans les publications cochées, puis à adapter une par une\u{a0}: ce qu’une publication dit autrement est montré à côté. Un texte vide laisse les publications telles quelles.",
    to: "Destinations",
    new: "nouvelle publication",
    follows: "a le texte commun",
    own: "a son propre texte, qui serait remplacé",
    approved: "approuvée\u{a0}: il faudrait l’approuver de nouveau",
    frozen: "en relecture\u{a0}: elle reste telle quelle",
    save: "Placer dans les publications cochées",
    newer: "Quelqu’un a écrit un autre texte commun entre-temps. Le vôtre est dans le champ\u{a0}: prenez ce qu’il faut dans les deux, puis placez-le de nouveau.",
    same: "Le texte commun, tel quel.",
    differs: "Diffère du texte commun",
    added: "seulement ici\u{a0}: ",
    removed: "seulement dans le texte commun\u{a0}: ",
    back: "Revenir au texte commun",
    done: |what| match what {
        "shared" => "Le texte est dans les publications cochées.",
        "unshared" => "Il n’y a plus de texte commun. Les publications restent telles quelles.",
        "followed" => "La publication a de nouveau le texte commun.",
        _ => "",
    },
};

/// One text for several networks, in a language.
#[must_use]
pub fn shared(lang: Lang) -> &'static Words {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
