//! What people were told.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "notice")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub seq: i64,
    pub person_id: String,
    pub brand_id: String,
    pub item_id: String,
    pub kind: String,
    pub about: String,
    pub by_person: Option<String>,
    pub at: i64,
    pub read_at: Option<i64>,
    pub mail: String,
}

impl ActiveModelBehavior for ActiveModel {}
