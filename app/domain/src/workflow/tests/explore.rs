//! Every reachable state of small brands, each looked at.

use super::invariants::broken;
use super::scope::{self, Scope};
use super::world::World;
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;
use std::time::Instant;

/// What a walk found.
pub struct Walk {
    pub states: usize,
    pub steps: usize,
    /// States in which something may leave.
    pub leaving: usize,
    /// States from which no state without an open round is reached.
    pub stuck: usize,
    /// The first thing that is not true, and the way to it.
    pub broken: Option<(&'static str, Vec<String>)>,
}

/// Visits every state, the nearest first; stops at the first that is not as it must be, unless that is to
/// be ignored.
pub fn walk(scope: &Scope, ignore: &[&str]) -> Walk {
    let start = Rc::new(World::new(scope));
    let mut known = HashMap::from([(start.clone(), 0_usize)]);
    let mut way: Vec<(usize, String)> = vec![(0, String::new())];
    let mut free = vec![true];
    let mut back: Vec<Vec<u32>> = vec![Vec::new()];
    let mut todo = VecDeque::from([start]);
    let mut walk = Walk { states: 0, steps: 0, leaving: 0, stuck: 0, broken: None };
    while let Some(world) = todo.pop_front() {
        let here = known[&world];
        if let Some(found) = broken(&world, scope, ignore) {
            walk.broken = Some((found, path(&way, here)));
            break;
        }
        let leaves = |id: &crate::PartId| world.item.leaves(*id, super::world::NOW, false).is_ok();
        walk.leaving += usize::from(world.item.parts.keys().any(leaves));
        for (label, next) in world.next(scope) {
            walk.steps += 1;
            let next = Rc::new(next);
            let place = *known.entry(next.clone()).or_insert_with(|| {
                free.push(next.item.round.is_none());
                way.push((here, label));
                back.push(Vec::new());
                todo.push_back(next);
                way.len() - 1
            });
            back[place].push(u32::try_from(here).expect("a small scope"));
        }
    }
    walk.states = way.len();
    walk.stuck = stuck(&back, free);
    walk
}

fn path(way: &[(usize, String)], mut here: usize) -> Vec<String> {
    let mut path = Vec::new();
    while here != 0 {
        path.push(way[here].1.clone());
        here = way[here].0;
    }
    path.reverse();
    path
}

fn stuck(back: &[Vec<u32>], mut free: Vec<bool>) -> usize {
    let mut todo: Vec<usize> = (0..free.len()).filter(|it| free[*it]).collect();
    while let Some(here) = todo.pop() {
        for &before in &back[here] {
            if !std::mem::replace(&mut free[before as usize], true) {
                todo.push(before as usize);
            }
        }
    }
    free.iter().filter(|it| !**it).count()
}

fn all_is_well(scopes: &[Scope]) {
    for scope in scopes {
        let started = Instant::now();
        let walk = walk(scope, &[]);
        println!(
            "{}: {} states, {} transitions, {} from which something may leave, {:.1?}",
            scope.name,
            walk.states,
            walk.steps,
            walk.leaving,
            started.elapsed()
        );
        assert_eq!(walk.broken, None, "{}", scope.name);
        assert_eq!(walk.stuck, 0, "{}: states without a way out", scope.name);
        assert!(walk.leaving > 0, "{}: nothing was ever approved", scope.name);
    }
}

/// Small enough to take every guard out in turn.
pub fn ordinary() -> Vec<Scope> {
    vec![
        scope::quorum(1),
        scope::window(2, 1),
        scope::places(2, 1),
        scope::guests(2, 1),
        scope::stages(2, 1),
        scope::parts(2, 1),
        scope::alone(2, 1),
        scope::links(2, 1),
    ]
}

#[test]
fn every_state_of_a_small_brand_is_as_it_must_be() {
    all_is_well(&[
        scope::quorum(2),
        scope::window(3, 2),
        scope::parts(2, 1),
        scope::places(3, 2),
        scope::guests(2, 2),
        scope::alone(3, 2),
        scope::links(3, 2),
        scope::stages(3, 2),
    ]);
}

/// More of everything: some minutes. `cargo xtask test --long` runs it.
#[test]
#[ignore = "some minutes: cargo xtask test --long"]
fn every_state_of_a_larger_brand_is_as_it_must_be() {
    all_is_well(&[
        scope::quorum(3),
        scope::window(3, 3),
        scope::parts(2, 2),
        scope::places(3, 3),
        scope::guests(3, 3),
        scope::alone(4, 3),
        scope::links(3, 3),
        scope::stages(4, 3),
    ]);
}
