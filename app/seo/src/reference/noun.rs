//! What stands around a run of words: it tells names of things from scraps with a verb in them.
//!
//! A name of something follows a determiner or a preposition at times (`le pain de seigle`); a verb follows a
//! pronoun (`il faut`), or comes before an article (`nourrit le levain`).

use prose::{Document, Language, Word, Words, is_function_word};

/// What a name may follow, folded.
const LEADS: [Words; 2] = [
    Words::of(
        "a an another any at by each every few for from her his in into its many more most my no of on our \
         per some the their these those two with without your",
    ),
    Words::of(
        "au aucun aucune autre autres aux avec ce ces cet cette chaque d dans de des deux du entre l la le \
         les leur leurs ma mes mon nos notre par plusieurs pour quel quelle quelles quelque quelques quels \
         sa sans ses son sous sur ta tes ton toute toutes trois un une vos votre",
    ),
];

/// What only a verb follows, folded.
const PRONOUNS: [Words; 2] = [
    Words::of(
        "can could did didn't do does doesn't don't he i it may might must not she should they to we which \
         who will won't would you",
    ),
    Words::of("c elle elles il ils j je m n ne on qu que qui s se t te tu vous y"),
];

/// What only a verb goes before, folded.
const ARTICLES: [Words; 2] = [
    Words::of("a an her his its my our the their these this those your"),
    Words::of("ce ces cet cette l la le les leur leurs mon nos notre sa ses son un une vos votre"),
];

/// What holds a name together, folded.
const LINKS: [Words; 2] =
    [Words::of("and for from of"), Words::of("a au aux d de des du en et sans")];

/// Words that are said of anything, folded.
const VAGUE: [Words; 2] = [
    Words::of(
        "best better case cases example examples kind kinds lot lots sort sorts thing things time times way \
         ways",
    ),
    Words::of("cas chose choses exemple exemples facon facons fois maniere manieres sorte sortes"),
];

/// Words that say something beside another only, folded.
const LOOSE: [Words; 2] = [
    Words::of("big first good great last little long new old second small third whole"),
    Words::of(
        "abord bas bon bonne bonnes bons bout dernier derniere dernieres derniers deuxieme grand grande \
         grandes grands haut lieu nouveau nouveaux nouvelle nouvelles oui petit petite petites petits \
         premier premiere premieres premiers quatrieme seul seule seules seuls troisieme",
    ),
];

fn lists(language: Language) -> Option<usize> {
    match language {
        Language::En => Some(0),
        Language::Fr => Some(1),
        _ => None,
    }
}

/// Whether the small words of a language are known well enough to tell names.
pub(super) fn told(language: Language) -> bool {
    lists(language).is_some()
}

/// Whether a folded word, first or last of a name or all of it (`alone`), says nothing.
pub(super) fn is_vague(folded: &str, alone: bool, language: Language) -> bool {
    let held = |list: usize| VAGUE[list].holds(folded) || alone && LOOSE[list].holds(folded);
    lists(language).is_some_and(held)
}

/// Whether a folded word is small in all its parts: `c'est`, `qu'il`, `jusqu'en`.
pub(super) fn is_small(folded: &str, language: Language) -> bool {
    let small = |part: &str| part.len() < 2 || is_function_word(part, language);
    folded.contains('\'') && folded.split('\'').all(small)
}

/// The bytes of what is elided before a word, as written: those of `l’` in `l’eau`.
pub(super) fn elided(written: &str, language: Language) -> usize {
    let Some(apostrophe) = written.rfind(['\'', '’']) else { return 0 };
    let length = written[apostrophe..].chars().next().map_or(0, char::len_utf8);
    let small = is_function_word(&prose::fold(&written[..apostrophe]), language);
    let names = written.len() > apostrophe + length + 1;
    if small && names { apostrophe + length } else { 0 }
}

/// What stands around each word of a sentence.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Around {
    /// A determiner or a preposition before it.
    pub(super) led: bool,
    /// A pronoun before it: a verb.
    pub(super) conjugated: bool,
    /// An article after it.
    pub(super) governs: bool,
    /// It cannot stand inside a name: `le`, `se`, `est`, `l'eau`.
    pub(super) parts: bool,
}

impl Around {
    /// That of every word; nothing in a language whose small words are not known.
    pub(super) fn of(document: &Document, words: &[Word]) -> Vec<Around> {
        let Some(list) = lists(document.language()) else { return Vec::new() };
        let mut all = vec![Around::default(); words.len()];
        for at in 0..words.len() {
            let folded = document.folded(&words[at]);
            let (before, own) = match folded.split_once('\'') {
                Some((elision, own)) if own.len() > 1 => (elision, own),
                _ => ("", folded),
            };
            let joined =
                |one: usize, two: usize| super::grams::touches(document, &words[one], &words[two]);
            if !before.is_empty() {
                all[at].led |= LEADS[list].holds(before);
                all[at].conjugated |= PRONOUNS[list].holds(before);
                all[at].parts = words[at].function || !LINKS[list].holds(before);
                if at > 0 && ARTICLES[list].holds(before) && joined(at - 1, at) {
                    all[at - 1].governs = true;
                }
            } else if words[at].function {
                // The `a` of avoir is no `à`.
                let link = own != "a" || document.word_text(&words[at]) == "à";
                all[at].parts = !(link && LINKS[list].holds(own));
                if at > 0 && ARTICLES[list].holds(own) && joined(at - 1, at) {
                    all[at - 1].governs = true;
                }
            }
            let number = || own.bytes().all(|byte| byte.is_ascii_digit());
            if at + 1 < words.len() && (words[at].function || number()) && joined(at, at + 1) {
                all[at + 1].led = LEADS[list].holds(own) || number();
                all[at + 1].conjugated = PRONOUNS[list].holds(own);
            }
        }
        all
    }
}
