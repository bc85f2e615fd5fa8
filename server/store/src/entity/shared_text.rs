//! The text that several posts of an item were written from.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "shared_text")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub item_id: String,
    pub words: String,
    pub person_id: String,
    pub at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
