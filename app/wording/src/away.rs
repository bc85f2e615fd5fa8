//! When one is away, and who decides then.

use crate::Lang;

/// When one is away, and who decides then.
pub struct Away {
    /// Heading.
    pub heading: &'static str,
    /// What it does.
    pub lead: &'static str,
    /// Label: the first day.
    pub from: &'static str,
    /// Label: the last day.
    pub until: &'static str,
    /// Label: who decides.
    pub deputy: &'static str,
    /// Nobody: one is there.
    pub nobody: &'static str,
    /// About them.
    pub hint: &'static str,
    /// Button.
    pub save: &'static str,
    /// Notice.
    pub saved: &'static str,
    /// Why a day was refused.
    pub not_days: &'static str,
    /// Why somebody was refused.
    pub not_able: &'static str,
}

static EN: Away = Away {
    heading: "When you are away",
    lead: "Decisions that wait for you on those days pass to somebody else, who is told. They never pass to somebody who wrote in the text, or works under supervision.",
    from: "First day away",
    until: "Last day away",
    deputy: "Who decides for you",
    nobody: "Nobody: I am there",
    hint: "Empty all three when you are there after all. Decisions that passed on meanwhile stay where they are.",
    save: "Save the absence",
    saved: "Your absence is saved.",
    not_days: "Choose a first and a last day, the last one not before the first nor past, and at most a year later.",
    not_able: "Choose somebody active who works without supervision.",
};

static FR: Away = Away {
    heading: "En votre absence",
    lead: "Les décisions qui vous attendent ces jours-là passent à quelqu’un d’autre, qui en est averti. Jamais à une personne qui a écrit dans le texte ou travaille sous tutorat.",
    from: "Premier jour d’absence",
    until: "Dernier jour d’absence",
    deputy: "Qui décide pour vous",
    nobody: "Personne\u{a0}: je suis là",
    hint: "Videz les trois champs si vous êtes là finalement. Les décisions confiées entre-temps restent où elles sont.",
    save: "Enregistrer l’absence",
    saved: "Votre absence est enregistrée.",
    not_days: "Choisissez un premier et un dernier jour, le dernier ni avant le premier ni passé, un an plus tard au plus.",
    not_able: "Choisissez quelqu’un d’actif, qui travaille sans supervision.",
};

/// When one is away, and who decides then, in a language.
#[must_use]
pub fn away(lang: Lang) -> &'static Away {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
