//! Posts that wait for one's decision, read one under the other and approved together: each decision names
//! the exact text that was seen, and stands for itself.

use super::approve::{Outcome, approve};
use super::read::{Review, of_opened};
use crate::{ActionError, Actor, BrandAccess, Studio, access, item};
use domain::workflow::Need;
use domain::{ContentHash, PartKind};
use store::waiting::{self, Asked};

/// Most items shown, and approved, together: as many as can be read at a stretch.
pub const TOGETHER: usize = 20;

/// Entries of the inbox that are looked through for posts.
const LOOKED_AT: u64 = 100;

/// Posts that wait for the actor's decision in a brand.
#[derive(Clone, Debug)]
pub struct Posts {
    /// The brand, and what the actor is there.
    pub access: BrandAccess,
    /// Rounds in which there is no article, due first first: [`TOGETHER`] at most.
    pub reviews: Vec<Review>,
    /// Whether others wait behind them.
    pub more: bool,
}

/// The posts that wait for the actor's decision in a brand: those of which the article is not under review.
///
/// # Errors
/// [`ActionError::Forbidden`] for those who never decide; [`ActionError::NotFound`].
pub async fn posts_to_approve(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
) -> Result<Posts, ActionError> {
    let read = studio.store.read();
    let access = access::brand(read, actor, brand).await?;
    let own = access.working()?;
    if !own.may_write() {
        return Err(ActionError::Forbidden);
    }
    let asked = Asked { person: own.person, brands: vec![access.brand.id] };
    let waiting = waiting::list(read, &asked, Some(Need::Decide), (0, LOOKED_AT)).await?;
    let mut posts = Posts { access, reviews: Vec::new(), more: false };
    for entry in waiting {
        let opened = item::open(studio, actor, brand, entry.code.as_str()).await?;
        if !is_of_posts(&opened) {
            continue;
        }
        if posts.reviews.len() == TOGETHER {
            posts.more = true;
            break;
        }
        let review = of_opened(studio, opened).await?;
        if review.may.decide {
            posts.reviews.push(review);
        }
    }
    Ok(posts)
}

/// Whether what is under review is posts, with what they show, and no article.
fn is_of_posts(opened: &item::Opened) -> bool {
    let Some(round) = opened.item.workflow.round.as_ref() else { return false };
    let kind = |id| opened.part(id).map(|it| it.content.kind());
    let kinds: Vec<_> = round.parts.keys().filter_map(|id| kind(*id)).collect();
    kinds.contains(&PartKind::Post) && !kinds.contains(&PartKind::Article)
}

/// Approves each of these items as it was seen. One that cannot be approved any more keeps none of the
/// others from it: what became of each is said, in the order they were given.
///
/// # Errors
/// [`ActionError::Forbidden`] for those who never decide; [`ActionError::NotFound`].
pub async fn approve_together(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    chosen: &[(String, ContentHash)],
) -> Result<Vec<(String, Result<Outcome, ActionError>)>, ActionError> {
    let access = access::brand(studio.store.read(), actor, brand).await?;
    if !access.working()?.may_write() {
        return Err(ActionError::Forbidden);
    }
    let mut done = Vec::with_capacity(chosen.len());
    for (code, seen) in chosen.iter().take(TOGETHER) {
        let outcome = approve(studio, actor, brand, code, *seen, "").await;
        done.push((code.clone(), outcome));
    }
    Ok(done)
}
