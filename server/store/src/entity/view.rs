//! Views of the library that people keep.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "view")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub brand_id: String,
    pub person_id: String,
    pub name: String,
    pub query: String,
    pub created_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
