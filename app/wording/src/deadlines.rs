//! When people work, and how long decisions may take.

use crate::Lang;

/// When people work, and how long decisions may take.
pub struct Deadlines {
    /// Heading of the settings.
    pub heading: &'static str,
    /// What they do.
    pub lead: &'static str,
    /// Legend: hours of work.
    pub week: &'static str,
    /// About them.
    pub week_hint: fn(&str) -> String,
    /// A day of the week from Monday.
    pub day: fn(usize) -> &'static str,
    /// Label: work begins.
    pub from: &'static str,
    /// Label: work ends.
    pub to: &'static str,
    /// Label: days on which nobody works.
    pub closed: &'static str,
    /// About them.
    pub closed_hint: &'static str,
    /// Label: how long the first stage may take.
    pub first: &'static str,
    /// Label: how long the stage after it may take.
    pub then: &'static str,
    /// About both.
    pub hours_hint: &'static str,
    /// Label: when one more person may decide.
    pub escalate: &'static str,
    /// About that.
    pub escalate_hint: &'static str,
    /// Label: who that is.
    pub escalate_to: &'static str,
    /// Nobody in particular.
    pub anybody: &'static str,
    /// About them.
    pub escalate_to_hint: &'static str,
    /// Notice: saved.
    pub saved: &'static str,
    /// Why hours of work were refused: nobody ever works.
    pub never: &'static str,
    /// Why hours of work were refused: they are none.
    pub not_hours: &'static str,
    /// Why days were refused.
    pub not_days: &'static str,
    /// Why somebody was refused.
    pub not_able: &'static str,
    /// The decision is due then.
    pub due: fn(&str) -> String,
    /// It should have been taken then.
    pub late: fn(&str) -> String,
    /// The same of an item, in a list.
    pub item_late: fn(&str) -> String,
}

static EN: Deadlines = Deadlines {
    heading: "Deadlines",
    lead: "How long a decision may take, counted in the hours your team works. Whoever it waits for is reminded; nothing is ever approved because time passed. Rounds that are open keep the deadline they have.",
    week: "Hours of work",
    week_hint: |zone| {
        format!("In the time zone of the brand, {zone}. Leave both empty for a day off.")
    },
    day: |day| match day {
        0 => "Monday",
        1 => "Tuesday",
        2 => "Wednesday",
        3 => "Thursday",
        4 => "Friday",
        5 => "Saturday",
        _ => "Sunday",
    },
    from: "From",
    to: "To",
    closed: "Days off",
    closed_hint: "Public holidays and closing days, one a line: 2026-12-25.",
    first: "Working hours for the first decision",
    then: "Working hours for the decision after it",
    hours_hint: "1 to 240. Leave it empty for no deadline.",
    escalate: "Working hours until somebody else is asked in",
    escalate_hint: "Counted from when the decision is late: then one more person may decide as well. Leave it empty for never.",
    escalate_to: "Who is asked in",
    anybody: "Another manager",
    escalate_to_hint: "Nobody who wrote in a text decides on it: somebody else is asked in then. Where every manager may decide anyway, choose somebody.",
    saved: "Deadlines saved.",
    never: "Nobody works. Give at least one day on which the team works an hour or more.",
    not_hours: "Write when work begins and when it ends, such as 09:00 and 18:00, the end after the beginning; or leave both empty.",
    not_days: "Write one day a line, year first: 2026-12-25.",
    not_able: "This person could not decide: choose somebody active who works without supervision.",
    due: |when| format!("Decision due {when}"),
    late: |when| format!("Late: the decision was due {when}"),
    item_late: |when| format!("late: due {when}"),
};

static FR: Deadlines = Deadlines {
    heading: "Délais",
    lead: "Le temps que peut prendre une décision, compté dans les heures où votre équipe travaille. Les personnes attendues reçoivent un rappel\u{a0}; rien n’est jamais validé parce que le temps a passé. Les tours en cours gardent leur délai.",
    week: "Heures de travail",
    week_hint: |zone| {
        format!(
            "Dans le fuseau horaire de la marque, {zone}. Laissez vides les deux champs d’un jour de repos."
        )
    },
    day: |day| match day {
        0 => "Lundi",
        1 => "Mardi",
        2 => "Mercredi",
        3 => "Jeudi",
        4 => "Vendredi",
        5 => "Samedi",
        _ => "Dimanche",
    },
    from: "De",
    to: "À",
    closed: "Jours chômés",
    closed_hint: "Jours fériés et de fermeture, un par ligne\u{a0}: 2026-12-25.",
    first: "Heures de travail pour la première décision",
    then: "Heures de travail pour la décision suivante",
    hours_hint: "De 1 à 240. Laissez vide pour ne pas fixer de délai.",
    escalate: "Heures de travail avant de faire appel à quelqu’un d’autre",
    escalate_hint: "Comptées à partir du retard\u{a0}: une personne de plus peut alors décider aussi. Laissez vide pour ne jamais le faire.",
    escalate_to: "À qui faire appel",
    anybody: "Une autre personne de la direction éditoriale",
    escalate_to_hint: "Qui a écrit dans un texte ne décide pas de ce texte\u{a0}: quelqu’un d’autre est alors appelé. Si toute la direction éditoriale peut déjà décider, choisissez quelqu’un.",
    saved: "Délais enregistrés.",
    never: "Personne ne travaille. Indiquez au moins un jour où l’équipe travaille une heure ou plus.",
    not_hours: "Indiquez quand le travail commence et quand il finit, par exemple 09:00 et 18:00, la fin après le début\u{a0}; ou laissez les deux vides.",
    not_days: "Écrivez un jour par ligne, l’année d’abord\u{a0}: 2026-12-25.",
    not_able: "Cette personne ne pourrait pas décider\u{a0}: choisissez quelqu’un d’actif, qui travaille sans supervision.",
    due: |when| format!("Décision attendue\u{a0}: {when}"),
    late: |when| format!("En retard\u{a0}: la décision était attendue {when}"),
    item_late: |when| format!("en retard\u{a0}: {when}"),
};

/// When people work, and how long decisions may take, in a language.
#[must_use]
pub fn deadlines(lang: Lang) -> &'static Deadlines {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
