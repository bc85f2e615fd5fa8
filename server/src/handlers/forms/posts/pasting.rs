//! Several posts pasted at once: looked at first, then saved together.

use super::super::{Fields, Posted};
use super::Item;
use crate::answer::{self, Asked};
use crate::state::AppState;
use app::address::{Address, ItemPage};
use app::loading::posts::{MOST, looked};
use app::page::FormEcho;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::PartId;
use domain::name::FieldError;
use networks::PastedPost;
use studio::part::{Pasted, paste_posts};
use studio::{ActionError, Actor};

/// What the form holds that the page shows again.
const SHOWN: [&str; 4] = ["paste", "looked", "goes", "over"];

/// Shows what goes where. Nothing is saved.
pub(super) async fn look(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::item(&item.0, &item.1, ItemPage::Posts).to_string();
    let echo = async |actor: &Actor| {
        writer(&state, actor, &item).await?;
        fields.must_have("paste")?;
        Ok(echo(&fields))
    };
    shown(&state, &asked, &page, &fields, echo).await
}

/// Saves every post that goes somewhere. Those left out come back in the field; a text that was changed since
/// it was looked at is looked at again.
pub(super) async fn save(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::item(&item.0, &item.1, ItemPage::Posts).to_string();
    if fields.get("looked") != looked(fields.get("paste")) {
        return look(State(state), asked, Path(item), Posted(fields)).await;
    }
    let mut left = String::new();
    let saved = async |actor: &Actor| {
        let (posts, out) = sorted(&fields)?;
        paste_posts(&state.studio, actor, &item.0, &item.1, &posts).await?;
        Ok(out)
    };
    let done = match &asked.actor {
        Some(actor) => saved(actor).await.map(|out| left = out),
        None => return answer::sign_in_with(&state, &asked, &page, &fields).await,
    };
    match done {
        Ok(()) if left.is_empty() => answer::see_other(&format!("{page}?done=pasted")),
        Ok(()) => {
            let typed = [("paste".to_owned(), left)].into();
            let echo = FormEcho { typed, ..FormEcho::default() };
            answer::render(&state, &asked, &format!("{page}?done=pasted-some"), echo).await
        }
        Err(error) => answer::form(&state, &asked, &page, &fields, Err(error)).await,
    }
}

async fn writer(state: &AppState, actor: &Actor, item: &Item) -> Result<(), ActionError> {
    let opened = studio::item::open(&state.studio, actor, &item.0, &item.1).await?;
    opened.access.writer().map(drop)
}

fn echo(fields: &Fields) -> FormEcho {
    let mut typed = fields.typed();
    typed.retain(|name, _| SHOWN.contains(&name.as_str()));
    FormEcho { typed, ..FormEcho::default() }
}

async fn shown(
    state: &AppState,
    asked: &Asked,
    page: &str,
    fields: &Fields,
    made: impl AsyncFnOnce(&Actor) -> Result<FormEcho, ActionError>,
) -> Response {
    if asked.actor.is_none() {
        return answer::sign_in_with(state, asked, page, fields).await;
    }
    answer::shown_once(state, asked, page, fields, made).await
}

/// The posts that go somewhere, and the text of those that do not, to be pasted again.
fn sorted(fields: &Fields) -> Result<(Vec<Pasted>, String), ActionError> {
    let found = networks::pasted(fields.get("paste")).posts;
    if found.len() > MOST {
        return Err(ActionError::field("paste", FieldError::TooMany(MOST)));
    }
    let goes = fields.all("goes").chain(std::iter::repeat(""));
    let (mut posts, mut left) = (Vec::new(), Vec::new());
    for (it, network) in found.into_iter().zip(goes) {
        if network.is_empty() {
            left.push(it);
        } else {
            let over = over(fields, network);
            posts.push(Pasted { network: network.to_owned(), text: it.text, over });
        }
    }
    Ok((posts, again(left)))
}

/// The post of a network that is there, and the save of it that was seen.
fn over(fields: &Fields, network: &str) -> Option<(PartId, i64)> {
    fields.all("over").find_map(|it| {
        let mut pieces = it.strip_prefix(network)?.strip_prefix(' ')?.split(' ');
        Some((pieces.next()?.parse().ok()?, pieces.next()?.parse().ok()?))
    })
}

/// Posts as one text that is taken apart into them: those without a name first, which a line of hyphens would
/// else leave in a thread.
fn again(mut left: Vec<PastedPost>) -> String {
    left.sort_by_key(|it| it.network.is_some());
    let one = |it: &PastedPost| match it.network {
        Some(network) => format!("{}:\n{}", network.name, it.text),
        None => it.text.clone(),
    };
    left.iter().map(one).collect::<Vec<_>>().join("\n---\n")
}
