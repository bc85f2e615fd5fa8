//! Brands.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "brand")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub slug: String,
    pub name: String,
    pub languages: String,
    pub time_zone: String,
    pub preset: String,
    pub site_host: String,
    pub created_at: i64,
    pub settings: String,
    pub archived_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
