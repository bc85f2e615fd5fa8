//! The terms an article is expected to use, the texts they come from, and what the brand has beside it.

use crate::Lang;
use crate::numbers::number;

/// How a text uses a term.
#[derive(Clone, Copy, Debug)]
pub struct Uses {
    /// Uses in the text.
    pub times: u64,
    /// Uses in the reference texts, had they this length: from so many …
    pub least: u64,
    /// … to so many.
    pub usual: u64,
    /// More than this is over-use.
    pub most: u64,
    /// Reference texts that use it …
    pub texts: usize,
    /// … of so many.
    pub of: usize,
}

/// The terms an article is expected to use, the texts they come from, and what the brand has beside it.
pub struct Terms {
    /// Tab.
    pub tab: &'static str,
    /// Heading.
    pub expected: &'static str,
    /// Figure.
    pub coverage: fn(u64) -> String,
    /// What it counts.
    pub coverage_why: &'static str,
    /// Figure.
    pub overuse: fn(u64) -> String,
    /// What it counts.
    pub overuse_why: &'static str,
    /// Beside a term: its uses, and those expected.
    pub uses: fn(u64, u64, u64) -> String,
    /// The same in full.
    pub explained: fn(Uses) -> String,
    /// Not used.
    pub missing: &'static str,
    /// Used less than expected.
    pub rare: &'static str,
    /// Used as expected.
    pub right: &'static str,
    /// Used too often.
    pub overdone: &'static str,
    /// Name of the list.
    pub list: &'static str,
    /// Without scripts.
    pub at_save: &'static str,
    /// Heading: the texts.
    pub texts: fn(usize) -> String,
    /// When there is none.
    pub none: &'static str,
    /// When there are one or two.
    pub few: &'static str,
    /// When none is in the language of the article.
    pub other_language: &'static str,
    /// When nothing is common to them.
    pub nothing_common: &'static str,
    /// Words, language, who added it.
    pub about: fn(u64, &str, &str) -> String,
    /// A text that is an article of the brand.
    pub of_brand: &'static str,
    /// A text that is not compared.
    pub not_compared: &'static str,
    /// Summary: opens the ways to add one.
    pub add_some: &'static str,
    /// Label.
    pub paste: &'static str,
    /// What may be pasted, and how much.
    pub paste_hint: fn(usize) -> String,
    /// Button.
    pub add: &'static str,
    /// Label: files.
    pub files: &'static str,
    /// Button: the brand's own articles.
    pub own: &'static str,
    /// What it takes.
    pub own_hint: &'static str,
    /// Button.
    pub remove: &'static str,
    /// Its accessible name.
    pub remove_name: fn(&str) -> String,
    /// Notice.
    pub changed: &'static str,
    /// Refusal.
    pub empty: &'static str,
    /// Refusal.
    pub too_long: &'static str,
    /// Refusal.
    pub too_many: fn(usize) -> String,
    /// Refusal.
    pub no_room: &'static str,
    /// Refusal.
    pub no_subject: &'static str,
    /// Refusal.
    pub no_article: &'static str,
    /// Group of findings.
    pub brand: &'static str,
    /// Another article aims at the same keyphrase.
    pub rival: fn(&str) -> String,
    /// Another article aims at a close one.
    pub close: fn(&str) -> String,
    /// Why that matters.
    pub rival_why: &'static str,
    /// Another article says nearly the same.
    pub alike: fn(u8) -> String,
    /// Why that matters.
    pub alike_why: &'static str,
    /// Group: links.
    pub links: &'static str,
    /// An article that is worth a link from these words.
    pub linkable: fn(&str) -> String,
    /// Which articles are proposed.
    pub linkable_why: &'static str,
    /// Button.
    pub link: &'static str,
    /// Its accessible name: words, title.
    pub link_name: fn(&str, &str) -> String,
    /// An article without a title.
    pub untitled: &'static str,
    /// What is said of other articles is that of the last save.
    pub as_saved: &'static str,
}

/// How many, without saying a range that is one number.
fn range(least: u64, usual: u64, to: &str) -> String {
    if usual > least { format!("{least}{to}{usual}") } else { least.to_string() }
}

fn times(n: u64) -> String {
    match n {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        n => format!("{n} times"),
    }
}

