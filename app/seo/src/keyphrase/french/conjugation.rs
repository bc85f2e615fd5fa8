//! Forms of French verbs, and the infinitives a form may come from.

use super::models::{Model, models};
use crate::keyphrase::forms::{Reading, Standing};
use prose::Words;

/// Nouns and adjectives that end like an infinitive and are none.
const NOT_VERBS: Words = Words::of(
    "affaire amer anniversaire apothicaire arbre archer avenir berger boucher boulanger cadre \
     cahier cancer casier cendre centre chambre chantier cher cidre cimetière cire clocher collier \
     cuir danger dernier designer dictionnaire dossier désir empire encre entier escalier espoir \
     fenêtre fer fermier fibre fichier foire foyer février genre gibier gloire gravier grenier \
     guerre histoire hiver horloger janvier laboratoire laurier lavoir leader lettre levier libre \
     litre livre loisir loyer lyre léger marbre martyr master maître membre mer messager miroir \
     moindre moustiquaire mètre mémoire ménager métier navire noir nombre ombre ordre oreiller \
     ouvrier panier papier passager pierre pire plaisir plancher poivrier pommier poster potager \
     poudre premier quartier rocher rosier salaire sanglier satire sentier sobre soir sommaire \
     sourire souvenir squelette sucre super tendre terre territoire théâtre timbre tiroir titre \
     trottoir ventre verger verre victoire vinaigrier zephyr étranger",
);

/// The infinitives `word` may be a form of. Nouns are left alone: `commande` is not `commander`.
pub(super) fn infinitives(word: &str, standing: Standing) -> Vec<String> {
    if NOT_VERBS.holds(word) || word.chars().count() < 4 {
        return Vec::new();
    }
    if is_infinitive(word) {
        return vec![word.to_owned()];
    }
    let mut found = Vec::new();
    if let Some(stem) = word.strip_suffix("issez").or_else(|| word.strip_suffix("issons")) {
        found.push(format!("{stem}ir"));
    } else if let Some(stem) = word.strip_suffix("ez") {
        found.extend(after_ending(stem));
    }
    if standing.after_en
        && let Some(stem) = word.strip_suffix("ant")
    {
        found.extend(stem.strip_suffix("iss").map(|stem| format!("{stem}ir")));
        found.extend(after_ending(stem));
    }
    if standing.after_content {
        found.extend(from_participle(word));
    }
    found
}

fn is_infinitive(word: &str) -> bool {
    let consonant_er = word.ends_with("er") && word.len() > 4;
    consonant_er || word == "aller" || model(word).is_some()
}

fn after_ending(stem: &str) -> Vec<String> {
    let stem = stem.strip_suffix('ç').map_or_else(|| stem.to_owned(), |stem| format!("{stem}c"));
    let soft = stem.strip_suffix("ge").map(|stem| format!("{stem}ger"));
    let candidates = [format!("{stem}er"), format!("{stem}re"), format!("{stem}ir")];
    let known = candidates.into_iter().filter(|c| c.ends_with("er") || model(c).is_some());
    soft.into_iter().chain(known).collect()
}

/// `recyclé`, `fleurie`, `vendus`: the infinitives that have this past participle.
fn from_participle(word: &str) -> Vec<String> {
    let masculine = word.trim_end_matches('s').trim_end_matches('e');
    if let Some(stem) = masculine.strip_suffix('é') {
        return vec![format!("{stem}er")];
    }
    let candidates =
        [("i", "ir"), ("u", "re"), ("it", "ire"), ("is", "re"), ("int", "indre"), ("ert", "rir")];
    let whole = word.trim_end_matches("es").trim_end_matches('e');
    candidates
        .iter()
        .filter_map(|(ending, other)| {
            let stem = whole.strip_suffix(ending).or_else(|| masculine.strip_suffix(ending))?;
            Some(format!("{stem}{other}"))
        })
        .filter(|infinitive| model(infinitive).is_some())
        .filter(|infinitive| conjugate(infinitive).iter().any(|(form, _)| form == word))
        .collect()
}

fn model(infinitive: &str) -> Option<Model> {
    let model = models().find(|model| infinitive.ends_with(model.ending))?;
    (infinitive.len() > model.ending.len() || model.ending.len() > 3).then_some(model)
}

