//! The stages of a workflow of a brand's own, as a form holds them while they are described.

use domain::workflow::own::ROLES;
use domain::workflow::{Deadline, Eligible, Slot, Stage};
use domain::{PersonId, Role};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The page.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Workflow {
    /// What is described so far.
    pub sketch: Sketch,
    /// Who may be named: id and name.
    pub people: Vec<(String, String)>,
    /// Whether articles or posts follow it now.
    pub followed: bool,
}

/// Stages, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sketch {
    /// In order.
    pub stages: Vec<SketchStage>,
    /// Whether people may release their own work instead.
    pub release: bool,
}

/// A stage, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SketchStage {
    /// What the brand calls it.
    pub name: String,
    /// Working hours it may take; empty for as long as it takes.
    pub hours: String,
    /// Places side by side.
    pub slots: Vec<SketchSlot>,
}

/// A place, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SketchSlot {
    /// What the brand calls it; empty where it is the only one of its stage.
    pub name: String,
    /// The stored word of a role, or [`PEOPLE`].
    pub who: String,
    /// Ids of the people, for [`PEOPLE`].
    pub people: BTreeSet<String>,
    /// How many of them approve.
    pub quorum: String,
}

/// What stands for people who are named.
pub const PEOPLE: &str = "people";

impl SketchSlot {
    fn new() -> Self {
        let who = Role::Manager.as_str().to_owned();
        SketchSlot { who, quorum: "1".to_owned(), ..SketchSlot::default() }
    }

    fn of(it: &Slot, stage: &str) -> Self {
        let (who, people) = match &it.eligible {
            Eligible::Role(role) => (role.as_str(), BTreeSet::new()),
            Eligible::People(people) => (PEOPLE, people.iter().map(ToString::to_string).collect()),
        };
        let name = if it.name == stage { String::new() } else { it.name.clone() };
        SketchSlot { name, who: who.to_owned(), people, quorum: it.quorum.to_string() }
    }

    /// Words that name no role, and people who are none, stand for nobody.
    fn to_slot(&self) -> Slot {
        let people = || self.people.iter().filter_map(|it| it.parse::<PersonId>().ok()).collect();
        let role = ROLES.into_iter().find(|it| it.as_str() == self.who);
        let eligible = match role {
            Some(role) => Eligible::Role(role),
            None if self.who == PEOPLE => Eligible::People(people()),
            None => Eligible::People(Vec::new()),
        };
        Slot::new(&self.name, eligible, self.quorum.trim().parse().unwrap_or(0))
    }
}

impl Sketch {
    /// What is kept.
    #[must_use]
    pub fn of_stages(stages: &[Stage], release: bool) -> Sketch {
        let stage = |it: &Stage| SketchStage {
            name: it.name.clone(),
            hours: match it.deadline.hours {
                0 => String::new(),
                hours => hours.to_string(),
            },
            slots: it.slots.iter().map(|slot| SketchSlot::of(slot, &it.name)).collect(),
        };
        Sketch { stages: stages.iter().map(stage).collect(), release }
    }

    /// What a form holds; none when it is not this form. Nobody makes the server hold more than a page shows.
    #[must_use]
    pub fn of_typed(typed: &BTreeMap<String, String>) -> Option<Sketch> {
        let number = |name: &str| typed.get(name).and_then(|it| it.parse::<usize>().ok());
        let text = |name: String| typed.get(&name).cloned().unwrap_or_default();
        let slot = |stage: usize, slot: usize| {
            let mark = format!("s{stage}_{slot}_p_");
            let people = typed.range(mark.clone()..).take_while(|it| it.0.starts_with(&mark));
            SketchSlot {
                name: text(format!("s{stage}_{slot}_name")),
                who: text(format!("s{stage}_{slot}_who")),
                people: people.map(|it| it.0[mark.len()..].to_owned()).collect(),
                quorum: text(format!("s{stage}_{slot}_quorum")),
            }
        };
        let stage = |at: usize| {
            let slots = number(&format!("s{at}_slots")).unwrap_or(0).min(MOST);
            SketchStage {
                name: text(format!("s{at}_name")),
                hours: text(format!("s{at}_hours")),
                slots: (0..slots).map(|it| slot(at, it)).collect(),
            }
        };
        let stages = number("stages")?.min(MOST);
        let release = typed.get("release").is_some_and(|it| !it.is_empty());
        Some(Sketch { stages: (0..stages).map(stage).collect(), release })
    }

    /// The stages it describes; a number of hours that is none is more than any stage may take.
    #[must_use]
    pub fn to_stages(&self) -> Vec<Stage> {
        let stage = |it: &SketchStage| {
            let typed = it.hours.trim();
            let hours = if typed.is_empty() { 0 } else { typed.parse().unwrap_or(u16::MAX) };
            Stage {
                name: it.name.clone(),
                slots: it.slots.iter().map(SketchSlot::to_slot).collect(),
                deadline: Deadline { hours, ..Deadline::default() },
            }
        };
        self.stages.iter().map(stage).collect()
    }

