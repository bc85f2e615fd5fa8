//! Letters that wait to be sent.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_letters",
    sql: "
CREATE TABLE letter (
    id         text PRIMARY KEY,
    email      text NOT NULL,
    subject    text NOT NULL,
    text       text NOT NULL,
    created_at bigint NOT NULL,
    due_at     bigint NOT NULL,
    until_at   bigint NOT NULL,
    tries      bigint NOT NULL
);
CREATE INDEX letter_due ON letter (due_at);
",
};
