//! Answers to comments, and whether what a comment asks for is settled.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_replies",
    sql: "
ALTER TABLE comment ADD COLUMN resolved_at bigint;
ALTER TABLE comment ADD COLUMN resolved_by text REFERENCES person (id);
CREATE INDEX comment_open ON comment (item_id) WHERE resolved_at IS NULL;

CREATE TABLE reply (
    id         text PRIMARY KEY,
    item_id    text NOT NULL REFERENCES item (id),
    comment_id text NOT NULL REFERENCES comment (id),
    person_id  text NOT NULL REFERENCES person (id),
    body       text NOT NULL,
    created_at bigint NOT NULL
);
CREATE INDEX reply_item ON reply (item_id);
",
};
