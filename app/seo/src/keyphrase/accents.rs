//! Accents: missing ones are forgiven, different ones make another word.

use prose::Words;

/// Whether two spellings with the same folded form may be the same word.
///
/// `referencement` is `référencement` typed in haste, so a word typed without any accent matches
/// either way. `pêcheur` and `pécheur` were both typed with care: they differ. A word may lack some of
/// its accents (`dépot`, `réferencement`), except on a final `é`, which changes the word (`côte`, `côté`).
#[must_use]
pub(crate) fn compatible(one: &str, other: &str) -> bool {
    if one.is_ascii() || other.is_ascii() {
        return true;
    }
    let twins = TWINS.holds(prose::fold(one).trim_end_matches(['e', 's']));
    let (one, other) = (marks(one), marks(other));
    let forgot = || forgotten(&one, &other) || forgotten(&other, &one);
    one == other || bare(&one) || bare(&other) || reformed(&one, &other) || !twins && forgot()
}

/// Beginnings of words that are two with and without a circumflex, beside an accent both have: `taché`, `tâché`.
const TWINS: Words = Words::of("baill cot hal mat matin rod tach");

/// Spellings that are one common word without accents and another with them: `mur`, `mûr`.
const BOTH: Words = Words::of(
    "barre bombe borne cache calme casse charge chasse cible classe commande compte cote \
     coupe cuisine cure date demande double expose ferme fonce force forme garde glace \
     grille groupe interne invite jeune juge lettre limite liste livre marche marque masque \
     mat mesure meuble montre mur note peine place plante poivre porte pose programme recherche \
     retraite rose sable sale signe sucre tache trace traite tranche usage visite voile",
);

/// Whether an accent alone makes `visible` another common word than `typed`. Capitals often lack
/// theirs, and a `cote` is seldom meant where people search (`cote d azur`).
#[must_use]
pub(crate) fn another_word(visible: &str, typed: &str) -> bool {
    if visible.is_ascii() && (typed.is_ascii() || !visible.contains(char::is_lowercase)) {
        return false;
    }
    let folded = prose::fold(typed);
    let bare = folded.trim_end_matches('s');
    BOTH.holds(bare) && marks(visible) != marks(typed) && !(typed.is_ascii() && bare == "cote")
}

/// Whether `visible` is `typed` without its final é, its only accent: `marche` for `marché`. Where a
/// writer types accents elsewhere, that is another word; a word in -té has no such twin.
#[must_use]
pub(crate) fn lost_final_accent(visible: &str, typed: &str) -> bool {
    let bare = typed.trim_end_matches('s');
    let stem = bare.strip_suffix('é').unwrap_or_default();
    let lonely = !stem.is_empty() && stem.is_ascii() && !(stem.ends_with('t') && stem.len() > 4);
    visible.is_ascii() && lonely && !TWINLESS.holds(&prose::fold(bare))
}

/// Words in -é that have no twin in -e, unaccented: a writer without accents means them.
const TWINLESS: Words = Words::of(
    "acne alize beaute bebe ble bonte cafe canape carre cine clarte cle comite conge cruaute \
     degre employe ete fierte gre hypermarche karate kine liberte loyaute macrame moitie \
     pauvrete pave pitie pre procede proprete propriete purete royaute salarie sante societe \
     supermarche surdoue surete taboule the variete veloute volonte",
);

/// Whether `visible` is `typed` with one more é at its end: `marché` for `marche`. Where the writer
/// of the keyphrase types accents (`careful`), or both words exist, that is another word.
#[must_use]
pub(crate) fn gained_final_accent(visible: &str, typed: &str, careful: bool) -> bool {
    let lower = prose::lower(visible);
    let (bare, word) = (lower.trim_end_matches('s'), typed.trim_end_matches('s'));
    let stem = bare.strip_suffix('é').unwrap_or_default();
    if stem.is_empty() || !typed.is_ascii() || !word.ends_with('e') {
        return false;
    }
    let family = ["ite", "aute", "iete"].iter().any(|end| word.ends_with(end)) && word.len() > 6;
    careful && stem.is_ascii() || !family && stem.is_ascii() && !TWINLESS.holds(word)
}

