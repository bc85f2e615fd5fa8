//! Every acknowledged save of a part.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "save")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub part_id: String,
    pub seq: i64,
    pub version: i64,
    pub person_id: String,
    pub content: String,
    pub hash: String,
    pub at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
