//! Letters that wait to be sent.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letter")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub email: String,
    pub subject: String,
    pub text: String,
    pub created_at: i64,
    pub due_at: i64,
    pub until_at: i64,
    pub tries: i64,
}

impl ActiveModelBehavior for ActiveModel {}
