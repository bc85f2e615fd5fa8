//! Which parts a decision is about, and from when on it has effects.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_decisions",
    sql: "
ALTER TABLE decision ADD COLUMN parts text NOT NULL DEFAULT '[]';
ALTER TABLE decision ADD COLUMN effective_at bigint NOT NULL DEFAULT 0;
",
};
