//! The history. Only added to.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "event")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub seq: i64,
    pub id: String,
    pub brand_id: Option<String>,
    pub item_id: Option<String>,
    pub part_id: Option<String>,
    pub person_id: Option<String>,
    pub kind: String,
    pub data: String,
    pub at: i64,
    pub hash: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
