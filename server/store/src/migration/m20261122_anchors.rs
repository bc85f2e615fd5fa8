//! Where the passage of a comment stood: its field, its first byte, and what stood around it.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_anchors",
    sql: "
ALTER TABLE comment ADD COLUMN field text;
ALTER TABLE comment ADD COLUMN place bigint;
ALTER TABLE comment ADD COLUMN context_before text NOT NULL DEFAULT '';
ALTER TABLE comment ADD COLUMN context_after text NOT NULL DEFAULT '';
",
};