/// One mark per base letter: `\0` for none.
fn marks(word: &str) -> Vec<char> {
    let mut marks = Vec::with_capacity(word.len());
    for c in word.chars() {
        match c {
            '\u{301}' => set_last(&mut marks, 'é'),
            '\u{300}' => set_last(&mut marks, 'è'),
            '\u{302}' => set_last(&mut marks, 'ê'),
            '\u{308}' => set_last(&mut marks, 'ë'),
            '\u{327}' => set_last(&mut marks, 'ç'),
            'œ' | 'Œ' | 'æ' | 'Æ' => marks.extend(['\0', '\0']),
            '’' | '‘' | 'ʼ' | '\'' | '\u{ad}' | '\u{2010}' | '\u{2011}' => {}
            c => marks.push(mark(c)),
        }
    }
    marks
}

fn set_last(marks: &mut [char], mark: char) {
    if let Some(last) = marks.last_mut() {
        *last = mark;
    }
}

fn mark(c: char) -> char {
    match c {
        'é' | 'É' | 'á' | 'Á' | 'í' | 'Í' | 'ó' | 'Ó' | 'ú' | 'Ú' | 'ý' | 'Ý' => 'é',
        'è' | 'È' | 'à' | 'À' | 'ì' | 'Ì' | 'ò' | 'Ò' | 'ù' | 'Ù' => 'è',
        'ê' | 'Ê' | 'â' | 'Â' | 'î' | 'Î' | 'ô' | 'Ô' | 'û' | 'Û' => 'ê',
        'ë' | 'Ë' | 'ä' | 'Ä' | 'ï' | 'Ï' | 'ö' | 'Ö' | 'ü' | 'Ü' | 'ÿ' | 'Ÿ' => 'ë',
        'ç' | 'Ç' => 'ç',
        'ñ' | 'Ñ' | 'ã' | 'Ã' | 'õ' | 'Õ' => 'ñ',
        c if c.is_ascii() => '\0',
        // Letters with no unaccented twin of their own stand for themselves.
        _ => '\0',
    }
}

/// Whether two spellings differ in acute and grave alone, as those of 1990 do: `événement`, `évènement`.
fn reformed(one: &[char], other: &[char]) -> bool {
    let slanted = |mark: &char| matches!(mark, 'é' | 'è');
    let alike = |(one, other): (&char, &char)| one == other || slanted(one) && slanted(other);
    one.len() > 4 && one.len() == other.len() && one.iter().zip(other).all(alike)
}

fn bare(marks: &[char]) -> bool {
    marks.iter().all(|mark| *mark == '\0')
}

/// Whether `typed` is `full` with some accents forgotten, none of them at the end.
fn forgotten(typed: &[char], full: &[char]) -> bool {
    let letters = full.len();
    letters == typed.len()
        && letters > 4
        && typed.iter().zip(full).enumerate().all(|(at, (typed, full))| {
            typed == full
                || (*typed == '\0' && (at + 3 < letters || *full == 'ê' && at + 1 < letters))
        })
}

#[cfg(test)]
mod tests {
    use super::compatible;

    #[test]
    fn missing_accents_are_forgiven_on_either_side() {
        assert!(compatible("referencement", "référencement"));
        assert!(compatible("Référencement", "referencement"));
        assert!(compatible("réferencement", "référencement"));
        assert!(compatible("dépot", "dépôt"));
    }

    #[test]
    fn a_decomposed_accent_is_the_same_accent() {
        assert!(compatible("caf\u{e9}s pêche", "cafe\u{301}s pêche"));
    }

    #[test]
    fn another_typed_accent_is_another_word() {
        assert!(!compatible("pêcheur", "pécheur"));
        assert!(!compatible("côte", "côté"));
        assert!(!compatible("tâché", "taché"));
    }
}
