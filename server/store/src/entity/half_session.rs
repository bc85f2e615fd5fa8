//! People who gave their password and not yet their code.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "half_session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_hash: String,
    pub person_id: String,
    pub expires_at: i64,
    pub tries: i64,
}

impl ActiveModelBehavior for ActiveModel {}
