//! What a brand keeps at hand for its posts.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use crate::table::{Rule, Table};
use app::address::Address;
use axum::extract::{Path, State};
use axum::response::Response;
use studio::brand as verbs;
use studio::{ActionError, Actor};

/// The routes under what a brand keeps at hand.
#[must_use]
pub fn routes() -> Table {
    Table::default()
        .post("/groups", Rule::Staff, groups)
        .post("/people", Rule::Staff, people)
        .post("/instance", Rule::Keeper, instance)
        .post("/limit", Rule::Keeper, limit)
        .post("/limit/remove", Rule::Keeper, no_limit)
        .post("/premium", Rule::Keeper, premium)
        .post("/campaigns", Rule::Staff, campaigns)
        .post("/zones", Rule::Keeper, zones)
}

async fn groups(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        verbs::posting(&state.studio, actor, &brand).await?;
        fields.must_have("groups")?;
        let typed = (fields.get("groups"), fields.get("seen"));
        Ok((verbs::set_hashtag_groups(&state.studio, actor, &brand, typed).await?, "groups"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn people(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        verbs::posting(&state.studio, actor, &brand).await?;
        fields.must_have("people")?;
        let typed = (fields.get("people"), fields.get("seen"));
        Ok((verbs::set_people(&state.studio, actor, &brand, typed).await?, "people"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

/// Asks an instance, now and once.
async fn instance(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let host = fields.get("host");
        let (slug, differs) = verbs::ask_instance(&state.studio, actor, &brand, host).await?;
        Ok((slug, if differs { "instance" } else { "same" }))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn limit(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let typed = (fields.get("network"), fields.get("limit"), fields.get("limit_reason"));
        Ok((verbs::set_limit(&state.studio, actor, &brand, typed).await?, "limit"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn no_limit(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let network = fields.get("network");
        Ok((verbs::drop_limit(&state.studio, actor, &brand, network).await?, "usual"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn premium(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let typed = (fields.get("network"), fields.get("premium_reason"));
        Ok((verbs::set_premium(&state.studio, actor, &brand, typed).await?, "premium"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn campaigns(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        verbs::posting(&state.studio, actor, &brand).await?;
        fields.must_have("campaign")?;
        let sources = fields.all("utm_source").zip(fields.all("utm_medium"));
        let typed: Vec<(&str, &str, &str)> =
            fields.all("utm_network").zip(sources).map(|(id, it)| (id, it.0, it.1)).collect();
        let named = fields.get("campaign");
        Ok((verbs::set_campaigns(&state.studio, actor, &brand, named, &typed).await?, "campaigns"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn zones(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let typed: Vec<(&str, &str)> =
            fields.all("network").zip(fields.all("account_zone")).collect();
        Ok((verbs::set_zones(&state.studio, actor, &brand, &typed).await?, "zones"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

/// Back to the page, which says what was done.
async fn answered(
    state: &AppState,
    asked: &Asked,
    brand: &str,
    fields: &Fields,
    done: impl AsyncFnOnce(&Actor) -> Result<(String, &'static str), ActionError>,
) -> Response {
    let page = Address::Posting(brand.to_owned()).to_string();
    let to = async |actor: &Actor| {
        let (slug, what) = done(actor).await?;
        Ok(format!("{}?done={what}", Address::Posting(slug)))
    };
    answer::posted(state, asked, &page, fields, to).await
}
