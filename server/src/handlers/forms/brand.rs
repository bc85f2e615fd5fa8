//! What a brand decides for itself.

use super::visuals::{UPLOAD_LIMIT, file, weight};
use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use crate::table::{Rule, Table};
use app::address::Address;
use axum::extract::{DefaultBodyLimit, Multipart, Path, State};
use axum::handler::Handler;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::charter::Typed;
use domain::hours::{WEEKDAYS, field_of};
use domain::name::FieldError;
use domain::workflow::{Blocking, Check, Preset};
use domain::{PersonId, Role, Roles};
use studio::brand::{self as verbs, Approval, Description, Times};
use studio::{ActionError, Actor};

/// The routes under a brand's page of settings.
#[must_use]
pub fn routes() -> Table {
    Table::default()
        .post("/description", Rule::Keeper, description)
        .post("/logo", Rule::Keeper, logo.layer(DefaultBodyLimit::max(UPLOAD_LIMIT)))
        .post("/logo/remove", Rule::Keeper, no_logo)
        .post("/colours", Rule::Keeper, colours)
        .post("/networks", Rule::Keeper, networks)
        .post("/thresholds", Rule::Keeper, thresholds)
        .post("/charter", Rule::Keeper, charter)
        .post("/approval", Rule::Keeper, approval)
        .post("/deadlines", Rule::Keeper, deadlines)
        .post("/hold", Rule::Keeper, hold)
        .post("/free", Rule::Keeper, free)
        .post("/suggestions", Rule::Keeper, suggestions)
        .post("/history", Rule::Keeper, history)
        .post("/second-factor", Rule::Keeper, second_factor)
        .post("/archive", Rule::Admin, archive)
}

