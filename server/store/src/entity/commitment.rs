//! What opens a commitment to a name. Rows go when a person is forgotten.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "commitment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub hash: String,
    pub subject: String,
    pub salt: String,
    pub name: String,
}

impl ActiveModelBehavior for ActiveModel {}
