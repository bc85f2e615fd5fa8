//! Which files items were imported from.

use super::tables::Tables;

// The item is named, not referred to: one that is gone for good may be imported again.
pub(super) const STEP: Tables = Tables {
    name: "m20261122_sources",
    sql: "
CREATE TABLE source (
    brand_id  text NOT NULL REFERENCES brand (id),
    path      text NOT NULL,
    sha256    text NOT NULL,
    item_code text NOT NULL,
    at        bigint NOT NULL,
    PRIMARY KEY (brand_id, path, sha256)
);
CREATE INDEX source_sha256 ON source (brand_id, sha256);
",
};
