//! What writers set aside of what the analysis says.

use super::tables::Tables;

// The words are part of the key: they are at most 2,000 bytes, what an index of PostgreSQL holds.
pub(super) const STEP: Tables = Tables {
    name: "m20261122_ignored",
    sql: "
CREATE TABLE ignored (
    part_id   text NOT NULL REFERENCES part (id),
    kind      text NOT NULL,
    rule      text NOT NULL,
    words     text NOT NULL,
    person_id text NOT NULL REFERENCES person (id),
    at        bigint NOT NULL,
    PRIMARY KEY (part_id, kind, rule, words)
);
",
};
