//! Links for guests. Each belongs to a person without an account.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "guest")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: String,
    pub item_id: String,
    pub round_id: String,
    pub stage: i64,
    pub slot: i64,
    pub token_hash: String,
    pub sent_to: String,
    pub sent_by: String,
    pub signed_as: String,
    pub created_at: i64,
    pub expires_at: i64,
    pub ended_at: Option<i64>,
    pub decided_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
