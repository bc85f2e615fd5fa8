//! Rounds of approval.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "round")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub item_id: String,
    pub number: i64,
    pub state: String,
    pub policy: String,
    pub contributors: String,
    pub submitted_by: String,
    pub submitted_at: i64,
    pub closed_at: Option<i64>,
    pub note: String,
    pub signed: String,
}

impl ActiveModelBehavior for ActiveModel {}
