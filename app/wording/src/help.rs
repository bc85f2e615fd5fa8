//! Help: every check, every limit, every formula, the keys, and what leaves the machine.

pub mod formulas;
pub mod house;
pub mod keys;
pub mod privacy;

use crate::Lang;

/// Words of the help pages.
pub struct Help {
    /// Heading of the first page, and the way to it.
    pub heading: &'static str,
    /// Under it.
    pub lead: &'static str,
    /// Heading: the checks of an article.
    pub rules: &'static str,
    /// Under it.
    pub rules_lead: &'static str,
    /// Heading: what networks accept.
    pub networks: &'static str,
    /// Under it.
    pub networks_lead: &'static str,
    /// Heading: formulas.
    pub formulas: &'static str,
    /// Under it.
    pub formulas_lead: &'static str,
    /// Why a rule exists.
    pub why: &'static str,
    /// An example that breaks the rule.
    pub bad: &'static str,
    /// One that follows it.
    pub good: &'static str,
    /// The same paragraph so many times.
    pub repeated: fn(u64) -> String,
    /// What a rule weighs, of how much in all.
    pub weighs: fn(u64, u64) -> String,
    /// A rule that costs no points.
    pub weighs_nothing: &'static str,
    /// Fields of an example.
    pub fields: Fields,
    /// Columns of a network's table.
    pub columns: Columns,
    /// The whole post, where a rule is about no single text.
    pub whole_post: &'static str,
    /// What is counted in which unit is known from where.
    pub unit: fn(&str, &str) -> String,
    /// A network with nothing to publish to.
    pub closed: &'static str,
    /// Heading: what one's own brands take in place of the rules.
    pub own_limits: &'static str,
    /// Formula page: the formula.
    pub formula: &'static str,
    /// Formula page: languages it was made for.
    pub made_for: &'static str,
    /// Formula page: how to read the value.
    pub reading: &'static str,
    /// Formula page: who published it.
    pub published: &'static str,
    /// Formula page: what the letters mean.
    pub letters: &'static str,
    /// Their meaning.
    pub letters_text: &'static str,
    /// Group of a rule: search.
    pub search: &'static str,
    /// Group of a rule: readability.
    pub readability: &'static str,
    /// Group of a rule: typography and charter.
    pub others: &'static str,
}

/// Fields of an example.
pub struct Fields {
    /// Title of the article.
    pub title: &'static str,
    /// Title tag.
    pub title_tag: &'static str,
    /// Slug.
    pub slug: &'static str,
    /// Meta description.
    pub description: &'static str,
    /// Keyphrase.
    pub keyphrase: &'static str,
    /// Another keyphrase.
    pub secondary: &'static str,
    /// Text.
    pub body: &'static str,
}

/// Columns of a network's table.
pub struct Columns {
    /// Which text or place.
    pub part: &'static str,
    /// What the rule says.
    pub rule: &'static str,
    /// How far to trust it, and when it was looked up.
    pub known: &'static str,
}

static EN: Help = Help {
    heading: "Help",
    lead: "What Marbre checks, what it counts, and where each figure comes from.",
    rules: "Checks of an article",
    rules_lead: "One page a check: why it exists, what to change, what it weighs.",
    networks: "Limits of the networks",
    networks_lead: "What each network accepts, in its own unit, with its source and the day it was looked up.",
    formulas: "Readability formulas",
    formulas_lead: "Published formulas over exact counts.",
    why: "Why",
    bad: "To improve",
    good: "Better",
    repeated: |times| format!("(the same paragraph {times} times)"),
    weighs: |weight, all| format!("Weighs {weight} of the {all} points of its score."),
    weighs_nothing: "For information: it costs no points.",
    fields: Fields {
        title: "Title",
        title_tag: "Title tag",
        slug: "Slug",
        description: "Meta description",
        keyphrase: "Keyphrase",
        secondary: "Secondary keyphrase",
        body: "Text",
    },
    columns: Columns { part: "What", rule: "Rule", known: "How it is known" },
    whole_post: "The whole post",
    unit: |unit, basis| format!("Counted in {unit} ({basis})"),
    own_limits: "In your brands",
    closed: "Nothing can be published there any more.",
    formula: "Formula",
    made_for: "Made for",
    reading: "How to read it",
    published: "Published by",
    letters: "Letters",
    letters_text: "W words, S sentences, Y syllables, C letters; ASL words per sentence (W ÷ S), ASW syllables per word (Y ÷ W); M1 words of one syllable, P3 words of three or more, L7 words of more than six letters.",
    search: "Search",
    readability: "Readability",
    others: "Typography and charter",
};

static FR: Help = Help {
    heading: "Aide",
    lead: "Ce que Marbre vérifie, ce qu’il compte, et d’où vient chaque chiffre.",
    rules: "Contrôles d’un article",
    rules_lead: "Une page par contrôle\u{a0}: sa raison d’être, ce qu’il faut changer, ce qu’il pèse.",
    networks: "Limites des réseaux",
    networks_lead: "Ce que chaque réseau accepte, dans sa propre unité, avec la source et le jour de la vérification.",
    formulas: "Formules de lisibilité",
    formulas_lead: "Des formules publiées, sur des décomptes exacts.",
    why: "Pourquoi",
    bad: "À améliorer",
    good: "Mieux",
    repeated: |times| format!("(le même paragraphe {times} fois)"),
    weighs: |weight, all| format!("Pèse {weight} des {all} points de sa note."),
    weighs_nothing: "Pour information\u{a0}: il ne coûte aucun point.",
    fields: Fields {
        title: "Titre",
        title_tag: "Balise titre",
        slug: "Slug",
        description: "Méta-description",
        keyphrase: "Expression clé",
        secondary: "Expression secondaire",
        body: "Texte",
    },
    columns: Columns { part: "Quoi", rule: "Règle", known: "Comment on le sait" },
    whole_post: "La publication entière",
    unit: |unit, basis| format!("Compté en {unit} ({basis})"),
    own_limits: "Dans vos marques",
    closed: "Plus rien ne peut y être publié.",
    formula: "Formule",
    made_for: "Faite pour",
    reading: "Comment la lire",
    published: "Publiée par",
    letters: "Lettres",
    letters_text: "W mots, S phrases, Y syllabes, C lettres\u{202f}; ASL mots par phrase (W\u{a0}÷\u{a0}S), ASW syllabes par mot (Y\u{a0}÷\u{a0}W)\u{202f}; M1 mots d’une syllabe, P3 mots de trois syllabes ou plus, L7 mots de plus de six lettres.",
    search: "Recherche",
    readability: "Lisibilité",
    others: "Typographie et charte",
};

/// Words of the help pages.
#[must_use]
pub fn help(lang: Lang) -> &'static Help {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
