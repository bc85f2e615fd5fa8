//! What brands sign with.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "brand_key")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub brand_id: String,
    pub seed: String,
    pub created_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
