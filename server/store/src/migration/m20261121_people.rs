//! People, their sessions, brands, and who works for which.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261121_people",
    sql: "
CREATE TABLE person (
    id            text PRIMARY KEY,
    email         text NOT NULL,
    name          text NOT NULL,
    password_hash text NOT NULL,
    lang          text NOT NULL,
    theme         text NOT NULL,
    created_at    bigint NOT NULL,
    suspended_at  bigint
);
CREATE UNIQUE INDEX person_email ON person (email);

CREATE TABLE session (
    token_hash   text PRIMARY KEY,
    person_id    text NOT NULL REFERENCES person (id),
    created_at   bigint NOT NULL,
    last_seen_at bigint NOT NULL,
    expires_at   bigint NOT NULL,
    user_agent   text NOT NULL,
    ip           text NOT NULL
);
CREATE INDEX session_person ON session (person_id);

CREATE TABLE brand (
    id         text PRIMARY KEY,
    slug       text NOT NULL,
    name       text NOT NULL,
    languages  text NOT NULL,
    time_zone  text NOT NULL,
    preset     text NOT NULL,
    site_host  text NOT NULL,
    created_at bigint NOT NULL
);
CREATE UNIQUE INDEX brand_slug ON brand (slug);

CREATE TABLE membership (
    brand_id   text NOT NULL REFERENCES brand (id),
    person_id  text NOT NULL REFERENCES person (id),
    roles      text NOT NULL,
    autonomous boolean NOT NULL,
    created_at bigint NOT NULL,
    removed_at bigint,
    PRIMARY KEY (brand_id, person_id)
);
CREATE INDEX membership_person ON membership (person_id);

CREATE TABLE setting (
    key   text PRIMARY KEY,
    value text NOT NULL
);
",
};
