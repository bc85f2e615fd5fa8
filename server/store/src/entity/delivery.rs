//! What is told to webhooks, and what they answered.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delivery")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub webhook_id: String,
    pub event_id: String,
    pub kind: String,
    pub body: String,
    pub state: String,
    pub tries: i64,
    pub due_at: i64,
    pub answer: String,
    pub created_at: i64,
    pub tried_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
