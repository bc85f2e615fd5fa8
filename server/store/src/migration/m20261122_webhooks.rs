//! Addresses that a brand has told what happens, and what was told them.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_webhooks",
    sql: "
CREATE TABLE webhook (
    id         text PRIMARY KEY,
    brand_id   text NOT NULL REFERENCES brand (id),
    url        text NOT NULL,
    secret     text NOT NULL,
    kinds      text NOT NULL,
    off_at     bigint,
    created_at bigint NOT NULL
);
CREATE INDEX webhook_brand ON webhook (brand_id);

CREATE TABLE delivery (
    id         text PRIMARY KEY,
    webhook_id text NOT NULL REFERENCES webhook (id),
    event_id   text NOT NULL,
    kind       text NOT NULL,
    body       text NOT NULL,
    state      text NOT NULL,
    tries      bigint NOT NULL,
    due_at     bigint NOT NULL,
    answer     text NOT NULL,
    created_at bigint NOT NULL,
    tried_at   bigint
);
CREATE UNIQUE INDEX delivery_once ON delivery (webhook_id, event_id);
CREATE INDEX delivery_due ON delivery (due_at) WHERE state = 'waits';
CREATE INDEX delivery_latest ON delivery (webhook_id, created_at);
",
};
