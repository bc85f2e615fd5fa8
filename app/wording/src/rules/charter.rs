//! What a charter says: one message per thing a brand may ask.

use super::both_languages;
use super::figure::{en, en_count, fr, fr_count};

/// Words of the charter.
#[derive(Debug)]
pub struct Words {
    /// A banned term: the term, times.
    pub banned: fn(&str, u64) -> String,
    /// A term with a preferred one: preferred, found, times.
    pub preferred: fn(&str, &str, u64) -> String,
    /// A mention that is missing.
    pub mention: fn(&str) -> String,
    /// `vous` where `tu` is wanted: times.
    pub tu: fn(u64) -> String,
    /// `tu` where `vous` is wanted: times.
    pub vous: fn(u64) -> String,
    /// Sentences that are too long: sentences, limit in words.
    pub sentences: fn(u64, u64) -> String,
    /// Too many hashtags: found, limit.
    pub hashtags: fn(u64, u64) -> String,
    /// A hashtag that is missing.
    pub hashtag_missing: fn(&str) -> String,
    /// A hashtag that is banned.
    pub hashtag_banned: fn(&str) -> String,
    /// A name written otherwise: the name, times.
    pub name: fn(&str, u64) -> String,
}
both_languages!(Words);

/// What is asked, by the id of the finding.
pub(crate) fn title_en(rule: &str) -> &'static str {
    match rule {
        "charter-banned" => "Terms that are not used",
        "charter-preferred" => "Preferred terms",
        "charter-mention" => "Mentions",
        "charter-address" => "How readers are addressed",
        "charter-sentence" => "Length of sentences",
        "charter-hashtags" => "Hashtags",
        "charter-name" => "Names",
        _ => "Brand charter",
    }
}

/// What is asked, by the id of the finding.
pub(crate) fn title_fr(rule: &str) -> &'static str {
    match rule {
        "charter-banned" => "Termes à ne pas employer",
        "charter-preferred" => "Termes préférés",
        "charter-mention" => "Mentions",
        "charter-address" => "Tutoiement ou vouvoiement",
        "charter-sentence" => "Longueur des phrases",
        "charter-hashtags" => "Mots-dièse",
        "charter-name" => "Noms",
        _ => "Charte de marque",
    }
}

static EN: Words = Words {
    banned: |term, times| {
        format!("To avoid for this brand: “{term}”, used {}.", en_count(times, "time", "times"))
    },
    preferred: |term, found, times| {
        format!("Write “{term}” rather than “{found}” ({}).", en_count(times, "time", "times"))
    },
    mention: |mention| format!("To add: “{mention}”, which every text of this brand has to say."),
    tu: |times| {
        format!(
            "This brand says “tu” to its readers: {} with “vous”.",
            en_count(times, "place", "places")
        )
    },
    vous: |times| {
        format!(
            "This brand says “vous” to its readers: {} with “tu”.",
            en_count(times, "place", "places")
        )
    },
    sentences: |sentences, most| {
        format!(
            "{} longer than {} words, the limit of this brand.",
            en_count(sentences, "sentence is", "sentences are"),
            en(most)
        )
    },
    hashtags: |found, most| {
        format!("{}; this brand uses {} at most.", en_count(found, "hashtag", "hashtags"), en(most))
    },
    hashtag_missing: |tag| format!("The hashtag {tag} is missing."),
    hashtag_banned: |tag| format!("To avoid for this brand: the hashtag {tag}."),
    name: |name, times| {
        format!(
            "Write “{name}”, as its owner does: {} otherwise.",
            en_count(times, "place says it", "places say it")
        )
    },
};

static FR: Words = Words {
    banned: |term, times| {
        format!(
            "À éviter pour cette marque\u{a0}: «\u{a0}{term}\u{a0}», employé {}.",
            fr_count(times, "fois", "fois")
        )
    },
    preferred: |term, found, times| {
        format!("Écrivez « {term} » plutôt que « {found} » ({}).", fr_count(times, "fois", "fois"))
    },
    mention: |mention| {
        format!(
            "À ajouter\u{a0}: «\u{a0}{mention}\u{a0}», que chaque texte de cette marque doit dire."
        )
    },
    tu: |times| {
        format!("Cette marque tutoie : {} avec « vous ».", fr_count(times, "endroit", "endroits"))
    },
    vous: |times| {
        format!("Cette marque vouvoie : {} avec « tu ».", fr_count(times, "endroit", "endroits"))
    },
    sentences: |sentences, most| {
        format!(
            "{} plus de {} mots, la limite de cette marque.",
            fr_count(sentences, "phrase compte", "phrases comptent"),
            fr(most)
        )
    },
    hashtags: |found, most| {
        format!(
            "{} ; cette marque en emploie {} au plus.",
            fr_count(found, "mot-dièse", "mots-dièse"),
            fr(most)
        )
    },
    hashtag_missing: |tag| format!("Il manque le mot-dièse {tag}."),
    hashtag_banned: |tag| format!("À éviter pour cette marque\u{a0}: le mot-dièse {tag}."),
    name: |name, times| {
        format!(
            "Écrivez «\u{a0}{name}\u{a0}», comme le veut son propriétaire\u{a0}: {} autrement.",
            fr_count(times, "endroit l’écrit", "endroits l’écrivent")
        )
    },
};
