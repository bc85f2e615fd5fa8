//! Parts of items, with their current content.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "part")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub item_id: String,
    pub kind: String,
    pub network: Option<String>,
    pub name: Option<String>,
    pub position: i64,
    pub save_seq: i64,
    pub version: i64,
    pub content: String,
    pub hash: String,
    pub updated_at: i64,
    pub updated_by: String,
    pub removed_at: Option<i64>,
    pub planned_at: Option<i64>,
    pub planned_by: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
