//! The analysis beside the text.

use crate::Lang;
use crate::numbers::number;
use crate::rules::{charter, typography};

/// The analysis beside the text.
pub struct Panel {
    /// The panel, and its first tab.
    pub analysis: &'static str,
    /// Tab: the search result.
    pub serp: &'static str,
    /// Tab: figures.
    pub info: &'static str,
    /// Name of the tabs.
    pub tabs: &'static str,
    /// List.
    pub findings: &'static str,
    /// Group and score.
    pub seo: &'static str,
    /// Group and score.
    pub readability: &'static str,
    /// Group.
    pub typography: &'static str,
    /// Group.
    pub charter: &'static str,
    /// Kind of finding.
    pub problem: &'static str,
    /// Kind of finding.
    pub improve: &'static str,
    /// Kind of finding.
    pub good: &'static str,
    /// Kind of finding.
    pub note: &'static str,
    /// A finding that was just fixed.
    pub fixed: &'static str,
    /// How many.
    pub problems: fn(usize) -> String,
    /// How many.
    pub improvements: fn(usize) -> String,
    /// How many.
    pub good_points: fn(usize) -> String,
    /// When nothing is to be done.
    pub all_right: &'static str,
    /// While there is no text.
    pub blank: &'static str,
    /// Words, words wanted, minutes of reading.
    pub words: fn(u64, u64, u64) -> String,
    /// Words once there are enough, minutes of reading.
    pub words_reached: fn(u64, u64) -> String,
    /// Button.
    pub show: &'static str,
    /// Its accessible name.
    pub show_name: fn(&str) -> String,
    /// Button: explains the rule.
    pub why: &'static str,
    /// Button.
    pub fix: &'static str,
    /// Its accessible name.
    pub fix_name: fn(&str) -> String,
    /// Button: at all places, how many.
    pub fix_all: fn(usize) -> String,
    /// Button.
    pub next: &'static str,
    /// Which rule says so.
    pub rule: fn(&str) -> String,
    /// What it costs.
    pub costs: fn(&str) -> String,
    /// Before an example.
    pub bad_example: &'static str,
    /// Before an example.
    pub good_example: &'static str,
    /// Line and how many places there are.
    pub place: fn(usize, usize) -> String,
    /// Words of the text.
    pub quoted: fn(&str) -> String,
    /// Kind, rank, how many, the finding.
    pub announced: fn(&str, usize, usize, &str) -> String,
    /// When there is no finding to go to.
    pub none_to_show: &'static str,
    /// Without scripts.
    pub analysed_at_save: &'static str,
    /// While the engine that analyses could not be loaded.
    pub engine_away: &'static str,
    /// Choice.
    pub desktop: &'static str,
    /// Choice.
    pub phone: &'static str,
    /// Name of the choice.
    pub screen: &'static str,
    /// Region.
    pub result: &'static str,
    /// What it is worth.
    pub result_note: &'static str,
    /// Width of the title.
    pub title_width: fn(u64, u64) -> String,
    /// Length and width of the description, each with the most.
    pub description_length: fn(usize, usize, u64, u64) -> String,
    /// When there is no description.
    pub borrowed: &'static str,
    /// In the search result.
    pub no_title: &'static str,
    /// Before words that are cut.
    pub cut: &'static str,
    /// Figure.
    pub count_words: &'static str,
    /// Figure.
    pub count_sentences: &'static str,
    /// Figure.
    pub count_paragraphs: &'static str,
    /// Figure.
    pub count_headings: &'static str,
    /// Figure.
    pub count_characters: &'static str,
    /// Figure.
    pub count_internal: &'static str,
    /// Figure.
    pub count_external: &'static str,
    /// Figure.
    pub count_images: &'static str,
    /// Figure.
    pub count_reading: &'static str,
    /// Figure.
    pub minutes: fn(u64) -> String,
    /// Figure.
    pub count_keyphrase: &'static str,
    /// Figure: occurrences and density.
    pub occurrences: fn(usize, &str) -> String,
    /// Figure.
    pub count_language: &'static str,
    /// Heading above figures of readability.
    pub formulas: &'static str,
    /// Link from a finding to the page of its rule.
    pub about_rule: &'static str,
    /// What a rule of typography or of a charter is called, by its id.
    pub rule_title: fn(&str) -> &'static str,
    /// Opens the choices of what to ignore.
    pub ignore: &'static str,
    /// Button: what a rule says of these words.
    pub ignore_here: &'static str,
    /// Button: a rule, in this draft.
    pub ignore_rule: &'static str,
    /// Button: a passage.
    pub ignore_passage: &'static str,
    /// Label of the passage.
    pub passage: &'static str,
    /// What happens with it.
    pub passage_hint: &'static str,
    /// With scripts: what is selected will do.
    pub passage_selected: &'static str,
    /// When there is none.
    pub passage_empty: &'static str,
    /// Heading: how many things are ignored.
    pub ignored: fn(usize) -> String,
    /// Name of the list.
    pub ignored_list: &'static str,
    /// A rule that is ignored.
    pub ignored_rule: fn(&str) -> String,
    /// A passage that is ignored.
    pub ignored_passage: &'static str,
    /// By whom.
    pub ignored_by: fn(&str) -> String,
    /// Button: no longer ignore.
    pub heed: &'static str,
    /// Notice.
    pub ignored_notice: &'static str,
    /// Notice.
    pub heeded_notice: &'static str,
}

