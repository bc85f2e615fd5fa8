//! Posts that wait for one's decision, together.

use crate::Lang;

/// Posts that wait for one's decision, together.
pub struct Approve {
    /// Heading of the page.
    pub heading: &'static str,
    /// What is said under it.
    pub lead: &'static str,
    /// Nothing waits.
    pub empty: &'static str,
    /// What to do then.
    pub empty_text: &'static str,
    /// Label: this one is approved, by its title.
    pub tick: fn(&str) -> String,
    /// Link: its own page.
    pub open: &'static str,
    /// It has a list to tick, on its own page.
    pub has_list: &'static str,
    /// Others wait behind these.
    pub more: &'static str,
    /// Button: approve those that are ticked.
    pub approve: &'static str,
    /// Somebody asks for a review, at a time.
    pub asked: fn(&str, &str) -> String,
    /// Notice: so many were approved.
    pub done: fn(u64) -> String,
    /// Nothing was ticked.
    pub none: &'static str,
    /// Link in the inbox: so many posts of a brand.
    pub together: fn(u64, &str) -> String,
}

static EN: Approve = Approve {
    heading: "Posts to approve",
    lead: "Read each, tick those that may go out as they are, and approve them together. Each approval names exactly the text shown here.",
    empty: "No post waits for you",
    empty_text: "Articles are read on their own pages, from the inbox.",
    tick: |title| format!("Approve “{title}” as it is here"),
    open: "Open its review: comment, or ask for changes",
    has_list: "Whoever approves this ticks a list, on its own page.",
    more: "Others wait behind these: they come when these are decided.",
    approve: "Approve what is ticked",
    asked: |who, at| format!("{who} asks for a review, {at}"),
    done: |n| match n {
        1 => "1 approval is recorded.".to_owned(),
        n => format!("{n} approvals are recorded."),
    },
    none: "Tick at least one post; nothing was approved.",
    together: |n, brand| format!("Approve {n} posts of {brand} together"),
};

static FR: Approve = Approve {
    heading: "Publications à valider",
    lead: "Lisez chacune, cochez celles qui peuvent partir telles quelles, et validez-les ensemble. Chaque validation désigne exactement le texte affiché ici.",
    empty: "Aucune publication ne vous attend",
    empty_text: "Les articles se lisent sur leur propre page, depuis la boîte de réception.",
    tick: |title| format!("Valider «\u{a0}{title}\u{a0}» tel quel"),
    open: "Ouvrir sa relecture\u{a0}: commenter ou demander des modifications",
    has_list: "Une liste est à cocher pour valider, sur sa propre page.",
    more: "D’autres attendent\u{a0}: elles apparaissent quand celles-ci sont décidées.",
    approve: "Valider ce qui est coché",
    asked: |who, at| format!("{who} demande une relecture, {at}"),
    done: |n| match n {
        1 => "1\u{a0}validation enregistrée.".to_owned(),
        n => format!("{n}\u{a0}validations enregistrées."),
    },
    none: "Cochez au moins une publication\u{202f}; rien n’a été validé.",
    together: |n, brand| format!("Valider ensemble {n}\u{a0}publications de {brand}"),
};

/// Posts that wait for one's decision, in a language.
#[must_use]
pub fn approve(lang: Lang) -> &'static Approve {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
