//! Items, their parts, every save, comments, and which files are kept.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261121_items",
    sql: "
CREATE TABLE item (
    id                text PRIMARY KEY,
    brand_id          text NOT NULL REFERENCES brand (id),
    code              text NOT NULL,
    kind              text NOT NULL,
    title             text NOT NULL,
    language          text NOT NULL,
    state             text NOT NULL,
    author_id         text NOT NULL REFERENCES person (id),
    due_at            bigint,
    planned_at        bigint,
    seo_score         bigint,
    readability_score bigint,
    words             bigint NOT NULL,
    workflow          text NOT NULL,
    workflow_revision bigint NOT NULL,
    created_at        bigint NOT NULL,
    updated_at        bigint NOT NULL
);
CREATE UNIQUE INDEX item_code ON item (code);
CREATE INDEX item_brand ON item (brand_id, updated_at);

CREATE TABLE part (
    id         text PRIMARY KEY,
    item_id    text NOT NULL REFERENCES item (id),
    kind       text NOT NULL,
    network    text,
    name       text,
    position   bigint NOT NULL,
    save_seq   bigint NOT NULL,
    version    bigint NOT NULL,
    content    text NOT NULL,
    hash       text NOT NULL,
    updated_at bigint NOT NULL,
    updated_by text NOT NULL REFERENCES person (id),
    removed_at bigint
);
CREATE INDEX part_item ON part (item_id);
CREATE UNIQUE INDEX part_name ON part (item_id, name) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX part_network ON part (item_id, network) WHERE removed_at IS NULL;

CREATE TABLE save (
    id        text PRIMARY KEY,
    part_id   text NOT NULL REFERENCES part (id),
    seq       bigint NOT NULL,
    version   bigint NOT NULL,
    person_id text NOT NULL REFERENCES person (id),
    content   text NOT NULL,
    hash      text NOT NULL,
    at        bigint NOT NULL
);
CREATE UNIQUE INDEX save_seq ON save (part_id, seq);

CREATE TABLE comment (
    id         text PRIMARY KEY,
    item_id    text NOT NULL REFERENCES item (id),
    part_id    text REFERENCES part (id),
    round_id   text,
    version    bigint,
    person_id  text NOT NULL REFERENCES person (id),
    body       text NOT NULL,
    quote      text,
    created_at bigint NOT NULL
);
CREATE INDEX comment_item ON comment (item_id);

CREATE TABLE blob (
    hash       text PRIMARY KEY,
    size       bigint NOT NULL,
    media_type text NOT NULL,
    created_at bigint NOT NULL
);
",
};