static EN: Panel = Panel {
    analysis: "Analysis",
    serp: "SERP",
    info: "Info",
    tabs: "Views of the analysis",
    findings: "Findings",
    seo: "SEO",
    readability: "Readability",
    typography: "Typography",
    charter: "Brand charter",
    problem: "Problem",
    improve: "To improve",
    good: "Good",
    note: "Note",
    fixed: "Fixed",
    problems: |n| if n == 1 { "1 problem".to_owned() } else { format!("{n} problems") },
    improvements: |n| format!("{n} to improve"),
    good_points: |n| if n == 1 { "1 good point".to_owned() } else { format!("{n} good points") },
    all_right: "Nothing to improve",
    blank: "Nothing to measure yet: the analysis follows as you type.",
    words: |words, wanted, minutes| {
        format!(
            "{} of {} words, {minutes} min read",
            number(Lang::En, words),
            number(Lang::En, wanted)
        )
    },
    words_reached: |words, minutes| {
        format!("{} words, {minutes} min read", number(Lang::En, words))
    },
    show: "Show",
    show_name: |finding| format!("Show in the text: {finding}"),
    why: "Why",
    fix: "Fix",
    fix_name: |finding| format!("Fix: {finding}"),
    fix_all: |places| format!("Fix all {places}"),
    next: "Next finding",
    rule: |title| format!("Rule: {title}."),
    costs: |points| format!("It costs {points} points out of 100."),
    bad_example: "Instead of",
    good_example: "Write",
    place: |line, places| {
        if places > 1 {
            format!("Line {line}, and {} more", places - 1)
        } else {
            format!("Line {line}")
        }
    },
    quoted: |words| format!("“{words}”"),
    announced: |kind, at, all, finding| format!("{kind} {at} of {all}: {finding}"),
    none_to_show: "No finding in the text",
    analysed_at_save: "The analysis is made when you save.",
    engine_away: "These remarks are out of date: the analysis could not be loaded. It is tried again as you write.",
    desktop: "Desktop",
    phone: "Phone",
    screen: "Screen",
    result: "Search result preview",
    result_note: "Google may show another title or another description. Widths are those of its usual typeface.",
    title_width: |px, most| format!("Title: {px} px of {most}"),
    description_length: |count, most, px, widest| {
        format!("Description: {count} characters of {most}, {px} px of {widest}")
    },
    borrowed: "There is no meta description: the first paragraph stands in for it.",
    no_title: "No title yet",
    cut: "cut: ",
    count_words: "Words",
    count_sentences: "Sentences",
    count_paragraphs: "Paragraphs",
    count_headings: "Headings",
    count_characters: "Characters",
    count_internal: "Internal links",
    count_external: "External links",
    count_images: "Pictures",
    count_reading: "Reading time",
    minutes: |minutes| format!("{minutes} min"),
    count_keyphrase: "Keyphrase",
    occurrences: |n, percent| {
        if n == 1 { format!("once, {percent}%") } else { format!("{n} times, {percent}%") }
    },
    count_language: "Language",
    formulas: "Readability formulas",
    about_rule: "About this check",
    rule_title: |rule| match rule.starts_with("charter-") {
        true => charter::title_en(rule),
        false => typography::title_en(rule),
    },
    ignore: "Ignore",
    ignore_here: "Ignore these words",
    ignore_rule: "Ignore this check in this draft",
    ignore_passage: "Ignore this passage",
    passage: "A passage to ignore",
    passage_hint: "A quotation, a title, a slogan: no check says anything about it.",
    passage_selected: "What is selected in the text is taken when this is empty.",
    passage_empty: "Paste the passage here, or select it in the text.",
    ignored: |n| match n {
        0 => "Nothing is ignored".to_owned(),
        n => format!("{n} ignored"),
    },
    ignored_list: "Ignored",
    ignored_rule: |title| format!("{title}, in the whole draft"),
    ignored_passage: "A passage, by all checks",
    ignored_by: |name| format!("Ignored by {name}. Whoever reviews sees it."),
    heed: "No longer ignore",
    ignored_notice: "Ignored. Whoever reviews sees it.",
    heeded_notice: "No longer ignored.",
};

