//! When people are away, and who decides for them.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_absences",
    sql: "
CREATE TABLE absence (
    person_id text NOT NULL REFERENCES person (id),
    brand_id  text NOT NULL REFERENCES brand (id),
    from_at   bigint NOT NULL,
    until_at  bigint NOT NULL,
    deputy_id text NOT NULL REFERENCES person (id),
    PRIMARY KEY (person_id, brand_id)
);
",
};
