//! Who may see what: every verb that names a brand or an item starts here. Unknown and forbidden
//! answer the same.

use crate::{ActionError, Actor, second_factor};
use domain::brand::TAKE_BACK;
use domain::workflow::{Blocking, Deadline, Eligible, Policy, Preset, Stage, Workflow, own};
use domain::{ItemCode, ItemId, ItemKind, Member, PersonId, Role, Roles};
use std::collections::BTreeSet;
use store::Reads;
use store::{brands, guests, items, memberships};

/// A brand, and what the actor is there.
#[derive(Clone, Debug)]
pub struct BrandAccess {
    /// The brand.
    pub brand: brands::Brand,
    /// Everybody the brand has or had, with their names.
    pub people: Vec<memberships::Listed>,
    /// The actor's own membership; none for the operator.
    pub member: Option<Member>,
}

/// An item, within its brand.
#[derive(Clone, Debug)]
pub struct ItemAccess {
    /// Its brand.
    pub access: BrandAccess,
    /// The item.
    pub item: items::Item,
}

impl BrandAccess {
    /// The members as the approval machine knows them.
    #[must_use]
    pub fn roster(&self) -> Vec<Member> {
        self.people.iter().map(|it| it.member.clone()).collect()
    }

    /// The actor's membership.
    ///
    /// # Errors
    /// [`ActionError::Forbidden`] for the operator, who is nobody's member.
    pub fn member(&self) -> Result<&Member, ActionError> {
        self.member.as_ref().ok_or(ActionError::Forbidden)
    }

    /// The actor's membership, while the brand is worked in.
    ///
    /// # Errors
    /// [`ActionError::Forbidden`] for the operator and in an archived brand.
    pub fn working(&self) -> Result<&Member, ActionError> {
        let archived = self.brand.archived_at.is_some();
        if archived { Err(ActionError::Forbidden) } else { self.member() }
    }

    /// The actor's membership, when they may write for the brand.
    ///
    /// # Errors
    /// [`ActionError::Forbidden`].
    pub fn writer(&self) -> Result<&Member, ActionError> {
        self.member()
            .and_then(|it| if it.may_write() { Ok(it) } else { Err(ActionError::Forbidden) })
    }

    /// The workflow of items of a kind.
    #[must_use]
    pub fn preset(&self, kind: ItemKind) -> Preset {
        let own = self.brand.settings.posts.filter(|_| kind == ItemKind::Post);
        own.unwrap_or(self.brand.preset)
    }

    /// Who must approve what is submitted now: the approvers that were named, as far as they still hold
    /// the role of manager, or any manager; then whoever was named for the stage after them.
    #[must_use]
    pub fn policy(&self, kind: ItemKind) -> Policy {
        let settings = &self.brand.settings;
        let then = match settings.second_by_link {
            true => Eligible::Role(Role::Guest),
            false => Eligible::People(settings.second.clone()),
        };
        let of_its_own = self.preset(kind) == Preset::Own && !settings.stages.is_empty();
        let mut policy = match of_its_own {
            true => own::policy(&settings.stages, settings.self_release),
            false => self.preset(kind).policy_of(self.approvers(), then),
        };
        for (stage, it) in policy.stages.iter_mut().enumerate() {
            let hours =
                if of_its_own { it.deadline.hours } else { settings.deadlines.of(stage).hours };
            it.deadline = Deadline { hours, ..settings.deadlines.of(stage) };
        }
        Policy {
            take_back_ms: i64::from(settings.take_back.min(TAKE_BACK)) * 1_000,
            checklist: settings.checklist.clone(),
            checked_twice: settings.checked_twice,
            blocking: self.blocking(kind).clone(),
            ..policy
        }
    }

    /// What may not be found wrong with what is handed over of a kind.
    fn blocking(&self, kind: ItemKind) -> &BTreeSet<Blocking> {
        match kind {
            ItemKind::Article => &self.brand.settings.blocking,
            ItemKind::Post => &self.brand.settings.posts_blocking,
        }
    }