static EN: Terms = Terms {
    tab: "Terms",
    expected: "Expected terms",
    coverage: |percent| format!("Coverage: {percent}%"),
    coverage_why: "The share of the expected terms that the text uses, each by its importance. One that is used less often than in the reference texts counts half.",
    overuse: |percent| format!("Over-use: {percent}%"),
    overuse_why: "The share of the expected terms, each by its importance, that the text uses far more often than the reference texts do.",
    uses: |times, least, usual| format!("{times} of {}", range(least, usual, "–")),
    explained: |it| {
        let wanted = match (it.least, it.usual) {
            (least, usual) if usual > least => format!("{least} to {usual} times"),
            (least, _) => times(least),
        };
        let here = if it.times == 0 { "not at all".to_owned() } else { times(it.times) };
        format!(
            "{} of {} reference texts use it, {wanted} in texts of this length; here {here}. More than {} is over-use.",
            it.texts,
            it.of,
            times(it.most)
        )
    },
    missing: "Missing",
    rare: "Used too little",
    right: "Used",
    overdone: "Over-used",
    list: "Expected terms, the most important first",
    at_save: "The terms are counted when you save.",
    texts: |n| if n == 1 { "1 reference text".to_owned() } else { format!("{n} reference texts") },
    none: "Add a few competitor texts on this subject, or take the brand’s own articles: the terms that a text on it is expected to use are then listed here, and ticked as you write. Nothing leaves this machine.",
    few: "With fewer than three texts, the habits of one author weigh heavily.",
    other_language: "None of the reference texts is in the language of this article: nothing can be compared.",
    nothing_common: "These texts have no term in common: add some on the same subject.",
    about: |words, language, by| {
        let words = number(Lang::En, words);
        match language {
            "" => format!("{words} words, added by {by}"),
            language => format!("{words} words, {language}, added by {by}"),
        }
    },
    of_brand: "Article of the brand, as it was then",
    not_compared: "In another language: not compared",
    add_some: "Add reference texts",
    paste: "Text of a competitor page",
    paste_hint: |most| {
        format!(
            "Formatted text, HTML, Markdown or plain text. At most {most} texts, 1 MB each, 2 MB in all."
        )
    },
    add: "Add this text",
    files: "Files (.txt, .md, .html)",
    own: "Take the brand’s articles on the keyphrase",
    own_hint: "At most ten articles that speak of it, as they are now. Those in the trash are left out.",
    remove: "Remove",
    remove_name: |name| format!("Remove: {name}"),
    changed: "The reference texts were changed.",
    empty: "Paste a text first.",
    too_long: "This text is longer than 1 MB: nothing of it was added.",
    too_many: |most| format!("There are {most} reference texts already: remove one first."),
    no_room: "All reference texts together may hold 2 MB: remove one first.",
    no_subject: "Give the article a keyphrase first.",
    no_article: "No other article of the brand, of 100 words or more and in this language, speaks of the keyphrase.",
    brand: "Across the brand",
    rival: |phrase| format!("Another article aims at the same keyphrase: “{phrase}”"),
    close: |phrase| format!("Another article aims at a keyphrase close to this one: “{phrase}”"),
    rival_why: "Two articles that aim at one keyphrase compete with each other in search results. Choose another keyphrase, or make one article of the two.",
    alike: |percent| {
        format!("Another article has about {percent}% of its wording in common with this one")
    },
    alike_why: "Search engines show one of two texts that say nearly the same. The share is estimated from runs of three words.",
    links: "Internal links",
    linkable: |anchor| format!("A link could be made of “{anchor}”"),
    linkable_why: "Articles that are approved and have an address, and whose keyphrase this text names without a link to them.",
    link: "Insert the link",
    link_name: |anchor, title| format!("Insert the link: {anchor}, to {title}"),
    untitled: "Untitled",
    as_saved: "Other articles are compared with the text as it was when this page was opened, or when a new keyphrase or much new text was saved.",
};

