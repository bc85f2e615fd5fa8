//! What brands decide for themselves, when they were archived, and the slugs they had.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_brands",
    sql: "
ALTER TABLE brand ADD COLUMN settings text NOT NULL DEFAULT '{}';
ALTER TABLE brand ADD COLUMN archived_at bigint;

CREATE TABLE former_address (
    slug     text PRIMARY KEY,
    brand_id text NOT NULL REFERENCES brand (id)
);
",
};
