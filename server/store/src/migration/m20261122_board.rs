//! What the board counts and shows is found in indexes alone: rows of items are long.

use super::tables::Tables;

pub(super) const STEP: Tables = Tables {
    name: "m20261122_board",
    sql: "
DROP INDEX item_board;
CREATE INDEX item_column ON item (brand_id, state, updated_at, id) WHERE trashed_at IS NULL;
CREATE INDEX item_latest ON item (brand_id, updated_at, id) WHERE trashed_at IS NULL;
CREATE INDEX item_owner ON item (brand_id, author_id) WHERE trashed_at IS NULL;
",
};
