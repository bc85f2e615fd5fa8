//! The stages of a workflow of the brand's own.

use crate::Lang;

/// The stages of a workflow of the brand's own.
pub struct Workflow {
    /// Heading of the page.
    pub heading: &'static str,
    /// What is said under it.
    pub lead: &'static str,
    /// It is what texts go through now.
    pub followed: &'static str,
    /// It is not.
    pub not_followed: &'static str,
    /// Link: where one of the workflows is chosen.
    pub approval: &'static str,
    /// A stage by its number.
    pub stage: fn(usize) -> String,
    /// Label: its name.
    pub name: &'static str,
    /// A place by its number.
    pub place: fn(usize) -> String,
    /// Label: who decides.
    pub who: &'static str,
    /// Whom a stored word of a role names, or people.
    pub who_is: fn(&str) -> &'static str,
    /// Fold: the people.
    pub named: &'static str,
    /// Label: how many of them approve.
    pub quorum: &'static str,
    /// Label: working hours.
    pub hours: &'static str,
    /// About them.
    pub hours_hint: &'static str,
    /// Box: people may release their own work instead.
    pub release: &'static str,
    /// Who may, and what it leaves.
    pub release_hint: &'static str,
    /// Button: one more stage.
    pub add: &'static str,
    /// Button: one more place beside those of a stage.
    pub add_slot: fn(usize) -> String,
    /// Button: a stage one place earlier.
    pub up: fn(usize) -> String,
    /// Button: a stage less.
    pub remove: fn(usize) -> String,
    /// Button: a place less: its number, and that of its stage.
    pub remove_slot: fn(usize, usize) -> String,
    /// Button: keep it.
    pub save: &'static str,
    /// Notice: kept.
    pub saved: &'static str,
    /// Choice among workflows.
    pub preset: &'static str,
    /// What it is.
    pub preset_hint: &'static str,
    /// Link: describe it.
    pub describe: &'static str,
    /// Refused: nobody described any stages.
    pub none_described: &'static str,
    /// Refused: too few or too many stages or places.
    pub count: fn(usize, usize) -> String,
    /// Refused: a name.
    pub names: &'static str,
    /// Refused: hours, at most so many.
    pub too_long: fn(u16) -> String,
    /// Refused: who decides.
    pub nobody: &'static str,
    /// Refused: how many.
    pub not_so_many: &'static str,
    /// Refused: no place is for managers.
    pub no_manager: &'static str,
}

static EN: Workflow = Workflow {
    heading: "A workflow of your own",
    lead: "Stages come one after the other; the places of a stage are decided side by side, and all of them have to be. Who wrote decides nowhere, and nobody decides who works under supervision.",
    followed: "Texts go through these stages. Reviews that are open keep those they began with.",
    not_followed: "Texts go through other stages now; saving these puts them in their place.",
    approval: "All workflows",
    stage: |n| format!("Stage {n}"),
    name: "Name of the stage",
    place: |n| format!("Place {n}"),
    who: "Who decides",
    who_is: |word| match word {
        "manager" => "Any manager",
        "community-manager" => "Any community manager",
        "writer" => "Any writer",
        "viewer" => "Any reader",
        "guest" => "Somebody outside, by a link",
        _ => "People I name",
    },
    named: "People who may be named",
    quorum: "How many of them approve",
    hours: "Working hours it may take",
    hours_hint: "Empty: as long as it takes. Nothing is ever approved because time passed.",
    release: "Whoever works without supervision may release their own work instead",
    release_hint: "Past all stages, when everybody who wrote in it works without supervision. The certificate and the history say that nobody else read it. Whoever works under supervision never may.",
    add: "Add a stage",
    add_slot: |n| format!("Add a place beside, in stage {n}"),
    up: |n| format!("Move stage {n} up"),
    remove: |n| format!("Remove stage {n}"),
    remove_slot: |place, n| format!("Remove place {place} of stage {n}"),
    save: "Save and follow these stages",
    saved: "Stages saved. They hold from the next submission on.",
    preset: "Stages of your own",
    preset_hint: "Several stages, places side by side, how many approve in each.",
    describe: "Describe the stages",
    none_described: "Describe the stages first; nothing was changed.",
    count: |stages, slots| {
        format!("A workflow has 1 to {stages} stages, and each of them 1 to {slots} places.")
    },
    names: "Give each stage a name, and each place of a stage that has several: 100 characters at most.",
    too_long: |most| {
        format!("Write working hours as a whole number from 0 to {most}, or leave them empty.")
    },
    nobody: "In each place choose a role, a link, or people who can decide: members who work without supervision.",
    not_so_many: "Each place asks for 1 approval at least, for no more than it names people, and for 1 where a link is sent.",
    no_manager: "Keep one place for managers alone: whoever works under supervision is never released without one.",
};

