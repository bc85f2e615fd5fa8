//! Campaign parameters on the links of a post.

use crate::Lang;

/// Campaign parameters on the links of a post.
pub struct Words {
    /// Opens them.
    pub heading: &'static str,
    /// Label: campaign.
    pub campaign: &'static str,
    /// What links will say.
    pub says: fn(&str) -> String,
    /// No link of the post leads to the site of this host.
    pub none: fn(&str) -> String,
    /// What becomes of a link.
    pub becomes: fn(&str) -> String,
    /// A link is as it would be.
    pub there: fn(&str) -> String,
    /// A link keeps the parameters it has.
    pub kept: fn(&str) -> String,
    /// Choice: other parameters are replaced.
    pub replace: &'static str,
    /// Button: tags the links.
    pub tag: &'static str,
    /// Notice: the links were tagged.
    pub done: &'static str,
}

static EN: Words = Words {
    heading: "Campaign links",
    campaign: "Campaign",
    says: |said| format!("Links to your site will say {said}"),
    none: |host| format!("No link to {host} in this post."),
    becomes: |link| format!("Becomes {link}"),
    there: |link| format!("Is so already: {link}"),
    kept: |link| format!("Has other parameters, and keeps them: {link}"),
    replace: "Replace other parameters that links have",
    tag: "Tag the links",
    done: "Links to your site carry their campaign.",
};

static FR: Words = Words {
    heading: "Liens de campagne",
    campaign: "Campagne",
    says: |said| format!("Les liens vers votre site porteront {said}"),
    none: |host| format!("Aucun lien vers {host} dans cette publication."),
    becomes: |link| format!("Devient {link}"),
    there: |link| format!("Déjà ainsi\u{a0}: {link}"),
    kept: |link| format!("Porte d’autres paramètres et les garde\u{a0}: {link}"),
    replace: "Remplacer les autres paramètres que portent les liens",
    tag: "Marquer les liens",
    done: "Les liens vers votre site portent leur campagne.",
};

/// Campaign parameters on the links of a post, in a language.
#[must_use]
pub fn campaign(lang: Lang) -> &'static Words {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
