use super::*;
use crate::Roles;
use crate::workflow::Deadline;
use uuid::Uuid;

fn member(number: u128, role: Role) -> Member {
    let person = PersonId(Uuid::from_u128(number));
    Member { person, roles: Roles(vec![role]), autonomous: true, active: true }
}

fn roster() -> Vec<Member> {
    let junior = Member { autonomous: false, ..member(4, Role::Manager) };
    let gone = Member { active: false, ..member(5, Role::Manager) };
    vec![member(1, Role::Manager), member(2, Role::Writer), member(3, Role::Viewer), junior, gone]
}

fn people(numbers: &[u128]) -> Eligible {
    Eligible::People(numbers.iter().map(|it| PersonId(Uuid::from_u128(*it))).collect())
}

fn stage(name: &str, slots: &[(&str, Eligible, usize)]) -> Stage {
    let slots = slots.iter().map(|(name, who, quorum)| Slot::new(name, who.clone(), *quorum));
    Stage { name: name.into(), slots: slots.collect(), deadline: Deadline::default() }
}

fn manager() -> Stage {
    stage("Validation", &[("", Eligible::Role(Role::Manager), 1)])
}

#[test]
fn stages_are_kept_as_they_were_described() {
    let side_by_side = stage(
        " Droit\u{a0} et  marque ",
        &[("Droit", people(&[3, 3]), 1), ("Marque", people(&[2]), 1)],
    );
    let kept = checked(&[side_by_side, manager()], &roster());
    let Ok(kept) = kept else { panic!("{kept:?}") };
    assert_eq!(kept[0].name, "Droit et marque");
    assert_eq!(kept[0].slots[0].eligible, people(&[3]));
    assert_eq!(kept[1].slots[0].name, "Validation", "the only place is called as its stage");
    assert!(policy(&kept, false).asks());
}

#[test]
fn what_could_approve_by_itself_or_never_is_refused() {
    let one = |who: Eligible, quorum| vec![manager(), stage("Suite", &[("", who, quorum)])];
    let role = Eligible::Role;
    for (stages, field) in [
        (vec![], "stages"),
        (vec![stage("Vide", &[])], "stages"),
        (vec![manager(); STAGES + 1], "stages"),
        (vec![stage("", &[("", role(Role::Manager), 1)])], "stage_name"),
        (vec![stage(&"a".repeat(101), &[("", role(Role::Manager), 1)])], "stage_name"),
        (
            vec![stage("Deux", &[("", role(Role::Manager), 1), ("b", role(Role::Writer), 1)])],
            "stage_name",
        ),
        (
            vec![Stage {
                deadline: Deadline { hours: MOST + 1, ..Deadline::default() },
                ..manager()
            }],
            "stage_hours",
        ),
        (one(role(Role::Admin), 1), "who"),
        (one(people(&[]), 1), "who"),
        (one(people(&[9]), 1), "who"),
        (one(people(&[4]), 1), "who"),
        (one(people(&[5]), 1), "who"),
        (one(role(Role::Writer), 0), "quorum"),
        (one(role(Role::Writer), QUORUM + 1), "quorum"),
        (one(people(&[2, 3]), 3), "quorum"),
        (one(role(Role::Guest), 2), "quorum"),
        (vec![stage("Pairs", &[("", role(Role::Writer), 1)])], "managers"),
        (vec![stage("Mixte", &[("", people(&[1, 2]), 1)])], "managers"),
    ] {
        let refused = checked(&stages, &roster()).map_err(|it| it.0);
        assert_eq!(refused, Err(field), "{stages:?}");
    }
}
