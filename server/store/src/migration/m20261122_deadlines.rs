//! When the decision on an item is due, and when one more person is asked in: both are in where its parts
//! stand, and here for boards and for whoever looks what is late.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_deadlines",
    sql: "
ALTER TABLE item ADD COLUMN decide_by bigint;
ALTER TABLE item ADD COLUMN escalates_at bigint;
CREATE INDEX item_escalation ON item (escalates_at) WHERE escalates_at IS NOT NULL;
",
};