    /// Changes what is described: `add`, `remove 0`, `up 1`, `slot 0`, `unslot 0 1`. What means nothing
    /// changes nothing.
    pub fn change(&mut self, what: &str) {
        let mut words = what.split(' ');
        let (verb, mut at) = (words.next().unwrap_or_default(), words.map(str::parse::<usize>));
        let mut next = || at.next().and_then(Result::ok).unwrap_or(usize::MAX);
        let (stage, slot) = (next(), next());
        match verb {
            "add" if self.stages.len() < MOST => {
                let slots = vec![SketchSlot::new()];
                self.stages.push(SketchStage { slots, ..SketchStage::default() });
            }
            "remove" if stage < self.stages.len() => drop(self.stages.remove(stage)),
            "up" if (1..self.stages.len()).contains(&stage) => self.stages.swap(stage, stage - 1),
            "slot" => {
                if let Some(it) = self.stages.get_mut(stage).filter(|it| it.slots.len() < MOST) {
                    it.slots.push(SketchSlot::new());
                }
            }
            "unslot" => {
                if let Some(it) = self.stages.get_mut(stage).filter(|it| slot < it.slots.len()) {
                    it.slots.remove(slot);
                }
            }
            _ => {}
        }
    }

    /// What a form holds that shows this.
    #[must_use]
    pub fn typed(&self) -> BTreeMap<String, String> {
        let mut typed = BTreeMap::from([("stages".to_owned(), self.stages.len().to_string())]);
        if self.release {
            typed.insert("release".to_owned(), "yes".to_owned());
        }
        for (at, stage) in self.stages.iter().enumerate() {
            typed.insert(format!("s{at}_name"), stage.name.clone());
            typed.insert(format!("s{at}_hours"), stage.hours.clone());
            typed.insert(format!("s{at}_slots"), stage.slots.len().to_string());
            for (place, slot) in stage.slots.iter().enumerate() {
                let name = |it: &str| format!("s{at}_{place}_{it}");
                typed.insert(name("name"), slot.name.clone());
                typed.insert(name("who"), slot.who.clone());
                typed.insert(name("quorum"), slot.quorum.clone());
                let people = slot.people.iter();
                typed.extend(people.map(|it| (name(&format!("p_{it}")), "yes".to_owned())));
            }
        }
        typed
    }
}

/// Most stages, and places of one, that a form holds: more than are accepted, so that a refusal can show them.
const MOST: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    fn stages() -> Vec<Stage> {
        let named = "00000000-0000-7000-8000-000000000007".parse();
        let people = Eligible::People(named.into_iter().collect());
        let slots =
            vec![Slot::new("Droit", people, 1), Slot::new("b", Eligible::Role(Role::Guest), 1)];
        let deadline = Deadline { hours: 8, ..Deadline::default() };
        let first = Stage { name: "Relecture".into(), slots, deadline };
        let slots = vec![Slot::new("Fin", Eligible::Role(Role::Manager), 2)];
        vec![first, Stage { name: "Fin".into(), slots, deadline: Deadline::default() }]
    }

    #[test]
    fn what_is_kept_goes_through_a_form_and_back() {
        let sketch = Sketch::of_stages(&stages(), true);
        assert_eq!(Sketch::of_typed(&sketch.typed()), Some(sketch.clone()));
        let mut back = sketch.to_stages();
        // The only place of a stage is called as the stage, which the form leaves out.
        back[1].slots[0].name = "Fin".to_owned();
        assert_eq!(back, stages());
        assert_eq!(Sketch::of_typed(&BTreeMap::new()), None);
    }

    #[test]
    fn stages_and_places_come_go_and_move() {
        let mut sketch = Sketch::of_stages(&stages(), false);
        sketch.change("up 1");
        assert_eq!(sketch.stages[0].name, "Fin");
        sketch.change("slot 0");
        sketch.change("unslot 1 0");
        assert_eq!(
            (sketch.stages[0].slots.len(), sketch.stages[1].slots[0].name.as_str()),
            (2, "b")
        );
        sketch.change("remove 0");
        sketch.change("add");
        assert_eq!(sketch.stages.iter().map(|it| it.slots.len()).collect::<Vec<_>>(), [1, 1]);
        let before = sketch.clone();
        for nothing in ["", "up 0", "up 9", "remove 9", "remove", "slot -1", "unslot 0 9", "save"] {
            sketch.change(nothing);
            assert_eq!(sketch, before, "{nothing}");
        }
        (0..20).for_each(|_| sketch.change("add"));
        assert_eq!(sketch.stages.len(), MOST);
        let many = BTreeMap::from([("stages".to_owned(), usize::MAX.to_string())]);
        assert_eq!(Sketch::of_typed(&many).map(|it| it.stages.len()), Some(MOST));
    }
}
