//! What was told is read; by which way one wants to learn of things.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use axum::extract::State;
use axum::response::Response;
use domain::name::FieldError;
use domain::notice::{Choices, Notice, Pace, Way};
use studio::notice::{self, Mark};
use studio::{ActionError, Actor};

/// Marks one notice as read, or all up to the last one that was shown.
pub async fn read(State(state): State<AppState>, asked: Asked, Posted(fields): Posted) -> Response {
    let done = async |actor: &Actor| {
        let number = |name: &str| fields.get(name).parse::<i64>().ok();
        let which = number("one").map(Mark::One).or_else(|| number("up_to").map(Mark::UpTo));
        let which = which.ok_or(ActionError::NotFound)?;
        notice::mark(&state.studio, actor, which).await?;
        Ok("/inbox?done=read".to_owned())
    };
    answer::posted(&state, &asked, "/inbox", &fields, done).await
}

/// Keeps by which way one wants to learn of things.
pub async fn choose(
    State(state): State<AppState>,
    asked: Asked,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let choices = choices(&fields, notice::choices(&state.studio, actor).await?)?;
        notice::choose(&state.studio, actor, &choices).await?;
        Ok("/account?done=notices#notices".to_owned())
    };
    answer::posted(&state, &asked, "/account", &fields, done).await
}

/// What was chosen; what the form does not name stays as it was.
fn choices(fields: &Fields, mut choices: Choices) -> Result<Choices, ActionError> {
    let refused = |field| ActionError::field(field, FieldError::Malformed);
    if let Some(pace) = chosen(fields, "pace") {
        choices.pace = Pace::of_str(pace).ok_or_else(|| refused("pace"))?;
    }
    for it in Notice::ALL {
        if let Some(way) = chosen(fields, it.as_str()) {
            let way = Way::of_str(way).ok_or_else(|| refused(it.as_str()))?;
            choices.ways.insert(it, way);
        }
    }
    Ok(choices)
}

fn chosen<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    Some(fields.get(name)).filter(|it| !it.is_empty())
}
