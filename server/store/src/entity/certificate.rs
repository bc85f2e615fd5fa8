//! What approvals cover. Only added to.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "certificate")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub item_id: String,
    pub round_id: Option<String>,
    pub kind: String,
    pub by_person: Option<String>,
    pub parts: String,
    pub created_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
