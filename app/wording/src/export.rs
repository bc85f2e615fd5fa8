//! Taking approved files away.

use crate::Lang;

/// Taking approved files away.
pub struct Export {
    /// Heading.
    pub heading: &'static str,
    /// Who approved, when, and whether alone.
    pub certificate: fn(&str, &str, bool) -> String,
    /// Heading: what leaves.
    pub approved: &'static str,
    /// Heading: what stays behind.
    pub missing: &'static str,
    /// Label: format.
    pub format_label: &'static str,
    /// Name of a format, and what is in it.
    pub format: fn(&str) -> (&'static str, &'static str),
    /// Button: download.
    pub download: &'static str,
    /// The leading part is not approved.
    pub not_approved: &'static str,
    /// The person is supervised.
    pub supervised: &'static str,
    /// The person reads only.
    pub read_only: &'static str,
    /// Heading: everything approved of a brand.
    pub brand_heading: &'static str,
    /// What is in the file.
    pub brand_lead: &'static str,
    /// How many items are approved, and how many are not.
    pub brand_counts: fn(u64, u64) -> String,
    /// No item is approved.
    pub brand_nothing: &'static str,
    /// Nothing in the chosen format is approved.
    pub nothing: &'static str,
    /// The file carries its approval itself.
    pub carried: &'static str,
    /// Button: the approval to keep beside a CSV file.
    pub beside: &'static str,
    /// What that is for.
    pub beside_hint: &'static str,
    /// Heading: signed certificates.
    pub certificates: &'static str,
    /// What they are for.
    pub certificates_hint: &'static str,
    /// A certificate, by its place among those of the brand.
    pub number: fn(u64) -> String,
    /// Who approved, when, and whether alone.
    pub signed: fn(&str, &str, bool) -> String,
    /// Somebody who decided through a link: where it was sent, by whom, the name they signed with.
    pub guest: fn(&str, &str, &str) -> String,
    /// Who wrote.
    pub wrote: fn(&str) -> String,
    /// Since when it does not hold for everything it names.
    pub ended: fn(&str) -> String,
    /// Label: SHA-256 of a certificate.
    pub hash: &'static str,
    /// Label: fingerprint of the key.
    pub key: &'static str,
}

static EN: Export = Export {
    heading: "Export",
    certificate: |by, at, alone| {
        if alone {
            format!(
                "Released by {by}, {at}, without a second reader. The text has not changed since."
            )
        } else {
            format!("Approved by {by}, {at}. The text has not changed since.")
        }
    },
    approved: "What leaves",
    missing: "What stays behind",
    format_label: "Format",
    format: |id| match id {
        "markdown" => (
            "Markdown bundle",
            "A zip with the article, its front matter, its pictures and its posts.",
        ),
        "wxr" => (
            "WordPress WXR",
            "For the WordPress importer, with search fields for Yoast and Rank Math.",
        ),
        "html" => ("HTML page", "One file: a page of its own, with JSON-LD and Open Graph."),
        "csv" => ("Scheduler CSV", "One table of the approved posts, a line each."),
        _ => ("File", ""),
    },
    download: "Download",
    not_approved: "This text is not approved, so it cannot leave. Submit it for review, or wait for the decision.",
    supervised: "You work under supervision: somebody else takes approved files away.",
    read_only: "You can read here, and take nothing away.",
    brand_heading: "Export the brand",
    brand_lead: "One file with everything approved, each text exactly as it was approved.",
    brand_counts: |approved, others| {
        let items = if approved == 1 { "item is" } else { "items are" };
        format!("{approved} {items} approved, {others} not: those stay behind.")
    },
    brand_nothing: "There is nothing to take away until an item is approved.",
    nothing: "Nothing that this format holds is approved.",
    carried: "This file carries its approval itself: there is nothing to keep beside it.",
    beside: "Download the approval of a CSV file",
    beside_hint: "A CSV file has no room for its approval: keep both in one folder. The other files carry theirs.",
    certificates: "Certificates",
    certificates_hint: "Each approval is signed with the brand’s key and names the one before it. Every exported file carries its certificates; marbre verify checks them.",
    number: |number| format!("Certificate {number}"),
    signed: |by, at, alone| {
        if alone {
            format!("Released by {by}, {at}, without a second reader.")
        } else {
            format!("Approved by {by}, {at}.")
        }
    },
    guest: |to, by, name| format!("link sent to {to} by {by}, signed as {name}"),
    wrote: |by| format!("Written by {by}."),
    ended: |at| format!("No longer holds for everything it names since {at}."),
    hash: "SHA-256",
    key: "Key",
};

static FR: Export = Export {
    heading: "Export",
    certificate: |by, at, alone| {
        if alone {
            format!("Libéré par {by}, {at}, sans deuxième lecture. Le texte n’a pas changé depuis.")
        } else {
            format!("Validé par {by}, {at}. Le texte n’a pas changé depuis.")
        }
    },
    approved: "Ce qui part",
    missing: "Ce qui reste",
    format_label: "Format",
    format: |id| match id {
        "markdown" => (
            "Dossier Markdown",
            "Un zip avec l’article, son en-tête, ses images et ses publications.",
        ),
        "wxr" => (
            "WordPress WXR",
            "Pour l’importateur de WordPress, avec les champs de Yoast et de Rank Math.",
        ),
        "html" => (
            "Page HTML",
            "Un seul fichier\u{a0}: une page autonome, JSON-LD et Open Graph compris.",
        ),
        "csv" => ("CSV de programmation", "Un tableau des publications validées, une par ligne."),
        _ => ("Fichier", ""),
    },
    download: "Télécharger",
    not_approved: "Ce texte n’est pas validé, il ne peut donc pas partir. Soumettez-le à la relecture, ou attendez la décision.",
    supervised: "Vous travaillez sous tutorat\u{a0}: une autre personne emporte les fichiers validés.",
    read_only: "Vous pouvez lire ici, sans rien emporter.",
    brand_heading: "Exporter la marque",
    brand_lead: "Un fichier avec tout ce qui est validé, chaque texte exactement tel qu’il a été validé.",
    brand_counts: |approved, others| {
        let items = if approved < 2 { "élément validé" } else { "éléments validés" };
        format!("{approved}\u{a0}{items}, {others} qui ne le sont pas et restent ici.")
    },
    brand_nothing: "Il n’y a rien à emporter tant qu’aucun élément n’est validé.",
    nothing: "Rien de ce que contient ce format n’est validé.",
    carried: "Ce fichier porte lui-même sa validation\u{a0}: il n’y a rien à garder à côté.",
    beside: "Télécharger la validation d’un CSV",
    beside_hint: "Un fichier CSV n’a pas de place pour sa validation\u{a0}: gardez les deux dans un même dossier. Les autres fichiers portent la leur.",
    certificates: "Certificats",
    certificates_hint: "Chaque validation est signée avec la clé de la marque et nomme la précédente. Tout fichier exporté porte ses certificats\u{202f}; marbre verify les contrôle.",
    number: |number| format!("Certificat {number}"),
    signed: |by, at, alone| {
        if alone {
            format!("Libéré par {by}, {at}, sans deuxième lecture.")
        } else {
            format!("Validé par {by}, {at}.")
        }
    },
    guest: |to, by, name| format!("lien envoyé à {to} par {by}, signé {name}"),
    wrote: |by| format!("Écrit par {by}."),
    ended: |at| format!("Ne vaut plus pour tout ce qu’il nomme depuis {at}."),
    hash: "SHA-256",
    key: "Clé",
};

/// Taking approved files away, in a language.
#[must_use]
pub fn export(lang: Lang) -> &'static Export {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
