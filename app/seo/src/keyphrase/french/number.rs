//! Singular and plural of French words.

use prose::Words;

/// Plurals no rule gives, and the singulars they belong to.
const IRREGULAR: [(&str, &str); 22] = [
    ("œil", "yeux"),
    ("oeil", "yeux"),
    ("ciel", "cieux"),
    ("aïeul", "aïeux"),
    ("monsieur", "messieurs"),
    ("madame", "mesdames"),
    ("mademoiselle", "mesdemoiselles"),
    ("bonhomme", "bonshommes"),
    ("gentilhomme", "gentilshommes"),
    ("travail", "travaux"),
    ("bail", "baux"),
    ("corail", "coraux"),
    ("émail", "émaux"),
    ("vitrail", "vitraux"),
    ("soupirail", "soupiraux"),
    ("vantail", "vantaux"),
    ("média", "médias"),
    ("ail", "aulx"),
    ("sandwich", "sandwichs"),
    ("match", "matchs"),
    ("scénario", "scénarii"),
    ("maximum", "maxima"),
];

/// Words in s, x or z whose last letter is not a plural: without it they would be another word.
const INVARIABLE: Words = Words::of(
    "bas bois bras bus cas colis concours corps cours discours divers dos fils fois fonds frais \
     gris jus lis mars mets mois os parcours pas poids pois près sens souris sous tas univers",
);

/// The singulars `word` may be the plural of, itself first.
pub(super) fn singulars(word: &str) -> Vec<String> {
    let mut singulars = vec![word.to_owned()];
    let mut add = |stem: &str, ending: &str| {
        let singular = format!("{stem}{ending}");
        if !singulars.contains(&singular) {
            singulars.push(singular);
        }
    };
    for (singular, plural) in IRREGULAR {
        if plural == word {
            add(singular, "");
        }
    }
    if INVARIABLE.holds(word) || word.chars().count() < 4 {
        return singulars;
    }
    if let Some(stem) = word.strip_suffix("aux") {
        add(stem, "al");
    }
    if let Some(stem) = word.strip_suffix('x').filter(|stem| stem.ends_with(['u'])) {
        add(stem, "");
    }
    if let Some(stem) = word.strip_suffix('s').filter(|stem| !stem.ends_with('s')) {
        add(stem, "");
    }
    singulars
}

/// The plurals of a singular that differ from it.
pub(super) fn plurals(singular: &str) -> Vec<String> {
    let irregular = IRREGULAR.iter().filter(|(one, _)| *one == singular);
    let mut plurals: Vec<String> = irregular.map(|(_, many)| (*many).to_owned()).collect();
    // `foi`, `moi` and `croi` would become words of their own.
    if singular.ends_with(['s', 'x', 'z']) || ["foi", "moi", "toi"].contains(&singular) {
        return plurals;
    }
    plurals.push(format!("{singular}s"));
    if let Some(stem) = singular.strip_suffix("al") {
        plurals.push(format!("{stem}aux"));
    }
    if ["eau", "au", "eu", "ou"].iter().any(|ending| singular.ends_with(ending)) {
        plurals.push(format!("{singular}x"));
    }
    plurals
}
