//! Says who approves, and who works under supervision.

use crate::history::{About, record};
use crate::person::lead;
use crate::{ActionError, Actor, BrandAccess, Studio, review};
use domain::brand::TAKE_BACK;
use domain::event::EventKind;
use domain::name::FieldError;
use domain::workflow::{Blocking, Check, Preset};
use domain::{ItemKind, Member, PersonId, Role};
use serde_json::json;
use std::collections::BTreeSet;
use store::{Tx, brands, memberships};

/// Who approves what a brand publishes.
#[derive(Clone, Debug, Default)]
pub struct Approval {
    /// The stages of articles, and whether one person may release their own work.
    pub preset: Preset,
    /// Those of posts that stand on their own; none for the same.
    pub posts: Option<Preset>,
    /// Who approves; nobody in particular stands for any manager.
    pub approvers: Vec<PersonId>,
    /// Who approves after the manager, where a workflow asks for it.
    pub second: Vec<PersonId>,
    /// Whether that is somebody outside, by a link.
    pub second_by_link: bool,
    /// Who works under supervision, of those who write.
    pub supervised: Vec<PersonId>,
    /// Seconds during which a decision can be taken back, [`TAKE_BACK`] at most.
    pub take_back: u8,
    /// What whoever hands over signs.
    pub checklist: BTreeSet<Check>,
    /// Whether whoever approves ticks it as well.
    pub checked_twice: bool,
    /// What may not be found wrong with an article that is handed over, or with its posts.
    pub blocking: BTreeSet<Blocking>,
    /// The same for posts that stand on their own: what there is for them.
    pub posts_blocking: BTreeSet<Blocking>,
}

/// Says who approves, and who works under supervision. Rounds that are open keep the approvers they were
/// submitted under. Gives the slug of the brand.
///
/// # Errors
/// [`ActionError::Invalid`] on `approvers` or `second` when nobody could approve, or on somebody who
/// cannot; on `preset` when stages of one's own are chosen that nobody described yet;
/// [`ActionError::Forbidden`] when somebody under supervision ends a supervision;
/// [`ActionError::NotFound`].
pub async fn set_approval(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    typed: &Approval,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            let mut after = access.brand.clone();
            let own = [Some(typed.preset), typed.posts].contains(&Some(Preset::Own));
            if own && after.settings.stages.is_empty() {
                return Err(ActionError::field("preset", FieldError::Empty));
            }
            after.preset = typed.preset;
            after.settings.posts = typed.posts.filter(|it| *it != typed.preset);
            after.settings.approvers = able(&access, typed)?;
            after.settings.second = second(&access, typed)?;
            after.settings.second_by_link = typed.second_by_link;
            after.settings.take_back = seconds(typed)?;
            after.settings.checklist = typed.checklist.clone();
            after.settings.checked_twice = typed.checked_twice && !typed.checklist.is_empty();
            after.settings.blocking = typed.blocking.clone();
            let posts = Blocking::of_kind(ItemKind::Post).iter();
            let posts = posts.filter(|it| typed.posts_blocking.contains(it));
            after.settings.posts_blocking = posts.copied().collect();
            brands::update(tx, &access.brand, &after).await?;
            let changed = supervise(tx, &access, &typed.supervised).await?;
            review::members_changed(studio, tx, actor, after.id).await?;
            let about = About::brand(after.id);
            let approvers = &after.settings.approvers;
            let (posts, second) = (after.settings.posts, &after.settings.second);
            let (take_back, checklist) = (after.settings.take_back, &after.settings.checklist);
            let data = json!({ "changed": "approval", "take_back": take_back, "checklist": checklist, "blocking": after.settings.blocking, "posts_blocking": after.settings.posts_blocking, "preset": after.preset, "posts": posts, "approvers": approvers, "second": second, "second_by_link": after.settings.second_by_link, "supervision": changed });
            record(studio, tx, actor, EventKind::BrandChanged, about, data).await?;
            Ok(after.slug)
        })
        .await
}

fn seconds(typed: &Approval) -> Result<u8, ActionError> {
    if typed.take_back > TAKE_BACK {
        return Err(ActionError::field("take_back", FieldError::Malformed));
    }
    Ok(typed.take_back)
}

/// The approvers that were named, when each of them can approve; or none, when any manager may and there
/// is one.
fn able(access: &BrandAccess, typed: &Approval) -> Result<Vec<PersonId>, ActionError> {
    let named = &typed.approvers;
    let managers = access.people.iter().map(|it| &it.member);
    let managers = managers.filter(|it| trusted(it, typed) && it.roles.has(Role::Manager));
    let managers: Vec<PersonId> = managers.map(|it| it.person).collect();
    if managers.is_empty() {
        return Err(ActionError::field("approvers", FieldError::Empty));
    }
    if !named.iter().all(|it| managers.contains(it)) {
        return Err(ActionError::field("approvers", FieldError::Malformed));
    }
    Ok(managers.into_iter().filter(|it| named.contains(it)).collect())
}

/// Those who approve after the manager; somebody, where a workflow asks for it.
fn second(access: &BrandAccess, typed: &Approval) -> Result<Vec<PersonId>, ActionError> {
    let people = access.people.iter().map(|it| &it.member).filter(|it| trusted(it, typed));
    let people: Vec<PersonId> = people.map(|it| it.person).collect();
    if !typed.second.iter().all(|it| people.contains(it)) {
        return Err(ActionError::field("second", FieldError::Malformed));
    }
    let mut presets = [Some(typed.preset), typed.posts].into_iter().flatten();
    if typed.second.is_empty() && !typed.second_by_link && presets.any(|it| it.second().is_some()) {
        return Err(ActionError::field("second", FieldError::Empty));
    }
    Ok(people.into_iter().filter(|it| typed.second.contains(it)).collect())
}

/// Whether somebody's word counts once this is decided: those under supervision approve nothing.
fn trusted(it: &Member, typed: &Approval) -> bool {
    let writes = it.roles.may_write();
    it.active && if writes { !typed.supervised.contains(&it.person) } else { it.autonomous }
}

/// Changes whose work is supervised. Gives who changed.
async fn supervise(
    tx: &Tx,
    access: &BrandAccess,
    supervised: &[PersonId],
) -> Result<Vec<PersonId>, ActionError> {
    let own = lead::looks_after(access)?.clone();
    let mut changed = Vec::new();
    for it in access.people.iter().filter(|it| !it.removed && it.member.roles.may_write()) {
        let (before, autonomous) = (&it.member, !supervised.contains(&it.member.person));
        if before.autonomous == autonomous {
            continue;
        }
        lead::subject(access, before.person)?;
        lead::may_give(&own, &domain::Roles::default(), autonomous)?;
        let after = Member { autonomous, ..before.clone() };
        memberships::set_roles(tx, access.brand.id, &after).await?;
        changed.push(before.person);
    }
    Ok(changed)
}
