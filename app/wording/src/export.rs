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
    /// Why it stays.
    pub missing_hint: &'static str,
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
    missing_hint: "Not approved, or changed since its approval.",
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
    missing_hint: "Pas encore validé, ou modifié depuis sa validation.",
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
};

/// Taking approved files away, in a language.
#[must_use]
pub fn export(lang: Lang) -> &'static Export {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
