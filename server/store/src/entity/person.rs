//! People with an account.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub email: String,
    pub name: String,
    pub password_hash: String,
    pub lang: String,
    pub theme: String,
    pub created_at: i64,
    pub suspended_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
