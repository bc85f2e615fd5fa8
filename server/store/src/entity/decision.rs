//! What was decided. Only added to.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "decision")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub round_id: String,
    pub stage: i64,
    pub slot: i64,
    pub person_id: String,
    pub verdict: String,
    pub seen: String,
    pub comment: String,
    pub at: i64,
    pub parts: String,
    pub effective_at: i64,
    pub reasons: String,
    pub checked: String,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: BelongsTo<super::person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