    /// The stages the brand described itself, where some kind of item goes through them.
    pub(crate) fn own_stages(&self) -> &[Stage] {
        let settings = &self.brand.settings;
        let followed = [Some(self.brand.preset), settings.posts].contains(&Some(Preset::Own));
        if followed { &settings.stages } else { &[] }
    }

    fn approvers(&self) -> Eligible {
        let named = &self.brand.settings.approvers;
        if named.is_empty() {
            return Eligible::Role(Role::Manager);
        }
        let people = self.people.iter().map(|it| &it.member);
        let able = people.filter(|it| named.contains(&it.person) && it.roles.has(Role::Manager));
        Eligible::People(able.map(|it| it.person).collect())
    }

    /// The name of a person of this brand, or an empty text.
    #[must_use]
    pub fn name_of(&self, person: PersonId) -> &str {
        self.people.iter().find(|it| it.member.person == person).map_or("", |it| it.name.as_str())
    }
}

/// The brand of a slug, when the actor is an active member of it or the operator.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn brand(db: &impl Reads, actor: &Actor, slug: &str) -> Result<BrandAccess, ActionError> {
    let brand = brands::by_slug(db, slug).await?.ok_or(ActionError::NotFound)?;
    let mut people = memberships::roster(db, brand.id).await?;
    if let Actor::Person(it) = actor {
        let own = people.iter().map(|it| &it.member).find(|m| m.person == it.person && m.active);
        second_factor::wanted(db, &brand, own.ok_or(ActionError::NotFound)?).await?;
    }
    if brand.archived_at.is_some() {
        // Whatever asks who may do something finds readers only.
        for it in &mut people {
            it.member.roles = Roles(vec![Role::Viewer]);
        }
    }
    let member = match actor {
        Actor::Operator => None,
        Actor::Person(it) => {
            let own =
                people.iter().map(|it| &it.member).find(|m| m.person == it.person && m.active);
            Some(own.ok_or(ActionError::NotFound)?.clone())
        }
    };
    Ok(BrandAccess { brand, people, member })
}

/// The item of a code within a brand the actor may read.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn item(
    db: &impl Reads,
    actor: &Actor,
    slug: &str,
    code: &str,
) -> Result<ItemAccess, ActionError> {
    let code: ItemCode = code.parse().map_err(|_| ActionError::NotFound)?;
    // Somebody may leave the brand while one waits, and what is decided then would count.
    items::wait_for(db, slug, &code).await?;
    let access = brand(db, actor, slug).await?;
    let item = items::by_code(db, access.brand.id, &code).await?.ok_or(ActionError::NotFound)?;
    with_guests(db, access, item).await
}

/// An item of a brand, where its guests stand beside the brand's people.
///
/// # Errors
/// Those of the store.
pub(crate) async fn with_guests(
    db: &impl Reads,
    mut access: BrandAccess,
    item: items::Item,
) -> Result<ItemAccess, ActionError> {
    access.people.extend(guests_of(db, &access, &item.workflow, item.id).await?);
    Ok(ItemAccess { access, item })
}

/// Who may decide about an item by a link. A link is good for as long as its sender is somebody who may
/// send one; whoever decided with it has decided.
async fn guests_of(
    db: &impl Reads,
    access: &BrandAccess,
    workflow: &Workflow,
    item: ItemId,
) -> Result<Vec<memberships::Listed>, ActionError> {
    let settled = workflow.settled.as_ref().map(|it| &it.round);
    let mut rounds = workflow.round.iter().chain(settled);
    if !rounds.any(|it| it.policy.asks_guests()) {
        return Ok(Vec::new());
    }
    let sends = |it: PersonId| {
        access.people.iter().any(|p| p.member.person == it && p.member.may_invite_guests())
    };
    let listed = |it: guests::Guest| memberships::Listed {
        member: Member {
            person: it.person,
            roles: Roles(vec![Role::Guest]),
            autonomous: true,
            active: it.decided_at.is_some() || it.ended_at.is_none() && sends(it.sent_by),
        },
        name: it.shown(),
        email: String::new(),
        suspended: false,
        // Nobody of the brand: no list of its people shows them.
        removed: true,
    };
    Ok(guests::of_item(db, item).await?.into_iter().map(listed).collect())
}
