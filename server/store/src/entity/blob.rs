//! Files that are kept, by hash.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "blob")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub hash: String,
    pub size: i64,
    pub media_type: String,
    pub created_at: i64,
    pub unused_since: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