static FR: Panel = Panel {
    analysis: "Analyse",
    serp: "SERP",
    info: "Infos",
    tabs: "Vues de l’analyse",
    findings: "Remarques",
    seo: "SEO",
    readability: "Lisibilité",
    typography: "Typographie",
    charter: "Charte de marque",
    problem: "Problème",
    improve: "À améliorer",
    good: "Bon",
    note: "À savoir",
    fixed: "Corrigé",
    problems: |n| {
        if n < 2 { format!("{n}\u{a0}problème") } else { format!("{n}\u{a0}problèmes") }
    },
    improvements: |n| format!("{n}\u{a0}à améliorer"),
    good_points: |n| {
        if n < 2 { format!("{n}\u{a0}bon point") } else { format!("{n}\u{a0}bons points") }
    },
    all_right: "Rien à améliorer",
    blank: "Rien à mesurer pour l’instant\u{a0}: l’analyse suit votre frappe.",
    words: |words, wanted, minutes| {
        format!(
            "{} mots sur {}, {minutes} min de lecture",
            number(Lang::Fr, words),
            number(Lang::Fr, wanted)
        )
    },
    words_reached: |words, minutes| {
        format!("{} mots, {minutes} min de lecture", number(Lang::Fr, words))
    },
    show: "Voir",
    show_name: |finding| format!("Voir dans le texte\u{a0}: {finding}"),
    why: "Pourquoi",
    fix: "Corriger",
    fix_name: |finding| format!("Corriger\u{a0}: {finding}"),
    fix_all: |places| format!("Corriger les {places}"),
    next: "Remarque suivante",
    rule: |title| format!("Règle\u{a0}: {title}."),
    costs: |points| format!("Elle coûte {points} points sur 100."),
    bad_example: "Au lieu de",
    good_example: "Écrivez",
    place: |line, places| {
        if places > 1 {
            format!(
                "Ligne {line}, et {} {}",
                places - 1,
                if places == 2 { "autre" } else { "autres" }
            )
        } else {
            format!("Ligne {line}")
        }
    },
    quoted: |words| format!("«\u{a0}{words}\u{a0}»"),
    announced: |kind, at, all, finding| format!("{kind} {at} sur {all}\u{a0}: {finding}"),
    none_to_show: "Aucune remarque dans le texte",
    analysed_at_save: "L’analyse se fait à l’enregistrement.",
    engine_away: "Ces remarques ne sont plus à jour\u{a0}: l’analyse n’a pas pu être chargée. Nouvel essai à mesure que vous écrivez.",
    desktop: "Ordinateur",
    phone: "Téléphone",
    screen: "Écran",
    result: "Aperçu du résultat",
    result_note: "Google peut montrer un autre titre ou une autre description. Les largeurs sont celles de sa police habituelle.",
    title_width: |px, most| format!("Titre\u{a0}: {px} px sur {most}"),
    description_length: |count, most, px, widest| {
        format!("Description\u{a0}: {count} caractères sur {most}, {px}\u{a0}px sur {widest}")
    },
    borrowed: "Il n’y a pas de méta-description\u{a0}: le premier paragraphe la remplace.",
    no_title: "Pas encore de titre",
    cut: "coupé\u{a0}: ",
    count_words: "Mots",
    count_sentences: "Phrases",
    count_paragraphs: "Paragraphes",
    count_headings: "Intertitres",
    count_characters: "Caractères",
    count_internal: "Liens internes",
    count_external: "Liens externes",
    count_images: "Images",
    count_reading: "Temps de lecture",
    minutes: |minutes| format!("{minutes}\u{a0}min"),
    count_keyphrase: "Expression clé",
    occurrences: |n, percent| format!("{n}\u{a0}fois, {percent}\u{a0}%"),
    count_language: "Langue",
    formulas: "Formules de lisibilité",
    about_rule: "À propos de ce contrôle",
    rule_title: |rule| match rule.starts_with("charter-") {
        true => charter::title_fr(rule),
        false => typography::title_fr(rule),
    },
    ignore: "Ignorer",
    ignore_here: "Ignorer ces mots",
    ignore_rule: "Ignorer ce contrôle dans ce texte",
    ignore_passage: "Ignorer ce passage",
    passage: "Passage à ignorer",
    passage_hint: "Une citation, un titre, un slogan\u{a0}: plus aucun contrôle n’en dit rien.",
    passage_selected: "Si ce champ est vide, c’est la sélection dans le texte qui compte.",
    passage_empty: "Collez le passage ici, ou sélectionnez-le dans le texte.",
    ignored: |n| match n {
        0 => "Rien n’est ignoré".to_owned(),
        1 => "1\u{a0}remarque ignorée".to_owned(),
        n => format!("{n}\u{a0}remarques ignorées"),
    },
    ignored_list: "Remarques ignorées",
    ignored_rule: |title| format!("{title}, dans tout le texte"),
    ignored_passage: "Un passage, pour tous les contrôles",
    ignored_by: |name| format!("À la demande de {name}. Visible à la relecture."),
    heed: "Ne plus ignorer",
    ignored_notice: "Remarque ignorée. C’est visible à la relecture.",
    heeded_notice: "La remarque compte de nouveau.",
};

