//! Bringing an older version back, and giving versions names.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use app::address::{Address, ItemPage};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::PartId;
use domain::name::FieldError;
use studio::{ActionError, Actor};

/// Restores a version as a new one.
pub async fn restore(
    State(state): State<AppState>,
    asked: Asked,
    Path((brand, code)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::item(&brand, &code, ItemPage::Versions).to_string();
    let Some(actor) = &asked.actor else {
        return answer::sign_in(&page);
    };
    let done = restored(&state, actor, &brand, &code, &fields).await;
    answer::form(&state, &asked, &page, &fields, done.map(|()| format!("{page}?done=restored")))
        .await
}

/// Names a version.
pub async fn name(
    State(state): State<AppState>,
    asked: Asked,
    Path((brand, code)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::item(&brand, &code, ItemPage::Versions).to_string();
    let done = async |actor: &Actor| {
        let malformed = ActionError::field("version", FieldError::Malformed);
        let version: u32 = fields.get("version").parse().map_err(|_| malformed)?;
        let (part, name) = (fields.part()?, fields.get("name"));
        studio::part::name_version(&state.studio, actor, &brand, &code, part, version, name)
            .await?;
        Ok(format!("{page}?done=named"))
    };
    answer::posted(&state, &asked, &page, &fields, done).await
}

async fn restored(
    state: &AppState,
    actor: &Actor,
    brand: &str,
    code: &str,
    fields: &Fields,
) -> Result<(), ActionError> {
    let malformed = |field| ActionError::field(field, FieldError::Malformed);
    let part: PartId = fields.get("part").parse().map_err(|_| malformed("part"))?;
    let version: u32 = fields.get("version").parse().map_err(|_| malformed("version"))?;
    studio::part::restore(&state.studio, actor, brand, code, part, version).await.map(drop)
}
