//! Describes the stages of a workflow of one's own.

use super::change;
use crate::person::lead;
use crate::{ActionError, Actor, Studio, review};
use domain::workflow::{Preset, Stage, own};
use serde_json::json;

/// Keeps the stages of a workflow of the brand's own, and whether people may release their own work instead,
/// and follows them from the next submission on; rounds that are open keep theirs. With no stages the description goes, once no kind of item follows it. Gives
/// the slug of the brand.
///
/// # Errors
/// [`ActionError::Invalid`] as [`own::checked`] says, and on `stages` when they are still followed;
/// [`ActionError::Refused`] for a place that nobody of the brand could fill;
/// [`ActionError::Forbidden`] for who does not look after the brand; [`ActionError::NotFound`].
pub async fn set_stages(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    stages: &[Stage],
    self_release: bool,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let (access, mut after) = change::open(tx, actor, brand).await?;
            lead::looks_after(&access)?;
            let followed = [Some(after.preset), after.settings.posts].contains(&Some(Preset::Own));
            after.settings.stages = match stages {
                [] if !followed => Vec::new(),
                stages => {
                    let kept = own::checked(stages, &access.roster());
                    kept.map_err(|(field, why)| ActionError::field(field, why))?
                }
            };
            after.settings.self_release = self_release && !after.settings.stages.is_empty();
            if !after.settings.stages.is_empty() {
                own::policy(&after.settings.stages, after.settings.self_release)
                    .reachable_by(&access.roster())?;
                if !followed {
                    after.preset = Preset::Own;
                }
            }
            let passed_by = after.settings.self_release;
            let data = json!({ "changed": "stages", "self_release": passed_by });
            let slug = change::close_with(studio, tx, actor, &access, &after, data).await?;
            review::members_changed(studio, tx, actor, after.id).await?;
            Ok(slug)
        })
        .await
}
