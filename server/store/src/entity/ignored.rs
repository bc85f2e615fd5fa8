//! What writers set aside of what the analysis says about a part.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ignored")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub part_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub rule: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub words: String,
    pub person_id: String,
    pub at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
