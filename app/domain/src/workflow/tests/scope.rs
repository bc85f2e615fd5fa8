//! Small brands to explore whole: who is there, which workflows they use, how far a walk goes.

use crate::workflow::{Deadline, Eligible, Policy, Slot, Stage};
use crate::{Member, PersonId, Role, Roles};
use uuid::Uuid;

/// Writes under supervision.
pub const JUNIOR: PersonId = PersonId(Uuid::from_u128(1));
/// Writes on her own.
pub const SENIOR: PersonId = PersonId(Uuid::from_u128(2));
/// Manages, and writes as well.
pub const MANAGER: PersonId = PersonId(Uuid::from_u128(3));
/// Manages, and speaks for the law.
pub const LEGAL: PersonId = PersonId(Uuid::from_u128(4));
/// The client: decides in one slot, by name.
pub const CLIENT: PersonId = PersonId(Uuid::from_u128(5));
/// Administrates, and has nothing to approve.
pub const ADMIN: PersonId = PersonId(Uuid::from_u128(6));

/// Somebody outside, who may be sent a link.
pub const GUEST: PersonId = PersonId(Uuid::from_u128(7));

pub const EVERYBODY: [PersonId; 7] = [JUNIOR, SENIOR, MANAGER, LEGAL, CLIENT, ADMIN, GUEST];

/// Everybody; those who are away are not active.
pub fn roster(away: &[PersonId]) -> Vec<Member> {
    let member = |(person, role): (PersonId, Role)| Member {
        person,
        roles: Roles(vec![role]),
        autonomous: person != JUNIOR,
        active: !away.contains(&person),
    };
    use Role::{Admin, Guest, Manager, Viewer, Writer};
    let roles = [Writer, Writer, Manager, Manager, Viewer, Admin, Guest];
    EVERYBODY.into_iter().zip(roles).map(member).collect()
}

/// One brand, and how far its item is followed.
#[derive(Clone)]
pub struct Scope {
    pub name: &'static str,
    /// Workflows the brand changes between; it starts with the first.
    pub policies: Vec<Policy>,
    /// Who made every part of the item.
    pub maker: PersonId,
    /// Parts of the item.
    pub parts: u128,
    /// Versions of each part.
    pub versions: u32,
    /// Rounds that are opened.
    pub rounds: u32,
    /// Rows of decisions a round is followed to: people could decide and take back for ever.
    pub rows: usize,
    /// Who leaves and comes back.
    pub leave: Vec<PersonId>,
    /// Whether places are passed on, reassigned and escalated.
    pub places: bool,
}

fn policy(stages: &[&[(&str, Eligible, usize)]], take_back_ms: i64) -> Policy {
    let slot = |it: &(&str, Eligible, usize)| Slot::new(it.0, it.1.clone(), it.2);
    let stage = |it: &&[(&str, Eligible, usize)]| Stage {
        name: it.first().map_or("", |it| it.0).to_owned(),
        slots: it.iter().map(slot).collect(),
        deadline: Deadline::default(),
    };
    let stages = stages.iter().map(stage).collect();
    Policy { stages, self_release: true, take_back_ms, ..Policy::default() }
}

/// A manager, then the law and the client side by side.
pub fn full(take_back_ms: i64) -> Policy {
    let law = ("legal", Eligible::People(vec![LEGAL]), 1);
    let client = ("client", Eligible::People(vec![CLIENT]), 1);
    policy(&[&[("manager", Eligible::Role(Role::Manager), 1)], &[law, client]], take_back_ms)
}

/// A manager.
pub fn short(take_back_ms: i64) -> Policy {
    policy(&[&[("manager", Eligible::Role(Role::Manager), 1)]], take_back_ms)
}

/// Both managers, or one of them and the client where the two slots share people.
fn both() -> Policy {
    let managers = ("both", Eligible::Role(Role::Manager), 2);
    let any = ("any", Eligible::People(vec![MANAGER, CLIENT]), 1);
    policy(&[&[any, managers]], 0)
}

fn nobody() -> Policy {
    policy(&[], 0)
}

/// The scope of the model this machine was drawn up with.
pub fn stages(versions: u32, rounds: u32) -> Scope {
    Scope {
        name: "stages",
        policies: vec![full(0), short(0), nobody()],
        maker: JUNIOR,
        parts: 1,
        versions,
        rounds,
        rows: 4,
        leave: vec![MANAGER, LEGAL],
        places: false,
    }
}

/// Slots that share people.
pub fn quorum(rounds: u32) -> Scope {
    let leave = vec![CLIENT, LEGAL];
    let (name, policies) = ("quorum", vec![both()]);
    Scope { name, policies, leave, ..stages(3, rounds) }
}

/// Decisions that are taken back.
pub fn window(versions: u32, rounds: u32) -> Scope {
    let leave = vec![MANAGER];
    let (name, policies) = ("window", vec![full(10)]);
    Scope { name, policies, leave, ..stages(versions, rounds) }
}

/// An article and a post, together and alone.
pub fn parts(versions: u32, rounds: u32) -> Scope {
    let (name, policies) = ("parts", vec![short(10)]);
    Scope { name, policies, parts: 2, leave: vec![], ..stages(versions, rounds) }
}

/// A manager, then somebody outside beside the law.
fn outside() -> Policy {
    let law = ("legal", Eligible::People(vec![LEGAL]), 1);
    let client = ("client", Eligible::Role(Role::Guest), 1);
    policy(&[&[("manager", Eligible::Role(Role::Manager), 1)], &[law, client]], 0)
}

/// Somebody outside decides by a link, which may run out.
pub fn guests(versions: u32, rounds: u32) -> Scope {
    let leave = vec![MANAGER, LEGAL, GUEST];
    let (name, policies) = ("guests", vec![outside()]);
    Scope { name, policies, leave, places: true, ..stages(versions, rounds) }
}

/// Somebody outside takes back what they decided by a link.
pub fn links(versions: u32, rounds: u32) -> Scope {
    let client = ("client", Eligible::Role(Role::Guest), 1);
    let (name, policies) = ("links", vec![policy(&[&[client]], 10)]);
    Scope { name, policies, leave: vec![], places: true, ..stages(versions, rounds) }
}

/// Somebody whose word counts made everything, in a brand that lets people release alone or does not.
pub fn alone(versions: u32, rounds: u32) -> Scope {
    let never = Policy { self_release: false, ..short(0) };
    let (name, policies) = ("alone", vec![short(0), never]);
    Scope { name, policies, maker: SENIOR, leave: vec![SENIOR], ..stages(versions, rounds) }
}

/// Places that are passed on.
pub fn places(versions: u32, rounds: u32) -> Scope {
    let leave = vec![MANAGER, LEGAL];
    let (name, policies) = ("places", vec![full(0)]);
    Scope { name, policies, leave, places: true, ..stages(versions, rounds) }
}
