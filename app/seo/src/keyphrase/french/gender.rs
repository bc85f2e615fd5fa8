//! Masculines of French feminines: the rules of `feminine` read backwards.

use super::feminine::{feminines, irregular_masculines};

const BACKWARDS: [(&str, &str); 14] = [
    ("ière", "ier"),
    ("chère", "cher"),
    ("gère", "ger"),
    ("trice", "teur"),
    ("euse", "eur"),
    ("euse", "eux"),
    ("ive", "if"),
    ("ienne", "ien"),
    ("éenne", "éen"),
    ("yenne", "yen"),
    ("elle", "el"),
    ("eure", "eur"),
    ("e", ""),
    ("ée", "é"),
];

/// Nouns in -ée and the like that are nobody's feminine.
#[rustfmt::skip]
const NOUNS: &[&str] = &[
    "année", "journée", "soirée", "matinée", "idée", "entrée", "durée", "allée", "armée", "pâtée",
    "chaussée", "marée", "purée", "vallée", "fumée", "portée", "tournée", "pensée", "randonnée",
    "musée", "lycée", "trophée", "fusée", "épée", "poupée", "gelée", "dictée", "poignée",
    "tranchée", "rentrée", "montée", "volée", "veillée", "mêlée", "cheminée", "destinée", "arrivée",
    "traversée", "manière", "lumière", "rivière", "matière", "frontière", "barrière", "carrière",
    "prière", "poussière", "bannière", "crinière", "partie", "sortie", "garantie", "viande",
    "commande", "demande", "amande", "moutarde", "mansarde", "statue", "avenue", "revue", "étendue",
    "lieue", "cuisine", "machine", "médecine", "marine", "farine", "racine", "routine", "vitrine",
    "origine", "fontaine", "semaine", "centaine", "laine", "plaine", "graine", "plante", "tante",
    "attente", "détente", "descente", "soixante", "chaise", "fraise", "falaise", "framboise",
    "ardoise", "cathédrale", "escale", "spirale", "morale", "sandale", "olive", "lessive",
    "offensive", "archive", "voiture", "chandelle", "maladie", "lotion", "bouteille", "chapelle",
    "vaisselle", "échelle", "dentelle", "ficelle", "nacelle", "poubelle", "querelle", "semelle",
    "vente", "pente", "rente",
];

/// The masculine singulars a feminine singular may belong to.
pub(super) fn masculines(feminine: &str) -> Vec<String> {
    if NOUNS.contains(&feminine) || !feminine.ends_with('e') {
        return Vec::new();
    }
    let mut found: Vec<String> = irregular_masculines(feminine).map(str::to_owned).collect();
    for (ending, masculine) in BACKWARDS {
        if let Some(stem) = feminine.strip_suffix(ending) {
            let candidate = format!("{stem}{masculine}");
            if !found.contains(&candidate) && feminines(&candidate).iter().any(|f| f == feminine) {
                found.push(candidate);
            }
        }
    }
    found
}
