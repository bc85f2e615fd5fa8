//! Files that nothing shows any more are let go after a while.

use super::tables::Tables;

pub(super) const STEP: Tables =
    Tables { name: "m20261123_unused", sql: "ALTER TABLE blob ADD COLUMN unused_since bigint;" };
