//! What is wrong with a line of a list that people type.

use crate::Lang;

/// What is wrong with a line of a list that people type.
pub struct Lists {
    /// Which line, before what is wrong with it.
    pub line: fn(usize, &str) -> String,
    /// No name and colon.
    pub no_name: &'static str,
    /// Longer than so many characters.
    pub too_long: fn(usize) -> String,
    /// A name that a line before has.
    pub repeated: fn(&str) -> String,
    /// Nothing after the colon.
    pub nothing: &'static str,
    /// More on the line than so many.
    pub too_many: fn(usize) -> String,
    /// More lines than so many.
    pub too_many_lines: fn(usize) -> String,
    /// A hashtag that these networks do not link whole, and one they do.
    pub cut_hashtag: fn(&str, &str, Option<&str>) -> String,
    /// A handle without a network.
    pub no_network: fn(&str) -> String,
    /// A name no network has, and those that exist.
    pub unknown_network: fn(&str, &str) -> String,
    /// Two handles for one network.
    pub twice: fn(&str) -> String,
    /// A handle its network does not link, and one it does.
    pub not_a_handle: fn(&str, &str, Option<&str>) -> String,
}

static EN: Lists = Lists {
    line: |line, said| format!("Line {line}: {said}"),
    no_name: "write a name, then a colon, then the rest, as in launch: #marbre #copy.",
    too_long: |most| format!("names, hashtags and handles have at most {most} characters."),
    repeated: |name| format!("another line is called “{name}”: give this one a name of its own."),
    nothing: "nothing follows the colon: write at least one.",
    too_many: |most| format!("at most {most} on one line: make two of it."),
    too_many_lines: |most| format!("there is room for {most} lines: remove some first."),
    cut_hashtag: |tag, networks, fix| match fix {
        Some(fix) => format!("{networks} would not link {tag} whole: write {fix}."),
        None => format!(
            "{networks} would not link {tag}: a hashtag is made of letters, digits and underscores, with one letter at least."
        ),
    },
    no_network: |handle| format!("write the network before {handle}, as in mastodon {handle}."),
    unknown_network: |asked, known| format!("no network is called “{asked}”. There are: {known}."),
    twice: |network| format!("{network} is there twice: keep one handle for each network."),
    not_a_handle: |handle, network, fix| match fix {
        Some(fix) => format!("{network} would not link {handle}: write {fix}."),
        None => format!("{network} would not link {handle}: copy the handle from the profile."),
    },
};

static FR: Lists = Lists {
    line: |line, said| format!("Ligne {line}\u{a0}: {said}"),
    no_name: "écrivez un nom, puis deux-points, puis le reste, comme lancement: #marbre #texte.",
    too_long: |most| {
        format!("les noms, mots-dièse et identifiants ont {most}\u{a0}caractères au plus.")
    },
    repeated: |name| {
        format!(
            "une autre ligne s’appelle «\u{a0}{name}\u{a0}»\u{a0}: donnez à celle-ci un nom à elle."
        )
    },
    nothing: "rien ne suit les deux-points\u{a0}: écrivez au moins un élément.",
    too_many: |most| format!("{most} au plus par ligne\u{a0}: faites-en deux."),
    too_many_lines: |most| {
        format!("il y a de la place pour {most}\u{a0}lignes\u{a0}: retirez-en d’abord.")
    },
    cut_hashtag: |tag, networks, fix| match fix {
        Some(fix) => {
            format!("{tag} ne serait pas cliquable en entier sur {networks}\u{a0}: écrivez {fix}.")
        }
        None => format!(
            "{tag} ne serait pas cliquable sur {networks}\u{a0}: un mot-dièse se compose de lettres, de chiffres et de tirets bas, avec une lettre au moins."
        ),
    },
    no_network: |handle| format!("écrivez le réseau avant {handle}, comme mastodon {handle}."),
    unknown_network: |asked, known| {
        format!(
            "aucun réseau ne s’appelle «\u{a0}{asked}\u{a0}». Ceux qui existent\u{a0}: {known}."
        )
    },
    twice: |network| format!("{network} y est deux fois\u{a0}: gardez un identifiant par réseau."),
    not_a_handle: |handle, network, fix| match fix {
        Some(fix) => {
            format!("{handle} ne serait pas cliquable sur {network}\u{a0}: écrivez {fix}.")
        }
        None => format!(
            "{handle} ne serait pas cliquable sur {network}\u{a0}: copiez l’identifiant depuis le profil."
        ),
    },
};

/// What is wrong with a line of a list, in a language.
#[must_use]
pub fn lists(lang: Lang) -> &'static Lists {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
