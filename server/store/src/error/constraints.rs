//! Names of the unique indexes a person can run into.

use sea_orm::sqlx::error::DatabaseError;

/// The name PostgreSQL gives, and the columns SQLite gives instead.
const UNIQUE: [(&str, &str); 8] = [
    ("person_email", "person.email"),
    ("brand_slug", "brand.slug"),
    ("item_code", "item.code"),
    ("part_name", "part.item_id, part.name"),
    ("part_network", "part.item_id, part.network"),
    ("save_seq", "save.part_id, save.seq"),
    ("round_number", "round.item_id, round.number"),
    ("view_name", "view.person_id, view.brand_id, view.name"),
];

pub(super) fn unique(error: &dyn DatabaseError) -> &'static str {
    let told = |(name, columns): &&(&str, &str)| match error.constraint() {
        Some(constraint) => constraint == *name,
        None => error.message().ends_with(&format!("failed: {columns}")),
    };
    UNIQUE.iter().find(told).map_or("unique", |(name, _)| *name)
}