static FR: Terms = Terms {
    tab: "Champ lexical",
    expected: "Termes attendus",
    coverage: |percent| format!("Couverture\u{a0}: {percent}\u{a0}%"),
    coverage_why: "La part des termes attendus que le texte emploie, chacun selon son importance. Un terme moins employé que dans les textes de référence compte pour moitié.",
    overuse: |percent| format!("Suremploi\u{a0}: {percent}\u{a0}%"),
    overuse_why: "La part des termes attendus, chacun selon son importance, que le texte emploie bien plus souvent que les textes de référence.",
    uses: |times, least, usual| format!("{times} sur {}", range(least, usual, "–")),
    explained: |it| {
        let wanted = match (it.least, it.usual) {
            (least, usual) if usual > least => format!("de {least} à {usual}\u{a0}fois"),
            (least, _) => format!("{least}\u{a0}fois"),
        };
        let used = if it.texts < 2 {
            format!("{} texte de référence sur {} l’emploie", it.texts, it.of)
        } else {
            format!("{} textes de référence sur {} l’emploient", it.texts, it.of)
        };
        format!(
            "{used}, {wanted} dans un texte de cette longueur\u{a0}; ici {}\u{a0}fois. Au-delà de {}\u{a0}fois, c’est un suremploi.",
            it.times, it.most
        )
    },
    missing: "Absent",
    rare: "Trop peu employé",
    right: "Employé",
    overdone: "Suremployé",
    list: "Termes attendus, les plus importants d’abord",
    at_save: "Les termes sont comptés à l’enregistrement.",
    texts: |n| {
        if n < 2 {
            format!("{n}\u{a0}texte de référence")
        } else {
            format!("{n}\u{a0}textes de référence")
        }
    },
    none: "Ajoutez quelques textes concurrents sur ce sujet, ou prenez les articles de la marque\u{a0}: les termes qu’un texte sur ce sujet est censé employer s’affichent ici, et se cochent à mesure que vous écrivez. Rien ne quitte cette machine.",
    few: "Avec moins de trois textes, les habitudes d’un seul auteur pèsent lourd.",
    other_language: "Aucun texte de référence n’est dans la langue de l’article\u{a0}: rien ne peut être comparé.",
    nothing_common: "Ces textes n’ont aucun terme en commun\u{a0}: ajoutez-en sur le même sujet.",
    about: |words, language, by| {
        let words = number(Lang::Fr, words);
        match language {
            "" => format!("{words}\u{a0}mots, ajouté par {by}"),
            language => format!("{words}\u{a0}mots, {language}, ajouté par {by}"),
        }
    },
    of_brand: "Article de la marque, tel qu’il était alors",
    not_compared: "Dans une autre langue\u{a0}: non comparé",
    add_some: "Ajouter des textes de référence",
    paste: "Texte d’une page concurrente",
    paste_hint: |most| {
        format!(
            "Texte mis en forme, HTML, Markdown ou texte simple. {most}\u{a0}textes au plus, 1\u{a0}Mo chacun, 2\u{a0}Mo en tout."
        )
    },
    add: "Ajouter ce texte",
    files: "Fichiers (.txt, .md, .html)",
    own: "Prendre les articles de la marque sur l’expression clé",
    own_hint: "Dix articles au plus qui en parlent, tels qu’ils sont maintenant. Ceux de la corbeille sont laissés de côté.",
    remove: "Retirer",
    remove_name: |name| format!("Retirer\u{a0}: {name}"),
    changed: "Les textes de référence ont changé.",
    empty: "Collez d’abord un texte.",
    too_long: "Ce texte dépasse 1\u{a0}Mo\u{a0}: rien n’en a été ajouté.",
    too_many: |most| {
        format!("Il y a déjà {most}\u{a0}textes de référence\u{a0}: retirez-en un d’abord.")
    },
    no_room: "Les textes de référence peuvent peser 2\u{a0}Mo ensemble\u{a0}: retirez-en un d’abord.",
    no_subject: "Donnez d’abord une expression clé à l’article.",
    no_article: "Aucun autre article de la marque, d’au moins 100\u{a0}mots et dans cette langue, ne parle de l’expression clé.",
    brand: "Dans la marque",
    rival: |phrase| {
        format!("Un autre article vise la même expression clé\u{a0}: «\u{a0}{phrase}\u{a0}»")
    },
    close: |phrase| {
        format!("Un autre article vise une expression clé proche\u{a0}: «\u{a0}{phrase}\u{a0}»")
    },
    rival_why: "Deux articles qui visent la même expression se font concurrence dans les résultats de recherche\u{a0}: c’est la cannibalisation. Choisissez une autre expression, ou réunissez les deux articles.",
    alike: |percent| {
        format!("Un autre article a environ {percent}\u{a0}% de son texte en commun avec celui-ci")
    },
    alike_why: "De deux textes presque identiques, les moteurs de recherche n’en montrent qu’un. La part est estimée sur les suites de trois mots.",
    links: "Maillage interne",
    linkable: |anchor| format!("Un lien pourrait partir de «\u{a0}{anchor}\u{a0}»"),
    linkable_why: "Des articles approuvés qui ont une adresse, et dont ce texte nomme l’expression clé sans lien vers eux.",
    link: "Insérer le lien",
    link_name: |anchor, title| format!("Insérer le lien\u{a0}: {anchor}, vers {title}"),
    untitled: "Sans titre",
    as_saved: "Les autres articles sont comparés au texte tel qu’il était à l’ouverture de cette page, ou à l’enregistrement d’une nouvelle expression clé ou d’un long passage nouveau.",
};

/// The terms an article is expected to use, in a language.
#[must_use]
pub fn terms(lang: Lang) -> &'static Terms {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_of_a_term_are_explained() {
        let it = Uses { times: 0, least: 2, usual: 5, most: 9, texts: 3, of: 4 };
        let said = "3 of 4 reference texts use it, 2 to 5 times in texts of this length; here not at all. More than 9 times is over-use.";
        assert_eq!((EN.explained)(it), said);
        let said = "3 textes de référence sur 4 l’emploient, de 2 à 5\u{a0}fois dans un texte de cette longueur\u{a0}; ici 0\u{a0}fois. Au-delà de 9\u{a0}fois, c’est un suremploi.";
        assert_eq!((FR.explained)(it), said);
        assert_eq!((EN.uses)(1, 2, 5), "1 of 2–5");
        assert_eq!((FR.uses)(1, 2, 2), "1 sur 2");
    }
}
