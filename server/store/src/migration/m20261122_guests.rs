//! Links that let somebody without an account decide about one item.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_guests",
    sql: "
CREATE TABLE guest (
    person_id  text PRIMARY KEY REFERENCES person (id),
    item_id    text NOT NULL REFERENCES item (id),
    round_id   text NOT NULL REFERENCES round (id),
    stage      bigint NOT NULL,
    slot       bigint NOT NULL,
    token_hash text NOT NULL,
    sent_to    text NOT NULL,
    sent_by    text NOT NULL REFERENCES person (id),
    signed_as  text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at   bigint,
    decided_at bigint
);
CREATE UNIQUE INDEX guest_token ON guest (token_hash);
CREATE INDEX guest_item ON guest (item_id);
CREATE INDEX guest_open ON guest (expires_at) WHERE ended_at IS NULL AND decided_at IS NULL;
",
};
