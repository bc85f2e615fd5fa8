//! Texts that an article is compared with.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261123_references",
    sql: "
CREATE TABLE reference_text (
    id        text PRIMARY KEY,
    item_id   text NOT NULL REFERENCES item (id),
    source_id text REFERENCES item (id),
    name      text NOT NULL,
    language  text NOT NULL,
    words     bigint NOT NULL,
    bytes     bigint NOT NULL,
    hash      text NOT NULL,
    body      text NOT NULL,
    person_id text NOT NULL REFERENCES person (id),
    at        bigint NOT NULL
);
CREATE UNIQUE INDEX reference_text_once ON reference_text (item_id, hash);
CREATE INDEX reference_text_source ON reference_text (source_id) WHERE source_id IS NOT NULL;
",
};
