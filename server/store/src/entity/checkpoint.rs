//! What stands in place of the oldest part of a history. Only added to.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "checkpoint")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub brand_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    pub up_to_seq: i64,
    pub last: String,
    pub signed: String,
    pub created_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
