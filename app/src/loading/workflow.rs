//! The stages of a workflow of the brand's own.

use super::{Content, Visit, frame, query_value};
use crate::page::{Body, Frame};
use crate::views::workflow::{Sketch, Workflow};
use domain::ItemKind;
use domain::workflow::{Preset, Stage};
use studio::{ActionError, Actor, BrandAccess, brand};

pub(super) async fn workflow(
    visit: &Visit<'_>,
    frame: &mut Frame,
    actor: &Actor,
    slug: &str,
) -> Result<Content, ActionError> {
    let access = brand::settings(visit.studio, actor, slug).await?;
    frame::add_brands(visit, frame).await?;
    frame::set_brand(frame, &access);
    let words = wording::workflow::workflow(visit.lang);
    if query_value(visit.path, "done").as_deref() == Some("stages") {
        words.saved.clone_into(&mut frame.notice);
    }
    let able = |it: &&studio::person::Listed| it.member.active && it.member.autonomous;
    let settings = &access.brand.settings;
    let page = Workflow {
        sketch: Sketch::of_typed(&visit.form.typed).unwrap_or_else(|| kept(&access, visit)),
        people: access
            .people
            .iter()
            .filter(able)
            .map(|it| (it.member.person.to_string(), it.name.clone()))
            .collect(),
        followed: [Some(access.brand.preset), settings.posts].contains(&Some(Preset::Own)),
    };
    Ok(Content::Body(Body::Workflow(Box::new(page)), words.heading.to_owned()))
}

/// What is kept, or what articles go through now: nobody begins with nothing.
fn kept(access: &BrandAccess, visit: &Visit<'_>) -> Sketch {
    let own = &access.brand.settings.stages;
    if !own.is_empty() {
        return Sketch::of_stages(own, access.brand.settings.self_release);
    }
    let words = wording::review::review(visit.lang);
    let policy = access.policy(ItemKind::Article);
    let (mut stages, release): (Vec<Stage>, _) = (policy.stages, policy.self_release);
    for stage in &mut stages {
        let name = (words.stage)(&stage.name);
        if !name.is_empty() {
            name.clone_into(&mut stage.name);
        }
        stage.slots.iter_mut().for_each(|it| stage.name.clone_into(&mut it.name));
    }
    Sketch::of_stages(&stages, release)
}
