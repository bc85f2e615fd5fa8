//! Putting items in the trash, and taking them out.

use super::Posted;
use crate::answer::{self, Asked};
use crate::state::AppState;
use app::address::{Address, ItemPage};
use axum::extract::{Path, State};
use axum::response::Response;
use studio::{Actor, trash};

/// Puts an item in the trash, and goes to the board, where it was.
pub async fn put(
    State(state): State<AppState>,
    asked: Asked,
    Path((brand, code)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::item(&brand, &code, ItemPage::Versions).to_string();
    let done = async |actor: &Actor| {
        trash::put(&state.studio, actor, &brand, &code).await?;
        Ok(format!("{}?done=trashed", Address::Board(brand.clone())))
    };
    answer::posted(&state, &asked, &page, &fields, done).await
}

/// Takes an item out of the trash.
pub async fn take_out(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::Trash(brand.clone()).to_string();
    let done = async |actor: &Actor| {
        trash::take_out(&state.studio, actor, &brand, fields.get("item")).await?;
        Ok(format!("{page}?done=restored"))
    };
    answer::posted(&state, &asked, &page, &fields, done).await
}
