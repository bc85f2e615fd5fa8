//! What a brand publishes when.

use crate::Lang;
use crate::numbers::number;

/// What a brand publishes when.
pub struct Plan {
    /// When something is published where its account is, and in which zone that is.
    pub there: fn(&str, &str) -> String,
    /// Heading.
    pub heading: &'static str,
    /// The first and the last day shown.
    pub span: fn(&str, &str) -> String,
    /// Heading when nothing is planned.
    pub empty: &'static str,
    /// What to do then.
    pub empty_text: &'static str,
    /// What an article is called here.
    pub article: &'static str,
    /// Another post on the network comes too near.
    pub clash: &'static str,
    /// How many are ready, wait for an approval, are still written and lost their approval.
    pub counts: fn([u64; 4]) -> String,
    /// What the files to take away hold of all this.
    pub files: &'static str,
    /// Link: to those files.
    pub take: &'static str,
    /// It is approved.
    pub ready: &'static str,
    /// The decision that approved it can be taken back until that time.
    pub from: fn(&str) -> String,
    /// It is under review.
    pub waits: &'static str,
    /// Nobody submitted it yet.
    pub draft: &'static str,
    /// It was sent back, and not submitted again yet.
    pub changes: &'static str,
    /// It was approved until somebody (nobody when empty) edited it, or ended its approval (`false`), at that
    /// time; what its state is called now.
    pub suspended: fn(bool, &str, &str, &str) -> String,
    /// The brand lets nothing leave.
    pub held: &'static str,
    /// The stored text is not the approved one.
    pub altered: &'static str,
    /// It shows a picture of this name that is not approved.
    pub picture: fn(&str) -> String,
    /// The article it goes with is not approved.
    pub lead: &'static str,
    /// There is more than a page shows.
    pub more: &'static str,
    /// Name of the links to other weeks.
    pub other_weeks: &'static str,
    /// Link: the weeks before.
    pub earlier: &'static str,
    /// Link: the weeks after.
    pub later: &'static str,
}

static EN: Plan = Plan {
    there: |at, zone| format!("{at} there ({zone})"),
    heading: "Plan",
    span: |first, last| format!("From {first} to {last}"),
    empty: "Nothing is planned in these four weeks",
    empty_text: "An article has its planned date in its publication settings, a post under its text.",
    article: "Article",
    clash: "Less than 15 minutes from another post on this network",
    counts: |all| {
        let [ready, waiting, written, suspended] = all.map(|n| number(Lang::En, n));
        format!(
            "Ready: {ready}. Waiting: {waiting}. Being written: {written}. Suspended: {suspended}."
        )
    },
    files: "Files to take away hold what is ready, and nothing else.",
    take: "Take away what is approved",
    ready: "Ready: this very text is approved for this date",
    from: |at| format!("Approved: ready from {at} on, until then the decision can be taken back"),
    waits: "Waiting for its approval",
    draft: "Being written: nobody has submitted it yet",
    changes: "Being written: changes were requested",
    suspended: |edited, who, at, state| {
        let who = if who.is_empty() { "somebody" } else { who };
        if edited {
            format!("Suspended: its approval ended when {who} edited it, {at} ({state})")
        } else {
            format!("Suspended: {who} ended its approval, {at} ({state})")
        }
    },
    held: "Suspended: nothing of this brand leaves for now",
    altered: "Suspended: the stored text is not the approved one",
    picture: |name| format!("Waiting: it shows {name}, which is not approved"),
    lead: "Waiting: it is approved, the article it goes with is not",
    more: "There is more than a page shows: these are the first.",
    other_weeks: "Other weeks",
    earlier: "Four weeks earlier",
    later: "Four weeks later",
};

static FR: Plan = Plan {
    there: |at, zone| format!("{at} sur place ({zone})"),
    heading: "Planning",
    span: |first, last| format!("Du {first} au {last}"),
    empty: "Rien n’est prévu dans ces quatre semaines",
    empty_text: "La date prévue d’un article est dans ses réglages de publication, celle d’une publication sous son texte.",
    article: "Article",
    clash: "À moins de 15 minutes d’une autre publication sur ce réseau",
    counts: |all| {
        let [ready, waiting, written, suspended] = all.map(|n| number(Lang::Fr, n));
        format!(
            "Prêts\u{a0}: {ready}. En attente\u{a0}: {waiting}. En cours d’écriture\u{a0}: {written}. Suspendus\u{a0}: {suspended}."
        )
    },
    files: "Les fichiers à emporter contiennent ce qui est prêt, et rien d’autre.",
    take: "Emporter ce qui est validé",
    ready: "Prêt\u{a0}: ce texte exact est validé pour cette date",
    from: |at| {
        format!("Validé\u{a0}: prêt à partir de {at}, d’ici là la décision peut être reprise")
    },
    waits: "En attente de validation",
    draft: "En cours d’écriture\u{a0}: personne ne l’a encore soumis",
    changes: "En cours d’écriture\u{a0}: des modifications ont été demandées",
    suspended: |edited, who, at, state| {
        let who = if who.is_empty() { "quelqu’un" } else { who };
        if edited {
            format!(
                "Suspendu\u{a0}: la validation a pris fin quand {who} l’a modifié, {at} ({state})"
            )
        } else {
            format!("Suspendu\u{a0}: {who} a mis fin à la validation, {at} ({state})")
        }
    },
    held: "Suspendu\u{a0}: rien de cette marque ne part pour l’instant",
    altered: "Suspendu\u{a0}: le texte enregistré n’est pas celui qui a été validé",
    picture: |name| format!("En attente\u{a0}: il montre {name}, qui n’est pas validé"),
    lead: "En attente\u{a0}: il est validé, l’article qui va avec ne l’est pas",
    more: "Il y en a plus qu’une page n’en montre\u{a0}: voici les premières.",
    other_weeks: "Autres semaines",
    earlier: "Quatre semaines plus tôt",
    later: "Quatre semaines plus tard",
};

/// What a brand publishes when, in a language.
#[must_use]
pub fn plan(lang: Lang) -> &'static Plan {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
