//! The views somebody keeps of a library, and one change to many of its items.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::handlers::page;
use crate::state::AppState;
use crate::table::{Rule, Table};
use app::address::Address;
use app::loading::asked::asked;
use app::loading::bulk::{change, codes};
use app::loading::query_encoded;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::ViewId;
use studio::library as verbs;
use studio::{ActionError, Actor};

/// The routes under a brand's library.
#[must_use]
pub fn routes() -> Table {
    Table::default()
        .post("/views", Rule::Member, keep)
        .post("/views/forget", Rule::Member, forget)
        .get("/bulk", Rule::Writer, page::show)
        .post("/bulk", Rule::Writer, bulk)
}

async fn keep(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let (page, query) = standing(&brand, &fields);
    let done = async |actor: &Actor| {
        verbs::keep_view(&state.studio, actor, &brand, fields.get("name"), &query).await?;
        Ok(said(&page, "kept"))
    };
    answer::posted(&state, &asked, &page, &fields, done).await
}

async fn forget(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let (page, _) = standing(&brand, &fields);
    let done = async |actor: &Actor| {
        let id: ViewId = fields.get("view").parse().map_err(|_| ActionError::NotFound)?;
        verbs::forget_view(&state.studio, actor, &brand, id).await?;
        Ok(said(&page, "forgotten"))
    };
    answer::posted(&state, &asked, &page, &fields, done).await
}

/// Makes a change to many items, which a page showed before.
async fn bulk(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let items: Vec<String> = fields.all("item").map(str::to_owned).collect();
    let said = |name: &str| format!("{name}={}", query_encoded(fields.get(name)));
    let mut query: Vec<String> = ["do", "due", "author"].map(said).into();
    query.extend(
        items.iter().take(verbs::bulk::MOST).map(|it| format!("item={}", query_encoded(it))),
    );
    let preview = format!("{}?{}", Address::Bulk(brand.clone()), query.join("&"));
    let done = async |actor: &Actor| {
        let access = studio::access::brand(state.studio.store.read(), actor, &brand).await?;
        access.writer()?;
        let (action, due, author) = (fields.get("do"), fields.get("due"), fields.get("author"));
        let change = change(action, due, author, &access.brand.time_zone)?;
        let done = verbs::bulk::apply(&state.studio, actor, &brand, &codes(&items), change).await?;
        let library = Address::Library(brand.clone());
        Ok(format!("{library}?changed={}&left={}", done.changed, done.left))
    };
    answer::posted(&state, &asked, &preview, &fields, done).await
}

/// The page the form stands on, and the filters it shows: only those that mean something are kept.
fn standing(brand: &str, fields: &Fields) -> (String, String) {
    let base = Address::Library(brand.to_owned()).to_string();
    let filters = asked(&format!("{base}?{}", fields.get("query")));
    (filters.href(&base, 1), filters.query())
}

fn said(page: &str, what: &str) -> String {
    let joint = if page.contains('?') { '&' } else { '?' };
    format!("{page}{joint}done={what}")
}
