//! What was signed when a text was handed over, and why texts went back.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_checklists",
    sql: "
ALTER TABLE round ADD COLUMN signed text NOT NULL DEFAULT '[]';
ALTER TABLE decision ADD COLUMN reasons text NOT NULL DEFAULT '[]';
ALTER TABLE decision ADD COLUMN checked text NOT NULL DEFAULT '[]';
",
};
