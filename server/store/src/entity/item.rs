//! Items.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "item")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub brand_id: String,
    pub code: String,
    pub kind: String,
    pub title: String,
    pub language: String,
    pub state: String,
    pub author_id: String,
    pub due_at: Option<i64>,
    pub decide_by: Option<i64>,
    pub escalates_at: Option<i64>,
    pub planned_at: Option<i64>,
    pub seo_score: Option<i64>,
    pub readability_score: Option<i64>,
    pub words: i64,
    pub workflow: String,
    pub workflow_revision: i64,
    pub created_at: i64,
    pub updated_at: i64,
    pub trashed_at: Option<i64>,
    pub trashed_by: Option<String>,
    pub purged_at: Option<i64>,
    #[sea_orm(belongs_to, from = "author_id", to = "id")]
    pub author: BelongsTo<super::person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