/// The analysis beside the text, in a language.
#[must_use]
pub fn panel(lang: Lang) -> &'static Panel {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

/// The name of a readability formula by its id, the same in every language; the id when it has none.
#[must_use]
pub fn formula(id: &str) -> &str {
    match id {
        "ari" => "ARI",
        "coleman-liau" => "Coleman-Liau",
        "de-amstad" => "Flesch, Amstad",
        "de-smog" => "SMOG, Bamberger-Vanecek",
        "de-wiener-1" => "Wiener Sachtext 1",
        "de-wiener-2" => "Wiener Sachtext 2",
        "de-wiener-3" => "Wiener Sachtext 3",
        "de-wiener-4" => "Wiener Sachtext 4",
        "es-crawford" => "Crawford",
        "es-fernandez-huerta" => "Fernández Huerta",
        "es-gutierrez" => "Gutiérrez de Polini",
        "es-szigriszt" => "Szigriszt-Pazos",
        "flesch" => "Flesch",
        "flesch-kincaid" => "Flesch-Kincaid",
        "forcast" => "FORCAST",
        "fr-207" => "Flesch, Kandel-Moles (207)",
        "fr-209" => "Flesch, Kandel-Moles (209)",
        "gunning-fog" => "Gunning Fog",
        "it-gulpease" => "Gulpease",
        "it-vacca-1972" => "Flesch-Vacca (1972)",
        "it-vacca-1986" => "Flesch-Vacca (1986)",
        "lix" => "LIX",
        "nl-brouwer" => "Flesch, Brouwer",
        "nl-douma" => "Flesch, Douma",
        "powers-sumner-kearl" => "Powers-Sumner-Kearl",
        "pt-flesch" => "Flesch, Martins",
        "rix" => "RIX",
        "smog" => "SMOG",
        other => other,
    }
}
