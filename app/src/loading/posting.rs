//! What a brand keeps at hand for its posts.

mod campaigns;
pub(super) mod own;

use super::{Content, Visit, frame, query_value};
use crate::page::{Body, Frame};
use crate::views::posting::{List, Posting};
use networks::LineProblem;
use studio::brand::posting as verbs;
use studio::{ActionError, Actor};

pub(super) async fn posting(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    slug: &str,
) -> Result<Content, ActionError> {
    let access = verbs::posting(visit.studio, actor, slug).await?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &access);
    let words = wording::posting::posting(visit.lang);
    (words.done)(&query_value(visit.path, "done").unwrap_or_default())
        .clone_into(&mut frame.notice);
    let (it, used) = (&access.brand.settings.posting, verbs::networks_of(&access.brand));
    let page = Posting {
        groups: list(visit, "groups", networks::hashtag_groups_text(&it.groups), |typed| {
            networks::hashtag_groups(typed, &used).err()
        }),
        people: list(visit, "people", networks::people_text(&it.people), |typed| {
            networks::people(typed).err()
        }),
        ..campaigns::page(visit, &access.brand, &used)
    };
    let page = if frame.brand.as_ref().is_some_and(|it| it.configures) {
        own::settings(visit, &access.brand, &used, page)
    } else {
        page
    };
    Ok(Content::Body(Body::Posting(page), words.heading.to_owned()))
}

/// A list as its form holds it: as it is stored, or as it was typed with what is wrong with it.
fn list(
    visit: &Visit<'_>,
    field: &str,
    stored: String,
    wrong: impl Fn(&str) -> Option<Vec<LineProblem>>,
) -> List {
    let seen = verbs::seen(&stored);
    let Some(typed) = visit.form.typed.get(field) else {
        return List { text: stored, seen, ..List::default() };
    };
    let wrong = wrong(typed).unwrap_or_default();
    let stale = visit.form.value("seen", &seen) != seen && *typed != stored;
    List {
        text: typed.clone(),
        seen,
        stored: if stale { stored } else { String::new() },
        wrong: wrong.iter().map(|it| it.said(visit.lang)).collect(),
    }
}
