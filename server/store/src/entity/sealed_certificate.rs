//! Signed certificates, in the chain of their brand. Only added to.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sealed_certificate")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub certificate_id: String,
    pub brand_id: String,
    pub number: i64,
    pub signed: String,
}

impl ActiveModelBehavior for ActiveModel {}
