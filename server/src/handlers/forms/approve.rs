//! Approving several posts together.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use app::address::{Address, ItemPage};
use app::page::FormEcho;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::ContentHash;
use domain::name::FieldError;
use studio::review::approve_together;
use studio::{ActionError, Actor};

/// Approves the posts that were ticked. Those that could not be approved are named, each with why.
pub async fn submit(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::Approve(brand.clone()).to_string();
    let Some(actor) = &asked.actor else {
        return answer::sign_in_with(&state, &asked, &page, &fields).await;
    };
    match approved(&state, actor, &brand, &fields).await {
        Ok((count, refused)) if refused.is_empty() => {
            answer::see_other(&format!("{page}?done={count}"))
        }
        Ok((count, refused)) => {
            let errors = refused.iter().flat_map(|(code, why)| {
                let review = Address::item(&brand, code, ItemPage::Review).to_string();
                let reasons = app::loading::reasons(why, asked.lang);
                reasons.into_iter().map(move |(_, why)| (review.clone(), why))
            });
            let echo = FormEcho { errors: errors.collect(), ..FormEcho::default() };
            let page = format!("{page}?done={count}");
            let mut response = answer::render(&state, &asked, &page, echo).await;
            *response.status_mut() = StatusCode::CONFLICT;
            response
        }
        Err(error) => answer::form(&state, &asked, &page, &fields, Err(error)).await,
    }
}

/// How many were approved, and which were not.
async fn approved(
    state: &AppState,
    actor: &Actor,
    brand: &str,
    fields: &Fields,
) -> Result<(usize, Vec<(String, ActionError)>), ActionError> {
    let chosen = fields.all("post").filter_map(|it| {
        let (code, seen) = it.split_once(' ')?;
        Some((code.to_owned(), seen.parse::<ContentHash>().ok()?))
    });
    let chosen: Vec<_> = chosen.collect();
    let outcomes = approve_together(&state.studio, actor, brand, &chosen).await?;
    if outcomes.is_empty() {
        return Err(ActionError::field("post", FieldError::Empty));
    }
    let all = outcomes.len();
    let refused = outcomes.into_iter().filter_map(|(code, it)| Some((code, it.err()?)));
    let refused: Vec<_> = refused.collect();
    Ok((all - refused.len(), refused))
}
