//! Names of the fields of forms, for what is said of a refused one.
//!
//! Apart from what is around every page: each name is taken from the words of its own page, and a page in the
//! browser must not carry the words of all of them.

use crate::Lang;

/// The name of a field of a form; empty for one that is the whole form, or that nobody named.
#[must_use]
pub fn field(lang: Lang, name: &str) -> &'static str {
    match lang {
        Lang::En => english(name),
        Lang::Fr => french(name),
    }
}

fn english(name: &str) -> &'static str {
    match name {
        "name" => "Your name",
        "email" => "E-mail address",
        "password" => "Password",
        "current" | "own_password" => "Current password",
        "brand" => "Name of the brand",
        "title" => "Title",
        "keyphrase" => "Keyphrase",
        "file" => "File",
        "alt" => "Alternative text",
        "ignore" => "What to ignore",
        "post_pictures" | "post_alt" => "Posts",
        "beside" => "Title, tags and the like",
        "poll" => "Poll",
        "planned" => "Planned date",
        "url" => "Address",
        "goes" => "Where it goes",
        "instance" => "Instance",
        "limit" => "Limit",
        "limit_reason" | "premium_reason" => "Reason",
        "shared" => crate::posts::shared::shared(Lang::En).label,
        "share_with" => crate::posts::shared::shared(Lang::En).to,
        "warning" => crate::posts::posts(Lang::En).warning,
        "first_comment" => crate::posts::posts(Lang::En).first_comment,
        "campaign" => crate::posts::campaign::campaign(Lang::En).campaign,
        "zones" => "Time zones of the accounts",
        "paste" => "Posts to paste",
        "groups" => "Groups of hashtags",
        "people" => "Book of mentions",
        "kinds" => "What it is told",
        "zone" => "Time zone",
        "host" => "Site",
        "languages" => "Languages",
        "networks" => "Networks",
        "approvers" => "Approvers",
        "second" => "Who approves after the manager",
        "contrast" | "colour" | "ink" => "Colours",
        "part" => "What to submit",
        "back" => "What goes back",
        "signed" | "checked" => "Checklist",
        "question" => "Question",
        "reason" => "Why",
        "place" => "Who",
        "take_back" => "Seconds to take a decision back",
        "hours" | "closed" | "first" | "then" | "escalate" | "escalate_to" => {
            deadline(Lang::En, name)
        }
        "away_from" => crate::away::away(Lang::En).from,
        "away_until" => crate::away::away(Lang::En).until,
        "deputy" => crate::away::away(Lang::En).deputy,
        "standfirst" => "Standfirst",
        "body" => "Text",
        "title_tag" => "Title tag",
        "description" => "Meta description",
        "slug" => "Slug",
        "secondary" => "Secondary keyphrases",
        "synonyms" => "Synonyms",
        "categories" => "Categories",
        "tags" => "Tags",
        "byline" => "Byline",
        "canonical" => "Canonical address",
        "sources" => "Sources",
        _ => "",
    }
}

fn french(name: &str) -> &'static str {
    match name {
        "name" => "Votre nom",
        "email" => "Adresse e-mail",
        "password" => "Mot de passe",
        "current" | "own_password" => "Mot de passe actuel",
        "brand" => "Nom de la marque",
        "title" => "Titre",
        "keyphrase" => "Expression clé",
        "file" => "Fichier",
        "alt" => "Texte alternatif",
        "ignore" => "À ignorer",
        "post_pictures" | "post_alt" => "Publications",
        "beside" => "Titre, étiquettes et autres",
        "poll" => "Sondage",
        "planned" => "Date prévue",
        "url" => "Adresse",
        "goes" => "Où cela va",
        "instance" => "Instance",
        "limit" => "Limite",
        "limit_reason" | "premium_reason" => "Raison",
        "shared" => crate::posts::shared::shared(Lang::Fr).label,
        "share_with" => crate::posts::shared::shared(Lang::Fr).to,
        "warning" => crate::posts::posts(Lang::Fr).warning,
        "first_comment" => crate::posts::posts(Lang::Fr).first_comment,
        "campaign" => crate::posts::campaign::campaign(Lang::Fr).campaign,
        "zones" => "Fuseaux horaires des comptes",
        "paste" => "Publications à coller",
        "groups" => "Groupes de mots-dièse",
        "people" => "Carnet de mentions",
        "kinds" => "Ce qui lui est dit",
        "zone" => "Fuseau horaire",
        "host" => "Site",
        "languages" => "Langues",
        "networks" => "Réseaux",
        "approvers" => "Valideurs",
        "second" => "Qui valide après la direction éditoriale",
        "contrast" | "colour" | "ink" => "Couleurs",
        "part" => "À soumettre",
        "back" => "Ce qui est renvoyé",
        "signed" | "checked" => "Liste à signer",
        "question" => "Question",
        "reason" => "Pourquoi",
        "place" => "Qui",
        "take_back" => "Secondes pour reprendre une décision",
        "hours" | "closed" | "first" | "then" | "escalate" | "escalate_to" => {
            deadline(Lang::Fr, name)
        }
        "away_from" => crate::away::away(Lang::Fr).from,
        "away_until" => crate::away::away(Lang::Fr).until,
        "deputy" => crate::away::away(Lang::Fr).deputy,
        "standfirst" => "Chapô",
        "body" => "Texte",
        "title_tag" => "Balise titre",
        "description" => "Méta-description",
        "slug" => "Slug",
        "secondary" => "Expressions secondaires",
        "synonyms" => "Synonymes",
        "categories" => "Catégories",
        "tags" => "Étiquettes",
        "byline" => "Signature",
        "canonical" => "Adresse canonique",
        "sources" => "Sources",
        _ => "",
    }
}

/// A field of the deadlines.
fn deadline(lang: Lang, name: &str) -> &'static str {
    let words = crate::deadlines::deadlines(lang);
    match name {
        "hours" => words.week,
        "closed" => words.closed,
        "first" => words.first,
        "then" => words.then,
        "escalate" => words.escalate,
        _ => words.escalate_to,
    }
}
