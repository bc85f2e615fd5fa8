//! Who works for which brand.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "membership")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub brand_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: String,
    pub roles: String,
    pub autonomous: bool,
    pub created_at: i64,
    pub removed_at: Option<i64>,
    pub suspended_at: Option<i64>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: BelongsTo<super::person::Entity>,
    #[sea_orm(belongs_to, from = "brand_id", to = "id")]
    pub brand: BelongsTo<super::brand::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
