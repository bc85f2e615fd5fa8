//! What the house asks of its tables, one file a noun.

pub mod blobs;
pub mod brands;
pub mod certificates;
pub mod comments;
pub mod decisions;
pub mod events;
pub mod ignored;
pub mod items;
pub mod letters;
pub mod links;
pub mod memberships;
pub mod notices;
pub mod parts;
pub mod people;
pub mod rounds;
pub mod saves;
pub mod second_factors;
pub mod sessions;
pub mod settings;
pub mod sources;
pub mod trash;
pub mod version_names;
pub mod views;
pub mod waiting;
pub mod webhooks;
