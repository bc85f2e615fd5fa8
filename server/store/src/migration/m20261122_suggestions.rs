//! Wordings that were proposed with a comment, and what became of each.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_suggestions",
    sql: "
CREATE TABLE suggestion (
    comment_id text PRIMARY KEY REFERENCES comment (id),
    item_id    text NOT NULL REFERENCES item (id),
    words      text NOT NULL,
    state      text NOT NULL,
    decided_by text REFERENCES person (id),
    decided_at bigint,
    version    bigint
);
CREATE INDEX suggestion_item ON suggestion (item_id);
",
};
