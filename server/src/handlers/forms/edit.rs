//! Saving an article without scripts.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use app::address::{Address, ItemPage};
use app::editor::choices::{chosen_in, compare};
use app::loading::editor::{Target, conflict, newer, save, set_aside};
use app::loading::references;
use app::page::FormEcho;
use app::views::references::Change;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::Ignored;
use domain::name::FieldError;
use engine::fields::ArticleFields;
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
    let done = saved(&state, &asked, &actor, target, &typed, &fields).await;
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
                done.map(|(voided, said)| match said {
                    Some("references") if !voided => format!("{page}?done=references#references"),
                    Some(said) if !voided => format!("{page}?done={said}#analysis"),
                    _ => next(&page, fields.get("then"), voided),
                }),
            )
            .await
        }
    }
}

/// Sets aside what the button that was pressed says, then saves: what cannot be set aside saves nothing,
/// so that the form comes back as it was sent. Whether an approval ended, and what was set aside.
async fn saved(
    state: &AppState,
    asked: &Asked,
    actor: &Actor,
    target: Target<'_>,
    typed: &ArticleFields,
    fields: &Fields,
) -> Result<(bool, Option<&'static str>), ActionError> {
    fields.must_have("body")?;
    if !fields.get("choose").is_empty() {
        return Ok((choose(state, asked, actor, target, typed, fields).await?, None));
    }
    let said = match compared(state, actor, target, fields).await? {
        true => Some("references"),
        false => asides(state, actor, target, fields).await?,
    };
    let saved = save(&state.studio, actor, asked.lang, target, typed).await?;
    Ok((saved.voided, said))
}

/// Changes the reference texts as the button that was pressed says; whether there is such a button.
async fn compared(
    state: &AppState,
    actor: &Actor,
    target: Target<'_>,
    fields: &Fields,
) -> Result<bool, ActionError> {
    let pressed = fields.get("reference");
    let change = match (pressed, pressed.strip_prefix("remove ")) {
        ("", _) => return Ok(false),
        (_, Some(id)) => Change::Remove { id: id.to_owned() },
        ("add", _) => {
            Change::Add { name: String::new(), text: fields.get("reference_text").to_owned() }
        }
        ("own", _) => Change::Own { subject: fields.get("keyphrase").to_owned() },
        _ => return Err(ActionError::field("reference", FieldError::Malformed)),
    };
    let place = (target.brand, target.item);
    Box::pin(references::change(&state.studio, actor, place, change)).await?;
    Ok(true)
}

/// What the button that was pressed sets aside, or wants looked at again.
async fn asides(
    state: &AppState,
    actor: &Actor,
    target: Target<'_>,
    fields: &Fields,
) -> Result<Option<&'static str>, ActionError> {
    let (on, said, pressed) = match (fields.get("ignore"), fields.get("heed")) {
        ("", "") => return Ok(None),
        ("", heed) => (false, "heeded", heed.to_owned()),
        ("passage", _) => (true, "ignored", format!("passage {}", fields.get("passage"))),
        (ignore, _) => (true, "ignored", ignore.to_owned()),
    };
    // Forms end lines with CR LF; texts here with LF.
    let what = Ignored::of_field(&pressed.replace("\r\n", "\n"));
    let what = what.ok_or(ActionError::field("ignore", FieldError::Malformed))?;
    set_aside(&state.studio, actor, target, &what, on).await?;
    Ok(Some(said))
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