/// Every simple form of a verb, and what must stand before it.
pub(super) fn conjugate(infinitive: &str) -> Vec<(String, Reading)> {
    let mut forms = vec![(infinitive.to_owned(), Reading::Any)];
    if infinitive == "aller" {
        let rest = ["vais", "vas", "va", "vont", "allons", "allez", "allant", "allait", "allaient"];
        forms.extend(rest.iter().map(|form| ((*form).to_owned(), Reading::Any)));
    } else if let Some(stem) = infinitive.strip_suffix("er") {
        first_group(stem, &mut forms);
    } else if let Some(model) = model(infinitive) {
        let root = &infinitive[..infinitive.len() - model.ending.len()];
        by_model(root, &model, &mut forms);
    }
    forms
}

fn by_model(root: &str, model: &Model, forms: &mut Vec<(String, Reading)>) {
    let mut add = |stem: &str, endings: &[&str], reading: Reading| {
        forms.extend(endings.iter().map(|ending| (format!("{root}{stem}{ending}"), reading)));
    };
    for singular in model.singular.split(',') {
        add(singular, &[""], Reading::Verb);
    }
    add(model.stem, &["ons", "ez", "ant", "ais", "ait", "aient"], Reading::Any);
    add(model.stem, &["ions", "iez"], Reading::Verb);
    add(model.third, &[""], Reading::Verb);
    add(model.subjunctive, &["e", "es", "ent"], Reading::Verb);
    add(model.future, FUTURE, Reading::Any);
    let masculine_plural = if model.participle.ends_with('s') { "" } else { "s" };
    add(model.participle, &["", "e", "es", masculine_plural], Reading::Verb);
    add(model.past, &["s", "t", "rent"], Reading::Verb);
}

const FUTURE: &[&str] =
    &["ai", "as", "a", "ons", "ez", "ont", "ais", "ait", "ions", "iez", "aient"];

fn first_group(stem: &str, forms: &mut Vec<(String, Reading)>) {
    let soft = softened(stem);
    let mut add = |stem: &str, endings: &[&str], reading: Reading| {
        forms.extend(endings.iter().map(|ending| (format!("{stem}{ending}"), reading)));
    };
    for mute in mute_stems(stem) {
        add(&mute, &["e", "ent"], Reading::Verb);
        add(&mute, &["es"], Reading::WithTu);
        let future = format!("{mute}er");
        add(&future, FUTURE, Reading::Any);
    }
    add(stem, &["ez", "iez", "èrent"], Reading::Any);
    add(stem, &["ions"], Reading::Verb);
    add(stem, &["é", "ée", "és", "ées"], Reading::Verb);
    add(&soft, &["ons", "ant", "ais", "ait", "aient", "a", "ai", "as"], Reading::Any);
    if let Some(root) = stem.strip_suffix("envoy") {
        add(&format!("{root}enverr"), FUTURE, Reading::Any);
    }
}

/// The stem before a or o: `mangeons`, `commençons`.
fn softened(stem: &str) -> String {
    if stem.ends_with('g') {
        format!("{stem}e")
    } else if let Some(root) = stem.strip_suffix('c') {
        format!("{root}ç")
    } else {
        stem.to_owned()
    }
}

/// The stems before a mute e: `préfère`, `appelle`, `nettoie`.
fn mute_stems(stem: &str) -> Vec<String> {
    let mut stems = vec![stem.to_owned()];
    if let Some(root) = stem.strip_suffix('y') {
        stems.push(format!("{root}i"));
    }
    if stem.ends_with("el") || stem.ends_with("et") {
        stems.push(format!("{stem}{}", &stem[stem.len() - 1..]));
    }
    if let Some((at, length)) = last_e(stem) {
        stems.push(format!("{}è{}", &stem[..at], &stem[at + length..]));
    }
    stems
}

/// The e or é before the last consonants of a stem, if nothing else stands between.
fn last_e(stem: &str) -> Option<(usize, usize)> {
    let (at, c) = stem.char_indices().rev().find(|(_, c)| "aeiouyéèêâîôû".contains(*c))?;
    let followed = at + c.len_utf8() < stem.len();
    (matches!(c, 'e' | 'é') && followed).then_some((at, c.len_utf8()))
}
