//! Forms of être, and what they stand with.

use prose::Words;

use super::super::{before, before_aside, folded};
use super::participle::{BETWEEN, is_adverb};
use crate::keyphrase::tokens::{Glue, Token};

/// Simple forms of être, folded and sorted.
pub(super) const ETRE: Words = Words::of(
    "es est etaient etais etait etant etes etiez etions etre fumes furent fus fusse fussent fut \
     sera serai seraient serais serait seras serez seriez serions serons seront soient sois soit \
     sommes sont soyez soyons suis",
);

/// Forms of avoir, folded and sorted.
const AVOIR: Words = Words::of(
    "a ai aie aient aies ait as aura aurai auraient aurais aurait auras aurez auriez aurions aurons \
     auront avaient avais avait avez aviez avions avoir avons ayant ayez ayons eu eurent eut ont",
);

pub(super) fn simple_etre(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let word = folded(tokens, at);
    let visible = &text[tokens[at].text.range()];
    // `l’est` of the compass, `un être`: nouns.
    let noun = matches!(before(tokens, at, 1), "un" | "cet" | "des" | "les" | "chaque" | "tout")
        && word == "etre"
        || word == "est"
            && before(tokens, at, 1) == "l"
            && matches!(before(tokens, at, 2), "a" | "de" | "dans" | "vers" | "");
    ETRE.holds(word) && !noun && visible != "Est" || visible == "Est" && at == 0
}

/// `étant donné que`, `cela étant dit`, `étant entendu que`; and the sums of `les sommes versées`.
pub(super) fn set_phrase(tokens: &[Token<'_>], at: usize) -> bool {
    const OWNERS: Words = Words::of(
        "aux certaines ces d de des grandes grosses les leurs mes nos petites plusieurs quelles ses \
         tes toutes vos",
    );
    match folded(tokens, at) {
        "etant" => matches!(
            folded(tokens, at + 1),
            "dit" | "donne" | "donnee" | "donnees" | "donnes" | "entendu"
        ),
        "sommes" => OWNERS.holds(before(tokens, at, 1)),
        "fut" => matches!(before(tokens, at, 1), "chaque" | "ce" | "du" | "un"),
        _ => false,
    }
}

/// `s’est levé`, `nous nous sommes vus`: not passive.
pub(super) fn pronominal(tokens: &[Token<'_>], at: usize) -> bool {
    const LIGHT: Words = Words::of("a avait en jamais n ne ont pas plus y");
    let mut near = (1..=3).map(|back| before(tokens, at, back)).filter(|word| !LIGHT.holds(word));
    let (one, two) = (near.next().unwrap_or_default(), near.next().unwrap_or_default());
    let word = folded(tokens, at);
    match one {
        "se" | "s" => true,
        "me" | "m" => {
            matches!(word, "suis" | "etais" | "serai" | "serais" | "fus" | "sois" | "etre")
        }
        "te" | "t" => matches!(word, "es" | "etais" | "seras" | "serais" | "fus" | "sois" | "etre"),
        // `vous vous êtes`, `vous êtes-vous`
        "nous" | "vous" => {
            two == one
                || folded(tokens, at + 1) == one
                    && tokens.get(at + 1).is_some_and(|it| it.glue == Glue::Hyphen)
        }
        _ => false,
    }
}

/// `a été`, `n’ont pas été`, `a-t-elle finalement été`: avoir a few words before, an aside between commas left out.
pub(super) fn has_avoir(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let at = before_aside(text, tokens, at);
    let light = |back: usize| {
        let word = before(tokens, at, back);
        // `a de nouveau été`
        BETWEEN.holds(word) || matches!(word, "de" | "nouveau") || is_adverb(word)
    };
    (1..=5).any(|back| AVOIR.holds(before(tokens, at, back)) && (1..back).all(light))
}

/// `doit être`, `ne pourront pas être`, `vient d’être`, `va être`, `aurait dû être`: what is to be done, not how something
/// is.
pub(super) fn after_modal(tokens: &[Token<'_>], at: usize) -> bool {
    let modal = |word: &str| {
        ["doi", "dev", "pourr", "peu", "pouv", "pui", "vien"]
            .iter()
            .any(|stem| word.starts_with(stem))
            && !matches!(word, "peu" | "puis" | "devant" | "devis" | "devoirs")
    };
    let going = |word: &str| {
        matches!(word, "va" | "vais" | "vas" | "vont" | "allons" | "allez" | "allait" | "allaient")
    };
    let had = |back: usize| {
        matches!(before(tokens, at, back), "du" | "pu")
            && (1..=3).any(|more| AVOIR.holds(before(tokens, at, back + more)))
    };
    let tells = |back: usize| {
        let word = before(tokens, at, back);
        modal(word) || going(word) || had(back)
    };
    let found = (1..=5).find(|back| tells(*back));
    let light = |word: &str| BETWEEN.holds(word) || word == "toutefois" || is_adverb(word);
    found.is_some_and(|found| (1..found).all(|back| light(before(tokens, at, back))))
}

/// `sera installé`, `seront orientés`: what will be done; `sera fermé` says how it will be.
pub(super) fn announced(etre: &str, stem: &str) -> bool {
    const DONE: Words = Words::of(
        "accroché achevé adapté ancré attaché bloqué branché ciblé collé concentré divisé débloqué \
         débranché décidé décoré dégagé démonté déterminé développé enfermé espacé informatisé \
         installé isolé limité mesuré orienté percé plié posé rangé recouvert rempli réservé scellé \
         serré suspendu séché vidé vissé équilibré équipé",
    );
    etre.starts_with("ser") && DONE.holds(stem)
}
