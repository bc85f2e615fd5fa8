//! Describing the stages of a workflow of the brand's own.

use super::Posted;
use crate::answer::{self, Asked};
use crate::state::AppState;
use app::address::Address;
use app::page::FormEcho;
use app::views::workflow::Sketch;
use axum::extract::{Path, State};
use axum::response::Response;
use studio::Actor;
use studio::brand::set_stages;

/// Keeps the stages, or shows the form again with a stage or a place more or less.
pub async fn submit(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::Workflow(brand.clone()).to_string();
    let mut sketch = Sketch::of_typed(&fields.typed()).unwrap_or_default();
    match fields.get("do") {
        "save" | "" => {
            let done = async |actor: &Actor| {
                let stages = sketch.to_stages();
                let slug =
                    set_stages(&state.studio, actor, &brand, &stages, sketch.release).await?;
                Ok(format!("{}?done=stages", Address::Workflow(slug)))
            };
            answer::posted(&state, &asked, &page, &fields, done).await
        }
        what if asked.actor.is_some() => {
            sketch.change(what);
            let echo = FormEcho { typed: sketch.typed(), ..FormEcho::default() };
            answer::render(&state, &asked, &page, echo).await
        }
        _ => answer::sign_in_with(&state, &asked, &page, &fields).await,
    }
}
