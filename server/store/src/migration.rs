//! The tables, step by step. A step is never changed once released: a new one is added.

use sea_orm::DbBackend;
use sea_orm_migration::{MigrationTrait, MigratorTrait, async_trait};

mod append_only;
mod m20261121_approvals;
mod m20261121_history;
mod m20261121_items;
mod m20261121_people;
mod m20261122_absences;
mod m20261122_anchors;
mod m20261122_board;
mod m20261122_brands;
mod m20261122_chain;
mod m20261122_changes;
mod m20261122_checklists;
mod m20261122_checkpoints;
mod m20261122_deadlines;
mod m20261122_decisions;
mod m20261122_guests;
mod m20261122_ignored;
mod m20261122_letters;
mod m20261122_library;
mod m20261122_links;
mod m20261122_notices;
mod m20261122_plan;
mod m20261122_proof;
mod m20261122_replies;
mod m20261122_second_factor;
mod m20261122_shared;
mod m20261122_sources;
mod m20261122_suggestions;
mod m20261122_waiting;
mod m20261122_webhooks;
mod m20261123_counts;
mod m20261123_planned_by;
mod m20261123_references;
mod m20261123_search;
mod m20261123_unused;
mod tables;

/// All steps, oldest first.
pub(crate) struct Steps;

#[async_trait::async_trait]
impl MigratorTrait for Steps {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261121_people::STEP),
            Box::new(m20261121_items::STEP),
            Box::new(m20261121_approvals::Migration),
            Box::new(m20261121_history::Migration),
            Box::new(m20261122_links::STEP),
            Box::new(m20261122_library::Migration),
            Box::new(m20261122_brands::STEP),
            Box::new(m20261122_sources::STEP),
            Box::new(m20261122_second_factor::STEP),
            Box::new(m20261122_letters::STEP),
            Box::new(m20261122_plan::Migration),
            Box::new(m20261122_board::STEP),
            Box::new(m20261122_ignored::STEP),
            Box::new(m20261122_decisions::STEP),
            Box::new(m20261122_waiting::Migration),
            Box::new(m20261122_notices::Migration),
            Box::new(m20261122_webhooks::STEP),
            Box::new(m20261122_checklists::STEP),
            Box::new(m20261122_replies::STEP),
            Box::new(m20261122_anchors::STEP),
            Box::new(m20261122_suggestions::STEP),
            Box::new(m20261122_proof::Migration),
            Box::new(m20261122_chain::Migration),
            Box::new(m20261122_deadlines::STEP),
            Box::new(m20261122_guests::STEP),
            Box::new(m20261122_absences::STEP),
            Box::new(m20261122_changes::Migration),
            Box::new(m20261122_shared::STEP),
            Box::new(m20261122_checkpoints::Migration),
            Box::new(m20261123_unused::STEP),
            Box::new(m20261123_counts::Migration),
            Box::new(m20261123_references::STEP),
            Box::new(m20261123_search::Migration),
            Box::new(m20261123_planned_by::STEP),
        ]
    }
}

/// A column that numbers rows in the order they were written.
fn counted(backend: DbBackend) -> &'static str {
    match backend {
        DbBackend::Sqlite => "integer PRIMARY KEY AUTOINCREMENT",
        _ => "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_one_transaction() {
        for step in Steps::migrations() {
            assert_eq!(step.use_transaction(), Some(true), "{}", step.name());
        }
    }

    #[test]
    fn steps_have_names_of_their_own() {
        let mut names: Vec<_> = Steps::migrations().iter().map(|it| it.name().to_owned()).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), Steps::migrations().len());
    }
}
