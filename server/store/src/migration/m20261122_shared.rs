//! The text that several posts of an item were written from.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_shared",
    sql: "
CREATE TABLE shared_text (
    item_id   text NOT NULL PRIMARY KEY REFERENCES item (id),
    words     text NOT NULL,
    person_id text NOT NULL REFERENCES person (id),
    at        bigint NOT NULL
);
",
};
