//! One-time links, and people kept out of a brand for a while.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_links",
    sql: "
ALTER TABLE membership ADD COLUMN suspended_at bigint;

CREATE TABLE link (
    id         text PRIMARY KEY,
    token_hash text NOT NULL,
    purpose    text NOT NULL,
    brand_id   text REFERENCES brand (id),
    person_id  text REFERENCES person (id),
    email      text NOT NULL,
    roles      text NOT NULL,
    autonomous boolean NOT NULL,
    by_id      text REFERENCES person (id),
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at   bigint
);
CREATE UNIQUE INDEX link_token ON link (token_hash);
CREATE INDEX link_brand ON link (brand_id);
CREATE INDEX link_person ON link (person_id);
",
};
