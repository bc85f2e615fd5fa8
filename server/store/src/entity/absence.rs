//! When people are away.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "absence")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub brand_id: String,
    pub from_at: i64,
    pub until_at: i64,
    pub deputy_id: String,
}

impl ActiveModelBehavior for ActiveModel {}
