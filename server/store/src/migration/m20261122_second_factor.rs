//! Second factors, codes for whoever lost theirs, and sign-ins that wait for one.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_second_factor",
    sql: "
CREATE TABLE second_factor (
    person_id    text PRIMARY KEY REFERENCES person (id),
    secret       text NOT NULL,
    created_at   bigint NOT NULL,
    confirmed_at bigint,
    last_step    bigint NOT NULL,
    busy_until   bigint NOT NULL
);

CREATE TABLE recovery_code (
    person_id text NOT NULL REFERENCES person (id),
    code_hash text NOT NULL,
    PRIMARY KEY (person_id, code_hash)
);

CREATE TABLE half_session (
    token_hash text PRIMARY KEY,
    person_id  text NOT NULL REFERENCES person (id),
    expires_at bigint NOT NULL,
    tries      bigint NOT NULL
);
CREATE INDEX half_session_person ON half_session (person_id);
",
};