static FR: Workflow = Workflow {
    heading: "Votre propre circuit de validation",
    lead: "Les étapes se suivent\u{202f}; les places d’une étape se décident côte à côte, et toutes doivent l’être. Qui a écrit ne décide nulle part, ni qui travaille sous tutorat.",
    followed: "Les textes suivent ces étapes. Les relectures ouvertes gardent celles de leur début.",
    not_followed: "Les textes suivent d’autres étapes pour l’instant\u{202f}; enregistrer celles-ci les remplace.",
    approval: "Tous les circuits",
    stage: |n| format!("Étape {n}"),
    name: "Nom de l’étape",
    place: |n| format!("Place {n}"),
    who: "Qui décide",
    who_is: |word| match word {
        "manager" => "La direction éditoriale",
        "community-manager" => "Le community management",
        "writer" => "La rédaction",
        "viewer" => "Les lecteurs de la marque",
        "guest" => "Une personne extérieure, par un lien",
        _ => "Des personnes que je nomme",
    },
    named: "Personnes qui peuvent être nommées",
    quorum: "Combien d’entre elles valident",
    hours: "Heures ouvrées accordées",
    hours_hint: "Vide\u{a0}: sans limite. Rien n’est jamais validé parce que le temps a passé.",
    release: "Qui travaille sans tutorat peut aussi libérer son propre travail",
    release_hint: "Sans passer par ces étapes, quand toutes les personnes qui y ont écrit travaillent sans tutorat. Le certificat et l’historique disent que personne d’autre n’a relu. Qui est sous tutorat ne le peut jamais.",
    add: "Ajouter une étape",
    add_slot: |n| format!("Ajouter une place à côté, étape {n}"),
    up: |n| format!("Monter l’étape {n}"),
    remove: |n| format!("Retirer l’étape {n}"),
    remove_slot: |place, n| format!("Retirer la place {place} de l’étape {n}"),
    save: "Enregistrer et suivre ces étapes",
    saved: "Étapes enregistrées. Elles valent dès la prochaine soumission.",
    preset: "Vos propres étapes",
    preset_hint: "Plusieurs étapes, des places côte à côte, le nombre de validations de chacune.",
    describe: "Décrire les étapes",
    none_described: "Décrivez d’abord les étapes\u{202f}; rien n’a changé.",
    count: |stages, slots| {
        format!(
            "Un circuit compte de 1 à {stages}\u{a0}étapes, chacune de 1 à {slots}\u{a0}places."
        )
    },
    names: "Donnez un nom à chaque étape, et à chaque place quand il y en a plusieurs\u{a0}: 100\u{a0}caractères au plus.",
    too_long: |most| {
        format!("Donnez les heures ouvrées en nombre entier, de 0 à {most}, ou laissez vide.")
    },
    nobody: "Dans chaque place, choisissez un rôle, un lien, ou des personnes qui peuvent décider\u{a0}: des membres qui ne sont pas sous tutorat.",
    not_so_many: "Chaque place demande au moins 1\u{a0}validation, pas plus que de personnes nommées, et 1 quand un lien est envoyé.",
    no_manager: "Gardez une place à la seule direction éditoriale\u{a0}: qui travaille sous tutorat n’est jamais libéré sans elle.",
};

/// The stages of a workflow of the brand's own, in a language.
#[must_use]
pub fn workflow(lang: Lang) -> &'static Workflow {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
