//! The texts an article is compared with, and what the brand has beside it.

use crate::views::references as views;
use crate::views::references::{Change, References};
use domain::Article;
use engine::around::{Linkable, Neighbour};
use engine::message;
use prose::Language;
use studio::item::{Opened, neighbours};
use studio::reference::{self, Listed};
use studio::{ActionError, Actor, Studio};

/// Changes the reference texts of an item; those there are then.
///
/// # Errors
/// Those of the verbs.
pub async fn change(
    studio: &Studio,
    actor: &Actor,
    (brand, item): (&str, &str),
    change: Change,
) -> Result<References, ActionError> {
    match change {
        Change::Add { name, text } => {
            reference::add(studio, actor, brand, item, &name, &text).await?;
        }
        Change::Own { subject } => {
            reference::take_own(studio, actor, brand, item, &subject).await?;
        }
        Change::Remove { id } => {
            let id = id.parse().map_err(|_| ActionError::NotFound)?;
            reference::remove(studio, actor, brand, item, id).await?;
        }
    }
    let opened = studio::item::open(studio, actor, brand, item).await?;
    of_item(studio, &opened).await
}

/// The reference texts of an item.
///
/// # Errors
/// Those of the verbs.
pub async fn of_item(studio: &Studio, opened: &Opened) -> Result<References, ActionError> {
    let listed = reference::list(studio, opened).await?;
    let wanted = reference::expected(studio, opened.item.id, &listed).await?;
    let text = |it: Listed| views::ReferenceText {
        id: it.id.to_string(),
        own: it.source.is_some(),
        by: opened.access.name_of(it.by).to_owned(),
        name: it.name,
        language: it.language,
        words: it.words,
    };
    Ok(References { texts: listed.into_iter().map(text).collect(), wanted: message::text(&wanted) })
}

/// What the brand has beside an article, and what is worth a link.
///
/// # Errors
/// Those of the store.
pub async fn beside(
    studio: &Studio,
    opened: &Opened,
    article: &Article,
) -> Result<(views::Neighbours, Vec<Linkable>), ActionError> {
    let language = Language::of_code(&opened.item.summary.language).unwrap_or_default();
    let found =
        studio::item::neighbours(studio, &opened.access.brand, &opened.item, article, language)
            .await?;
    let rival = |it: neighbours::Rival| views::Rival {
        it: neighbour(it.it),
        keyphrase: it.keyphrase,
        same: it.same,
    };
    let alike = |it: neighbours::Alike| views::Alike { it: neighbour(it.it), percent: it.percent };
    let linkable = |it: neighbours::Linkable| Linkable {
        it: neighbour(it.it),
        address: it.address,
        end: it.end,
        keyphrases: it.keyphrases,
    };
    let beside = views::Neighbours {
        rivals: found.rivals.into_iter().map(rival).collect(),
        alike: found.alike.into_iter().map(alike).collect(),
    };
    Ok((beside, found.linkable.into_iter().map(linkable).collect()))
}

fn neighbour(it: neighbours::Neighbour) -> Neighbour {
    let state = it.state.as_str().to_owned();
    Neighbour { code: it.code.to_string(), title: it.title, state }
}
