//! Saving an article without scripts.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use app::address::{Address, ItemPage};
use app::editor::choices::{chosen_in, compare};
use app::editor::fields::ArticleFields;
use app::loading::editor::{Target, conflict, newer, save};
use app::page::FormEcho;
use axum::extract::{Path, State};
use axum::response::Response;
use studio::{ActionError, Actor};

/// Saves the form; a form that comes too late gets the page with both texts, and its choices back here.
pub async fn submit(
    State(state): State<AppState>,
    asked: Asked,
    Path((brand, item)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::item(&brand, &item, ItemPage::Edit).to_string();
    let Some(actor) = asked.actor.clone() else {
        return answer::sign_in_with(&state, &asked, &page, &fields).await;
    };
    let target = Target {
        brand: &brand,
        item: &item,
        part: fields.get("part"),
        seen: fields.get("seen").parse().unwrap_or(0),
    };
    let typed = ArticleFields::of_form(&fields.typed());
    let done = if let Err(lost) = fields.must_have("body") {
        Err(lost)
    } else if fields.get("choose").is_empty() {
        save(&state.studio, &actor, asked.lang, target, &typed).await.map(|it| it.voided)
    } else {
        choose(&state, &asked, &actor, target, &typed, &fields).await
    };
    match done {
        Err(ActionError::Stale) => {
            both(&state, &asked, &actor, &page, target, typed, &fields).await
        }
        done => {
            answer::form(
                &state,
                &asked,
                &page,
                &fields,
                done.map(|voided| next(&page, fields.get("then"), voided)),
            )
            .await
        }
    }
}

/// Where to go after a save.
fn next(page: &str, then: &str, voided: bool) -> String {
    match then {
        "preview" => format!("{page}?view=preview"),
        "review" => page.replace("/edit", "/review"),
        _ if voided => format!("{page}?done=voided"),
        _ => format!("{page}?done=saved"),
    }
}

/// Saves what somebody wrote, then what they chose between it and the newer text: both stay in the
/// history. Stale again when the newer text is not the one they saw, or a choice is missing.
async fn choose(
    state: &AppState,
    asked: &Asked,
    actor: &Actor,
    target: Target<'_>,
    mine: &ArticleFields,
    fields: &Fields,
) -> Result<bool, ActionError> {
    let newer = newer(&state.studio, actor, asked.lang, target).await?;
    let theirs = newer.fields();
    let chosen = chosen_in(&fields.typed());
    let choices = compare(None, mine, &theirs);
    if newer.save != target.seen || !choices.open(&chosen).is_empty() {
        return Err(ActionError::Stale);
    }
    let settled = choices.settle(mine, &theirs, &chosen);
    let kept = save(&state.studio, actor, asked.lang, target, mine).await?;
    let then = Target { seen: kept.save, ..target };
    let saved = save(&state.studio, actor, asked.lang, then, &settled).await?;
    Ok(kept.voided || saved.voided)
}

async fn both(
    state: &AppState,
    asked: &Asked,
    actor: &Actor,
    page: &str,
    target: Target<'_>,
    mine: ArticleFields,
    fields: &Fields,
) -> Response {
    // Passages are numbered: in a text that was saved since, a number is another passage.
    let now = newer(&state.studio, actor, asked.lang, target).await.map(|it| it.save);
    let same = now.is_ok_and(|it| it == target.seen);
    let chosen = chosen_in(&fields.typed())
        .into_iter()
        .filter(|(name, _)| same || !name.starts_with("body-"))
        .map(|(name, it)| (name, it.as_str().to_owned()))
        .collect();
    let visit = answer::visit(state, asked, page, FormEcho::default());
    match conflict(&visit, actor, target, mine, chosen).await {
        Ok(loaded) => answer::show(asked, loaded, false),
        Err(error) => answer::form(state, asked, page, fields, Err(error)).await,
    }
}
