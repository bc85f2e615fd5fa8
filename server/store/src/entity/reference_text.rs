//! Texts that an article is compared with.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reference_text")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub item_id: String,
    pub source_id: Option<String>,
    pub name: String,
    pub language: String,
    pub words: i64,
    pub bytes: i64,
    pub hash: String,
    pub body: String,
    pub person_id: String,
    pub at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