async fn description(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let text = |name: &str| fields.get(name).to_owned();
        let typed = Description {
            name: text("brand"),
            slug: text("slug"),
            host: text("host"),
            languages: fields.all("language").map(str::to_owned).collect(),
            usual: text("usual"),
            zone: text("zone"),
        };
        let slug = verbs::describe(&state.studio, actor, &brand, &typed).await?;
        Ok((slug, "description"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn logo(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    headers: HeaderMap,
    form: Multipart,
) -> Response {
    let done = async |actor: &Actor| {
        let (_, bytes) = file(form, weight(&headers)).await?;
        if bytes.is_empty() {
            return Err(ActionError::field("file", FieldError::Empty));
        }
        let slug = verbs::set_logo(&state.studio, actor, &brand, Some(bytes)).await?;
        Ok((slug, "look"))
    };
    answered(&state, &asked, &brand, &Fields::default(), done).await
}

async fn no_logo(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        Ok((verbs::set_logo(&state.studio, actor, &brand, None).await?, "look"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn colours(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let (colour, ink) = (fields.get("colour"), fields.get("ink"));
        Ok((verbs::set_colours(&state.studio, actor, &brand, colour, ink).await?, "look"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn networks(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let chosen: Vec<&str> = fields.all("network").collect();
        Ok((verbs::set_networks(&state.studio, actor, &brand, &chosen).await?, "networks"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn thresholds(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let typed = |it: domain::brand::Measure| fields.get(it.as_str()).to_owned();
        let of = (fields.get("lang"), fields.get("kind"));
        let slug = verbs::set_thresholds(&state.studio, actor, &brand, of, typed).await?;
        Ok((slug, "thresholds"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn charter(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let typed = Typed {
            texts: Typed::FIELDS.map(|it| (it, fields.get(it).to_owned())).into(),
            blocking: Typed::KINDS
                .into_iter()
                .filter(|it| fields.all("blocking").any(|kind| kind == *it))
                .collect(),
        };
        let typography = fields.get("typography");
        let slug = verbs::set_charter(&state.studio, actor, &brand, &typed, typography).await?;
        Ok((slug, "charter"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn approval(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let people = |name: &str| -> Result<Vec<PersonId>, ActionError> {
            let ids = fields.all(name).map(str::parse).collect::<Result<_, _>>();
            ids.map_err(|_| ActionError::field("approvers", FieldError::Malformed))
        };
        let preset = Preset::of_str(fields.get("preset"));
        // Nothing chosen, or a page from before there was a choice: like articles.
        let posts = Preset::of_str(fields.get("posts"));
        let typed = Approval {
            preset: preset.ok_or(ActionError::field("preset", FieldError::Malformed))?,
            posts,
            approvers: people("approver")?,
            second: people("second")?,
            second_by_link: !fields.get("second_by_link").is_empty(),
            supervised: people("supervised")?,
            take_back: seconds(fields.get("take_back"))?,
            checklist: fields.all("check").filter_map(Check::of_str).collect(),
            checked_twice: !fields.get("checked_twice").is_empty(),
            blocking: fields.all("blocks").filter_map(Blocking::of_str).collect(),
            posts_blocking: fields.all("blocks_posts").filter_map(Blocking::of_str).collect(),
        };
        Ok((verbs::set_approval(&state.studio, actor, &brand, &typed).await?, "approval"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

/// A page from before there was such a field sends none.
fn seconds(typed: &str) -> Result<u8, ActionError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(0);
    }
    typed.parse().map_err(|_| ActionError::field("take_back", FieldError::Malformed))
}

async fn deadlines(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let text = |name: &str| fields.get(name).to_owned();
        let day = |it| (text(&field_of(it, true)), text(&field_of(it, false)));
        let to = Some(fields.get("escalate_to")).filter(|it| !it.is_empty()).map(str::parse);
        let to = to.transpose();
        let typed = Times {
            week: WEEKDAYS.map(day),
            closed: text("closed"),
            hours: [text("first"), text("then")],
            escalate: text("escalate"),
            to: to.map_err(|_| ActionError::field("escalate_to", FieldError::Malformed))?,
        };
        let slug = verbs::set_deadlines(&state.studio, actor, &brand, &typed).await?;
        Ok((slug, "deadlines"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn hold(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        Ok((verbs::hold(&state.studio, actor, &brand, fields.get("reason")).await?, "held"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn free(State(state): State<AppState>, asked: Asked, Path(brand): Path<String>) -> Response {
    let done =
        async |actor: &Actor| Ok((verbs::free(&state.studio, actor, &brand).await?, "freed"));
    answered(&state, &asked, &brand, &Fields::default(), done).await
}

async fn suggestions(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let strict = fields.get("strict") == "yes";
        let slug = verbs::set_suggestions(&state.studio, actor, &brand, strict).await?;
        Ok((slug, "suggestions"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn history(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let years = fields.get("history_years");
        let slug = verbs::set_history_years(&state.studio, actor, &brand, years).await?;
        Ok((slug, "history"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn second_factor(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let roles = Roles(fields.all("role").filter_map(Role::of_str).collect());
        let slug = verbs::set_second_factor(&state.studio, actor, &brand, roles).await?;
        Ok((slug, "second-factor"))
    };
    answered(&state, &asked, &brand, &fields, done).await
}

async fn archive(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::BrandSettings(brand.clone()).to_string();
    let done = async |actor: &Actor| {
        verbs::archive(&state.studio, actor, &brand).await?;
        Ok(format!("{}?done=archived", Address::Brands))
    };
    answer::posted(&state, &asked, &page, &fields, done).await
}

/// Back to the page of settings, wherever the brand is now.
async fn answered(
    state: &AppState,
    asked: &Asked,
    brand: &str,
    fields: &Fields,
    done: impl AsyncFnOnce(&Actor) -> Result<(String, &'static str), ActionError>,
) -> Response {
    let page = Address::BrandSettings(brand.to_owned()).to_string();
    let done = async |actor: &Actor| {
        let (slug, what) = done(actor).await?;
        Ok(format!("{}?done={what}", Address::BrandSettings(slug)))
    };
    answer::posted(state, asked, &page, fields, done).await
}
