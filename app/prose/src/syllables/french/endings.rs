//! The mute e of the end: -e, -es, and -ent when it is a verb's.

use super::is_vowel;

/// The index of the first letter of the mute ending, the length when there is none.
pub(super) fn mute_from(part: &str, letters: &[char]) -> usize {
    let length = letters.len();
    let ending = match letters {
        [.., 'e'] => 1,
        [.., 'e', 's'] => 2,
        [.., 'e', 'n', 't'] if is_verb(part) => 3,
        _ => 0,
    };
    let stem = &letters[..length - ending];
    if stem.iter().any(|c| is_vowel(*c)) { stem.len() } else { length }
}

/// Whether -ent is the ending of a third person plural. When it can be both (`président`), the
/// noun or adjective is more frequent in prose.
fn is_verb(part: &str) -> bool {
    let stem = &part[..part.len() - 3];
    match part.strip_suffix("ment") {
        Some(before) => is_verb_in_m(part, before),
        None => !stem.ends_with('i') && !NASAL.contains(&part) || is_verb_in_i(stem),
    }
}

/// `-aient`, `-oient`, and a group plus i (`oublient`): client alone is not a verb. In the others
/// -ient counts the same, verb or not.
fn is_verb_in_i(stem: &str) -> bool {
    stem.ends_with("ai")
        || stem.ends_with("oi")
        || stem.ends_with("ui")
        || (stem.ends_with('i') && stem != "cli")
}

/// Verbs in -mer among the many nouns and adverbs in -ment.
fn is_verb_in_m(part: &str, before: &str) -> bool {
    let endings = [
        "om", "for", "dor", "fir", "ar", "fer", "pri", "clam", "cla", "l", "h", "au", "è", "ê",
        "â", "ô", "î",
    ];
    let noun = matches!(part, "comment" | "serment");
    (!noun && endings.iter().any(|ending| before.ends_with(ending))) || VERBS_IN_M.contains(&part)
}

/// Verbs in -mer that no ending tells.
#[rustfmt::skip]
const VERBS_IN_M: &[&str] = &[
    "accoutument", "aiment", "essaiment", "affament", "allument", "animent", "arriment", "assument", "brament", "consument",
    "diffament", "déplument", "embrument", "enflamment", "enrhument", "entament", "escriment", "estiment",
    "exhument", "fument", "hument", "inhument", "intiment", "légitiment", "miment", "parfument",
    "programment", "présument", "périment", "rallument", "raniment", "riment", "résument", "réaniment",
    "sous-estiment", "surestiment", "trament", "enveniment", "subliment", "victiment", "cément", "vidiment",
];

/// Words in -ent that are not verbs, or are more often something else; -ment and -ient apart.
#[rustfmt::skip]
const NASAL: &[&str] = &[
    "absent", "abstinent", "accent", "accident", "adhérent", "adjacent", "adolescent", "affluent", "afférent",
    "agent", "ambivalent", "antécédent", "apparent", "ardent", "argent", "arpent", "ascendent", "astringent", "auvent",
    "avent", "bivalent", "cent", "cohérent", "comment", "compétent", "concurrent", "confident", "confluent", "congruent",
    "connivent", "consent", "conséquent", "content", "continent", "contingent", "contrevent", "convalescent",
    "convergent", "corpulent", "couvent", "dent", "dissident", "divergent", "diligent", "différent", "décent", "déférent",
    "détergent", "effervescent", "effluent", "entregent", "excellent", "excédent", "exigent", "event",
    "fervent", "fluorescent", "fréquent", "féculent", "gent", "grandiloquent", "immanent", "imminent", "impertinent",
    "impotent", "imprudent", "impudent", "incandescent", "incident", "incohérent", "incompétent", "inconséquent",
    "incontinent", "indifférent", "indigent", "indolent", "indulgent", "indécent", "influent", "inhérent", "innocent",
    "insolent", "intelligent", "intermittent", "interférent", "insurgent", "latent", "lent", "luminescent", "malcontent", "monovalent", "munificent",
    "mécontent", "négligent", "occident", "omnipotent", "omniprésent", "onguent", "opalescent", "opulent", "parent",
    "paravent", "patent", "permanent", "pertinent", "pestilent", "phosphorescent", "polyvalent", "prudent",
    "précédent", "président", "présent", "prééminent", "proéminent", "pubescent", "purulent", "pénitent", "relent", "repent",
    "ressent", "résident", "récent", "récurrent", "référent", "régent", "rémanent", "réticent", "révérent", "sent", "serpent", "sergent",
    "somnolent", "souvent", "strident", "subséquent", "succulent", "talent", "tangent", "tent", "torrent", "transparent",
    "trident", "truculent", "turbulent", "turgescent", "urgent", "vent", "vice-président", "vincent", "violent", "virulent",
    "équivalent", "éloquent", "émergent", "éminent", "évent", "évident", "vent", "dément", "ment", "résurgent", "sous-jacent", "jacent", "prévalent", "réfringent", "onguent", "sanguinolent", "acquiescent", "évanescent", "concupiscent", "obsolescent", "convent",
];
