//! Sets aside what the analysis says, and looks at it again, while somebody types.

use crate::AppError;
use crate::views::editor::Aside;
use domain::Ignored;
use leptos::prelude::*;
use server_fn::codec::Json;

/// Sets something aside of an article, or with `aside` false looks at it again. Gives everything that is
/// set aside now. `writer` is the id of the person the page was made for, as for a save.
///
/// # Errors
/// [`AppError::Frozen`], [`AppError::SignedOut`], [`AppError::Invalid`] with the reason,
/// [`AppError::Unavailable`].
#[server(endpoint = "parts/ignore", input = Json)]
pub async fn ignore(
    brand: String,
    item: String,
    part: String,
    writer: String,
    what: Ignored,
    aside: bool,
) -> Result<Vec<Aside>, AppError> {
    use crate::loading::editor::{Target, set_aside};
    let caller = crate::calls::caller()?;
    let actor = super::save::by(&caller, &writer)?;
    let target = Target { brand: &brand, item: &item, part: &part, seen: 0 };
    let done = set_aside(&caller.studio, actor, target, &what, aside).await;
    done.map_err(|error| crate::calls::failed(&caller, &error))
}
