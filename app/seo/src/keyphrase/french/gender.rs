//! Masculines of French feminines: the rules of `feminine` read backwards.

use super::feminine::{feminines, irregular_masculines};
use prose::Words;

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
const NOUNS: Words = Words::of(
    "allée amande année archive ardoise armée arrivée attente avenue bannière barrière bouteille \
     carrière cathédrale centaine chaise chandelle chapelle chaussée cheminée commande crinière \
     cuisine demande dentelle descente destinée dictée durée détente entrée escale falaise farine \
     ficelle fontaine fraise framboise frontière fumée fusée garantie gelée graine idée journée \
     laine lessive lieue lotion lumière lycée machine maladie manière mansarde marine marée matinée \
     matière montée morale moutarde musée médecine mêlée nacelle offensive olive origine partie \
     pensée pente plaine plante poignée portée poubelle poupée poussière prière purée pâtée \
     querelle racine randonnée rente rentrée revue rivière routine sandale semaine semelle soirée \
     soixante sortie spirale statue tante tournée tranchée traversée trophée vaisselle vallée \
     veillée vente viande vitrine voiture volée échelle épée étendue",
);

/// The masculine singulars a feminine singular may belong to.
pub(super) fn masculines(feminine: &str) -> Vec<String> {
    if NOUNS.holds(feminine) || !feminine.ends_with('e') {
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
