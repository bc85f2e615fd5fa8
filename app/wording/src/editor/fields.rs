//! The fields beside the text.

use crate::Lang;

/// The fields beside the text.
pub struct Fields {
    /// Group of fields.
    pub search: &'static str,
    /// Textbox.
    pub keyphrase: &'static str,
    /// Textbox.
    pub secondary: &'static str,
    /// Textbox.
    pub synonyms: &'static str,
    /// Hint of lists.
    pub between_commas: &'static str,
    /// Textbox.
    pub title_tag: &'static str,
    /// Hint.
    pub title_tag_hint: &'static str,
    /// Textbox.
    pub description: &'static str,
    /// Textbox.
    pub slug: &'static str,
    /// Before the address that it makes; while it is empty, the title makes one.
    pub slug_address: &'static str,
    /// Group of fields.
    pub publication: &'static str,
    /// List.
    pub language: &'static str,
    /// Choice: as detected.
    pub detected: fn(&str) -> String,
    /// Choice: too short to tell.
    pub undetected: &'static str,
    /// List: what the article is for.
    pub kind: &'static str,
    /// What the list decides.
    pub kind_hint: &'static str,
    /// What an article is for, by its stored word; empty for an article like any other.
    pub kind_name: fn(&str) -> &'static str,
    /// Textbox.
    pub byline: &'static str,
    /// Textbox.
    pub categories: &'static str,
    /// Textbox.
    pub tags: &'static str,
    /// List.
    pub featured: &'static str,
    /// Choice: none.
    pub none: &'static str,
    /// Choice: a visual that was removed.
    pub gone: fn(&str) -> String,
    /// Date and time.
    pub planned: &'static str,
    /// Hint: whose time it is.
    pub zone: fn(&str) -> String,
    /// Address.
    pub canonical: &'static str,
    /// Hint.
    pub canonical_hint: &'static str,
    /// Box to tick.
    pub noindex: &'static str,
    /// Group of fields.
    pub sources: &'static str,
    /// Name of one source.
    pub source: fn(usize) -> String,
    /// Address.
    pub url: &'static str,
    /// Date.
    pub seen: &'static str,
    /// Textbox.
    pub passage: &'static str,
    /// Button.
    pub add_source: &'static str,
    /// Button.
    pub remove_source: fn(usize) -> String,
    /// Group of fields.
    pub objective: &'static str,
    /// Textbox.
    pub measure: &'static str,
    /// Hint.
    pub measure_hint: &'static str,
    /// Textbox.
    pub target: &'static str,
    /// Date.
    pub due: &'static str,
    /// Beside a width.
    pub of_pixels: fn(u64, u64) -> String,
    /// Beside a length.
    pub of_characters: fn(u64, u64) -> String,
    /// Name of a language of texts, by code.
    pub language_name: fn(&str) -> &'static str,
}

static EN: Fields = Fields {
    search: "Search engines",
    keyphrase: "Keyphrase",
    secondary: "Secondary keyphrases",
    synonyms: "Synonyms",
    between_commas: "Separate them with commas.",
    title_tag: "Title tag",
    title_tag_hint: "Empty: the title is used.",
    description: "Meta description",
    slug: "Slug",
    slug_address: "Address: ",
    publication: "Publication",
    language: "Language of the text",
    detected: |name| format!("Detected: {name}"),
    undetected: "Detected as you write",
    kind: "Kind of content",
    kind_hint: "Decides which thresholds the checks use.",
    kind_name: |word| match word {
        "cornerstone" => "Cornerstone page",
        "product" => "Product page",
        "listing" => "Category or list page",
        "news" => "News",
        _ => "Article",
    },
    byline: "Byline",
    categories: "Categories",
    tags: "Tags",
    featured: "Featured image",
    none: "None",
    gone: |name| format!("{name} (removed)"),
    planned: "Planned date",
    zone: |zone| format!("Time of {zone}."),
    canonical: "Canonical address",
    canonical_hint: "Only if the article already exists elsewhere. It starts with https://",
    noindex: "Keep out of search engines",
    sources: "Sources",
    source: |n| format!("Source {n}"),
    url: "Address",
    seen: "Seen on",
    passage: "Passage",
    add_source: "Add a source",
    remove_source: |n| format!("Remove source {n}"),
    objective: "Objective",
    measure: "Measure",
    measure_hint: "What will show that the article works, such as full reads or sign-ups.",
    target: "Target",
    due: "By",
    of_pixels: |px, most| format!("{px} / {most} px"),
    of_characters: |count, most| format!("{count} / {most}"),
    language_name: |code| match code {
        "fr" => "French",
        "en" => "English",
        "de" => "German",
        "es" => "Spanish",
        "it" => "Italian",
        "nl" => "Dutch",
        "pt" => "Portuguese",
        _ => "",
    },
};

static FR: Fields = Fields {
    search: "Référencement",
    keyphrase: "Expression clé",
    secondary: "Expressions secondaires",
    synonyms: "Synonymes",
    between_commas: "Séparez-les par des virgules.",
    title_tag: "Balise titre",
    title_tag_hint: "Vide\u{a0}: le titre est repris.",
    description: "Méta-description",
    slug: "Slug (fin de l’adresse)",
    slug_address: "Adresse\u{a0}: ",
    publication: "Publication",
    language: "Langue du texte",
    detected: |name| format!("Détectée\u{a0}: {name}"),
    undetected: "Détectée à l’écriture",
    kind: "Type de contenu",
    kind_hint: "Détermine les seuils des contrôles.",
    kind_name: |word| match word {
        "cornerstone" => "Page pilier",
        "product" => "Fiche produit",
        "listing" => "Page de catégorie ou de liste",
        "news" => "Actualité",
        _ => "Article",
    },
    byline: "Signature",
    categories: "Catégories",
    tags: "Étiquettes",
    featured: "Image à la une",
    none: "Aucune",
    gone: |name| format!("{name} (retiré)"),
    planned: "Date prévue",
    zone: |zone| format!("Heure de {zone}."),
    canonical: "Adresse canonique",
    canonical_hint: "Seulement si l’article existe déjà ailleurs. Elle commence par https://",
    noindex: "Hors des moteurs de recherche",
    sources: "Sources",
    source: |n| format!("Source {n}"),
    url: "Adresse",
    seen: "Vue le",
    passage: "Passage",
    add_source: "Ajouter une source",
    remove_source: |n| format!("Retirer la source {n}"),
    objective: "Objectif",
    measure: "Mesure",
    measure_hint: "Ce qui montrera que l’article fonctionne, comme des lectures complètes ou des inscriptions.",
    target: "Cible",
    due: "Avant le",
    of_pixels: |px, most| format!("{px} / {most} px"),
    of_characters: |count, most| format!("{count} / {most}"),
    language_name: |code| match code {
        "fr" => "français",
        "en" => "anglais",
        "de" => "allemand",
        "es" => "espagnol",
        "it" => "italien",
        "nl" => "néerlandais",
        "pt" => "portugais",
        _ => "",
    },
};

/// The fields beside the text, in a language.
#[must_use]
pub fn fields(lang: Lang) -> &'static Fields {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
