//! Which approvals no longer hold. Only added to.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "certificate_void")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub certificate_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub part_id: String,
    pub at: i64,
    pub person_id: String,
}

impl ActiveModelBehavior for ActiveModel {}
