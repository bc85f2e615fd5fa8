//! Erasing a person.

use crate::Lang;

/// Erasing a person.
pub struct Forgetting {
    /// Heading on the account page, and of the fold.
    pub me_heading: &'static str,
    /// What erasing oneself does.
    pub me_lead: &'static str,
    /// Why it cannot be done yet: the brands one works for.
    pub me_first: fn(&str) -> String,
    /// Button: erase oneself.
    pub me: &'static str,
    /// Heading: who worked for the brand.
    pub former: &'static str,
    /// Button that opens: erase a person by name.
    pub open: fn(&str) -> String,
    /// What erasing does, by the pseudonym.
    pub lead: fn(&str) -> String,
    /// Button: erase.
    pub erase: fn(&str) -> String,
    /// What somebody who was erased is called.
    pub erased: &'static str,
    /// Notice: done.
    pub done: &'static str,
    /// The person still works for a brand.
    pub still_works: &'static str,
    /// A link sent to them can be used.
    pub open_link: &'static str,
}

static EN: Forgetting = Forgetting {
    me_heading: "Erase my account",
    me_lead: "Your name, address, password and devices are erased for good. What you wrote and decided stays with the brands, under a number; approvals and history can still be verified. Backups made before still hold your name.",
    me_first: |brands| {
        format!(
            "You still work for {brands}. Somebody who looks after people there removes you first; then you can erase your account here."
        )
    },
    me: "Erase my account for good",
    former: "Worked here",
    open: |name| format!("Erase {name}"),
    lead: |pseudonym| {
        format!(
            "Their name and address are erased from the whole studio, for good. What they wrote and decided stays, by {pseudonym}; approvals and history can still be verified. Names within texts and comments, and backups made before, stay as they are."
        )
    },
    erase: |name| format!("Erase {name} for good"),
    erased: "erased",
    done: "Erased. What they wrote and decided stays, under a number.",
    still_works: "This person still works for a brand of this studio. They are removed from every brand first; nothing was changed.",
    open_link: "A link for outside review that was sent to this address can still be used. Take it back on the review page first; nothing was changed.",
};

static FR: Forgetting = Forgetting {
    me_heading: "Effacer mon compte",
    me_lead: "Votre nom, votre adresse, votre mot de passe et vos appareils sont effacés définitivement. Ce que vous avez écrit et décidé reste aux marques, sous un numéro\u{202f}; validations et historique restent vérifiables. Les sauvegardes faites avant gardent votre nom.",
    me_first: |brands| {
        format!(
            "Vous travaillez encore pour {brands}. Quelqu’un qui y gère l’équipe vous retire d’abord\u{202f}; vous pourrez ensuite effacer votre compte ici."
        )
    },
    me: "Effacer définitivement mon compte",
    former: "Ont travaillé ici",
    open: |name| format!("Effacer {name}"),
    lead: |pseudonym| {
        format!(
            "Son nom et son adresse sont effacés de tout le studio, définitivement. Ce que cette personne a écrit et décidé reste, sous {pseudonym}\u{202f}; validations et historique restent vérifiables. Les noms cités dans les textes et les commentaires, et les sauvegardes faites avant, restent tels quels."
        )
    },
    erase: |name| format!("Effacer définitivement {name}"),
    erased: "compte effacé",
    done: "Compte effacé. Ce que cette personne a écrit et décidé reste, sous un numéro.",
    still_works: "Cette personne travaille encore pour une marque de ce studio. Elle est d’abord retirée de chaque marque\u{202f}; rien n’a changé.",
    open_link: "Un lien de relecture extérieure envoyé à cette adresse peut encore servir. Reprenez-le d’abord sur la page de relecture\u{202f}; rien n’a changé.",
};

/// Erasing a person, in a language.
#[must_use]
pub fn forgetting(lang: Lang) -> &'static Forgetting {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
