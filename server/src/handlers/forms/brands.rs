//! The brands one administers.

use super::Posted;
use crate::answer::{self, Asked};
use crate::state::AppState;
use app::address::Address;
use axum::extract::State;
use axum::response::Response;
use studio::{Actor, brand};

/// Founds a brand and opens its board.
pub async fn found(
    State(state): State<AppState>,
    asked: Asked,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let slug = brand::found(&state.studio, actor, fields.get("brand")).await?;
        Ok(Address::Board(slug).to_string())
    };
    answer::posted(&state, &asked, &Address::Brands.to_string(), &fields, done).await
}

/// Restores an archived brand.
pub async fn restore(
    State(state): State<AppState>,
    asked: Asked,
    Posted(fields): Posted,
) -> Response {
    let page = Address::Brands.to_string();
    let done = async |actor: &Actor| {
        brand::restore(&state.studio, actor, fields.get("slug")).await?;
        Ok(format!("{page}?done=restored"))
    };
    answer::posted(&state, &asked, &page, &fields, done).await
}
