//! Who said when a part is to be published: whoever did is told when nothing leaves then after all. Of dates
//! that stand already, whoever saved last.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261123_planned_by",
    sql: "
ALTER TABLE part ADD COLUMN planned_by text;
UPDATE part SET planned_by = updated_by WHERE planned_at IS NOT NULL;
",
};
