//! What a brand keeps at hand for its posts.

pub mod at_hand;
pub mod campaigns;
pub mod own;

use crate::Lang;

/// What a brand keeps at hand for its posts.
pub struct Posting {
    /// Heading, and links here.
    pub heading: &'static str,
    /// One line under it.
    pub lead: &'static str,
    /// Label: groups of hashtags.
    pub groups: &'static str,
    /// How a line is written.
    pub groups_hint: &'static str,
    /// Button.
    pub groups_save: &'static str,
    /// Label: book of mentions.
    pub people: &'static str,
    /// How a line is written.
    pub people_hint: &'static str,
    /// Button.
    pub people_save: &'static str,
    /// Before what is wrong with the lines of a list.
    pub wrong: &'static str,
    /// Before what somebody else saved meanwhile.
    pub stored: &'static str,
    /// Notices by what was done: `groups`, `people`.
    pub done: fn(&str) -> &'static str,
}

static EN: Posting = Posting {
    heading: "Hashtags and mentions",
    lead: "What is at hand under every post: groups of hashtags, and people and organisations by their handles.",
    groups: "Groups of hashtags",
    groups_hint: "One a line: its name, a colon, its hashtags, as in launch: #marbre #copy. Each is checked against the networks in use.",
    groups_save: "Save groups",
    people: "Book of mentions",
    people_hint: "One a line: a name, a colon, then networks with handles, as in Ada Lovelace: x @ada, mastodon @ada@example.social, bluesky @ada.example.org. Where a network links only people picked from its own list, the name is written.",
    people_save: "Save book",
    wrong: "What is wrong with which line",
    stored: "Somebody saved this list meanwhile. Yours is in the field: take from both, then save again.",
    done: |what| match what {
        "groups" => "Groups saved.",
        "people" => "Book saved.",
        "instance" => "The instance was asked, and its limits are kept.",
        "same" => "The instance takes what Mastodon usually takes: no limit of your own is kept.",
        "limit" => "Limit saved.",
        "premium" => "Counted as a paid account.",
        "campaigns" => "Campaign links saved.",
        "usual" => "Back to the network’s own limit.",
        "zones" => "Time zones saved.",
        _ => "",
    },
};

static FR: Posting = Posting {
    heading: "Mots-dièse et mentions",
    lead: "Ce qui est à portée de main sous chaque publication\u{a0}: des groupes de mots-dièse, des personnes et des organisations par leurs identifiants.",
    groups: "Groupes de mots-dièse",
    groups_hint: "Un par ligne\u{a0}: son nom, deux-points, ses mots-dièse, comme lancement: #marbre #texte. Chacun est vérifié selon les réseaux utilisés.",
    groups_save: "Enregistrer les groupes",
    people: "Carnet de mentions",
    people_hint: "Une entrée par ligne\u{a0}: un nom, deux-points, puis chaque réseau avec l’identifiant, comme Ada Lovelace: x @ada, mastodon @ada@exemple.social, bluesky @ada.exemple.fr. Là où un réseau ne lie que les personnes choisies dans sa propre liste, c’est le nom qui est écrit.",
    people_save: "Enregistrer le carnet",
    wrong: "Ce qui ne va pas, ligne par ligne",
    stored: "Quelqu’un a enregistré cette liste entre-temps. La vôtre est dans le champ\u{a0}: prenez ce qu’il faut dans les deux, puis enregistrez de nouveau.",
    done: |what| match what {
        "groups" => "Groupes enregistrés.",
        "people" => "Carnet enregistré.",
        "instance" => "L’instance a répondu, ses limites sont gardées.",
        "same" => {
            "L’instance accepte ce que Mastodon accepte d’habitude\u{a0}: aucune limite propre n’est gardée."
        }
        "limit" => "Limite enregistrée.",
        "premium" => "Compté comme un compte payant.",
        "campaigns" => "Liens de campagne enregistrés.",
        "usual" => "Retour à la limite du réseau.",
        "zones" => "Fuseaux horaires enregistrés.",
        _ => "",
    },
};

/// What a brand keeps at hand for its posts, in a language.
#[must_use]
pub fn posting(lang: Lang) -> &'static Posting {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
