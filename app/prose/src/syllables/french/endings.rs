//! The mute e of the end: -e, -es, and -ent when it is a verb's.

use super::is_vowel;
use crate::Words;

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
        None => !stem.ends_with('i') && !NASAL.holds(part) || is_verb_in_i(stem),
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
    (!noun && endings.iter().any(|ending| before.ends_with(ending))) || VERBS_IN_M.holds(part)
}

/// Verbs in -mer that no ending tells.
const VERBS_IN_M: Words = Words::of(
    "accoutument affament aiment allument animent arriment assument brament consument cément \
     diffament déplument embrument enflamment enrhument entament enveniment escriment essaiment \
     estiment exhument fument hument inhument intiment légitiment miment parfument programment \
     présument périment rallument raniment riment réaniment résument sous-estiment subliment \
     surestiment trament victiment vidiment",
);

/// Words in -ent that are not verbs, or are more often something else; -ment and -ient apart.
const NASAL: Words = Words::of(
    "absent abstinent accent accident acquiescent adhérent adjacent adolescent affluent afférent \
     agent ambivalent antécédent apparent ardent argent arpent ascendent astringent auvent avent \
     bivalent cent cohérent comment compétent concupiscent concurrent confident confluent congruent \
     connivent consent conséquent content continent contingent contrevent convalescent convent \
     convergent corpulent couvent dent différent diligent dissident divergent décadent décent déférent \
     dément détergent effervescent effluent entregent event excellent excédent exigent fervent \
     fluorescent fréquent féculent gent grandiloquent immanent imminent impertinent impotent \
     imprudent impudent incandescent incident incohérent incompétent inconséquent incontinent \
     indifférent indigent indolent indulgent indécent influent inhérent innocent insolent insurgent \
     intelligent interférent intermittent jacent latent lent luminescent malcontent ment monovalent \
     munificent mécontent négligent obsolescent occident omnipotent omniprésent onguent opalescent \
     opulent paravent parent patent permanent pertinent pestilent phosphorescent polyvalent \
     proéminent prudent précédent présent président prévalent prééminent pubescent purulent \
     pénitent relent repent ressent récent récurrent réfringent référent régent rémanent résident \
     résurgent réticent révérent sanguinolent sent sergent serpent somnolent sous-jacent souvent \
     strident subséquent succulent talent tangent tent torrent transparent trident truculent \
     turbulent turgescent urgent vent vice-président vincent violent virulent éloquent émergent \
     éminent équivalent évanescent évent évident",
);
